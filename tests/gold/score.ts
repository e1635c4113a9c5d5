/** How far a prediction agrees with the gold, in counts. */
import type { GoldJoin, GoldWord, Join } from "./gold";
import { normaliseMeaning } from "./normalise";

/**
 * What a program says of a text; offsets are in the same text as the gold's. `words` has one word for each place, of which
 * only those in the gold are read. `parts` are of compounds: a separable verb has none.
 */
export interface Prediction {
  words: { at: number; lemma: string; parts?: string[]; meanings: string[] }[];
  joins: Join[];
}

/** So many right of so many. */
export interface Count {
  right: number;
  of: number;
}

export type Measure = "joinPrecision" | "joinRecall" | "lemmas" | "splitPrecision" | "splitRecall" | "meanings";

/** One that is not right, with what is right and what was said. */
export interface Miss {
  measure: Measure;
  at: number;
  right: string;
  said: string;
}

export interface Score {
  counts: Record<Measure, Count>;
  misses: Miss[];
}

/** Of the meanings offered, so many are looked at. */
const LOOKED_AT = 3;
const LINKS = ["", "s", "e", "en", "n"];

const lower = (word: string) => word.normalize("NFC").toLowerCase();

function sameParts(gold: string[], said: string[]): boolean {
  return (
    gold.length === said.length &&
    gold.every((part, place) => LINKS.some((link) => lower(part) + link === lower(said[place] ?? "")))
  );
}

const samePlace = (a: Join, b: Join) => a.form === b.form && a.particle === b.particle;

/** Share of one measure, 0 to 1; 1 where there was nothing to be wrong about. */
export function share({ right, of }: Count): number {
  return of === 0 ? 1 : right / of;
}

/** Compares; a word that the prediction lacks has no lemma and no meanings. */
export function score(gold: { joins: GoldJoin[]; words: GoldWord[] }, said: Prediction): Score {
  const misses: Miss[] = [];
  const counts: Record<Measure, Count> = {
    joinPrecision: { right: 0, of: 0 },
    joinRecall: { right: 0, of: 0 },
    lemmas: { right: 0, of: 0 },
    splitPrecision: { right: 0, of: 0 },
    splitRecall: { right: 0, of: 0 },
    meanings: { right: 0, of: 0 },
  };
  const count = (measure: Measure, isRight: boolean, at: number, right: string, answer: string) => {
    counts[measure].of += 1;
    if (isRight) counts[measure].right += 1;
    else misses.push({ measure, at, right, said: answer });
  };

  for (const join of said.joins) {
    const there = gold.joins.find((each) => samePlace(each, join));
    if (there?.optional) continue;
    count("joinPrecision", lower(there?.verb ?? "") === lower(join.verb), join.form, there?.verb ?? "", join.verb);
  }
  for (const join of gold.joins) {
    if (join.optional) continue;
    const there = said.joins.find((each) => samePlace(each, join));
    count("joinRecall", lower(there?.verb ?? "") === lower(join.verb), join.form, join.verb, there?.verb ?? "");
  }

  const words = new Map(said.words.map((word) => [word.at, word]));
  for (const { at, lemmas, splits, splitOptional, meanings } of gold.words) {
    const { lemma = "", parts = [], meanings: offered = [] } = words.get(at) ?? {};
    if (lemmas.length > 0) {
      const isRight = lemmas.some((each) => lower(each) === lower(lemma));
      count("lemmas", isRight, at, lemmas.join("/"), lemma);
    }
    if (meanings.length > 0) {
      const accepted = new Set(meanings.map(normaliseMeaning));
      const first = offered.slice(0, LOOKED_AT);
      const isRight = first.some((meaning) => accepted.has(normaliseMeaning(meaning)));
      count("meanings", isRight, at, meanings.join(", "), first.join(", "));
    }
    const right = splits.map((split) => split.join("+")).join("/");
    const isSplitRight = splits.some((split) => sameParts(split, parts));
    const isForgiven = splitOptional && (isSplitRight || parts.length === 0);
    if (parts.length > 0 && !isForgiven) count("splitPrecision", isSplitRight, at, right, parts.join("+"));
    if (splits.length > 0 && !splitOptional) count("splitRecall", isSplitRight, at, right, parts.join("+"));
  }
  return { counts, misses };
}
