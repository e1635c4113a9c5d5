/** A lesson of 45 minutes around one article at one level, from nothing but what the article has. */
import type { Kind } from "@/lib/content/schema";
import type { QuizItem } from "@/lib/quiz/items";
import { drawRound } from "@/lib/quiz/round";

export const LESSON_MINUTES = 45;

/**
 * What a class does, in this order. `predict`: from headline and standfirst. `words`: those to know first. `discuss`: the items that
 * ask who says so and how certain it is. `exit`: one item that each answers alone on the way out.
 */
export const PHASES = ["predict", "words", "read", "answer", "discuss", "exit"] as const;

export interface Phase {
  name: (typeof PHASES)[number];
  /** Whole minutes; `from` counts from the beginning of the lesson. */
  from: number;
  minutes: number;
  /** The ids of the items it uses, in the order of the worksheet. */
  items: string[];
}

/** Minutes for a class to answer an item and see why. */
const MINUTES: Record<Kind, number> = {
  choice: 1.5,
  statement: 1.5,
  map: 1.5,
  typed: 1.5,
  point: 1.5,
  several: 2,
  order: 2,
  gap: 2,
  pairs: 3,
};
const PREDICT = 4;
const WORDS = 5;
const EXIT = 3;
/** What is said about a judgement takes longer than the answer; more than five of them tire a class. */
const JUDGE = 2;
const MOST_JUDGED = 5;
const SHORTEST_READ = 5;
const LONGEST_READ = 15;

/** Kinds that everyone can finish alone in three minutes. */
const SHORT: readonly Kind[] = ["choice", "statement", "several", "typed"];

/** The item that rests on the most facts; of items that are alike in this the last, for that is where a story comes together. */
function exitItem(items: QuizItem[]): QuizItem | undefined {
  const short = items.filter(({ kind }) => SHORT.includes(kind));
  const inferred = short.filter(({ skill }) => skill === "infer");
  const among = inferred.length > 0 ? inferred : short;
  return among.reduce<QuizItem | undefined>(
    (best, item) => (item.evidence.length >= (best?.evidence.length ?? 0) ? item : best),
    undefined,
  );
}

/** As many items, mixed over skills and kinds, as these minutes have room for. */
function fill(items: QuizItem[], minutes: number): string[] {
  const cost = (ids: string[]) => items.reduce((sum, { id, kind }) => sum + (ids.includes(id) ? MINUTES[kind] : 0), 0);
  let drawn: string[] = [];
  for (let n = 1; n <= items.length; n++) {
    const more = drawRound(items, "lesson", n);
    if (cost(more) > minutes) break;
    drawn = more;
  }
  return drawn;
}

/**
 * The phases of a lesson; their minutes add up to 45, and a phase for which the article has nothing is left out. `items`: those of the
 * level, in the author's order. `readingMinutes`: how long a learner takes to read the text once. `words`: how many words are to be
 * taught first. Every item is in one phase at most.
 */
export function planLesson(items: QuizItem[], readingMinutes: number, words: number): Phase[] {
  const last = exitItem(items);
  const others = items.filter((item) => item !== last);
  const judged = drawRound(
    others.filter(({ skill }) => skill === "judge"),
    "lesson",
    MOST_JUDGED,
  );
  const minutes = {
    predict: PREDICT,
    words: words > 0 ? WORDS : 0,
    // Twice: once for the story, once with a pencil.
    read: Math.min(Math.max(2 * readingMinutes + 2, SHORTEST_READ), LONGEST_READ),
    discuss: judged.length * JUDGE,
    exit: last ? EXIT : 0,
  };
  const answer = LESSON_MINUTES - Object.values(minutes).reduce((sum, each) => sum + each, 0);
  const answered = fill(
    others.filter(({ skill }) => skill !== "judge"),
    answer,
  );
  const used = { answer: answered, discuss: judged, exit: last ? [last.id] : [] };
  let from = 0;
  return PHASES.flatMap((name) => {
    const phase: Phase = {
      name,
      from,
      minutes: { ...minutes, answer }[name],
      items: name in used ? used[name as keyof typeof used] : [],
    };
    from += phase.minutes;
    return phase.minutes > 0 ? [phase] : [];
  });
}
