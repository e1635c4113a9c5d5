import type { Word } from "@/lib/progress/records";
import { slips } from "@/lib/quiz/spelling";
import { piecesOf } from "./cloze";

/**
 * Whether `text` is the word left out of its sentence: as it stands there ("blies af") or in its dictionary form
 * ("afblazen", "de ontmoeting"). `close`: but for a slip of the finger.
 */
export function markTyped(word: Word, text: string): "right" | "close" | "wrong" {
  const there = piecesOf(word).filter(({ is }) => is === "word");
  const wanted = [there.map((piece) => piece.text).join(" "), word.lemma].filter((each) => each !== "");
  const far = Math.min(...wanted.map((each) => slips(text, each)));
  return far === 0 ? "right" : far === Number.POSITIVE_INFINITY ? "wrong" : "close";
}
