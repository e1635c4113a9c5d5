import { expect, test } from "@playwright/test";
import { loadArticle } from "@/lib/content/load";
import type { Entry, Sentence } from "@/lib/content/schema";
import { indexArticle } from "@/lib/reading/glosses";
import { shownSentence } from "@/lib/reading/page";
import { tokenize } from "@/lib/reading/tokens";
import { countUnread, everyGloss, unreadGlosses } from "@/lib/reading/unread";

const finished = loadArticle("trump-kim-top");
const draft = { ...finished, article: { ...finished.article, draft: true as const } };

const entry = (rest: Partial<Entry> = {}): Entry => ({
  pos: "noun",
  gloss: { en: "x" },
  level: "A1",
  forms: {},
  ...rest,
});

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

/** A draft whose words are these. */
const withWords = (lexicon: Record<string, Entry>) => ({ ...draft, lexicon });

test("a word is marked by its place where a machine gave its meaning, where none is written, and where it has none", () => {
  const words = { de: entry(), kat: entry({ check: "machine" }), mat: entry({ gloss: { en: "?" } }), op: entry() };
  const rows: [nl: string, marked: string[]][] = [
    ["De kat op de mat.", ["kat", "mat"]],
    ["“De kat”, op de kat!", ["kat", "kat"]],
    ["De hond op 3 mei.", ["hond"]],
    ["De op.", []],
  ];
  for (const [nl, marked] of rows) {
    const one = sentence(nl);
    const { unreadWords = [] } = shownSentence(one, unreadGlosses(withWords(words), [[one]]).s);
    const tokens = tokenize(nl);
    expect(
      unreadWords.map((place) => tokens[place]?.text),
      nl,
    ).toEqual(marked);
  }
});

test("all words of what is read as one are marked, and what a sentence says of a word is read with the sentence", () => {
  const words = { afblazen: entry({ forms: { "blies … af": "past" }, check: "machine" }), hij: entry(), het: entry() };
  const one = sentence("Hij blies het af");
  expect(shownSentence(one, unreadGlosses(withWords(words), [[one]]).s).unreadWords).toEqual([2, 6]);
  const here = sentence("Hij", { here: { Hij: "this one" }, check: "machine" });
  expect(shownSentence(here, unreadGlosses(withWords(words), [[here]]).s).unreadWords).toEqual([0]);
});

test("a sentence is marked until it is read and translated", () => {
  expect(shownSentence(sentence("Ja")).unread).toBeUndefined();
  expect(shownSentence(sentence("Ja", { check: "machine" })).unread).toBe(true);
  expect(shownSentence(sentence("Ja", { en: "?" })).unread).toBe(true);
});

test("in a draft every word has a gloss: one that has still to be written says what to write", () => {
  const words = { "dat.one": entry({ gloss: { en: "that" } }), "dat.two": entry({ gloss: { en: "which" } }) };
  const glosses = everyGloss(sentence("Dat dit"), indexArticle(words, finished.article));
  expect(glosses).toEqual([
    expect.objectContaining({ entry: "open:Dat", lemma: "Dat", here: "?", words: [0] }),
    expect.objectContaining({ entry: "open:dit", lemma: "dit", here: "?", words: [1] }),
  ]);
  expect(glosses.map(({ note }) => note?.en)).toEqual([
    expect.stringMatching(/can be dat\.one \("that"\) or dat\.two.*Write is: \{ Dat: dat\.one \}/),
    expect.stringMatching(/"dit" has no gloss.*Add it to lexicon\.yaml/),
  ]);
});

test("what is unread is counted by the word, and a finished article has nothing to count or to mark", () => {
  const words = { kat: entry({ check: "machine" }), katten: entry({ check: "machine" }) };
  const text = [[sentence("Kat kat", { en: "?", check: "machine" })], [sentence("katten", { id: "t" })]];
  expect(countUnread(text, unreadGlosses(withWords(words), text))).toEqual({ sentences: 1, english: 1, words: 2 });
  expect(unreadGlosses(finished, finished.levels.b2 ?? [])).toEqual({});
});
