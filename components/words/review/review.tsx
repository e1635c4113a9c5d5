import { useEffect, useMemo, useRef, useState } from "react";
import { counted } from "@/lib/i18n/counted";
import { fill } from "@/lib/i18n/fill";
import { formatWhen } from "@/lib/i18n/format-when";
import { progress } from "@/lib/progress/browser";
import { keyOf, type Word } from "@/lib/progress/records";
import { queue } from "@/lib/words/due";
import { type Grade, mergeHistories, writeHistory } from "@/lib/words/history";
import { lastReview } from "@/lib/words/last-review";
import { gradeWord, schedule } from "@/lib/words/schedule";
import { useProgress } from "../../progress/use-progress";
import { useNow } from "../use-now";
import type { WordsProps } from "../words-props";
import { Question } from "./question";
import styles from "./review.module.css";
import { useKey } from "./use-key";

/**
 * One due word after another, until none is left. Each grade is saved before the next word shows, and everything here follows
 * from what is saved: a reload goes on where it was, and a word that another tab has just reviewed is not asked again.
 */
export function Review({ labels }: WordsProps) {
  const words = useProgress((state) => state.words);
  const { newPerDay, grades, recall } = useProgress((state) => state.settings);
  const [now, refresh] = useNow();
  const [asked, setAsked] = useState<Pick<Word, "entry" | "history">>();
  const [said, setSaid] = useState("");

  useEffect(() => progress().getState().settleReviews(schedule, Date.now()), []);

  const all = useMemo(() => Object.values(words), [words]);
  const ready = useMemo(() => queue(all, now, newPerDay), [all, now, newPerDay]);
  const known = asked && words[keyOf("word", asked.entry)];
  // The word stays while one thinks about it, unless it was reviewed elsewhere.
  const word = known && known.history === asked.history ? known : ready[0];
  if (word && word !== known) setAsked(word);
  const last = lastReview(all, now);
  const lastWord = last && words[keyOf("word", last.entry)];

  const grade = (given: Grade) => {
    if (!word) return;
    const review = gradeWord(word.history, given, Date.now());
    progress().getState().reviewWord(word.entry, review, schedule);
    const due = progress().getState().words[keyOf("word", word.entry)]?.card?.due ?? review.at;
    const when = formatWhen(due, review.at, labels.times);
    setSaid(fill(labels.review.graded, { word: word.lemma, grade: labels.review.grades[given], when }));
    refresh();
  };

  const undo = () => {
    if (!last || !lastWord) return;
    const { at } = last.review;
    progress().getState().reviewWord(last.entry, { at, grade: 0 }, schedule);
    setAsked({ entry: last.entry, history: mergeHistories(lastWord.history, writeHistory([{ at, grade: 0 }])) });
    setSaid(fill(labels.review.undone, { word: lastWord.lemma }));
    refresh();
  };
  useKey((key) => key === "z" && undo());

  return (
    <section className={styles.review} aria-labelledby="review-title">
      <header className={styles.head}>
        <h1 id="review-title">{labels.review.title}</h1>
        {word && <p>{counted(labels.review.left, Math.max(1, ready.length))}</p>}
        <a href="#main">{labels.review.stop}</a>
      </header>
      {word ? (
        <Question
          key={`${word.entry} ${word.history}`}
          word={word}
          typed={recall === "typed"}
          four={grades === "four"}
          labels={labels.review}
          times={labels.times}
          onGrade={grade}
        />
      ) : (
        <Done labels={labels} words={all} now={now} />
      )}
      <footer className={styles.foot}>
        <p role="status">{said}</p>
        {lastWord && (
          <button type="button" onClick={undo}>
            {fill(labels.review.undo, { word: lastWord.lemma })}
          </button>
        )}
        {word && <p className={styles.keys}>{labels.review.keys}</p>}
      </footer>
    </section>
  );
}

function Done({ labels, words, now }: WordsProps & { words: Word[]; now: number }) {
  const back = useRef<HTMLAnchorElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const next = words.reduce((first, { card }) => Math.min(first, card?.due ?? first), Number.POSITIVE_INFINITY);
  return (
    <div className={styles.done}>
      <h2>{labels.review.done}</h2>
      <p>
        {labels.review.doneText}{" "}
        {next < Number.POSITIVE_INFINITY && fill(labels.today.next, { when: formatWhen(next, now, labels.times) })}
      </p>
      <a ref={back} href="#main">
        {labels.review.toWords}
      </a>
    </div>
  );
}
