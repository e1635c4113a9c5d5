import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseMonth, parseNumberWord, parseWeekday, spellNumber } from "@/lib/dutch/numbers";

const spelled: [number, string, string][] = [
  [0, "nul", "zero"],
  [1, "één", "one"],
  [14, "veertien", "fourteen"],
  [21, "eenentwintig", "twenty-one"],
  [22, "tweeëntwintig", "twenty-two"],
  [83, "drieëntachtig", "eighty-three"],
  [100, "honderd", "one hundred"],
  [101, "honderdeen", "one hundred one"],
  [342, "driehonderdtweeënveertig", "three hundred forty-two"],
  [1000, "duizend", "one thousand"],
  [1050, "duizend vijftig", "one thousand fifty"],
  [1953, "negentienhonderddrieënvijftig", "one thousand nine hundred fifty-three"],
  [2018, "tweeduizend achttien", "two thousand eighteen"],
  [12_500, "twaalfduizend vijfhonderd", "twelve thousand five hundred"],
  [300_000, "driehonderdduizend", "three hundred thousand"],
];
for (const [n, nl, en] of spelled) {
  test(`${n} is ${nl}, ${en}`, () => {
    expect(spellNumber(n)).toBe(nl);
    expect(spellNumber(n, "en")).toBe(en);
  });
}

const read: [string, number | undefined][] = [
  ["Eén", 1],
  ["een en twintig", 21],
  ["tweeentwintig", 22],
  ["honderd en een", 101],
  ["vijfentwintighonderd", 2500],
  ["duizend negenhonderd drieënvijftig", 1953],
  ["tweeduizendachttien", 2018],
  ["twintig achttien", 2018],
  ["Nineteen fifty-three", 1953],
  ["twenty eighteen", 2018],
  ["two thousand and eighteen", 2018],
  ["hundred and five", 105],
  ["twee drie", undefined],
  ["duizend elfhonderd", undefined],
  ["honderd nul", undefined],
  ["nulhonderd", undefined],
  ["twintighonderd", undefined],
  ["top", undefined],
  ["12", undefined],
  ["", undefined],
];
for (const [text, n] of read) {
  test(`"${text}" reads ${n}`, () => expect(parseNumberWord(text)).toBe(n));
}

test("every number reads back from its words", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom("nl" as const, "en" as const), (n, language) => {
      expect(parseNumberWord(spellNumber(n, language))).toBe(n);
    }),
  );
});

test("numbers without words are refused", () => {
  for (const n of [-1, 1_000_000, 1.5, Number.NaN]) expect(() => spellNumber(n)).toThrow(RangeError);
});

test("months and weekdays in two languages", () => {
  const months: [string, number | undefined][] = [
    ["juni", 6],
    ["June", 6],
    ["MEI", 5],
    ["sept.", 9],
    ["mrt", 3],
    ["woensdag", undefined],
  ];
  for (const [text, month] of months) expect(parseMonth(text)).toBe(month);
  expect(parseWeekday("Woensdag")).toBe(3);
  expect(parseWeekday("Sunday")).toBe(7);
  expect(parseWeekday("juni")).toBeUndefined();
});
