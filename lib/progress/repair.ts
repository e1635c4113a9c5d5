/**
 * Saved records, repaired field by field. Anything may stand in storage: an older version's bug, another program, a
 * curious reader. Each function takes any JSON value and never throws; it returns a record of the right shape, or
 * undefined when nothing in it is worth keeping. Written by hand, since a schema library would triple what a reader
 * downloads; a test holds it to one.
 */
import type { LevelName } from "@/lib/content/schema";
import type { Answer, Attempt, HelpStep } from "@/lib/quiz/answer";
import type { Response } from "@/lib/quiz/items";
import type { Card } from "@/lib/words/card";
import { type Review, repairHistory } from "@/lib/words/history";
import {
  DEFAULT_SETTINGS,
  MODES,
  type Reading,
  type Round,
  SETTING_OPTIONS,
  type Settings,
  type Word,
} from "./records";

const LEVELS: readonly LevelName[] = ["a2", "b1", "b2"];
const HELP_STEPS: readonly HelpStep[] = [0, 1, 2, 3];
/** More than any response has. Lengths are in characters. */
const LONGEST_TEXT = 1000;
/** Of what is kept with a word. Marking a typed word takes time by the square of it: a million characters would stop the page. */
const LONGEST_KEPT = 2000;
const LONGEST_ID = 100;
const MOST_PARTS = 50;
const GRADES: readonly Review["grade"][] = [0, 1, 2, 3, 4];
/** What nobody can see: control characters but for line breaks and tabs, and what turns the direction of writing, so that a text reads as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for, and naming them by \p{Cc} takes three times as long
export const UNSEEN = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * First and last attempt are both there or both not, and then there were tries, as `check` in lib/quiz leaves them. A lost
 * one is taken from the other: without a first, the next retry would count as one.
 */
export function repairAnswer(data: unknown): Answer | undefined {
  if (!isObject(data)) return undefined;
  const draft = repairResponse(data.draft);
  const help = oneOf(HELP_STEPS, data.help, undefined);
  const [a, b] = [repairAttempt(data.first), repairAttempt(data.last)];
  const [first, last] = [a ?? b, b ?? a];
  const proof = repairProof(data.proof);
  if (!last && draft === undefined && help === undefined && !proof) return undefined;
  return {
    ...(last && { first, last }),
    tries: last ? Math.max(1, count(data.tries) ?? 1) : 0,
    help: help ?? 0,
    ...(draft !== undefined && { draft }),
    ...(proof && { proof }),
  };
}

export function repairRound(data: unknown): Round | undefined {
  if (!isObject(data)) return undefined;
  const { item, round, seed } = data;
  const mode = oneOf(MODES, data.mode, undefined);
  const counts = ["started", "handedIn", "glosses"].map((name) => [name, count(data[name])] as const);
  return {
    ...(isString(item) && { item }),
    ...(Array.isArray(round) && { round: round.filter(isString) }),
    ...(mode && { mode }),
    ...(isId(seed) && { seed }),
    ...Object.fromEntries(counts.filter(([, value]) => value !== undefined)),
  };
}

/** A reading needs to say of what. */
export function repairReading(data: unknown): Reading | undefined {
  if (!isObject(data) || !isId(data.slug) || !data.slug) return undefined;
  const level = oneOf(LEVELS, data.level, undefined);
  if (!level) return undefined;
  const finished = count(data.finished);
  return {
    slug: data.slug,
    level,
    headline: isString(data.headline) ? seen(data.headline).slice(0, LONGEST_TEXT) : "",
    items: count(data.items) ?? 0,
    opened: count(data.opened) ?? 0,
    ...(finished !== undefined && { finished }),
  };
}

/** A word needs its entry; without the place it came from it can still be practised. */
export function repairWord(data: unknown): Word | undefined {
  if (!isObject(data) || !isKept(data.entry) || !seen(data.entry)) return undefined;
  const { entry, words } = data;
  const text = (value: unknown) => (isKept(value) ? seen(value) : "");
  const history = repairHistory(isString(data.history) ? data.history : "");
  // With a review lost, what was worked out with it no longer holds.
  const card = history !== "" && history === data.history ? repairCard(data.card) : undefined;
  return {
    entry,
    lemma: text(data.lemma) || seen(entry),
    here: text(data.here),
    sentence: text(data.sentence),
    english: text(data.english),
    slug: text(data.slug),
    level: oneOf(LEVELS, data.level, "b2"),
    sentenceId: text(data.sentenceId),
    words: Array.isArray(words) ? words.filter((word) => count(word) !== undefined) : [],
    at: count(data.at) ?? 0,
    history,
    ...(card && { card }),
  };
}

/** Half a card is none: it can be worked out from the history. */
function repairCard(data: unknown): Card | undefined {
  if (!isObject(data)) return undefined;
  const { stability, learning } = data;
  const [due, last] = [count(data.due), count(data.last)];
  if (due === undefined || last === undefined || typeof learning !== "boolean") return undefined;
  if (typeof stability !== "number" || !(stability > 0 && stability < Number.POSITIVE_INFINITY)) return undefined;
  return { due, last, stability, learning };
}

export function repairReview(data: unknown): Pick<Review, "grade"> | undefined {
  const grade = isObject(data) ? oneOf(GRADES, data.grade, undefined) : undefined;
  return grade === undefined ? undefined : { grade };
}

export function repairSettings(data: unknown): Settings | undefined {
  if (!isObject(data)) return undefined;
  const names = Object.keys(SETTING_OPTIONS) as (keyof Settings)[];
  const settings = names.map((name) => [
    name,
    oneOf<unknown, unknown>(SETTING_OPTIONS[name], data[name], DEFAULT_SETTINGS[name]),
  ]);
  return Object.fromEntries(settings) as Settings;
}

/** An attempt without its response or score says nothing. */
function repairAttempt(data: unknown): Attempt | undefined {
  if (!isObject(data)) return undefined;
  const response = repairResponse(data.response);
  const { score } = data;
  if (response === undefined || typeof score !== "number" || !(score >= 0 && score <= 1)) return undefined;
  return {
    response,
    score,
    help: oneOf(HELP_STEPS, data.help, 0),
    at: count(data.at) ?? 0,
    level: oneOf(LEVELS, data.level, "b2"),
  };
}

/** A response of any kind. Whether it fits the item is not known here: that is for whoever grades or shows it. */
function repairResponse(data: unknown): Response | undefined {
  if (isString(data)) return data.length <= LONGEST_TEXT ? seen(data) : undefined;
  if (Array.isArray(data)) return data.filter(isId).slice(0, MOST_PARTS);
  if (!isObject(data)) return undefined;
  const parts = Object.entries(data)
    .filter(([id]) => isId(id))
    .slice(0, MOST_PARTS);
  const pairs = parts.flatMap(([link, pair]) =>
    isObject(pair) && isId(pair.who) && isId(pair.whom) ? [[link, { who: pair.who, whom: pair.whom }]] : [],
  );
  return Object.fromEntries(pairs.length > 0 ? pairs : parts.filter(([, chosen]) => isId(chosen)));
}

function repairProof(data: unknown): Answer["proof"] {
  if (!isObject(data) || !isId(data.sentence) || typeof data.right !== "boolean") return undefined;
  return { sentence: data.sentence, right: data.right, at: count(data.at) ?? 0 };
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isString(data: unknown): data is string {
  return typeof data === "string";
}

/** The text without what nobody can see. */
const seen = (text: string) => text.replace(UNSEEN, "");

function isKept(data: unknown): data is string {
  return isString(data) && data.length <= LONGEST_KEPT;
}

/** An id, or "" where none is chosen. */
function isId(data: unknown): data is string {
  return isString(data) && data.length <= LONGEST_ID;
}

function oneOf<T, F>(options: readonly T[], data: unknown, fallback: F): T | F {
  return options.includes(data as T) ? (data as T) : fallback;
}

function count(data: unknown): number | undefined {
  return Number.isSafeInteger(data) && (data as number) >= 0 ? (data as number) : undefined;
}
