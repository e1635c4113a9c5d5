import { expect, test } from "@playwright/test";
import { articleSlugs, loadArticle } from "@/lib/content/load";
import type { Level } from "@/lib/content/schema";
import { alignSentences, sampleSentences } from "@/lib/reading/align";

const level = (sentences: Record<string, string[]>) =>
  [Object.entries(sentences).map(([id, facts]) => ({ id, nl: id, facts }))] as unknown as Level;

test("a sentence leads to the one that tells most of its facts, or to where the one before it led", () => {
  const from = level({ title: [], a: ["F1"], b: ["F2", "F3"], c: ["F9"] });
  const to = level({ x: ["F2"], y: ["F1"], z: ["F3", "F2"] });
  expect(alignSentences(from, to)).toEqual({ a: "y", b: "z", c: "z" });
});

test("of two that tell as many of its facts, a sentence leads to the one that tells less besides", () => {
  const from = level({ a: ["F1"] });
  const to = level({ summary: ["F1", "F2"], itself: ["F1"], again: ["F1"] });
  expect(alignSentences(from, to)).toEqual({ a: "itself" });
});

test("of the first article every told fact leads to a sentence that tells one of the same", () => {
  const { levels } = loadArticle("trump-kim-top");
  const factsOf = new Map(Object.values(levels).flatMap((each) => each.flat().map(({ id, facts }) => [id, facts])));
  for (const [one, from] of Object.entries(levels))
    for (const [other, to] of Object.entries(levels)) {
      if (one === other) continue;
      const there = new Set(to.flat().flatMap(({ facts }) => facts));
      const aligned = alignSentences(from, to);
      for (const { id, facts } of from.flat().filter(({ facts }) => facts.some((fact) => there.has(fact))))
        expect(
          factsOf.get(aligned[id] ?? "")?.some((fact) => facts.includes(fact)),
          `${id} at ${other}`,
        ).toBe(true);
    }
});

for (const slug of articleSlugs())
  test(`${slug}: the samples to choose a level by tell one fact, and get longer`, () => {
    const { levels } = loadArticle(slug);
    const samples = sampleSentences(levels);
    expect(Object.keys(samples)).toEqual(["a2", "b1", "b2"]);
    const [a2, b1, b2] = Object.values(samples);
    expect(a2?.facts.some((fact) => b1?.facts.includes(fact) && b2?.facts.includes(fact))).toBe(true);
    expect(a2?.nl.length).toBeLessThan(b1?.nl.length ?? 0);
    expect(b1?.nl.length).toBeLessThan(b2?.nl.length ?? 0);
  });
