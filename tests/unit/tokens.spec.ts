import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readingMinutes, tellers, wordCount } from "@/lib/reading/levels";
import { tokenize } from "@/lib/reading/tokens";

const words = (sentence: string) =>
  tokenize(sentence)
    .filter((token) => token.word)
    .map((token) => token.text);

const table: [string, string[]][] = [
  ["De regering-Trump eist dat.", ["De", "regering-Trump", "eist", "dat"]],
  ["Kim Jong-un, de leider", ["Kim", "Jong-un", "de", "leider"]],
  ["Korea’s en foto's", ["Korea’s", "en", "foto's"]],
  [
    "'s Ochtends in 't huis, ’n dag in ‘s-Hertogenbosch",
    ["'s", "Ochtends", "in", "'t", "huis", "’n", "dag", "in", "‘s-Hertogenbosch"],
  ],
  ["een 'top' en ‘stad’", ["een", "top", "en", "stad"]],
  ["1.000 of 5,5 procent, in 2018.", ["1.000", "of", "5,5", "procent", "in", "2018"]],
  ["een “politieke dummy” – zei hij", ["een", "politieke", "dummy", "zei", "hij"]],
  ["geïsoleerde coördinatie Noord- en Zuid-Korea", ["geïsoleerde", "coördinatie", "Noord", "en", "Zuid-Korea"]],
  ["gei\u0308soleerd", ["gei\u0308soleerd"]],
  ["…", []],
];
for (const [sentence, expected] of table) {
  test(`words of: ${sentence}`, () => expect(words(sentence)).toEqual(expected));
}

test("the texts joined are the sentence, and no token is empty", () => {
  const sentence = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc
      .array(fc.constantFrom("de", "'s", "-", "’", "1.000", ",", " ", "ë", "Kim", ".", "5"))
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(sentence, (text) => {
      const tokens = tokenize(text);
      expect(tokens.map((token) => token.text).join("")).toBe(text);
      expect(tokens.every((token) => token.text !== "")).toBe(true);
    }),
  );
});

test("a level is counted in sentences, words and minutes", () => {
  const sentence = { en: "x", who: {}, is: {}, here: {}, not: [], grammar: {} };
  const level = [
    [{ ...sentence, id: "one", nl: "Trump en Kim", facts: ["F1"] }],
    [{ ...sentence, id: "two", nl: "Zij praten.", facts: ["F1", "F2"] }],
  ];
  expect([...tellers(level)]).toEqual([
    ["F1", ["one", "two"]],
    ["F2", ["two"]],
  ]);
  expect(wordCount(level)).toBe(5);
  expect(readingMinutes(level)).toBe(1);
  expect(readingMinutes(Array.from({ length: 60 }, () => level[0] ?? []))).toBe(2);
});
