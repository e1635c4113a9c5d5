import { expect, test } from "@playwright/test";
import { faultsOf } from "@/lib/content/check-measures";
import { loadArticle } from "@/lib/content/load";
import { type Level, type LevelName, levelSchema, lexiconSchema } from "@/lib/content/schema";
import { indexArticle } from "@/lib/reading/glosses";
import { type Measures, measure } from "@/lib/reading/measure";
import { article } from "./fixtures";

const entry = (pos: string, level: string, rest: object = {}) => ({ pos, level, gloss: { en: "x" }, ...rest });
const parts = (...list: string[]) => ({ parts: list, literally: { en: list } });

const lexicon = lexiconSchema.parse({
  de: entry("determiner", "A1"),
  af: entry("adverb", "A1"),
  praat: entry("verb", "A1"),
  boos: entry("adjective", "B1"),
  stug: entry("adjective", "B2"),
  vilein: entry("adjective", "C1"),
  afblazen: entry("verb", "C2", { ...parts("af", "blazen"), forms: { "blies … af": "past" } }),
  grensdorp: entry("noun", "A2", { article: "het", ...parts("grens", "dorp") }),
  verschrikkelijk: entry("adjective", "A1"),
});
const indexes = indexArticle(lexicon, article);

/** A level of one paragraph for each text; `# ` makes it a heading. */
const level = (...texts: string[]): Level =>
  levelSchema.parse(
    texts.map((text, i) => [
      { id: `s-${i}`, nl: text.replace("# ", ""), en: "x", ...(text.startsWith("# ") && { as: "heading" }) },
    ]),
  );

/** Shares are given as the words above A2, B1 and B2, long ones, and all that have a level. */
const rows: [what: string, texts: string[], expected: [number, number, number, number, number, number, number]][] = [
  ["easy words", ["de de praat"], [3, 3, 3, 0, 0, 0, 0]],
  ["one of each level", ["praat boos stug vilein"], [4, 4, 4, 3 / 4, 2 / 4, 1 / 4, 0]],
  ["a heading is words, and no sentence", ["# de boos", "praat", "de de praat"], [6, 2, 3, 1 / 6, 0, 0, 0]],
  ["names, numbers and dates have no level", ["Trump praat op 12 juni boos"], [6, 6, 6, 1 / 2, 0, 0, 0]],
  ["a word is as hard as the widest item it is part of", ["Trump blies de af"], [4, 4, 4, 2 / 3, 2 / 3, 2 / 3, 0]],
  ["twelve letters, and compounds", ["de grensdorp verschrikkelijk"], [3, 3, 3, 0, 0, 0, 2 / 3]],
  ["no running text", ["# de"], [1, 0, 0, 0, 0, 0, 0]],
];

for (const [what, texts, [words, mean, longest, a2, b1, b2, long]] of rows) {
  test(`measured: ${what}`, () => {
    const found = measure(level(...texts), indexes);
    expect(found).toMatchObject({ words, sentenceLength: mean, above: { a2, b1, b2 }, long });
    expect(found.longest.words).toBe(longest);
  });
}

/** Levels that are right together. */
const sound: Record<LevelName, Measures> = {
  a2: { words: 250, sentenceLength: 10, longest: { id: "s", words: 16 }, above: { a2: 0.2, b1: 0.1, b2: 0 }, long: 0 },
  b1: { words: 350, sentenceLength: 12, longest: { id: "t", words: 20 }, above: { a2: 0.3, b1: 0.2, b2: 0 }, long: 0 },
  b2: { words: 500, sentenceLength: 14, longest: { id: "u", words: 30 }, above: { a2: 0.4, b1: 0.3, b2: 0 }, long: 0 },
};
const { a2, b1, b2 } = sound;

const faulty: [what: string, measured: Partial<typeof sound>, faults: string[]][] = [
  ["all as it should be", sound, []],
  ["the bounds belong to the range", { a2: { ...a2, words: 220 }, b1: { ...b1, words: 400 } }, []],
  ["too short", { a2: { ...a2, words: 219 } }, ["a2: 219 words, and a text of level a2 has 220 to 280 // Add 1 words"]],
  [
    "too long",
    { ...sound, b2: { ...b2, words: 601 } },
    ["b2: 601 words, and a text of level b2 has 450 to 600 // Take out 1"],
  ],
  [
    "sentences as long as those of the next level",
    { ...sound, a2: { ...a2, sentenceLength: 12 } },
    ["a2: not easier than b1: 12.0 words a sentence, and b1 has 12.0 // Divide long sentences: s has 16 words"],
  ],
  [
    "as many hard words as the next level, on the line of the easier one",
    { ...sound, b1: { ...b1, above: { a2: 0.3, b1: 0.3, b2: 0 } } },
    ["b1: not easier than b2: 30.0% of the words are above B1, and 30.0% of those of b2 // Say it with words"],
  ],
  [
    "more rare words than the next level",
    { ...sound, a2: { ...a2, above: { ...a2.above, b2: 0.02 } }, b1: { ...b1, above: { ...b1.above, b2: 0.01 } } },
    [
      "a2: not easier than b1: 2.0% of the words are rare, and 1.0% of those of b1 // Say it with words that lexicon.yaml marks B2",
      "b1: not easier than b2: 1.0% of the words are rare, and 0.0% of those of b2",
    ],
  ],
  [
    "the next level that is told counts, not the next one there could be",
    { a2: { ...a2, sentenceLength: 15 }, b2 },
    ["a2: not easier than b2: 15.0 words"],
  ],
  ["a sample", { a2: { ...b2, words: 99 }, b2: { ...a2, words: 99 } }, []],
  ["one long text makes it an article", { a2: { ...a2, words: 99 }, b2 }, ["a2: 99 words"]],
];

for (const [what, measured, expected] of faulty) {
  test(`levels: ${what}`, () => {
    const found = faultsOf(measured).map(({ level, message, remedy }) => `${level}: ${message} // ${remedy}`);
    expect(found).toHaveLength(expected.length);
    for (const [i, start] of expected.entries()) expect(found[i]).toContain(start);
  });
}

test("the texts of two levels changed round are found out, in length, sentences, words and rare words", () => {
  const loaded = loadArticle("trump-kim-top");
  const indexes = indexArticle(loaded.lexicon, loaded.article);
  const of = (name: LevelName) => measure(loaded.levels[name] ?? [], indexes);
  expect(faultsOf({ a2: of("a2"), b1: of("b1"), b2: of("b2") })).toEqual([]);
  for (const [easier, harder] of [
    ["a2", "b1"],
    ["b1", "b2"],
  ] as const) {
    const found = faultsOf({ [easier]: of(harder), [harder]: of(easier) }).map(
      ({ message }) => message.split(/[ :]/)[0],
    );
    expect(found).toHaveLength(5);
    expect(found.filter((word) => word === "not")).toHaveLength(3);
  }
});
