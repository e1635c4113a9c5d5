import type { QuizItem, Verdict } from "@/lib/quiz/items";

/** What an item offers to choose from, as a class sees it: A, B, C. */
export interface LessonOption {
  id: string;
  text: string;
  right: boolean;
  /** Why it is right, or why it is not, where the item says so. */
  why?: string | undefined;
}

const VERDICTS: readonly Verdict[] = ["right", "wrong", "not-stated"];

/** The letter of the option at this place, from 0. */
export const letter = (place: number): string => String.fromCharCode("A".charCodeAt(0) + place);

/** The options of an item in the order in which they are offered; undefined for a kind that is not a choice from a list. */
export function optionsOf(item: QuizItem, verdicts: Record<Verdict, string>): LessonOption[] | undefined {
  switch (item.kind) {
    case "choice":
      return item.options.map(({ id, label, why }) => ({ id, text: label.nl, right: !why, why }));
    case "map":
      return item.spots.map(({ id, label, why }) => ({ id, text: label.nl, right: !why, why }));
    case "several":
      return item.options.map(({ id, label, right, why }) => ({ id, text: label.nl, right, why }));
    case "statement":
      return VERDICTS.map((id) => ({ id, text: verdicts[id], right: id === item.key, why: item.why[id] }));
    default:
      return undefined;
  }
}
