/**
 * When a kept word comes back: `ts-fsrs` with its default parameters, run over the whole history. The same history gives the
 * same card everywhere and at any time; there is no chance in it and no clock but the one passed in.
 *
 * The only file that imports ts-fsrs (7 kB): load it when a review starts.
 */
import { createEmptyCard, type Card as FsrsCard, fsrs, State } from "ts-fsrs";
import type { Card } from "./card";
import { type Grade, type Review, readHistory, reviewsIn } from "./history";

const scheduler = fsrs();

/** The card as ts-fsrs keeps it, before the first review when the history is empty. */
function replay(history: string): FsrsCard {
  const empty: FsrsCard = createEmptyCard(0);
  return reviewsIn(history).reduce((card, { at, grade }) => scheduler.next(card, at, grade).card, empty);
}

/** Where a word with this history stands; undefined while it has never been reviewed. */
export function schedule(history: string): Card | undefined {
  const { due, last_review, stability, state } = replay(history);
  if (!last_review) return undefined;
  return { due: +due, last: +last_review, stability, learning: state !== State.Review };
}

/**
 * The review that grading a word at `now` adds to its history: after the last one, also when a clock was put back, and after
 * one taken back, whose moment stays taken.
 */
export function gradeWord(history: string, grade: Grade, now: number): Review & { grade: Grade } {
  const last = readHistory(history).at(-1)?.at ?? 0;
  return { at: Math.max(now, last + 1), grade };
}

/** When the word would come back after each grade given at `now`, in milliseconds since 1970. */
export function nextDates(history: string, now: number): Record<Grade, number> {
  const preview = scheduler.repeat(replay(history), gradeWord(history, 1, now).at);
  return { 1: +preview[1].card.due, 2: +preview[2].card.due, 3: +preview[3].card.due, 4: +preview[4].card.due };
}
