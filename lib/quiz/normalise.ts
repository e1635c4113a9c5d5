import { parseNumberWord } from "@/lib/dutch/numbers";

/** Letters that Unicode does not take apart into a letter and a mark. The ligature ĳ does come apart, into i and j; y stays y. */
const LETTERS: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i" };

/** Words that may lead an answer without changing it: articles, prepositions ("aan Kim Jong-un"), and "sinds het jaar". */
const LEADING = new Set(
  "de het een t the a an in te op bij aan met door van at on to with by from of sinds vanaf since jaar year".split(" "),
);

/** Whether an answer may open with this word of `wordsOf` and mean the same without. */
export const mayLead = (word: string): boolean => LEADING.has(word);

/** The words of a text, in lower case, without accents or punctuation. A hyphen or an apostrophe parts words. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđłı]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The words of an answer without the articles and prepositions it opens with; the last word always stays. */
export function answerWords(text: string): string[] {
  const words = wordsOf(text);
  const start = words.findIndex((word) => !LEADING.has(word));
  return words.slice(start === -1 ? -1 : start);
}

/** Number words as figures, the longest run first: "eenentwintig leiders" and "21 leiders" are one answer. */
export function withFigures(words: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at + 6);
    while (end > at && parseNumberWord(words.slice(at, end).join(" ")) === undefined) end--;
    out.push(end > at ? String(parseNumberWord(words.slice(at, end).join(" "))) : (words[at] ?? ""));
    at = Math.max(end, at + 1);
  }
  return out;
}

/**
 * An answer as it is compared: what Dutch spelling and keyboards leave free is gone (case, accents, apostrophes, hyphens,
 * spaces, the article in front, punctuation) and number words are figures. "de Noord Korea's" is "noordkoreas".
 * "" when there is not a letter or figure in it.
 */
export function normalise(answer: string): string {
  return withFigures(answerWords(answer)).join("");
}
