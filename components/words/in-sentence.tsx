import type { Word } from "@/lib/progress/records";
import { piecesOf } from "@/lib/words/cloze";
import styles from "./word-list.module.css";

/** A kept word's sentence with the word marked. */
export function InSentence({ word }: { word: Word }) {
  return piecesOf(word).map(({ text, is }, place) =>
    is === "word" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces never move
      <mark key={place} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
