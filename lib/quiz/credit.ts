/**
 * Partial credit, all of it. An item is worth 1 point; 1 is for the key alone, and nothing is below 0.
 *
 * | kind      | parts           | what the parts earn                                                                   |
 * | --------- | --------------- | ------------------------------------------------------------------------------------- |
 * | choice    | the one choice  | the key                                                                               |
 * | several   | each option     | each key an equal share; a wrong option chosen takes one share back                   |
 * | statement | the verdict     | the key                                                                               |
 * | pairs     | each link       | equal shares: both ends; either way round for a meeting, only the right way round for |
 * |           |                 | what one party did to another; a row with one end filled in earns nothing             |
 * | order     | each two events | of all pairs, those in the right order less those in the wrong one (Kendall's tau)    |
 * | map       | the spot        | the key                                                                               |
 * | typed     | the answer      | the key, also with a slip in spelling (`close`)                                       |
 * | gap       | each gap        | equal shares: its key                                                                 |
 * | point     | the sentence    | any sentence that tells the asked fact                                                |
 */
import type { Grade, GradedPart, Mark } from "./items";

/** What each mark earns of a part's share, 0 to 1. */
const CREDIT: Record<Mark, number> = { right: 1, close: 1, reversed: 0, wrong: 0, missing: 0 };

/** The grade of an item whose parts share its point equally: the mean credit. */
export function graded(parts: GradedPart[]): Grade {
  const points = parts.reduce((sum, part) => sum + CREDIT[part.mark], 0);
  return { score: parts.length === 0 ? 0 : points / parts.length, parts };
}

/** The grade of several choices: `parts` are the keys, `right` or `missing`, and the `wrong` options that were chosen. */
export function gradedChoices(parts: GradedPart[]): Grade {
  const count = (mark: Mark) => parts.filter((part) => part.mark === mark).length;
  const keys = count("right") + count("missing");
  return { score: keys === 0 ? 0 : Math.max(0, count("right") - count("wrong")) / keys, parts };
}

/**
 * The grade of an order given for `key`: Kendall's tau (Biometrika 30, 1938), and 0 where that is negative. A pair of which one is not
 * there counts as neither right nor wrong.
 */
export function gradedOrder(parts: GradedPart[], given: string[], key: string[]): Grade {
  const place = new Map(given.map((id, at) => [id, at]));
  const pairs = key.flatMap((earlier, at) => key.slice(at + 1).map((later) => [place.get(earlier), place.get(later)]));
  const sum = pairs.reduce((sum, [a, b]) => (a === undefined || b === undefined ? sum : sum + (a < b ? 1 : -1)), 0);
  return { score: pairs.length === 0 ? 0 : Math.max(0, sum) / pairs.length, parts };
}
