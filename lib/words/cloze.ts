/** The sentence a word was kept from, in pieces, to show the word in it or leave it out. */
import type { Word } from "@/lib/progress/records";
import { tokenize } from "@/lib/reading/tokens";

/** `word`: the kept word or a part of it. `article`: a *de* or *het* that may be the word's own, and would give it away. */
export interface Piece {
  text: string;
  is: "text" | "word" | "article";
}

/** How far before a noun its article may stand: *de vijandige houding*. */
const BEFORE = 2;

/** The texts joined give the sentence back exactly. Of a noun's article only what stands right before it is marked. */
export function piecesOf({ sentence, words, lemma }: Pick<Word, "sentence" | "words" | "lemma">): Piece[] {
  const noun = articleOf({ lemma, words }) !== undefined;
  const [first = 0] = words;
  let index = -1;
  const pieces: Piece[] = [];
  for (const { text, word } of tokenize(sentence)) {
    if (word) index += 1;
    const article = noun && index < first && index >= first - BEFORE && /^(de|het)$/i.test(text);
    const is = !word ? "text" : words.includes(index) ? "word" : article ? "article" : "text";
    const before = pieces.at(-1);
    if (is === "text" && before?.is === "text") before.text += text;
    else pieces.push({ text, is });
  }
  return pieces;
}

/** The article of a noun, which its dictionary form begins with; undefined for any other word, and for a phrase (*het halen*), which is several. */
export function articleOf({ lemma, words }: Pick<Word, "lemma" | "words">): "de" | "het" | "de/het" | undefined {
  if (words.length > 1) return undefined;
  return /^(de|het|de\/het) [^\s]+$/.exec(lemma)?.[1] as ReturnType<typeof articleOf>;
}
