import { expect, test } from "@playwright/test";
import { goldSentences, goldTexts } from "../gold/files";
import { FUNCTION_WORDS } from "../gold/function-words";
import { type Gold, type GoldJoin, placedWords } from "../gold/gold";

const sentences = goldSentences();
const texts = goldTexts();
const all = [...sentences, ...texts.flatMap((text) => text.sentences)];

/** So many words between a verb and its particle are far. */
const FAR = 5;

/** How the two parts stand. */
function kindOf({ nl }: Gold, { form, particle }: GoldJoin): "near" | "far" | "te" | "cluster" {
  const words = placedWords(nl);
  const [of, on] = [form, particle].map((at) => words.findIndex((word) => word.at === at)) as [number, number];
  if (on < of) return words[of - 1]?.text === "te" && on === of - 2 ? "te" : "cluster";
  return on - of > FAR ? "far" : "near";
}

const joins = sentences.flatMap((gold) =>
  gold.joins.filter((join) => !join.optional).map((join) => ({ ...join, kind: kindOf(gold, join), gold })),
);
const ofKind = (kind: string) => joins.filter((join) => join.kind === kind).length;

const least: [string, number, number][] = [
  ["sentences", sentences.length, 170],
  ["near", ofKind("near"), 40],
  ["far", ofKind("far"), 35],
  ["te-infinitives", ofKind("te"), 10],
  ["sub-clause clusters", ofKind("cluster"), 8],
  ["two in one sentence", sentences.filter(({ joins }) => joins.length > 1).length, 10],
  ["none", sentences.filter(({ joins }) => joins.length === 0).length, 50],
  ["questions", joins.filter(({ gold }) => gold.nl.endsWith("?")).length, 4],
];
for (const [what, found, wanted] of least) {
  test(`gold has enough: ${what}`, () => expect(found).toBeGreaterThanOrEqual(wanted));
}

test("running texts of about 500 and 800 words, pieces of thousands, and some held back", () => {
  const isOf = (kind: RegExp) => texts.filter(({ name }) => kind.test(name));
  const words = (of: typeof texts) =>
    of.flatMap((text) => text.sentences).reduce((sum, { nl }) => sum + placedWords(nl).length, 0);
  const lengths = isOf(/^(?!news-|held-back-)/).map((text) => Math.round(words([text]) / 100) * 100);
  expect(lengths.sort((a, b) => a - b)).toEqual([500, 800]);
  expect(isOf(/^news-/).length).toBeGreaterThanOrEqual(10);
  expect(words(isOf(/^news-/))).toBeGreaterThan(3000);
  expect(words(isOf(/^held-back-/))).toBeGreaterThan(700);
});

test("no sentence twice", () => expect(new Set(all.map(({ nl }) => nl)).size).toBe(all.length));

test("every word is judged, or is a name, a particle or a function word", () => {
  const left = all.flatMap(({ nl, words, joins, names }) => {
    const known = new Set([...words.map(({ at }) => at), ...joins.map(({ particle }) => particle)]);
    return placedWords(nl)
      .filter(
        ({ at, text }) =>
          !known.has(at) && !names.includes(text) && !FUNCTION_WORDS.has(text.toLowerCase()) && !/^\d/.test(text),
      )
      .map(({ text }) => `${text}: ${nl}`);
  });
  expect(left).toEqual([]);
});

test("every name stands in its sentence", () => {
  const missing = all.flatMap(({ nl, names }) =>
    names.filter((name) => !placedWords(nl).some(({ text }) => text === name)),
  );
  expect(missing).toEqual([]);
});

test("a separated verb's form has the verb as its lemma", () => {
  const odd = all.flatMap(({ words, joins }) =>
    joins
      .filter(({ verb, form }) => !words.find(({ at }) => at === form)?.lemmas.includes(verb))
      .map(({ verb }) => verb),
  );
  expect(odd).toEqual([]);
});

test("a separated verb begins with its particle", () => {
  const odd = all.flatMap(({ nl, joins }) =>
    joins.filter(
      ({ verb, particle }) =>
        !verb.startsWith(
          placedWords(nl)
            .find(({ at }) => at === particle)
            ?.text.toLowerCase() ?? "?",
        ),
    ),
  );
  expect(odd).toEqual([]);
});

test("the parts of a compound stand in it in order", () => {
  const odd = all.flatMap(({ words }) =>
    words.flatMap(({ form, lemmas, splits }) =>
      splits
        .filter((parts) => {
          const inOrder = new RegExp(parts.map((part) => part.slice(0, 3).toLowerCase()).join(".*"), "i");
          return ![form, ...lemmas].some((word) => inOrder.test(word));
        })
        .map((parts) => `${form}: ${parts.join("+")}`),
    ),
  );
  expect(odd).toEqual([]);
});
