/** Levels of one story, aligned by the facts that their sentences tell. */
import type { Level, LevelName, Sentence } from "../content/schema";
import { sentencesOf } from "./levels";

const shared = (one: Sentence, other: Sentence) => one.facts.filter((fact) => other.facts.includes(fact)).length;

/**
 * For each sentence of `from` the one of `to` that tells most of its facts; of equals the one that tells least besides, then the
 * earliest. For one that tells none of them, where the sentence before it led. Sentences before the first that leads anywhere are left out.
 */
export function alignSentences(from: Level, to: Level): Record<string, string> {
  const targets = sentencesOf(to);
  const aligned: Record<string, string> = {};
  let last: string | undefined;
  for (const sentence of sentencesOf(from)) {
    const [best] = targets
      .filter((each) => shared(sentence, each) > 0)
      .sort((one, other) => shared(sentence, other) - shared(sentence, one) || one.facts.length - other.facts.length);
    last = best?.id ?? last;
    if (last) aligned[sentence.id] = last;
  }
  return aligned;
}

/** Shorter sentences lean on what stands before them. In characters. */
const STANDS_ALONE = 40;

/**
 * One sentence of each level that tell the same fact, to choose a level by: of all facts that running text tells at every
 * level, in sentences that stand by themselves, the one told most differently in length, and longer at each level where there is
 * such a one. Empty when there is none.
 */
export function sampleSentences(levels: Partial<Record<LevelName, Level>>): Partial<Record<LevelName, Sentence>> {
  const texts = Object.entries(levels).map(
    ([name, level]) => [name, sentencesOf(level).filter(({ as }) => as === undefined)] as const,
  );
  const facts = [...new Set(texts.flatMap(([, sentences]) => sentences.flatMap((each) => each.facts)))];
  const samples = facts.flatMap((fact) => {
    const found = texts.flatMap(([name, sentences]) => {
      const sentence = sentences.find(({ nl, facts }) => facts.includes(fact) && nl.length >= STANDS_ALONE);
      return sentence ? [[name, sentence] as const] : [];
    });
    if (found.length < texts.length) return [];
    const lengths = found.map(([, { nl }]) => nl.length);
    const grows = lengths.every((length, at) => at === 0 || length > (lengths[at - 1] ?? 0));
    return [{ found, grows, spread: (lengths.at(-1) ?? 0) - (lengths[0] ?? 0) }];
  });
  const [best] = samples.sort((a, b) => Number(b.grows) - Number(a.grows) || b.spread - a.spread);
  return Object.fromEntries(best?.found ?? []);
}
