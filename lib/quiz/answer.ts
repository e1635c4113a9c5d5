/** What is kept of one reader's work on one item, and the only ways in which it changes. */
import type { LevelName } from "@/lib/content/schema";
import type { QuizItem, Response } from "./items";
import { gradeProof } from "./proof";
import { emptyResponse, grade, isAnswered } from "./registry";

/** How much of the evidence was shown: 0 nothing, 1 its paragraph, 2 its sentence, 3 the sentence's translation. */
export type HelpStep = 0 | 1 | 2 | 3;

export interface Attempt {
  response: Response;
  /** 0 to 1. */
  score: number;
  /** The help taken before this attempt was checked. */
  help: HelpStep;
  /** Milliseconds since 1970. */
  at: number;
  level: LevelName;
}

export interface Answer {
  /** Never overwritten: the score that counts. */
  first?: Attempt;
  last?: Attempt;
  /** How many attempts were checked. */
  tries: number;
  /** The most help taken so far. */
  help: HelpStep;
  /** What is filled in and not checked yet. */
  draft?: Response;
  /** The first sentence that was pointed at as its proof, "" when none was; never overwritten. `at`: milliseconds since 1970. */
  proof?: { sentence: string; right: boolean; at: number };
}

/** By item id. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

export const UNTOUCHED: Answer = { tries: 0, help: 0 };

/** Whether the item is open for answering, rather than checked and showing its feedback. */
export const isOpen = (answer: Answer): boolean => answer.last === undefined || answer.draft !== undefined;

/** Whether the reader is to point at the proof of what was just checked: once, and before any feedback shows it. */
export const isProving = (answer: Answer, item: QuizItem): boolean =>
  item.proof === true && !isOpen(answer) && !answer.proof;

/** Something was filled in. */
export const draft = (answer: Answer, response: Response): Answer => ({ ...answer, draft: response });

/** More of the evidence was shown; help already taken stays taken. */
export const takeHelp = (answer: Answer, step: HelpStep): Answer =>
  step > answer.help ? { ...answer, help: step } : answer;

/** What is filled in is dropped: the item is as it was last checked. */
export function undrafted({ draft: _draft, ...rest }: Answer): Answer {
  return rest;
}

/** The response was checked at `now` (milliseconds since 1970): it becomes the last attempt, and the first if there was none. */
export function check(answer: Answer, item: QuizItem, response: Response, now: number, level: LevelName): Answer {
  const attempt: Attempt = { response, score: grade(item, response).score, help: answer.help, at: now, level };
  return { ...undrafted(answer), first: answer.first ?? attempt, last: attempt, tries: answer.tries + 1 };
}

/** The item is open again, filled in as it was last checked. */
export const retry = (answer: Answer): Answer => (answer.last ? { ...answer, draft: answer.last.response } : answer);

/** The item is open again, and blank: for a test, which shows nothing of what was answered before. */
export const reopen = (answer: Answer, item: QuizItem): Answer => ({ ...answer, draft: emptyResponse(item) });

/** A sentence was pointed at as the proof, or "": none was. Only the first counts. */
export const prove = (answer: Answer, item: QuizItem, sentence: string, now: number): Answer =>
  answer.proof ? answer : { ...answer, proof: { sentence, ...gradeProof(item, sentence), at: now } };

/**
 * A test was handed in: every draft with an answer in it is checked, every other draft is dropped. No proof is asked for afterwards,
 * since the result shows it. `answers` is by item id; so are the answers that changed, which are returned.
 */
export function handIn(answers: Answers, items: QuizItem[], now: number, level: LevelName): Record<string, Answer> {
  const changed = items.flatMap((item): [string, Answer][] => {
    const answer = answers[item.id];
    if (answer?.draft === undefined) return [];
    const answered = isAnswered(item, answer.draft);
    if (!answered) return [[item.id, undrafted(answer)]];
    const checked = check(answer, item, answer.draft, now, level);
    return [[item.id, isProving(checked, item) ? prove(checked, item, "", now) : checked]];
  });
  return Object.fromEntries(changed);
}

/**
 * The answer as it stands at the level of `item`: where a sentence of another level was pointed at, the one that tells the same here
 * (`aligned`, by sentence of the other levels). What was marked keeps its verdict: where that one has another, a sentence that has
 * the same stands for it, or the one that was pointed at, which is not in this text.
 */
export function atLevel(answer: Answer, item: QuizItem, aligned: Readonly<Record<string, string>>): Answer {
  const { last, draft } = answer;
  if (item.kind !== "point" || !(last || draft)) return answer;
  const here = (pointed: Response) =>
    (typeof pointed === "string" && Object.hasOwn(aligned, pointed) && aligned[pointed]) || pointed;
  const same =
    last && [here(last.response), ...item.evidence.flat()].find((id) => grade(item, id).score === last.score);
  return {
    ...answer,
    ...(last && { last: { ...last, response: same ?? last.response } }),
    ...(draft && { draft: here(draft) }),
  };
}
