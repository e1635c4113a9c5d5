import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Article, Entry, Lexicon, Sentence } from "@/lib/content/schema";
import { compactGlosses, glossesAt } from "@/lib/reading/gloss-table";
import { type Gloss, indexArticle, resolveGlosses } from "@/lib/reading/glosses";
import { placesOfSelector, selectorFor, wordsOf } from "@/lib/reading/selectors";

const entry = (en: string, rest: Partial<Entry> = {}): Entry => ({
  pos: "noun",
  gloss: { en },
  level: "A1",
  forms: {},
  ...rest,
});

const lexicon: Lexicon = {
  de: entry("the", { pos: "determiner" }),
  af: entry("off", { pos: "adverb" }),
  afblazen: entry("to call off", { pos: "verb", forms: { "blies … af": "past" } }),
  uit: entry("out", { pos: "preposition" }),
  uitzien: entry("to look", { pos: "verb", forms: { "zag … uit": "past" } }),
  zien: entry("to see", { pos: "verb", forms: { zag: "past" } }),
  "top.summit": entry("summit", { article: "de", plural: "toppen" }),
  "dat.conjunction": entry("that", { pos: "conjunction" }),
  "dat.pronoun": entry("that one", { pos: "pronoun" }),
  "onder meer": entry("among others", { pos: "phrase" }),
  onder: entry("under", { pos: "preposition" }),
  meer: entry("more", { pos: "adverb" }),
  "de top onder": entry("x", { pos: "phrase" }),
  "Olympische Spelen": entry("Olympics", { pos: "phrase", lemma: "de Olympische Spelen" }),
  spelen: entry("to play", { pos: "verb" }),
};

const person = (name: string, names: string[], en: string) => ({ name, names, spellings: [], role: { nl: en, en } });

const article = {
  people: {
    "kim-jong-un": person("Kim Jong-un", ["Kim Jong-un", "Kim"], "leader"),
    "sung-kim": person("Sung Kim", ["Sung Kim", "Kim"], "ambassador"),
    "donald-trump": person("Donald Trump", ["Donald Trump", "Trump"], "president"),
  },
  groups: {},
  places: {
    "new-york": {
      name: { nl: "New York", en: "New York" },
      names: ["New York"],
      at: [40, -74],
      about: { nl: "stad", en: "city" },
    },
  },
} as unknown as Article;

const indexes = indexArticle(lexicon, article);

const sentence = (nl: string, rest: Partial<Sentence> = {}): Sentence => ({
  id: "s",
  nl,
  en: "x",
  facts: [],
  who: {},
  is: {},
  here: {},
  not: [],
  grammar: {},
  ...rest,
});

const brief = ({ words, lemma, here }: Pick<Gloss, "words" | "lemma" | "here">) =>
  `${words.join("+")} ${lemma} = ${here}`;

/** Sentences, what the author settled, and every gloss they get. */
const right: [string, Partial<Sentence>, string[]][] = [
  ["De top", {}, ["0 de = the", "1 de top = summit"]],
  ["blies de top af", {}, ["0+3 afblazen = to call off", "1 de = the", "2 de top = summit", "3 af = off"]],
  ["Blies af", {}, ["0+1 afblazen = to call off", "1 af = off"]],
  ["blies af", { here: { "blies af": "cancelled" } }, ["0+1 afblazen = cancelled", "1 af = off"]],
  ["blies af", { not: ["af"] }, ["0+1 afblazen = to call off"]],
  ["zag de uit", { not: ["zag … uit"] }, ["0 zien = to see", "1 de = the", "2 uit = out"]],
  ["Dat", { is: { Dat: "dat.pronoun" } }, ["0 dat = that one"]],
  ["dat dat", { is: { "dat#1": "dat.conjunction", "dat#2": "dat.pronoun" } }, ["0 dat = that", "1 dat = that one"]],
  ["Onder meer", {}, ["0+1 onder meer = among others", "0 onder = under", "1 meer = more"]],
  ["onder, meer", {}, ["0 onder = under", "1 meer = more"]],
  ["Kim Jong-un", {}, ["0+1 Kim Jong-un = leader"]],
  ["Donald Trump", {}, ["0+1 Donald Trump = president"]],
  ["Kim", { who: { Kim: "sung-kim" } }, ["0 Sung Kim = ambassador"]],
  ["Sung Kim, Kim", { who: { "Kim#2": "kim-jong-un" } }, ["0+1 Sung Kim = ambassador", "2 Kim Jong-un = leader"]],
  ["New York", {}, ["0+1 New York = city"]],
  ["de Olympische Spelen", {}, ["0+1+2 de Olympische Spelen = Olympics", "0 de = the", "2 spelen = to play"]],
  ["12 juni, 30 mei 2018", {}, ["2+3+4 dertig mei tweeduizend achttien = 30 May 2018", "0+1 twaalf juni = 12 June"]],
  ["Woensdag, april 2018", {}, ["0 de woensdag = Wednesday", "1 april = April", "2 tweeduizend achttien = 2018"]],
  [
    "1.000, 5,05, 32 mei",
    {},
    ["0 duizend = 1,000", "1 vijf komma nul vijf = 5.05", "2 tweeëndertig = 32", "3 mei = May"],
  ],
  [
    "zag uit, zag uit",
    { is: { "zag#1 … uit#1": "uitzien", "zag#2 … uit#2": "uitzien" } },
    [
      "0+1 uitzien = to look",
      "2+3 uitzien = to look",
      "0 zien = to see",
      "1 uit = out",
      "2 zien = to see",
      "3 uit = out",
    ],
  ],
];
for (const [nl, rest, expected] of right) {
  test(`${nl} ${JSON.stringify(rest)}`, () => {
    const { glosses, problems } = resolveGlosses(sentence(nl, rest), indexes);
    expect(problems).toEqual([]);
    expect(glosses.map(brief)).toEqual(expected);
  });
}

/** Sentences with one thing wrong: what is said of it, and what an author can paste. */
const wrong: [string, Partial<Sentence>, string, string][] = [
  ["fiets", {}, '"fiets" has no gloss', "fiets: {"],
  [
    "Kim",
    {},
    '"Kim" can be kim-jong-un ("leader") or sung-kim ("ambassador")',
    "who: { Kim: kim-jong-un }  or  who: { Kim: sung-kim }",
  ],
  ["dat", {}, '"dat" can be dat.conjunction', "is: { dat: dat.conjunction }"],
  ["zag uit de uit", {}, '"zag … uit" (uitzien) can be joined in 2 ways', 'is: { "zag … uit#2": uitzien }'],
  ["de top onder meer", {}, "claim the same word", 'not: ["onder meer"]'],
  ["de top", { is: { de: "top.summit" } }, 'top.summit has no form "de"', '"top", "toppen"'],
  ["de top", { who: { top: "top.summit" } }, 'nobody has the id "top.summit"', "article.yaml"],
  ["de top", { here: { "de top": "x" } }, '"de top" is not one item here', '"de", "top"'],
  ["de top", { not: ["de top"] }, '"de top" refuses nothing', "Take it out"],
  ["de top", { grammar: { note: "de … de" } }, '"de … de" is not in this sentence', "as they stand"],
  ["de top de", { grammar: { note: "de" } }, '"de" is in this sentence 2 times', '"de#1" or "de#2"'],
];
for (const [nl, rest, message, remedy] of wrong) {
  test(`${nl} ${JSON.stringify(rest)}: ${message}`, () => {
    const { problems } = resolveGlosses(sentence(nl, rest), indexes);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.remedy).toContain(remedy);
  });
}

test("what is pasted from a remedy settles the sentence", () => {
  const pasted: [string, Partial<Sentence>][] = [
    ["zag uit de uit", { is: { "zag … uit#2": "uitzien" } }],
    ["zag uit de uit", { not: ["zag … uit"] }],
    ["de top onder meer", { not: ["onder meer"] }],
    ["de top onder meer", { is: { "onder meer": "onder meer", "de top onder": "de top onder" } }],
  ];
  for (const [nl, rest] of pasted) expect(resolveGlosses(sentence(nl, rest), indexes).problems, nl).toEqual([]);
});

test("a gloss says what its entry says", () => {
  const full = {
    af: entry("off", { parts: ["a"], literally: { en: ["b"] }, note: { nl: "n", en: "e" }, check: "machine" }),
  };
  const { glosses } = resolveGlosses(sentence("af", { here: { af: { en: "away" } } }), indexArticle(full, article));
  expect(glosses).toEqual([
    {
      entry: "af",
      words: [0],
      lemma: "af",
      pos: "noun",
      here: "away",
      gloss: "off",
      level: "A1",
      parts: ["a"],
      literally: ["b"],
      note: { nl: "n", en: "e" },
      check: "machine",
    },
  ]);
  const [kim] = resolveGlosses(sentence("Kim Jong-un"), indexes).glosses;
  expect(kim).toMatchObject({ entry: "name:kim-jong-un", pos: "name", name: { nl: "leader", en: "leader" } });
});

test("apostrophes may be straight or curly", () => {
  const fotos = indexArticle({ foto: entry("photo", { plural: "foto’s" }) }, article);
  expect(resolveGlosses(sentence("Foto's foto’s", { here: { "foto's": "p" } }), fotos).glosses.map(brief)).toEqual([
    "0 foto = photo",
    "1 foto = p",
  ]);
});

test("every place has a selector that means it alone", () => {
  const words = fc.array(fc.constantFrom("de", "De", "top", "zag", "uit", "x"), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.boolean()), (texts, picks) => {
      const stands = wordsOf(texts.join(" "));
      const place = texts.map((_, i) => i).filter(() => picks.next().value);
      if (place.length === 0) return;
      expect(placesOfSelector(selectorFor(place, stands), stands)).toEqual([place]);
    }),
  );
});

test("the page's table gives back every gloss of every word", () => {
  const ids = { a: sentence("blies de top af"), b: sentence("de top") };
  const glosses = Object.fromEntries(
    Object.entries(ids).map(([id, each]) => [id, resolveGlosses(each, indexes).glosses]),
  );
  const table = compactGlosses(glosses, ({ en }) => en);
  expect(table.glosses).toHaveLength(4);
  for (const [id, list] of Object.entries(glosses)) {
    for (let word = 0; word < 4; word++) {
      expect(glossesAt(table, id, word)).toEqual(list.filter(({ words }) => words.includes(word)));
    }
  }
  expect(glossesAt(table, "a", 3).map(brief)).toEqual(["0+3 afblazen = to call off", "3 af = off"]);
  expect(glossesAt(table, "nowhere", 0)).toEqual([]);
  const kim = resolveGlosses(sentence("Kim Jong-un"), indexes).glosses;
  expect(compactGlosses({ kim }, ({ nl }) => `nl: ${nl}`).glosses).toMatchObject([{ name: "nl: leader" }]);
});
