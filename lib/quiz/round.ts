import type { Round } from "../progress/records";
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

/** Whether a test is under way: nothing is marked yet, and what gives keys away is closed. */
export const isTesting = ({ mode, handedIn }: Round): boolean =>
  (mode === "test" || mode === "first") && handedIn === undefined;

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
