/** What can be said of a Dutch text without understanding it: its words, their dictionary forms, and what belongs together. */
import { functionWord } from "@/lib/dutch/function-words";
import type { PartOfSpeech } from "@/lib/dutch/grammar";
import { BASES, SEPARABLE_VERBS } from "@/lib/dutch/separable-verbs";
import { isCommon, vocabularyOf } from "@/lib/dutch/vocabulary";
import { partsOf } from "./compounds";
import type { Dictionary } from "./freedict";
import { align, parseFrog, type Tagged } from "./frog";
import { infinitivesOf, lemmaOf } from "./lemmas";
import { meaningsIn } from "./meanings";
import { retag } from "./retag";
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
  const isWord = (lemma: string) =>
    isCommon(lemma) || dictionary.has(lemma) || SEPARABLE_VERBS.has(lemma) || BASES.has(lemma);
  const isPart = (part: string) => isCommon(part) || dictionary.has(part);
  const meaningsOf = meaningsIn(dictionary);
  return align(sentences, parseFrog(frog)).map((aligned, index) => {
    const tokens = retag(aligned, isWord);
    const lemmas = tokens.map((token) => (token.word ? lemmaOf(token, isWord) : token.text));
    const bases = tokens.map((token, place) => (token.word ? infinitivesOf(token, lemmas[place] ?? "", isWord) : []));
    const joins = separatedVerbs(
      tokens,
      (place) => bases[place] ?? [],
      (infinitive) => dictionary.has(infinitive),
    );
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

  function wordOf(token: Tagged, found: string): AnalysedWord {
    const { text, at, tag } = token;
    const small = functionWord(text.toLowerCase(), tag);
    const pos = small?.pos ?? POS.find(([start]) => start.test(tag))?.[1] ?? "noun";
    // Frog leaves a capital where it takes a word for a name: *De Boer*.
    const lemma = pos === "name" ? found : small ? found.toLowerCase() : found;
    const known = vocabularyOf(lemma, pos) !== undefined;
    const parts = pos === "noun" || pos === "adjective" ? partsOf(lemma, token.morphemes, isPart, isWord) : undefined;
    const meanings = meaningsOf({ form: text, lemma, pos, tag, parts: known ? undefined : parts });
    return { text, at, lemma, pos, tag, ...(parts && { parts }), meanings };
  }
}
