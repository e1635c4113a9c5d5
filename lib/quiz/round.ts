import type { Round } from "../progress/records";
import { type Answer, isOpen } from "./answer";
import type { QuizItem } from "./items";
import { shuffle } from "./shuffle";

/**
 * The ids of `n` of the items, or of all where there are fewer, in the order of the items. Which ones follows from the seed: each next
 * one is of a skill drawn least so far, and among those of a kind drawn least.
 */
export function drawRound(items: QuizItem[], seed: string, n = 6): string[] {
  const left = shuffle(seed, items);
  const drawn: QuizItem[] = [];
  const seen = (field: "skill" | "kind", item: QuizItem) => drawn.filter((each) => each[field] === item[field]).length;
  const rarer = (a: QuizItem, b: QuizItem) => seen("skill", a) - seen("skill", b) || seen("kind", a) - seen("kind", b);
  while (drawn.length < n && left.length > 0) {
    const next = left.reduce((best, item) => (rarer(item, best) < 0 ? item : best));
    drawn.push(...left.splice(left.indexOf(next), 1));
  }
  return items.filter((item) => drawn.includes(item)).map(({ id }) => id);
}

/** Whether all is marked at the end. */
export const isTest = ({ mode }: Round): boolean => mode === "test" || mode === "first";

/** Whether a test is under way: nothing is marked yet, and what gives keys away is closed. */
export const isTesting = (round: Round): boolean => isTest(round) && round.handedIn === undefined;

/** What a round is at when every item has been seen. */
export const RESULT = "result";

/**
 * The round at its result, reached at `now` (milliseconds since 1970). Ten minutes have nothing to press: they are handed in there, once none of
 * their items is open. `answers` are those to all that the way asks, also where some are tried again.
 */
export function atResult(round: Round, answers: readonly Answer[], now: number): Round {
  const through = round.mode === "ten" && !answers.some(isOpen);
  return { ...round, item: RESULT, ...(through && { handedIn: now }) };
}

/**
 * Whether what happened next may be told: this way was handed in, whatever was left blank or is tried again since; or every
 * item was answered at some time. `answers` are those to all items on offer at the level.
 */
export const mayTell = (round: Round, answers: readonly (Answer | undefined)[]): boolean =>
  !isTesting(round) && (round.handedIn !== undefined || answers.every((answer) => answer?.last));

/**
 * Whether the pictures must not give an item away. Once the round was handed in that is so for what the round asks anew, and no
 * longer for what was left blank in it, or not asked.
 */
export const isKeptBack = ({ round, handedIn }: Round, id: string, answer: Answer): boolean =>
  handedIn === undefined ? isOpen(answer) : answer.draft !== undefined && (round?.includes(id) ?? true);

/**
 * A new way through the items, started at `now` (milliseconds since 1970). The order of options follows from `seed`, in a
 * ten-minute round the items and words too. Before the text is read nobody is asked to point at a sentence of it.
 */
export function begin(mode: NonNullable<Round["mode"]>, items: QuizItem[], seed: string, now: number): Round {
  const unread = mode === "first" ? items.filter(({ kind }) => kind !== "point") : items;
  const drawn = mode === "ten" ? drawRound(items, seed) : unread.map(({ id }) => id);
  const [first] = drawn;
  const some = drawn.length < items.length && { round: drawn };
  return { mode, seed, started: now, ...(first && { item: first }), ...some };
}
