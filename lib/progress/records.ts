import type { LevelName } from "@/lib/content/schema";
import { CEFR_LEVELS } from "@/lib/dutch/grammar";
import type { Answer } from "@/lib/quiz/answer";

/** Which item of an article is open, and the ids of the items being tried again, in a round of the missed ones. */
export interface Round {
  item?: string;
  round?: string[];
}

/** A kept word, with all that is shown of it: the words page loads no article. */
export interface Word {
  /** The id of the lexicon entry, which is also the id of the record. */
  entry: string;
  lemma: string;
  /** The meaning where it was kept. */
  here: string;
  /** The Dutch sentence it was kept from, and its translation. */
  sentence: string;
  english: string;
  slug: string;
  level: LevelName;
  sentenceId: string;
  /** Which words of the sentence belong to it, as indices; two for a separated verb. */
  words: number[];
  /** When it was kept, in milliseconds since 1970. */
  at: number;
}

/** Every setting with what it may be. `above`: between the lines, only words above this level are glossed. */
export const SETTING_OPTIONS = {
  glosses: ["tap", "between", "off"],
  above: CEFR_LEVELS,
  size: ["s", "m", "l", "xl"],
  theme: ["auto", "light", "dark"],
} as const;

export type Settings = { [K in keyof typeof SETTING_OPTIONS]: (typeof SETTING_OPTIONS)[K][number] };

export const DEFAULT_SETTINGS: Settings = { glosses: "tap", above: "B1", size: "m", theme: "auto" };

export interface RecordByType {
  answer: Answer;
  round: Round;
  word: Word;
  setting: Settings;
}
export type RecordType = keyof RecordByType;

/**
 * The key a record is saved under: `leeswijzer:<type>:<id...>`. An answer's id is its slug and item, a round's its slug, a
 * word's its lexicon entry; there is one `setting`. A last part of "" gives the prefix of all keys that begin so.
 */
export function keyOf(type: RecordType, ...id: string[]): string {
  return ["leeswijzer", type, ...id].join(":");
}

/** The type of the record saved under `key`, or undefined for a key that is not a record's. */
export function typeOf(key: string): RecordType | undefined {
  return /^leeswijzer:(answer|round|word|setting)(:|$)/.exec(key)?.[1] as RecordType | undefined;
}
