import type { Kind } from "@/lib/content/schema";
import type { Answer } from "./answer";
import type { QuizItem, Skill } from "./items";

/** First attempts, counted. The five counts after `outOf` add up to it. */
interface Tally {
  /** The scores of all first attempts, added up. */
  points: number;
  /** How many items there are, one point each. */
  outOf: number;
  /** Right at the first attempt, without help. */
  alone: number;
  /** Right at the first attempt, after help. */
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
}

type Answers = Readonly<Record<string, Answer | undefined>>;

function outcome(answer: Answer | undefined): "alone" | "helped" | "partly" | "missed" | "unanswered" {
  const first = answer?.first;
  if (!first) return "unanswered";
  if (first.score === 1) return first.help === 0 ? "alone" : "helped";
  return first.score > 0 ? "partly" : "missed";
}

function tally(items: QuizItem[], answers: Answers): Tally {
  const out: Tally = { points: 0, outOf: 0, alone: 0, helped: 0, partly: 0, missed: 0, unanswered: 0 };
  for (const { id } of items) {
    out.points += answers[id]?.first?.score ?? 0;
    out.outOf += 1;
    out[outcome(answers[id])] += 1;
  }
  return out;
}

function tallyBy<Key extends string>(items: QuizItem[], answers: Answers, keyOf: (item: QuizItem) => Key) {
  const tallies: Partial<Record<Key, Tally>> = {};
  for (const key of new Set(items.map(keyOf))) {
    tallies[key] = tally(
      items.filter((item) => keyOf(item) === key),
      answers,
    );
  }
  return tallies;
}

/** How a reader did on these items; `answers` is by item id. First attempts make the score, last attempts what to try again. */
export function summarise(items: QuizItem[], answers: Answers): Result {
  return {
    ...tally(items, answers),
    bySkill: tallyBy(items, answers, ({ skill }) => skill),
    byKind: tallyBy(items, answers, ({ kind }) => kind),
    again: items.filter(({ id }) => (answers[id]?.last?.score ?? 1) < 1).map(({ id }) => id),
  };
}

/** How a whole answer is shown: right, partly or wrong. */
export function scoreMark(score: number): "right" | "partly" | "wrong" {
  if (score === 1) return "right";
  return score > 0 ? "partly" : "wrong";
}
