import type { ShownGloss } from "../reading/gloss-table";
import { shuffle } from "./shuffle";

/** Parts of speech of which a text has enough words for wrong meanings to be of the same. */
const ASKED = ["noun", "verb", "adjective", "adverb", "phrase"];

/** Whether the meaning of a word can be asked for: it has a level, and enough others are like it. */
export const isAskable = ({ level, pos }: ShownGloss): boolean => level !== undefined && ASKED.includes(pos ?? "");

/** The meanings of a word one by one, between spaces: "to go on, to continue" is two of them. */
const meaningsOf = ({ here, gloss }: ShownGloss): string[] =>
  [here, gloss ?? here]
    .flatMap((each) => each.toLowerCase().split(/[,;]/))
    .map((each) => ` ${each.trim().replace(/^to /, "")} `);

/** Whether two meanings are too near to tell apart: the same, or one in the words of the other ("summit", "summit meeting"). */
const isNear = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/**
 * Words of `all` whose meanings are wrong for `gloss` but could be right: of the same part of speech, those in the same form
 * first, for a past tense among infinitives gives itself away. At most `n`, no two of one meaning or nearly; which follows from the seed.
 */
export function wrongMeanings(gloss: ShownGloss, all: readonly ShownGloss[], seed: string, n = 2): ShownGloss[] {
  const like = shuffle(`${seed} ${gloss.entry}`, all).filter(({ pos }) => pos === gloss.pos);
  const taken = meaningsOf(gloss);
  const wrong: ShownGloss[] = [];
  for (const other of [
    ...like.filter(({ form }) => form === gloss.form),
    ...like.filter(({ form }) => form !== gloss.form),
  ]) {
    if (wrong.length === n) break;
    const meanings = meaningsOf(other);
    if (other.entry === gloss.entry || meanings.some((each) => taken.some((one) => isNear(one, each)))) continue;
    taken.push(...meanings);
    wrong.push(other);
  }
  return wrong;
}
