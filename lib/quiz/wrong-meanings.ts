import type { ShownGloss } from "../reading/gloss-table";
import { shuffle } from "./shuffle";

/** Parts of speech of which a text has enough words for wrong meanings to be of the same. */
const ASKED = ["noun", "verb", "adjective", "adverb", "phrase"];

/** Whether the meaning of a word can be asked for: it has a level, and enough others are like it. */
export const isAskable = ({ level, pos }: ShownGloss): boolean => level !== undefined && ASKED.includes(pos);

const meaningsOf = ({ here, gloss }: ShownGloss) => [here, gloss ?? here].map((each) => each.toLowerCase());

/**
 * Words of `all` whose meanings are wrong for `gloss` but could be right: of the same part of speech, those in the same form
 * first, for a past tense among infinitives gives itself away. At most `n`, no two of one meaning; which follows from the seed.
 */
export function wrongMeanings(gloss: ShownGloss, all: readonly ShownGloss[], seed: string, n = 2): ShownGloss[] {
  const like = shuffle(`${seed} ${gloss.entry}`, all).filter(({ pos }) => pos === gloss.pos);
  const taken = new Set(meaningsOf(gloss));
  const wrong: ShownGloss[] = [];
  for (const other of [
    ...like.filter(({ form }) => form === gloss.form),
    ...like.filter(({ form }) => form !== gloss.form),
  ]) {
    if (wrong.length === n) break;
    if (other.entry === gloss.entry || meaningsOf(other).some((each) => taken.has(each))) continue;
    for (const each of meaningsOf(other)) taken.add(each);
    wrong.push(other);
  }
  return wrong;
}
