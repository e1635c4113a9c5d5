import type { Answer, HelpStep } from "@/lib/quiz/answer";
import { mergeHistories } from "@/lib/words/history";
import type { Reading, Word } from "./records";

/**
 * Two tabs' work on one item, as one answer: the earlier first attempt and the later last one stand, tries and help are
 * the greater of both, the earlier proof stands, and the draft is `mine`. Merging twice changes nothing.
 */
export function mergeAnswers(stored: Answer | undefined, mine: Answer): Answer {
  if (!stored) return mine;
  const first = inOrder(stored.first, mine.first)[0];
  const last = inOrder(stored.last, mine.last)[1];
  const proof = inOrder(stored.proof, mine.proof)[0];
  return {
    ...(first && { first }),
    ...(last && { last }),
    tries: Math.max(stored.tries, mine.tries),
    help: Math.max(stored.help, mine.help) as HelpStep,
    ...(mine.draft !== undefined && { draft: mine.draft }),
    ...(proof && { proof }),
  };
}

/** Both in the order in which they were made; one alone is both. At the same moment, `mine` counts as later. */
function inOrder<T extends { at: number }>(stored: T | undefined, mine: T | undefined) {
  const pair = [stored ?? mine, mine ?? stored];
  return stored && mine && stored.at > mine.at ? pair.reverse() : pair;
}

/** Two visits to one text: it was opened, and finished, when it first was; what is said of it is as it was said last. */
export function mergeReadings(stored: Reading | undefined, mine: Reading): Reading {
  if (!stored) return mine;
  const finished = Math.min(stored.finished ?? Number.POSITIVE_INFINITY, mine.finished ?? Number.POSITIVE_INFINITY);
  return {
    ...mine,
    opened: Math.min(stored.opened, mine.opened),
    ...(Number.isFinite(finished) && { finished }),
  };
}

/**
 * Two copies of one word: all reviews of both count, once; what is said of the word is as it was kept last. The card is
 * there if one of the copies knew all reviews already. Merging twice, or in another order, changes nothing.
 */
export function mergeWords(stored: Word | undefined, mine: Word): Word {
  if (!stored) return mine;
  const history = mergeHistories(stored.history, mine.history);
  const { card: _old, ...kept } = stored.at > mine.at ? stored : mine;
  const card = [mine, stored].find((word) => word.card && word.history === history)?.card;
  return { ...kept, history, ...(card && { card }) };
}
