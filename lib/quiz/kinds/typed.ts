import { graded } from "../credit";
import { isSameDay, parseDate } from "../date";
import type { Mark, TypedItem } from "../items";
import { field, type KindModule } from "../kind";
import { normalise } from "../normalise";
import { parseNumber } from "../number";
import { readings } from "../person";
import { distancesToNearest, slips } from "../spelling";

/** Longer than any answer; keeps a pasted page out of storage and out of the edit distance. */
const MAX_LENGTH = 200;

/** What a text may be read as, itself first. */
const readingsOf = ({ target }: TypedItem, text: string): string[] =>
  target.kind === "words" && target.person ? readings(text) : [text];

/** A slip, a title or another order is forgiven only where it can mean nobody else: `others` are what must not be taken for `words`. */
function markWords(readings: string[], words: string[], others: string[]): Mark {
  const found = readings.map((text) => Math.min(...words.map((word) => slips(text, word))));
  const elsewhere = distancesToNearest(readings, others);
  const [plain, best, nearest] = [found[0] ?? 0, Math.min(...found), Math.min(...elsewhere)];
  if (plain === 0) return "right";
  const isPlain = plain < (elsewhere[0] ?? 0) && nearest > 0;
  if (!isPlain && best >= nearest) return "wrong";
  return best === 0 ? "right" : "close";
}

function markTyped(item: TypedItem, text: string): Mark {
  const { target, others, wrong } = item;
  switch (target.kind) {
    case "date":
      return isSameDay(target, parseDate(text)) ? "right" : "wrong";
    case "number":
      return parseNumber(text) === target.value ? "right" : "wrong";
    case "words":
      return markWords(readingsOf(item, text), target.words, [...others, ...wrong.flatMap(({ words }) => words)]);
  }
}

/** How far `text` is from a wrong answer, 0 when it is that answer, in the terms of the target. */
function farFrom(word: string, text: string, item: TypedItem): number {
  const { target } = item;
  const day = target.kind === "date" ? parseDate(word) : undefined;
  if (day && isSameDay(day, parseDate(text))) return 0;
  if (target.kind === "number" && parseNumber(word) !== undefined && parseNumber(word) === parseNumber(text)) return 0;
  return Math.min(...readingsOf(item, text).map((read) => slips(read, word)));
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
