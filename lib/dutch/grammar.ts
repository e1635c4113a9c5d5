/** The closed lists of Dutch grammar that content may use; the interface has a label for each (`locales/*.json`, `grammar`). */

export const PARTS_OF_SPEECH = [
  "noun",
  "verb",
  "adjective",
  "adverb",
  "pronoun",
  "determiner",
  "preposition",
  "conjunction",
  "particle",
  "numeral",
  "name",
  "phrase",
] as const;

/** What a form is, beside its dictionary form. `inflected` is the adjective with -e (*vijandige*). */
export const FORM_NAMES = [
  "present",
  "present-plural",
  "past",
  "past-plural",
  "participle",
  "present-participle",
  "infinitive",
  "te-infinitive",
  "imperative",
  "plural",
  "diminutive",
  "genitive",
  "inflected",
  "comparative",
  "superlative",
  "short",
] as const;

/** Levels of the Common European Framework of Reference (Council of Europe, 2001), easiest first. */
export const CEFR_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];
export type FormName = (typeof FORM_NAMES)[number];
export type CefrLevel = (typeof CEFR_LEVELS)[number];
