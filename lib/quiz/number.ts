import { parseNumberWord } from "@/lib/dutch/numbers";
import { answerWords, wordsOf } from "./normalise";

/** The whole number an answer is, in figures (28500, 28.500, 28,500) or in Dutch or English words; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const spelled = answerWords(text).join(" ");
  if (/^(\d+|\d{1,3}( \d{3})+)$/.test(spelled)) return Number(spelled.replaceAll(" ", ""));
  // With its article first: "een miljoen" is a number, and so may "miljoen" not be.
  return parseNumberWord(wordsOf(text).join(" ")) ?? parseNumberWord(spelled);
}
