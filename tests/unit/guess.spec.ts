import { expect, test } from "@playwright/test";
import type { LevelName } from "@/lib/content/schema";
import { CEFR_LEVELS, type CefrLevel } from "@/lib/dutch/grammar";
import { DEFAULT_SETTINGS, type Settings } from "@/lib/progress/records";
import { repairSettings } from "@/lib/progress/repair";
import { drawWordItems } from "@/lib/quiz/word-items";
import { wrongMeanings } from "@/lib/quiz/wrong-meanings";
import type { ShownGloss } from "@/lib/reading/gloss-table";
import { guessesFor, lineOf } from "@/lib/reading/guess";

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
    const wrong = wrongMeanings(threat, glosses, seed, 9).map(({ here }) => here);
    expect(wrong.slice(0, 2).sort()).toEqual(["summit", "talk"]);
    expect(wrong.slice(2)).toEqual(["houses"]);
    expect(wrongMeanings(threat, glosses, seed, 9).map(({ here }) => here)).toEqual(wrong);
  }
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
