import { distance } from "./distance";
import { normalise } from "./normalise";

const NEVER = Number.POSITIVE_INFINITY;

/** How many slips of the finger a word may hold: none in a short one, where a slip makes another word. */
const allowed = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

const digits = (text: string): string => text.replace(/\D/g, "");

/** Whether two letters next to one another are both gone or replaced: that is another syllable (Jong-il, Kim Jong), not two slips. */
function losesASyllable(typed: string, word: string): boolean {
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start++;
  let end = 0;
  while (end < word.length - start && end < typed.length - start && typed.at(-1 - end) === word.at(-1 - end)) end++;
  return word.length - start - end === 2;
}

/**
 * How many slips `text` is from `word`: 0 when they are the same after normalising, 1 or 2 when it is that word with as many slips
 * as its length allows, Infinity when it is something else. A figure is never a slip for another figure.
 */
export const slips = (text: string, word: string): number => slipsIn(normalise(text), normalise(word));

/** The same of texts that are as they are compared. */
export function slipsIn(typed: string, wanted: string): number {
  if (typed === wanted) return 0;
  if (Math.abs(typed.length - wanted.length) > 2) return NEVER;
  if (digits(wanted) !== "" && digits(typed) !== digits(wanted)) return NEVER;
  const edits = distance(typed, wanted);
  return edits > allowed(wanted.length) || (edits === 2 && losesASyllable(typed, wanted)) ? NEVER : edits;
}

/** The edit distance from each of `texts` to the nearest of `words` after normalising; Infinity from 3 on, which no slip reaches. */
export function distancesToNearest(texts: string[], words: string[]): number[] {
  const wanted = words.map(normalise);
  return texts.map(normalise).map((typed) => {
    const near = wanted.filter((word) => Math.abs(word.length - typed.length) <= 2);
    const nearest = Math.min(...near.map((word) => distance(typed, word)));
    return nearest > 2 ? NEVER : nearest;
  });
}
