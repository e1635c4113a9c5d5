/** Turns what was found in a text into the files of an article, as plain data. */
import type { Article, Item, Level, LevelName, Lexicon, Sentence } from "@/lib/content/schema";
import { UNWRITTEN } from "@/lib/content/unwritten";
import { indexArticle } from "@/lib/reading/glosses";
import { findNumerals } from "@/lib/reading/numerals";
import { wordsOf } from "@/lib/reading/selectors";
import type { AnalysedSentence } from "./analyse";
import { DraftLexicon } from "./entries";
import { namesIn } from "./names";
import { draftItems } from "./questions";
import { type Meant, settled } from "./settle";

export interface DraftInput {
  slug: string;
  level: LevelName;
  paragraphs: AnalysedSentence[][];
  /** The lexicon of all articles. */
  lexicon: Lexicon;
  /** What the article's folder has already. */
  article?: Article | undefined;
  own?: Lexicon | undefined;
  /** Of one part of a compound, its likeliest meaning. */
  partMeaning: (part: string) => string | undefined;
  /** The day of the news, as `2018-05-30`. */
  day: string;
}

export interface DraftFiles {
  article: Article;
  level: Level;
  lexicon: Lexicon;
  questions: Item[];
}

/** More words than a heading has. */
const LONGEST_HEADING = 12;

/** The first paragraph is the headline, the second the standfirst, and a short one without a full stop a heading. */
function roleOf(paragraph: AnalysedSentence[], place: number): Sentence["as"] {
  if (place === 0) return "headline";
  if (place === 1) return "standfirst";
  const [only, ...more] = paragraph;
  const isShort = only && more.length === 0 && only.words.length <= LONGEST_HEADING && !/[.!?…”"]$/.test(only.text);
  return isShort ? "heading" : undefined;
}

/** How a separated verb stands in the sentence: `blies … af`, `af te blazen`. */
function joinForm(texts: string[], verb: number, particle: number): { form: string; place: number[] } {
  const [first, last] = verb < particle ? [verb, particle] : [particle, verb];
  const between = texts.slice(first + 1, last);
  const isTe = between.length === 1 && between[0]?.toLowerCase() === "te";
  const place = isTe ? [first, first + 1, last] : [first, last];
  const words = place.map((at) => (texts[at] ?? "").toLowerCase());
  return { form: words.join(isTe || between.length === 0 ? " " : " … "), place };
}

const NO_FACTS: Pick<Sentence, "facts" | "who" | "here" | "grammar"> = { facts: [], who: {}, here: {}, grammar: {} };

/** A draft: every word with what it most likely means, all marked as read by no person. */
export function draftOf(input: DraftInput): DraftFiles {
  const { slug, level, paragraphs } = input;
  const words = new DraftLexicon(input.lexicon, input.own, input.partMeaning);
  const sentences = paragraphs.flat();
  const article = articleOf(input, sentences);
  const names = new Set(
    [...Object.values(article.people), ...Object.values(article.groups), ...Object.values(article.places)].flatMap(
      (each) => each.names,
    ),
  );
  const inNames = new Set([...names].flatMap((name) => name.split(" ")));

  const meant = new Map<AnalysedSentence, Meant>();
  for (const sentence of sentences) {
    const standing = wordsOf(sentence.text);
    const { texts } = standing;
    // Numbers, dates and months have their glosses by rule.
    const numerals = new Set(findNumerals(standing).flatMap((numeral) => numeral.words));
    const joins = sentence.joins.map(({ verb, particle }) => {
      const { form, place } = joinForm(texts, verb, particle);
      const word = sentence.words[verb];
      const isTe = form.includes(" te ");
      return { place, entry: word ? words.idOf(isTe ? { ...word, tag: "WW(inf,te" } : word, form) : "" };
    });
    meant.set(sentence, {
      joins,
      words: sentence.words.map((word, place) => {
        if (numerals.has(place) || joins.some((join) => join.place.includes(place))) return undefined;
        if (word.pos === "name" && inNames.has(word.text)) return undefined;
        return words.idOf(word, formIn(word.text, word.lemma));
      }),
    });
  }
  const facts = Object.keys(article.facts);
  let number = 0;
  const indexes = indexArticle({ ...input.lexicon, ...input.own, ...words.own }, article);
  const paragraphsOfSentences = paragraphs.map((paragraph, place): Sentence[] => {
    const as = roleOf(paragraph, place);
    return paragraph.map((analysed) => {
      number += 1;
      const fact = facts.find((id) => article.facts[id]?.nl === analysed.text);
      const sentence: Sentence = {
        id: `${slug}-${level}-${number}`,
        ...(as && { as }),
        nl: analysed.text,
        en: UNWRITTEN,
        ...NO_FACTS,
        ...(fact && { facts: [fact] }),
        is: {},
        not: [],
        check: "machine",
      };
      return { ...sentence, ...settled(sentence, meant.get(analysed) ?? { words: [], joins: [] }, indexes) };
    });
  });
  return {
    article,
    level: paragraphsOfSentences,
    lexicon: words.own,
    questions: draftItems(article),
  };
}

/** A form in lower case is found at the head of a sentence too; one with a capital of its own keeps it. */
function formIn(text: string, lemma: string): string {
  const plain = text.replace(/[’‘]/g, "'").normalize("NFC");
  return /^\p{Lu}/u.test(lemma) ? plain : plain.toLowerCase();
}

/** Sentences of which a fact can be made: they name someone or some place. */
function articleOf({ article, level, day }: DraftInput, sentences: AnalysedSentence[]): Article {
  const before = article ?? {
    draft: true as const,
    published: `${day}T12:00:00+01:00`,
    topic: { nl: UNWRITTEN, en: UNWRITTEN },
    asOf: { nl: UNWRITTEN, en: UNWRITTEN },
    facts: {},
    people: {},
    groups: {},
    places: {},
    meetings: {},
    relations: {},
    moments: {},
  };
  const taken = new Set(
    [...Object.values(before.people), ...Object.values(before.groups), ...Object.values(before.places)].flatMap(
      ({ names }) => names,
    ),
  );
  const found = namesIn(sentences, taken);
  const told = sentences.filter(({ text }) => /[.!?]["”’]?$/.test(text));
  const naming = told.filter(({ words }) => words.some(({ pos }) => pos === "name"));
  const telling = naming.length > 0 ? naming : told.slice(0, 3);
  const facts: Article["facts"] = article
    ? before.facts
    : Object.fromEntries(
        telling.map(({ text }, place) => [`F${place + 1}`, { kind: "event", from: level, nl: text, en: UNWRITTEN }]),
      );
  return {
    ...before,
    facts,
    people: { ...found.people, ...before.people },
    groups: { ...found.groups, ...before.groups },
    places: { ...found.places, ...before.places },
  };
}
