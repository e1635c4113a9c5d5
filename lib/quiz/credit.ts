/**
 * Partial credit, all of it. An item is worth 1 point; its parts share that point equally.
 *
 * | kind      | parts          | what earns a part's share                                                             |
 * | --------- | -------------- | ------------------------------------------------------------------------------------- |
 * | choice    | the one choice | the key                                                                               |
 * | statement | the verdict    | the key                                                                               |
 * | pairs     | each link      | both ends; either way round for a meeting, only the right way round for what one party |
 * |           |                | did to another; a row with one end filled in earns nothing                             |
 * | typed     | the answer     | the key, also with a slip in spelling (`close`)                                       |
 */
import type { Grade, GradedPart, Mark } from "./items";

/** What each mark earns of a part's share, 0 to 1. */
const CREDIT: Record<Mark, number> = { right: 1, close: 1, reversed: 0, wrong: 0, missing: 0 };

/** The grade of an item whose parts were marked so: the mean credit, so never below 0 and 1 only when every part is. */
export function graded(parts: GradedPart[]): Grade {
  const points = parts.reduce((sum, part) => sum + CREDIT[part.mark], 0);
  return { score: parts.length === 0 ? 0 : points / parts.length, parts };
}
