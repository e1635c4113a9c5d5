import { graded } from "../credit";
import { isSameDay, parseDate } from "../date";
import type { Mark, TypedItem } from "../items";
import { field, type KindModule } from "../kind";
import { normalise } from "../normalise";
import { parseNumber } from "../number";
import { distanceToNearest, slips } from "../spelling";

/** Longer than any answer; keeps a pasted page out of storage and out of the edit distance. */
const MAX_LENGTH = 200;

function markTyped({ target, others, wrong }: TypedItem, text: string): Mark {
  switch (target.kind) {
    case "date":
      return isSameDay(target, parseDate(text)) ? "right" : "wrong";
    case "number":
      return parseNumber(text) === target.value ? "right" : "wrong";
    case "words": {
      const found = Math.min(...target.words.map((word) => slips(text, word)));
      if (found === 0) return "right";
      // A slip is forgiven only where it can mean nobody else.
      const elsewhere = distanceToNearest(text, [...others, ...wrong.flatMap(({ words }) => words)]);
      return found < elsewhere ? "close" : "wrong";
    }
  }
}

/** How far `text` is from a wrong answer, 0 when it is that answer, in the terms of the target. */
function farFrom(word: string, text: string, { target }: TypedItem): number {
  const day = target.kind === "date" ? parseDate(word) : undefined;
  if (day && isSameDay(day, parseDate(text))) return 0;
  if (target.kind === "number" && parseNumber(word) !== undefined && parseNumber(word) === parseNumber(text)) return 0;
  return slips(text, word);
}

function reasonFor(item: TypedItem, text: string) {
  const reasons = item.wrong.map(({ words, why }) => ({
    why,
    far: Math.min(...words.map((word) => farFrom(word, text, item))),
  }));
  const [nearest] = reasons.sort((a, b) => a.far - b.far);
  return nearest && nearest.far < Number.POSITIVE_INFINITY ? nearest.why : undefined;
}

/** A name, word, date or number typed in. Form: one text input named `answer`. */
export const typed: KindModule<"typed"> = {
  empty: () => "",
  read: (_item, form) => field(form, "answer").slice(0, MAX_LENGTH),
  isAnswered: (response) => normalise(response) !== "",
  repair: (saved) => (typeof saved === "string" ? saved.slice(0, MAX_LENGTH) : undefined),
  grade(item, response) {
    if (normalise(response) === "") return graded([{ id: "answer", mark: "missing" }]);
    const mark = markTyped(item, response);
    const why = mark === "wrong" ? reasonFor(item, response) : undefined;
    return graded([{ id: "answer", mark, ...(why && { why }) }]);
  },
};
