import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Entry } from "@/lib/library/catalogue";
import {
  EVERYTHING,
  find,
  indexWords,
  lettersOf,
  type Query,
  readQuery,
  SORTS,
  wordsOf,
  writeQuery,
} from "@/lib/library/search";
import { FUZZ_CASES, text$ } from "./hostile";

const entry = (slug: string, published: string, minutes: number, topic: string, levels: Entry["levels"]): Entry => ({
  ...{ slug, published, minutes, topic, levels },
  draft: false,
  headline: `Kop van ${slug}`,
  standfirst: "",
  questions: 15,
  says: { day: "", minutes: "", questions: "" },
  samples: [],
});
const entries = [
  entry("zee", "1986-10-04T20:00:00+01:00", 2, "Geschiedenis", ["a2", "b1"]),
  entry("kabinet", "2025-11-01T08:00:00+01:00", 4, "Politiek", ["b1", "b2"]),
  entry("top", "2018-05-30T08:00:00+02:00", 3, "Politiek", ["a2"]),
];
const texts = { zee: "de Storm van Zeeland", kabinet: "kop: de coalitie en de verkiezingen", top: "Libië en de storm" };
const index = indexWords(Object.entries(texts).map(([slug, text]) => ({ slug, words: new Set(wordsOf(text)) })));

const cases: [asked: Partial<Query>, slugs: string[]][] = [
  [{}, ["kabinet", "top", "zee"]],
  [{ q: "Libië" }, ["top"]],
  [{ q: "LIBI" }, ["top"]],
  [{ q: "storm" }, ["top", "zee"]],
  [{ q: "zeeland storm" }, ["zee"]],
  [{ q: "storm coalitie" }, []],
  [{ q: "kop coalitie" }, ["kabinet"]],
  [{ q: "torm" }, []],
  [{ q: "constructor __proto__" }, []],
  [{ q: "!?" }, ["kabinet", "top", "zee"]],
  [{ level: "b1" }, ["kabinet", "zee"]],
  [{ level: "c9" }, []],
  [{ topic: "Politiek", level: "a2" }, ["top"]],
  [{ sort: "short" }, ["zee", "top", "kabinet"]],
  [{ sort: "unread" }, ["top", "zee", "kabinet"]],
];
for (const [asked, slugs] of cases)
  test(`asked for ${JSON.stringify(asked)}`, () => {
    const found = find(entries, { ...EVERYTHING, ...asked }, index, new Set(["kabinet"]));
    expect(found.map(({ slug }) => slug)).toEqual(slugs);
  });

test("a query in an address comes back as it was, and any address can be read", () => {
  const part$ = fc.string({ maxLength: 40 });
  const query$ = fc.record({ q: part$, level: part$, topic: part$, sort: fc.constantFrom(...SORTS) });
  const numRuns = FUZZ_CASES;
  fc.assert(
    fc.property(query$, (query) => isDeepStrictEqual(readQuery(writeQuery(query)), { ...query })),
    { numRuns },
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), text$), (search) => {
      find(entries, readQuery(search), index, new Set());
    }),
    { numRuns },
  );
  expect(readQuery("?sort=oldest")).toEqual(EVERYTHING);
});

test("accents, capitals and the letter for ij make no difference", () => {
  expect(wordsOf("Coördinátor ĲSSEL, zo’n")).toEqual(["coordinator", "ijssel", "zo", "n"]);
});

test("a search is looked up under the letters that its words begin with", () => {
  expect(lettersOf("Éen élan, 3 zeeën 3e")).toEqual(["e", "3", "z"]);
  for (const [letter, { words }] of index)
    expect(Object.keys(words).every((word) => lettersOf(word).join() === letter)).toBe(true);
});
