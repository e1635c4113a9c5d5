/** Says in a sentence what its words mean, wherever the lexicon leaves that open. */
import type { Sentence } from "@/lib/content/schema";
import type { FormIndex } from "@/lib/reading/gloss-index";
import { resolveGlosses } from "@/lib/reading/glosses";
import { possibleJoins } from "@/lib/reading/joins";
import { findNumerals } from "@/lib/reading/numerals";
import { type Place, samePlace, selectorFor, wordsOf } from "@/lib/reading/selectors";

/** What is meant: the entry of every word by its place, and the joins with theirs. */
export interface Meant {
  words: (string | undefined)[];
  joins: { place: Place; entry: string }[];
}

/**
 * The `is` and `not` without which the sentence would be read otherwise than it is meant, or not be understood. What the sentence has of
 * them already stands.
 */
export function settled(sentence: Sentence, meant: Meant, indexes: FormIndex[]): Pick<Sentence, "is" | "not"> {
  const words = wordsOf(sentence.nl);
  const is = { ...sentence.is };
  const not = [...sentence.not];
  const pick = (place: Place) => selectorFor(place, words);
  const overlaps = (a: Place, b: Place) => a.some((word) => b.includes(word));
  for (const place of possibleJoins(words, indexes)) {
    const join = meant.joins.find((each) => samePlace(each.place, place));
    const selector = pick(place);
    if (join) is[selector] ??= join.entry;
    else if (meant.joins.some((each) => overlaps(each.place, place)) && !not.includes(selector)) not.push(selector);
  }
  const numerals = new Set(findNumerals(words).flatMap((numeral) => numeral.words));
  const { glosses } = resolveGlosses({ ...sentence, is, not }, indexes);
  const known = (entry: string) => indexes.some(({ byId }) => byId.has(entry));
  meant.words.forEach((entry, place) => {
    if (!entry || numerals.has(place) || !known(entry)) return;
    const around = glosses.filter((gloss) => gloss.words.includes(place));
    const own = around.find((gloss) => gloss.words.length === 1);
    if (own ? own.entry === entry || own.entry.startsWith("name:") : around.length > 0) return;
    is[pick([place])] ??= entry;
  });
  return { is, not };
}
