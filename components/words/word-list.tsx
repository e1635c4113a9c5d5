import { useDeferredValue, useRef, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import { formatWhen } from "@/lib/i18n/format-when";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import type { Word } from "@/lib/progress/records";
import { addressPart } from "@/lib/sharing/address";
import { retrievability, STRENGTHS, strengthOf } from "@/lib/words/strength";
import { useProgress } from "../progress/use-progress";
import { InSentence } from "./in-sentence";
import { useNow } from "./use-now";
import styles from "./word-list.module.css";
import type { WordsProps } from "./words-props";

/** So many words at a time: a thousand at once would take a phone a second. */
const AT_ONCE = 25;
/** More than a phone shows of them: with these the page is there, and the others follow. */
const FIRST = 5;

/** The kept words, newest first, each in the sentence it was kept from. One removal can be undone. */
export function WordList({ labels, lang }: WordsProps & { lang: Language }) {
  const words = Object.values(useProgress((state) => state.words));
  const [now] = useNow();
  const [wanted, setWanted] = useState("");
  const [shown, setShown] = useState(AT_ONCE);
  const limit = useDeferredValue(shown, FIRST);
  const [dropped, setDropped] = useState<Word>();
  const undo = useRef<HTMLButtonElement>(null);

  const found = words
    .filter(({ lemma, here }) => `${lemma} ${here}`.toLowerCase().includes(wanted.trim().toLowerCase()))
    .sort((one, other) => other.at - one.at);
  const drop = (word: Word) => {
    progress().getState().dropWord(word.entry);
    setDropped(word);
    // The button that had the focus is gone.
    setTimeout(() => undo.current?.focus());
  };
  if (words.length === 0 && !dropped) return null;
  return (
    <section aria-labelledby="all-words">
      <h2 id="all-words">{labels.list}</h2>
      {words.length > AT_ONCE && (
        <p className={styles.find}>
          <label htmlFor="find-word">{labels.find}</label>
          <input id="find-word" type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </p>
      )}
      <div role="status">
        {dropped && (
          <p className={styles.dropped}>
            {fill(labels.dropped, { word: dropped.lemma })}{" "}
            <button
              ref={undo}
              type="button"
              onClick={() => {
                progress().getState().keepWord(dropped);
                setDropped(undefined);
              }}
            >
              {labels.undoDrop}
            </button>
          </p>
        )}
        {wanted && found.length === 0 && <p>{labels.foundNone}</p>}
      </div>
      <ul className={styles.words}>
        {found.slice(0, limit).map((word) => (
          <li key={word.entry}>
            <p className={styles.word}>
              <b lang="nl">{word.lemma}</b> <span lang="en">{word.here}</span>
            </p>
            <p lang="nl" className={styles.sentence}>
              <InSentence word={word} />
            </p>
            <Standing word={word} now={now} labels={labels} />
            <p className={styles.actions}>
              {word.slug && (
                <a href={`/${lang}/articles/${addressPart(word.slug)}/${word.level}#${addressPart(word.sentenceId)}`}>
                  {labels.from}
                </a>
              )}
              <button type="button" onClick={() => drop(word)} aria-label={`${labels.drop}: ${word.lemma}`}>
                {labels.drop}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + 4 * AT_ONCE)}>
          {labels.more}
        </button>
      )}
    </section>
  );
}

/** How well the word is known: in steps, in words, and as the chance that it is known now. */
function Standing({ word, now, labels }: { word: Word; now: number } & WordsProps) {
  const { card } = word;
  const strength = strengthOf(card);
  const step = STRENGTHS.indexOf(strength);
  const parts = [
    labels.strengths[strength],
    card && !card.learning && fill(labels.chance, { percent: `${Math.round(100 * retrievability(card, now))}%` }),
    card && fill(labels.back, { when: formatWhen(card.due, now, labels.times) }),
  ];
  return (
    <p className={styles.standing}>
      <span aria-hidden="true" className={styles.steps}>
        {STRENGTHS.slice(1).map((name, place) => (
          <i key={name} data-on={place < step || undefined} />
        ))}
      </span>
      {parts.filter(Boolean).join(" · ")}
    </p>
  );
}
