import { fill } from "@/lib/i18n/fill";
import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Guess } from "@/lib/reading/guess";
import styles from "./guess-first.module.css";

interface Props {
  /** The word as it stands in the text. */
  word: string;
  guesses: Guess[];
  labels: ReaderLabels["guess"];
  /** Undefined: rather be told. */
  onGuess: (guess: Guess | undefined) => void;
}

/** What a word may mean, before the card tells. A figure on the word chooses too. */
export function GuessFirst({ word, guesses, labels, onGuess }: Props) {
  return (
    <>
      <p className={styles.question}>{fill(labels.question, { word })}</p>
      <ol className={styles.guesses}>
        {guesses.map((guess) => (
          <li key={guess.here}>
            <button type="button" lang="en" onClick={() => onGuess(guess)}>
              {guess.here}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className={styles.tell} onClick={() => onGuess(undefined)}>
        {labels.tell}
      </button>
    </>
  );
}
