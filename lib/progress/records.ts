import type { LevelName } from "@/lib/content/schema";
import { CEFR_LEVELS } from "@/lib/dutch/grammar";
import type { Answer } from "@/lib/quiz/answer";
import type { Card } from "@/lib/words/card";
import type { Review } from "@/lib/words/history";

/**
 * The ways to go through the items. `learn`: each is checked at once. `test`: all are checked when they are handed in. `first`: a
 * test before the text may be seen. `ten`: some of the items, drawn by the seed.
 */
export const MODES = ["learn", "test", "first", "ten"] as const;

/** One way through the items of an article. Moments are in milliseconds since 1970. */
export interface Round {
  /** The id of the open item. */
  item?: string;
  /** The ids of the items in it, where they are not all: the missed ones, or those drawn. */
  round?: string[];
  mode?: (typeof MODES)[number];
  /** What the order of the options, and a draw, follow from. */
  seed?: string;
  started?: number;
  /** When all of it was: a test by its button, ten minutes by nothing being left open. Trying again what was missed in it leaves this. */
  handedIn?: number;
  /** How many glosses were looked up in it. */
  glosses?: number;
}

/** That an article was read at a level, with what the progress page says of it: that page loads no article. */
export interface Reading {
  slug: string;
  level: LevelName;
  headline: string;
  /** How many items the level offers. */
  items: number;
  /** When it was opened first, and when its end was reached first, in milliseconds since 1970. */
  opened: number;
  finished?: number;
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
  /** Its reviews, as lib/words/history.ts writes them. */
  history: string;
  /** What follows from the history, and from nothing else. Missing: no reviews, or still to be worked out. */
  card?: Card;
}

/** A word as the reader keeps it, before there is anything to remember about it. */
export type NewWord = Omit<Word, "history" | "card"> & Partial<Pick<Word, "history" | "card">>;

/**
 * Every setting with what it may be. `guess`: whether a tap first asks for the meaning. `above`: only words above
 * this level are glossed between the lines, or to be guessed; `text` is the level of the text. `speed`: of reading aloud, 1 is the voice's own. Of reviews:
 * `newPerDay` how many new words a day, `grades` how many to choose from, `recall` whether the word is typed.
 */
export const SETTING_OPTIONS = {
  glosses: ["tap", "between", "off"],
  guess: ["off", "on"],
  above: ["text", ...CEFR_LEVELS],
  size: ["s", "m", "l", "xl"],
  theme: ["auto", "light", "dark"],
  speed: [0.7, 0.85, 1],
  newPerDay: [0, 4, 8, 16, 32],
  grades: ["two", "four"],
  recall: ["flip", "typed"],
} as const;

export type Settings = { [K in keyof typeof SETTING_OPTIONS]: (typeof SETTING_OPTIONS)[K][number] };

export const DEFAULT_SETTINGS: Settings = {
  glosses: "tap",
  guess: "off",
  above: "text",
  size: "m",
  theme: "auto",
  speed: 1,
  newPerDay: 8,
  grades: "two",
  recall: "flip",
};

export interface RecordByType {
  answer: Answer;
  round: Round;
  reading: Reading;
  word: Word;
  /** Written before the word's history is, and gone again some time after: no other tab ever writes the same key. */
  review: Pick<Review, "grade">;
  setting: Settings;
}
export type RecordType = keyof RecordByType;

/**
 * The key a record is saved under: `leeswijzer:<type>:<id...>`. An answer's id is its slug and item, a round's its slug, a reading's its slug and level, a
 * word's its lexicon entry, a review's the entry and its time; there is one `setting`. A last part of "" gives the prefix of all keys that begin so.
 */
export function keyOf(type: RecordType | "", ...id: string[]): string {
  return ["leeswijzer", type, ...id].join(":");
}

/** The type of the record saved under `key`, or undefined for a key that is not a record's. */
export function typeOf(key: string): RecordType | undefined {
  return /^leeswijzer:(answer|round|reading|word|review|setting)(:|$)/.exec(key)?.[1] as RecordType | undefined;
}

/** Which word a review's key is about, and when the review was; undefined for any other key. */
export function reviewIdOf(key: string): { entry: string; at: number } | undefined {
  const [, entry, at] = /^leeswijzer:review:(.+):(\d+)$/s.exec(key) ?? [];
  return entry === undefined ? undefined : { entry, at: Number(at) };
}
