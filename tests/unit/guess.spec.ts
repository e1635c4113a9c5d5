import { expect, test } from "@playwright/test";
import { articleSlugs, levelsOf, loadArticle } from "@/lib/content/load";
import type { LevelName } from "@/lib/content/schema";
import { CEFR_LEVELS, type CefrLevel } from "@/lib/dutch/grammar";
import { NEAR_SYNONYMS } from "@/lib/dutch/near-synonyms";
import { DEFAULT_SETTINGS, type Settings } from "@/lib/progress/records";
import { repairSettings } from "@/lib/progress/repair";
import { drawWordItems } from "@/lib/quiz/word-items";
import { isAskable, wrongMeanings } from "@/lib/quiz/wrong-meanings";
import type { ShownGloss } from "@/lib/reading/gloss-table";
import { guessesFor, lineOf } from "@/lib/reading/guess";
import { readingDataOf } from "@/lib/reading/reading-data";

const gloss = (entry: string, here: string, more: Partial<ShownGloss> = {}): ShownGloss => ({
  entry,
  lemma: entry,
  pos: "noun",
  level: "B2",
  here,
  ...more,
});
const threat = gloss("dreiging", "threat");
const glosses = [
  threat,
  gloss("gevaar", "Threat"),
  gloss("bedreiging", "menace", { gloss: "threat" }),
  gloss("dreigbrief", "threat letter"),
  gloss("intimidatie", "menacing", { gloss: "intimidation, threat" }),
  gloss("top", "summit"),
  gloss("gesprek", "talk", { level: "A2" }),
  gloss("bijeenkomst", "summit"),
  gloss("huis", "houses", { form: "plural" }),
  gloss("afblazen", "called off", { pos: "verb", form: "past" }),
  gloss("name:kim", "Kim", { pos: "name" }),
];
const table = { glosses, sentences: {} };

test("wrong meanings are of the same part of speech, all different, never right, first those in the same form", () => {
  for (const seed of ["a", "b", "c", "d", "e"]) {
    const wrong = wrongMeanings(threat, { glosses }, seed, 9).map(({ here }) => here);
    expect(wrong.slice(0, 2).sort()).toEqual(["summit", "talk"]);
    expect(wrong.slice(2)).toEqual(["houses"]);
    expect(wrongMeanings(threat, { glosses }, seed, 9).map(({ here }) => here)).toEqual(wrong);
  }
});

test("a wrong meaning is none that means nearly the same, by a word of it or by the table", () => {
  const rows: [right: string, other: string, near: string[][], offered: boolean][] = [
    ["called off", "to call", [], false],
    ["talks", "talking", [], false],
    ["summit talks", "peace talks", [], false],
    ["gives up", "rises up", [], true],
    ["will have been", "would have", [], true],
    ["demand", "condition", [], true],
    ["demand", "condition", [["een", "ander"]], false],
    [
      "demand",
      "condition",
      [
        ["een", "elders"],
        ["ander", "elders"],
      ],
      true,
    ],
  ];
  for (const [right, other, near, offered] of rows) {
    const [one, two] = [gloss("een", right), gloss("ander", other)];
    expect(wrongMeanings(one, { glosses: [one, two], near }, "seed"), `${right}, ${other}`).toEqual(
      offered ? [two] : [],
    );
  }
  const group = ["b", "c"];
  const all = ["a", "b", "c"].map((entry) => gloss(entry, `${entry}${entry}${entry}${entry}`));
  expect(
    wrongMeanings(all[0] as ShownGloss, { glosses: all, near: [group] }, "seed"),
    "nor two of one group",
  ).toHaveLength(1);
});

test("only content words above the level are guessed, always from the same three", () => {
  const guesses = guessesFor(table, threat, "B1");
  expect(guesses?.map(({ here }) => here).sort()).toEqual(["summit", "talk", "threat"]);
  expect(guesses?.filter(({ right }) => right)).toEqual([{ here: "threat", lemma: "dreiging", right: true }]);
  expect(guessesFor(table, threat, "B1")).toEqual(guesses);
  expect(guessesFor(table, threat, "B2")).toBeUndefined();
  expect(guessesFor(table, gloss("de", "the", { pos: "determiner" }), "A1")).toBeUndefined();
  expect(guessesFor(table, { ...gloss("name:kim", "Kim"), pos: "name" }, "A1")).toBeUndefined();
  expect(guessesFor(table, glosses[9] as ShownGloss, "A1"), "no other verbs").toBeUndefined();
});

test("above the level of the text, unless the reader chose another", () => {
  const rows: [above: Settings["above"], text: LevelName, asked: CefrLevel[]][] = [
    [DEFAULT_SETTINGS.above, "a2", ["B1", "B2", "C1", "C2"]],
    [DEFAULT_SETTINGS.above, "b1", ["B2", "C1", "C2"]],
    [DEFAULT_SETTINGS.above, "b2", ["C1", "C2"]],
    ["B1", "a2", ["B2", "C1", "C2"]],
    ["A1", "b2", ["A2", "B1", "B2", "C1", "C2"]],
    ["C2", "a2", []],
  ];
  for (const [above, text, asked] of rows) {
    const line = lineOf(above, text);
    expect(
      CEFR_LEVELS.filter((level) => guessesFor(table, { ...threat, level }, line)),
      `${above}, ${text}`,
    ).toEqual(asked);
  }
});

test("word items take their wrong meanings from there", () => {
  const sentences = { s: { nl: "Een dreiging.", en: "A threat." } };
  const words = { glosses, sentences: { s: glosses.map((_, at) => [at, 1]) } };
  const item = drawWordItems(words, sentences, "seed", 20).find(({ id }) => id === "word-dreiging");
  expect(item?.options.map(({ label }) => label.en).sort()).toEqual(["summit", "talk", "threat"]);
});

test("settings of before there was guessing keep it off", () => {
  const { guess, speed, ...old } = DEFAULT_SETTINGS;
  expect(repairSettings({ v: 1, ...old, theme: "dark" })).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
});

test("the table of near synonyms has groups of different words, none inside another", () => {
  for (const group of NEAR_SYNONYMS) {
    expect(group.length, group.join()).toBeGreaterThan(1);
    expect(new Set(group).size, group.join()).toBe(group.length);
    const within = NEAR_SYNONYMS.filter((other) => group.every((word) => other.includes(word)));
    expect(within, group.join()).toEqual([group]);
  }
});

test("in every text every word above A2 that can be asked for has two wrong meanings, none of them near", () => {
  for (const slug of articleSlugs()) {
    const article = loadArticle(slug);
    for (const level of levelsOf(slug)) {
      const { glosses: table } = readingDataOf(article, level, "en");
      for (const gloss of table.glosses) {
        if (!isAskable(gloss) || gloss.level === "A1" || gloss.level === "A2") continue;
        const guesses = guessesFor(table, gloss, "A2");
        expect(guesses, `${slug} ${level}: ${gloss.lemma}`).toHaveLength(3);
        const lemmas = guesses?.map(({ lemma }) => lemma) ?? [];
        const near = NEAR_SYNONYMS.filter((group) => lemmas.filter((lemma) => group.includes(lemma)).length > 1);
        expect(near, `${slug} ${level}: ${lemmas}`).toEqual([]);
      }
    }
  }
});
