/**
 * All reviews of one word, as text: ten characters a review, in order of time. The first nine are when it was, in
 * milliseconds since 1970 in base 36; the last is the grade. So a thousand histories are read without being parsed, and two
 * with the same reviews are the same text.
 */

/** How well a word was recalled: 1 again, 2 hard, 3 good, 4 easy, as in `ts-fsrs`. */
export type Grade = 1 | 2 | 3 | 4;

export interface Review {
  /** Milliseconds since 1970. No two reviews of a word have the same. */
  at: number;
  /** 0: taken back. It stays in the history, so that no other copy of the history brings the review back. */
  grade: Grade | 0;
}

const TIME = 9;
const LENGTH = TIME + 1;
const LATEST = 36 ** TIME - 1;

/** The reviews in a history, also those taken back. What is no review is left out, so any text can be read. */
export function readHistory(history: string): Review[] {
  const reviews: Review[] = [];
  for (let start = 0; start + LENGTH <= history.length; start += LENGTH) {
    const [, time, grade] = /^([0-9a-z]{9})([0-4])$/.exec(history.slice(start, start + LENGTH)) ?? [];
    if (time) reviews.push({ at: Number.parseInt(time, 36), grade: Number(grade) as Review["grade"] });
  }
  return reviews;
}

/** The history of these reviews. Of two at one moment the lower grade stands, so that what was taken back stays taken back. */
export function writeHistory(reviews: Review[]): string {
  const byTime = new Map<number, Review["grade"]>();
  for (const { at, grade } of reviews) {
    if (!Number.isInteger(at) || at < 0 || at > LATEST) continue;
    byTime.set(at, Math.min(grade, byTime.get(at) ?? grade) as Review["grade"]);
  }
  return [...byTime]
    .map(([at, grade]) => at.toString(36).padStart(TIME, "0") + grade)
    .sort()
    .join("");
}

/**
 * What a text holds of a history, as it would be written. A text that is one as it stands, as nearly all are, is known by its
 * shape and its order, which takes a fifth of the time of reading and writing it.
 */
export function repairHistory(text: string): string {
  let inOrder = /^(?:[0-9a-z]{9}[0-4])*$/.test(text);
  for (let at = LENGTH; inOrder && at < text.length; at += LENGTH)
    inOrder = text.slice(at - LENGTH, at - 1) < text.slice(at, at + TIME);
  return inOrder ? text : writeHistory(readHistory(text));
}

/** Both histories in one. In whatever order and however often histories are merged, the outcome is the same. */
export function mergeHistories(one: string, other: string): string {
  return one === other ? one : writeHistory([...readHistory(one), ...readHistory(other)]);
}

/** The reviews that count, in order of time. */
export function reviewsIn(history: string): { at: number; grade: Grade }[] {
  return readHistory(history).filter((review): review is { at: number; grade: Grade } => review.grade !== 0);
}
