/** What each word of a sentence means there: the sentence's own choices first, then the forms of the lexicon and the names. */
import type { Article, Bilingual, Lexicon, Sentence } from "../content/schema";
import type { CefrLevel, FormName, PartOfSpeech } from "../dutch/grammar";
import { type Form, type FormIndex, indexLexicon, indexNames } from "./gloss-index";
import { type Found, findJoins, type GlossProblem, possibleJoins, settle } from "./joins";
import { findNumerals } from "./numerals";
import { type Place, placesOfSelector, type SentenceWords, samePlace, select, selectorFor, wordsOf } from "./selectors";

/** One item of a sentence: a word, or words that belong together. */
export interface Gloss {
  /** The id of the lexicon entry; `name:…`, `date:…`, `number:…`, `month:…` or `weekday:…` for what is not in the lexicon. */
  entry: string;
  /** Word indexes in the sentence, ascending. */
  words: number[];
  /** The dictionary form: "afblazen", "de ontmoeting"; a full name; a number in Dutch words. */
  lemma: string;
  /** None for a word that is still to be looked up. */
  pos?: PartOfSpeech;
  /** The meaning in this place, in English. */
  here: string;
  /** The general meaning, where `here` is another. */
  gloss?: string;
  form?: FormName;
  parts?: string[];
  literally?: string[];
  note?: Bilingual;
  /** None for names, numbers and dates. */
  level?: CefrLevel;
  /** Who or what a name is. */
  name?: Bilingual;
  check?: "machine";
}

const lexiconIndexes = new WeakMap<Lexicon, FormIndex>();

/** What the sentences of an article are looked up in. A lexicon is indexed once, however many articles ask. */
export function indexArticle(lexicon: Lexicon, article: Article): FormIndex[] {
  const known = lexiconIndexes.get(lexicon) ?? indexLexicon(lexicon);
  lexiconIndexes.set(lexicon, known);
  return [known, indexNames(article)];
}

interface Trouble {
  problems: GlossProblem[];
  /** Places of choices that cannot be carried out: reported once, so left alone afterwards. */
  broken: Place[];
}

/** The choices of `is` and `who` that can be carried out. */
function settledBy(sentence: Sentence, words: SentenceWords, indexes: FormIndex[], trouble: Trouble): Found[] {
  const choices = (["is", "who"] as const).flatMap((key) =>
    Object.entries(sentence[key]).map(([selector, id]) => ({ key, selector, id })),
  );
  return choices.flatMap(({ key, selector, id }) => {
    const report = (message: string, remedy: string) => trouble.problems.push({ message, remedy, at: [key, selector] });
    const found = select(selector, words);
    if ("fault" in found) {
      report(found.fault.message, found.fault.remedy);
      trouble.broken.push(...placesOfSelector(selector, words));
      return [];
    }
    const ofId = indexes.flatMap((index) => index.byId.get(id) ?? []);
    const forms = key === "who" ? ofId.filter(({ entry }) => entry.pos === "name") : ofId;
    const form = forms.find((each) => hasWords(each, found.place, words));
    if (form) return [{ form, words: found.place, settled: true }];
    trouble.broken.push(found.place);
    if (forms.length > 0) {
      const bare = selector.replace(/#\d+/g, "");
      const known = forms.map(({ text }) => `"${text}"`).join(", ");
      report(`${id} has no form "${bare}"`, `Its forms are ${known}: add "${bare}" to them, or choose another id.`);
    } else if (key === "who") {
      report(`nobody has the id "${id}"`, "Write the id of someone in article.yaml who has `names`.");
    } else {
      report(`no entry or name has the id "${id}"`, "Write the id of an entry of lexicon.yaml, or add it there.");
    }
    return [];
  });
}

function hasWords(form: Form, place: Place, words: SentenceWords): boolean {
  const wanted = form.parts.flatMap((part) => part.words);
  return (
    wanted.length === place.length &&
    place.every((index, i) => words.texts[index] === wanted[i] || words.texts[index]?.toLowerCase() === wanted[i])
  );
}

/** The forms a single word can be: as it stands, else in lower case; one for each entry. */
function formsOf(word: string, indexes: FormIndex[]): Form[] {
  const at = (text: string) => indexes.flatMap((index) => index.single.get(text) ?? []);
  const exact = at(word);
  const forms = exact.length > 0 ? exact : at(word.toLowerCase());
  return [...new Map(forms.map((form) => [form.entry, form])).values()];
}

/**
 * The words' own meanings. A word of a wider item may go without one where several are open; a word of a full name is
 * never another name.
 */
function findSingles(
  words: SentenceWords,
  indexes: FormIndex[],
  joins: Found[],
  done: Set<number>,
  refused: Place[],
  problems: GlossProblem[],
): Found[] {
  return words.texts.flatMap((text, index) => {
    if (done.has(index)) return [];
    const around = joins.filter((join) => join.words.includes(index)).map((join) => join.form.entry);
    if (around.length > 0 && refused.some((place) => samePlace(place, [index]))) return [];
    const forms = formsOf(text, indexes).filter(
      ({ entry }) => !around.includes(entry) && !(entry.pos === "name" && around.some((wider) => wider.pos === "name")),
    );
    const [form] = forms;
    if (form && forms.length === 1) return [{ form, words: [index], settled: false }];
    if (around.length > 0) return [];
    if (form) {
      const pick = selectorFor([index], words);
      problems.push({
        message: `"${text}" can be ${forms.map(({ entry }) => `${entry.id} ("${entry.general}")`).join(" or ")}`,
        remedy: `Write ${forms.map((each) => settle(pick, each)).join("  or  ")}`,
        at: ["nl"],
      });
    } else {
      problems.push({
        message: `"${text}" has no gloss`,
        remedy: `Add it to lexicon.yaml, as a form of an entry or as  ${text}: { pos: …, gloss: { en: … }, level: … }`,
        at: ["nl"],
        missing: text,
      });
    }
    return [];
  });
}

function toGloss({ form, words }: Found): Gloss {
  const { id: _, general, ...entry } = form.entry;
  return { ...entry, words, here: general, ...(form.name && { form: form.name }) };
}

/** Puts the meanings of `here` on the glosses they are about. */
function applyHere(sentence: Sentence, words: SentenceWords, glosses: Gloss[], problems: GlossProblem[]): void {
  for (const [selector, meaning] of Object.entries(sentence.here)) {
    const at = ["here", selector];
    const found = select(selector, words);
    if ("fault" in found) {
      problems.push({ ...found.fault, at });
      continue;
    }
    const targets = glosses.filter((gloss) => samePlace(gloss.words, found.place));
    if (targets.length === 0) {
      const near = glosses.filter((gloss) => gloss.words.some((word) => found.place.includes(word)));
      const items = near.map((gloss) => `"${selectorFor(gloss.words, words)}"`).join(", ");
      problems.push({
        message: `"${selector}" is not one item here`,
        remedy: items ? `The items with these words are ${items}.` : "Give these words a gloss first.",
        at,
      });
    }
    for (const gloss of targets) {
      const here = typeof meaning === "string" ? meaning : meaning.en;
      if (here !== gloss.here) gloss.gloss = gloss.here;
      gloss.here = here;
      if (sentence.check) gloss.check = sentence.check;
    }
  }
}

/** Selectors that are wrong without any gloss being wrong: of `not` and `grammar`. */
function checkOthers(sentence: Sentence, words: SentenceWords, indexes: FormIndex[], problems: GlossProblem[]): void {
  const joins = sentence.not.length > 0 ? possibleJoins(words, indexes) : [];
  sentence.not.forEach((selector, i) => {
    const places = placesOfSelector(selector, words);
    const useful = places.some((place) =>
      joins.some((join) => samePlace(join, place) || (place.length === 1 && join.includes(place[0] ?? -1))),
    );
    if (useful) return;
    problems.push({
      message: places.length === 0 ? `"${selector}" is not in this sentence` : `"${selector}" refuses nothing`,
      remedy: "Take it out, or write the words of a join as they stand in the sentence.",
      at: ["not", String(i)],
    });
  });
  for (const [note, selector] of Object.entries(sentence.grammar)) {
    const found = select(selector, words);
    if ("fault" in found) problems.push({ ...found.fault, at: ["grammar", note] });
  }
}

/**
 * The glosses of a sentence, widest first and then in reading order, and what its author must still settle. The indexes
 * come from `indexArticle`. A `not` refuses every place it matches; of one word, that word's own gloss
 * inside a wider item.
 */
export function resolveGlosses(
  sentence: Sentence,
  indexes: FormIndex[],
): { glosses: Gloss[]; problems: GlossProblem[] } {
  const words = wordsOf(sentence.nl);
  const trouble: Trouble = { problems: [], broken: [] };
  const { problems, broken } = trouble;

  const settled = settledBy(sentence, words, indexes, trouble);
  const refused = sentence.not.flatMap((selector) => placesOfSelector(selector, words));
  const found = findJoins(words, indexes, settled, [...refused, ...broken]);
  problems.push(...found.problems);

  const chosen = settled.filter((one) => one.words.length === 1);
  const numerals = findNumerals(words).filter(
    (numeral) => !chosen.some((one) => numeral.words.includes(one.words[0] ?? -1)),
  );
  const done = new Set([...chosen, ...numerals].flatMap((one) => one.words).concat(...broken, ...found.unsettled));
  const singles = findSingles(words, indexes, found.joins, done, refused, problems);

  const glosses = [...[...found.joins, ...chosen, ...singles].map(toGloss), ...numerals].sort(
    (a, b) => b.words.length - a.words.length || (a.words[0] ?? 0) - (b.words[0] ?? 0),
  );
  applyHere(sentence, words, glosses, problems);
  checkOthers(sentence, words, indexes, problems);
  return { glosses, problems };
}
