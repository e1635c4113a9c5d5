import type { Kind } from "@/lib/content/schema";
import type { Answers, Attempt } from "./answer";
import type { QuizItem, Skill } from "./items";

/** Attempts, counted. The five counts after `outOf` add up to it. */
export interface Tally {
  /** The scores of all attempts, added up. */
  points: number;
  /** How many items there are, one point each. */
  outOf: number;
  /** Right without help. */
  alone: number;
  /** Right after help. */
  helped: number;
  partly: number;
  missed: number;
  unanswered: number;
}

export interface Result extends Tally {
  /** Only the skills and kinds that occur. */
  bySkill: Partial<Record<Skill, Tally>>;
  byKind: Partial<Record<Kind, Tally>>;
  /** The items to try again: answered, and not fully right at the last attempt. In the order of the items. */
  again: string[];
  /** The proofs that were asked for (`outOf`), given, and right. */
  proofs: { given: number; right: number; outOf: number };
}

type AttemptOf = (id: string) => Attempt | undefined;

function outcome(attempt: Attempt | undefined): "alone" | "helped" | "partly" | "missed" | "unanswered" {
  if (!attempt) return "unanswered";
  if (attempt.score === 1) return attempt.help === 0 ? "alone" : "helped";
  return attempt.score > 0 ? "partly" : "missed";
}

function tally(items: QuizItem[], attemptOf: AttemptOf): Tally {
  const out: Tally = { points: 0, outOf: 0, alone: 0, helped: 0, partly: 0, missed: 0, unanswered: 0 };
  for (const { id } of items) {
    const attempt = attemptOf(id);
    out.points += attempt?.score ?? 0;
    out.outOf += 1;
    out[outcome(attempt)] += 1;
  }
  return out;
}

function tallyBy<Key extends string>(items: QuizItem[], attemptOf: AttemptOf, keyOf: (item: QuizItem) => Key) {
  const tallies: Partial<Record<Key, Tally>> = {};
  for (const key of new Set(items.map(keyOf))) {
    tallies[key] = tally(
      items.filter((item) => keyOf(item) === key),
      attemptOf,
    );
  }
  return tallies;
}

/**
 * How a reader did on these items, by first attempts or by last ones; what to try again always follows from the last. What was done
 * before `since` or after `until` (milliseconds since 1970) does not count: for a test, when it was started and handed in.
 */
export function summarise(
  items: QuizItem[],
  answers: Answers,
  which: "first" | "last" = "first",
  since = 0,
  until = Number.POSITIVE_INFINITY,
): Result {
  const counted = <T extends { at: number }>(done: T | undefined) =>
    done && done.at >= since && done.at <= until ? done : undefined;
  const attemptOf: AttemptOf = (id) => counted(answers[id]?.[which]);
  const asked = items.filter(({ proof }) => proof);
  const given = asked.flatMap(({ id }) => counted(answers[id]?.proof) ?? []).filter(({ sentence }) => sentence !== "");
  return {
    ...tally(items, attemptOf),
    bySkill: tallyBy(items, attemptOf, ({ skill }) => skill),
    byKind: tallyBy(items, attemptOf, ({ kind }) => kind),
    again: items.filter(({ id }) => (counted(answers[id]?.last)?.score ?? 1) < 1).map(({ id }) => id),
    proofs: { given: given.length, right: given.filter(({ right }) => right).length, outOf: asked.length },
  };
}

/** How a whole answer is shown: right, partly or wrong. */
export function scoreMark(score: number): "right" | "partly" | "wrong" {
  if (score === 1) return "right";
  return score > 0 ? "partly" : "wrong";
}
