/** What can be counted about an article at one level. */
import type { Level, Sentence } from "../content/schema";
import { tokenize } from "./tokens";

/** Words a minute of someone reading a news text in a language they are learning; native readers do about 240. */
const LEARNER_WORDS_A_MINUTE = 120;

/** All sentences in reading order, headline and headings too. */
export function sentencesOf(level: Level): Sentence[] {
  return level.flat();
}

/** For each fact that is told: the ids of the sentences that tell it, in reading order. */
export function tellers(level: Level): Map<string, string[]> {
  const byFact = new Map<string, string[]>();
  for (const sentence of sentencesOf(level)) {
    for (const fact of sentence.facts) byFact.set(fact, [...(byFact.get(fact) ?? []), sentence.id]);
  }
  return byFact;
}

/** How many words the level has. */
export function wordCount(level: Level): number {
  return sentencesOf(level).reduce((sum, { nl }) => sum + tokenize(nl).filter((token) => token.word).length, 0);
}

/** Whole minutes a learner needs to read the level once; at least 1. */
export function readingMinutes(level: Level): number {
  return Math.max(1, Math.round(wordCount(level) / LEARNER_WORDS_A_MINUTE));
}
