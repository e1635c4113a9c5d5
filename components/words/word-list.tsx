"use client";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import { useProgress } from "../progress/use-progress";
import styles from "./word-list.module.css";

/** The kept words, newest first, each in the sentence it was kept from. */
export function WordList({ labels, lang }: { labels: Record<"none" | "from" | "drop", string>; lang: Language }) {
  const words = Object.values(useProgress((state) => state.words)).sort((one, other) => other.at - one.at);
  if (words.length === 0) return <p className={styles.none}>{labels.none}</p>;
  return (
    <ul className={styles.words}>
      {words.map(({ entry, lemma, here, sentence, slug, level, sentenceId }) => (
        <li key={entry}>
          <p className={styles.word}>
            <b lang="nl">{lemma}</b> <span lang="en">{here}</span>
          </p>
          <p lang="nl" className={styles.sentence}>
            {sentence}
          </p>
          <p className={styles.actions}>
            <a href={`/${lang}/articles/${encodeURIComponent(slug)}/${level}#${encodeURIComponent(sentenceId)}`}>
              {labels.from}
            </a>
            <button
              type="button"
              onClick={() => progress().getState().dropWord(entry)}
              aria-label={`${labels.drop}: ${lemma}`}
            >
              {labels.drop}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
