/** What can be said of a Dutch text without understanding it: its words, their dictionary forms, and what belongs together. */
import { functionWord } from "@/lib/dutch/function-words";
import type { PartOfSpeech } from "@/lib/dutch/grammar";
import { SEPARABLE_VERBS } from "@/lib/dutch/separable-verbs";
import { isCommon, vocabularyOf } from "@/lib/dutch/vocabulary";
import { partsOf } from "./compounds";
import type { Dictionary } from "./freedict";
import { align, parseFrog, type Tagged } from "./frog";
import { lemmaOf } from "./lemmas";
import { meaningsIn } from "./meanings";
import { separatedVerbs } from "./separated";

export interface AnalysedWord {
  /** As it stands in the sentence. */
  text: string;
  /** Its offset in the sentence. */
  at: number;
  /** Of a separated verb's own form, that of the whole verb. */
  lemma: string;
  pos: PartOfSpeech;
  /** Frog's tag, of the CGN tag set. */
  tag: string;
  /** Of a compound. */
  parts?: string[];
  /** In English, the likeliest first; none where nothing is known. */
  meanings: string[];
}

/** A separable verb in two places; the places are indices among the words. */
export interface AnalysedJoin {
  infinitive: string;
  verb: number;
  particle: number;
}

export interface AnalysedSentence {
  text: string;
  words: AnalysedWord[];
  joins: AnalysedJoin[];
}

const POS: [tag: RegExp, pos: PartOfSpeech][] = [
  [/^SPEC\(deeleigen|^N\(eigen/, "name"],
  [/^N\(/, "noun"],
  [/^WW\((?:vd|od),prenom/, "adjective"],
  [/^WW/, "verb"],
  [/^ADJ/, "adjective"],
  [/^BW/, "adverb"],
  [/^LID/, "determiner"],
  [/^VNW/, "pronoun"],
  [/^VZ/, "preposition"],
  [/^VG/, "conjunction"],
  [/^TW/, "numeral"],
];

/** `frog`: what Frog printed of these sentences, one a line. */
export function analyse(sentences: string[], frog: string, dictionary: Dictionary): AnalysedSentence[] {
  const isWord = (lemma: string) => isCommon(lemma) || dictionary.has(lemma) || SEPARABLE_VERBS.has(lemma);
  const isPart = (part: string) => isCommon(part) || dictionary.has(part);
  const meaningsOf = meaningsIn(dictionary);
  return align(sentences, parseFrog(frog)).map((tokens, index) => {
    const lemmas = tokens.map((token) => (token.word ? lemmaOf(token, isWord) : token.text));
    const bases = new Map(
      tokens.flatMap(({ tag }, place) => (tag.startsWith("WW") ? [[place, lemmas[place] ?? ""] as const] : [])),
    );
    const joins = separatedVerbs(tokens, bases, (infinitive) => dictionary.has(infinitive));
    for (const { verb, infinitive } of joins) lemmas[verb] = infinitive;
    const wordPlace = new Map<number, number>();
    tokens.forEach(({ word }, place) => {
      if (word) wordPlace.set(place, wordPlace.size);
    });
    const words = tokens.flatMap((token, place) => (token.word ? [wordOf(token, lemmas[place] ?? token.text)] : []));
    return {
      text: sentences[index] ?? "",
      words,
      joins: joins.map(({ infinitive, verb, particle }) => ({
        infinitive,
        verb: wordPlace.get(verb) ?? 0,
        particle: wordPlace.get(particle) ?? 0,
      })),
    };
  });

  function wordOf({ text, at, tag }: Tagged, lemma: string): AnalysedWord {
    const pos = functionWord(text.toLowerCase(), tag)?.pos ?? POS.find(([start]) => start.test(tag))?.[1] ?? "noun";
    const known = vocabularyOf(lemma, pos) !== undefined;
    const parts = pos === "noun" || pos === "adjective" ? partsOf(lemma, isPart) : undefined;
    const meanings = meaningsOf({ form: text, lemma, pos, tag, parts: known ? undefined : parts });
    return { text, at, lemma, pos, tag, ...(parts && { parts }), meanings };
  }
}
