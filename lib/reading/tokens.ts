/** Sentences as words and what stands between them. */

export interface Token {
  text: string;
  word: boolean;
}

/**
 * A word is a run of letters and digits with inner hyphens and apostrophes (`regering-Trump`, `Korea’s`), inner dots and
 * commas between digits (`1.000`, `5,5`), and the apostrophe that opens 's, 't, 'n, 'k and 'm.
 */
const WORD =
  /(?:['’‘](?=[stnkm](?![\p{L}\p{N}])))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‑'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/giu;

/** Splits a sentence; the texts joined give it back exactly. The index of a word is its position among the words. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of sentence.matchAll(WORD)) {
    if (match.index > end) tokens.push({ text: sentence.slice(end, match.index), word: false });
    tokens.push({ text: match[0], word: true });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) tokens.push({ text: sentence.slice(end), word: false });
  return tokens;
}
