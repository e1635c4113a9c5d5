import type { GlossTable, ShownGloss } from "../reading/gloss-table";
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

/** Words that say little of a meaning: "to give up" and "to rise up" are not near. */
const SLIGHT = new Set(
  "have been will would with that this from into more than were being something somebody someone".split(" "),
);
/** By so many letters at their start two words are taken for forms of one: "called" and "calls". */
const STEM = 4;

const stemsOf = (meaning: string): string[] =>
  (meaning.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= STEM && !SLIGHT.has(word))
    .map((word) => word.slice(0, STEM));

/** Whether two meanings are too near to tell apart: one in the words of the other, or with a word in common, in whatever form. */
const isNear = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one) || stemsOf(one).some((stem) => stemsOf(other).includes(stem));

/**
 * Words of `glosses` whose meanings are wrong for `gloss` but could be right: of the same part of speech, those in the same form
 * first, for a past tense among infinitives gives itself away. At most `n`, no two of one meaning or nearly; which follows from the seed.
 */
export function wrongMeanings(
  gloss: ShownGloss,
  { glosses, near = [] }: Pick<GlossTable, "glosses" | "near">,
  seed: string,
  n = 2,
): ShownGloss[] {
  const like = shuffle(`${seed} ${gloss.entry}`, glosses).filter(({ pos }) => pos === gloss.pos);
  const taken = meaningsOf(gloss);
  const wrong: ShownGloss[] = [];
  for (const other of [
    ...like.filter(({ form }) => form === gloss.form),
    ...like.filter(({ form }) => form !== gloss.form),
  ]) {
    if (wrong.length === n) break;
    const meanings = meaningsOf(other);
    const isNearIn = (group: string[]) =>
      group.includes(other.lemma) && [gloss, ...wrong].some(({ lemma }) => group.includes(lemma));
    if (other.entry === gloss.entry || near.some(isNearIn)) continue;
    if (meanings.some((each) => taken.some((one) => isNear(one, each)))) continue;
    taken.push(...meanings);
    wrong.push(other);
  }
  return wrong;
}
