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
