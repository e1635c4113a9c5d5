import { type FormEvent, useEffect, useRef, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import type { WordsLabels } from "@/lib/i18n/labels";
import type { TimeNames } from "@/lib/i18n/time-names";
import type { Word } from "@/lib/progress/records";
import { articleOf, piecesOf } from "@/lib/words/cloze";
import type { Grade } from "@/lib/words/history";
import { markTyped, suggestedGrade } from "@/lib/words/typed";
import { Grades } from "./grades";
import styles from "./review.module.css";
import { useKey } from "./use-key";

interface Props {
  word: Word;
  /** The word is left out and to be typed, instead of marked and to be thought of. */
  typed: boolean;
  four: boolean;
  labels: WordsLabels["review"];
  times: TimeNames;
  onGrade: (grade: Grade) => void;
}

/** What was answered, once it was. */
interface Answered {
  text?: string;
  article?: string;
}

/** One word in its sentence: recall, reveal, say how it went. The one that comes after it is another one of these. */
export function Question({ word, typed, four, labels, times, onGrade }: Props) {
  const [answered, setAnswered] = useState<Answered>();
  const start = useRef<HTMLButtonElement & HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const article = articleOf(word);
  const pieces = piecesOf(word);
  // Without its sentence there is nothing to leave the word out of.
  const inSentence = pieces.some(({ is }) => is === "word");
  const mark = answered && typed ? (answered.text?.trim() ? markTyped(word, answered.text) : "missing") : undefined;

  const articleRight = answered?.article ? article?.split("/").includes(answered.article) : undefined;

  useEffect(() => start.current?.focus({ preventScroll: true }), []);
  const reveal = () => {
    const given = new FormData(form.current ?? undefined);
    const [text, chosen] = [given.get("text"), given.get("article")];
    setAnswered({ text: String(text ?? ""), ...(chosen && { article: String(chosen) }) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reveal();
  };
  useKey((key) => key === " " && !answered && !typed && reveal());

  return (
    <div className={styles.question}>
      <p id="review-asks" className={styles.asks}>
        {typed ? labels.blank : inSentence ? labels.marked : labels.bare}{" "}
        {typed && (
          <b lang="en" className={styles.here}>
            {word.here}
          </b>
        )}
      </p>
      <p id="review-sentence" lang="nl" className={styles.sentence}>
        {/* Without the article that is asked for. */}
        {!inSentence && !typed && <mark>{article ? word.lemma.slice(word.lemma.indexOf(" ") + 1) : word.lemma}</mark>}
        {pieces.map(({ text, is }, place) => {
          const hidden = (is === "word" && typed) || (is === "article" && article !== undefined);
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces never move
          if (hidden && !answered) return <Blank key={place} wide={is === "word"} />;
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces never move
          return is === "word" ? <mark key={place}>{text}</mark> : text;
        })}
      </p>
      {!answered && (
        <form ref={form} onSubmit={submit} autoComplete="off">
          {typed && (
            <p className={styles.typed}>
              <label htmlFor="review-text">{labels.type}</label>
              <input
                ref={start}
                id="review-text"
                name="text"
                type="text"
                lang="nl"
                maxLength={80}
                autoCapitalize="off"
                autoCorrect="off"
                spellCheck={false}
                enterKeyHint="done"
                aria-describedby="review-asks review-sentence"
              />
            </p>
          )}
          {article && (
            <fieldset className={styles.article}>
              <legend>{labels.article}</legend>
              {["de", "het"].map((option) => (
                <label key={option} lang="nl">
                  <input type="radio" name="article" value={option} />
                  {option}
                </label>
              ))}
            </fieldset>
          )}
          <button
            {...(!typed && { ref: start, "aria-describedby": "review-asks review-sentence" })}
            type="submit"
            className={styles.primary}
            onKeyDown={(event) => event.repeat && event.preventDefault()}
          >
            {typed ? labels.check : labels.reveal}
          </button>
        </form>
      )}
      <div aria-live="polite">
        {answered && (
          <div className={styles.answer}>
            {mark && (
              <p data-mark={mark} className={styles.mark}>
                {fill(labels.marks[mark], { text: answered.text?.trim() ?? "" })}
              </p>
            )}
            <p className={styles.meaning} lang="en">
              {word.here}
            </p>
            <p className={styles.lemma} lang="nl">
              {word.lemma}
            </p>
            {article && articleRight !== undefined && (
              <p className={styles.mark} data-mark={articleRight ? "right" : "wrong"}>
                {fill(articleRight ? labels.articleRight : labels.articleWrong, { article })}
              </p>
            )}
            {word.english && (
              <p className={styles.english} lang="en">
                {word.english}
              </p>
            )}
          </div>
        )}
      </div>
      {answered && (
        <Grades
          history={word.history}
          four={four}
          suggested={suggestedGrade(mark, articleRight)}
          labels={labels}
          times={times}
          onGrade={onGrade}
        />
      )}
    </div>
  );
}

/** What stands for words left out; screen readers say so as well. */
function Blank({ wide }: { wide: boolean }) {
  return (
    <span className={styles.blank} data-wide={wide || undefined}>
      …
    </span>
  );
}
