import { expect, test } from "@playwright/test";
import { loadArticle } from "@/lib/content/load";
import { questionsDataOf } from "@/lib/quiz/questions-data";
import { betweenTheLines } from "@/lib/reading/between";
import { dockSide } from "@/lib/reading/dock";
import { numberedLines } from "@/lib/reading/lines";
import { pageOf } from "@/lib/reading/page";
import { readingDataOf } from "@/lib/reading/reading-data";

test("the card docks away from the word", () => {
  const rows: [bottom: number, side: string][] = [
    [60, "bottom"],
    [425, "bottom"],
    [480, "top"],
    [740, "top"],
  ];
  for (const [bottom, side] of rows) expect(dockSide(bottom, 740), `a word ending at ${bottom}`).toBe(side);
});

test("every fifth line is numbered, whatever stands on it", () => {
  const box = (line: number, shift = 0) => ({ top: line * 30 + shift, bottom: line * 30 + 24 + shift });
  const boxes = Array.from({ length: 12 }, (_, line) => [box(line), box(line, 2), box(line, -1)]).flat();
  expect(numberedLines(boxes)).toEqual([
    { number: 5, top: 120 },
    { number: 10, top: 270 },
  ]);
  expect(numberedLines([])).toEqual([]);
});

test("between the lines: the widest item once, at its first word; A1 words, names and numbers have none", () => {
  const gloss = { entry: "x", lemma: "x", pos: "verb" as const };
  const table = {
    glosses: [
      { ...gloss, here: "called off", level: "C1" as const },
      { ...gloss, here: "by his own account", level: "B2" as const },
      { ...gloss, here: "own", level: "A2" as const },
      { ...gloss, here: "the", level: "A1" as const },
      { ...gloss, here: "12 June" },
    ],
    sentences: {
      s: [
        [0, 0, 2],
        [1, 3, 4],
        [2, 4],
        [3, 1],
        [4, 5],
      ],
    },
  };
  const shown = betweenTheLines(table, "s");
  expect(shown[0]).toEqual({ here: "called off", level: "C1", spans: false });
  expect(shown[3]).toEqual({ here: "by his own account", level: "B2", spans: true });
  expect([1, 2, 4, 5].map((word) => shown[word])).toEqual([undefined, undefined, undefined, undefined]);
});

test("a page holds every sentence once, in the order of the text", () => {
  const article = loadArticle("trump-kim-top");
  const page = pageOf(article, "b2");
  const laidOut = [page.headline, ...page.standfirst, ...page.blocks.flatMap(({ sentences }) => sentences)];
  expect(laidOut).toEqual(Object.keys(page.sentences));
  expect(new Set(laidOut).size).toBe(laidOut.length);
  expect(() => pageOf({ ...article, levels: {} }, "b2")).toThrow("trump-kim-top has no headline at level b2");
});

test("what a page fetches has a gloss table for every sentence, every item, and the notes its sentences show", () => {
  const article = loadArticle("trump-kim-top");
  const { glosses, notes, examples } = readingDataOf(article, "b2", "en");
  const { items, after } = questionsDataOf(article, "b2", "en");
  const told = [...Object.keys(pageOf(article, "b2").sentences), ...after.flat().map(({ id }) => id)];
  expect(Object.keys(glosses.sentences)).toEqual(told);
  expect(items.map(({ id }) => id)).toEqual(article.items.map(({ id }) => id));
  expect(notes.inversion?.name).toBe("Inversion");
  const shown = new Set(Object.values(examples).flatMap((each) => each.map(([note]) => note)));
  expect([...shown].sort()).toEqual(Object.keys(notes).sort());
});
