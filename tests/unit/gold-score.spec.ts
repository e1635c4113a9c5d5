import { expect, test } from "@playwright/test";
import { joinGold, readEntry } from "../gold/gold";
import { normaliseMeaning } from "../gold/normalise";
import { type Measure, type Prediction, score, share } from "../gold/score";

const gold = joinGold([
  readEntry({
    nl: "Hij blies de topontmoeting af.",
    separated: [{ verb: "afblazen", parts: "blies … af" }],
    words: "blies afblazen = call off, cancel; topontmoeting top+ontmoeting = summit",
  }),
  readEntry({
    nl: "De verkiezingsuitslag was in het ziekenhuis gisteren bekend.",
    aux: "was",
    words: `verkiezingsuitslag verkiezing-s+uitslag = election result; gisteren ~ = yesterday; bekend bekend/bekennen = known;
      ziekenhuis ?zieken+huis/ziek+huis = hospital`,
  }),
  readEntry({
    nl: "Zij reden de straat in.",
    separated: [{ verb: "inrijden", parts: "reden … in", optional: true }],
    words: "reden rijden/inrijden = drive; straat = street",
  }),
]);
const at = (form: string) => gold.text.indexOf(form);

/** All right. */
const right: Prediction = {
  joins: [{ verb: "afblazen", form: at("blies"), particle: at("af.") }],
  words: [
    { at: at("blies"), lemma: "afblazen", meanings: ["blow", "to blow off", "to call off"] },
    { at: at("topontmoeting"), lemma: "topontmoeting", parts: ["top", "ontmoeting"], meanings: ["Summit"] },
    {
      at: at("verkiezings"),
      lemma: "verkiezingsuitslag",
      parts: ["verkiezings", "uitslag"],
      meanings: ["election result"],
    },
    { at: at("was"), lemma: "zijn", meanings: [] },
    { at: at("ziekenhuis"), lemma: "ziekenhuis", meanings: ["hospital"] },
    { at: at("gisteren"), lemma: "?", meanings: ["yesterday"] },
    { at: at("bekend"), lemma: "bekennen", meanings: ["known"] },
    { at: at("reden"), lemma: "rijden", meanings: ["drive"] },
    { at: at("straat"), lemma: "straat", meanings: ["the street"] },
  ],
};

const all = {
  joinPrecision: "1/1",
  joinRecall: "1/1",
  lemmas: "8/8",
  splitPrecision: "2/2",
  splitRecall: "2/2",
  meanings: "8/8",
};

function shown(said: Prediction): Record<Measure, string> {
  const { counts } = score(gold, said);
  return Object.fromEntries(Object.entries(counts).map(([name, { right, of }]) => [name, `${right}/${of}`])) as never;
}

const withWord = (form: string, change: Partial<Prediction["words"][number]>): Prediction => ({
  ...right,
  words: right.words.map((word) => (word.at === at(form) ? { ...word, ...change } : word)),
});
const withJoins = (...joins: Prediction["joins"]): Prediction => ({ ...right, joins });
const blies = right.joins[0] ?? { verb: "", form: 0, particle: 0 };

const table: [string, Prediction, Partial<Record<Measure, string>>][] = [
  ["all right", right, {}],
  [
    "nothing said",
    { words: [], joins: [] },
    {
      joinPrecision: "0/0",
      joinRecall: "0/1",
      lemmas: "0/8",
      splitPrecision: "0/0",
      splitRecall: "0/2",
      meanings: "0/8",
    },
  ],
  ["no join", withJoins(), { joinPrecision: "0/0", joinRecall: "0/1" }],
  ["another verb", withJoins({ ...blies, verb: "blazen" }), { joinPrecision: "0/1", joinRecall: "0/1" }],
  ["another particle", withJoins({ ...blies, particle: at("in het") }), { joinPrecision: "0/1", joinRecall: "0/1" }],
  ["another form", withJoins({ ...blies, form: at("was") }), { joinPrecision: "0/1", joinRecall: "0/1" }],
  [
    "one too many",
    withJoins(blies, { verb: "inzijn", form: at("was"), particle: at("in het") }),
    { joinPrecision: "1/2" },
  ],
  ["an optional join", withJoins(blies, { verb: "inrijden", form: at("reden"), particle: at("in.") }), {}],
  ["capitals", withWord("straat", { lemma: "Straat" }), {}],
  ["a wrong lemma", withWord("straat", { lemma: "straten" }), { lemmas: "7/8" }],
  ["an auxiliary's lemma", withWord("was", { lemma: "wassen" }), { lemmas: "7/8" }],
  ["the other lemma", withWord("bekend", { lemma: "bekend" }), {}],
  ["right only fourth", withWord("straat", { meanings: ["a", "b", "c", "street"] }), { meanings: "7/8" }],
  ["no meaning", withWord("straat", { meanings: [] }), { meanings: "7/8" }],
  ["a compound left whole", withWord("topontmoeting", { parts: [] }), { splitPrecision: "1/1", splitRecall: "1/2" }],
  [
    "a compound split wrong",
    withWord("topontmoeting", { parts: ["topont", "moeting"] }),
    {
      splitPrecision: "1/2",
      splitRecall: "1/2",
    },
  ],
  ["no compound split", withWord("straat", { parts: ["st", "raat"] }), { splitPrecision: "2/3" }],
  ["an optional split", withWord("ziekenhuis", { parts: ["ziek", "huis"] }), {}],
  ["its other split", withWord("ziekenhuis", { parts: ["zieken", "huis"] }), {}],
  ["an optional split, wrong", withWord("ziekenhuis", { parts: ["zie", "kenhuis"] }), { splitPrecision: "2/3" }],
];
for (const [what, said, differs] of table) {
  test(`score: ${what}`, () => expect(shown(said)).toEqual({ ...all, ...differs }));
}

test("a miss says what is right and what was said", () => {
  const { misses } = score(gold, withWord("straat", { lemma: "straten" }));
  expect(misses).toEqual([{ measure: "lemmas", at: at("straat"), right: "straat", said: "straten" }]);
});

test("a share is of what was counted", () => {
  expect(share({ right: 3, of: 4 })).toBe(0.75);
  expect(share({ right: 0, of: 0 })).toBe(1);
});

const same: [string, string][] = [
  ["to call off", "Call off"],
  ["the neighbour", "neighbor"],
  ["centre", "center"],
  ["organise", "organize"],
  ["traveller", "traveler"],
  ["city-council", "city council"],
  ["an order (command)", "order"],
  ["façade", "facade"],
];
for (const [a, b] of same) test(`${a} is ${b}`, () => expect(normaliseMeaning(a)).toBe(normaliseMeaning(b)));

test("other words are other meanings", () => {
  expect(normaliseMeaning("call")).not.toBe(normaliseMeaning("call off"));
  expect(normaliseMeaning("tomorrow")).toBe("tomorrow");
  expect(normaliseMeaning("another")).toBe("another");
});

const wrong: [string, Parameters<typeof readEntry>[0], string][] = [
  ["a word that does not stand there", { nl: "Hij loopt.", words: "rent rennen = run" }, "does not stand"],
  ["no meaning", { nl: "Hij loopt.", words: "loopt lopen" }, "Not “form lemma = meanings”"],
  ["a word twice", { nl: "Hij loopt.", words: "loopt lopen = walk; loopt lopen = run" }, "there twice"],
  [
    "a particle in two places",
    {
      nl: "Hij gaat in mei in.",
      separated: [{ verb: "ingaan", parts: "gaat … in" }],
      words: "gaat ingaan = start",
    },
    "number it",
  ],
  ["an unknown auxiliary", { nl: "Hij blijkt.", aux: "blijkt", words: "blijkt = seem" }, "no auxiliary"],
];
for (const [what, entry, says] of wrong) test(`gold with ${what}`, () => expect(() => readEntry(entry)).toThrow(says));

test("a numbered form has its own answer", () => {
  const { words } = readEntry({ nl: "De kust die hij kust.", words: "kust#2 kussen = kiss; kust = coast" });
  expect(words.map(({ at, lemmas }) => [at, lemmas])).toEqual([
    [3, ["kust"]],
    [16, ["kussen"]],
  ]);
});
