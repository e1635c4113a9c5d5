import type { Ref } from "react";
import { Emphasis } from "@/components/ui/emphasis";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Answer } from "@/lib/quiz/answer";
import { proof } from "@/lib/quiz/hints";
import type { Grade, QuizItem, Response } from "@/lib/quiz/items";
import { scoreMark } from "@/lib/quiz/result";
import { MARKS } from "./marks";
import styles from "./quiz.module.css";

type Sentences = Record<string, { nl: string; en: string }>;

interface Props {
  ref?: Ref<HTMLDivElement>;
  item: QuizItem;
  answer: Answer;
  response: Response;
  grade: Grade;
  sentences: Sentences;
  labels: QuizLabels;
}

/** What was right, why the rest was not, and the sentence that proves it. */
export function Feedback({ ref, item, answer, response, grade, sentences, labels }: Props) {
  const mark = scoreMark(grade.score);
  // Of pairs they stand beside each row.
  const reasons = item.kind === "pairs" ? [] : [...new Set(grade.parts.flatMap(({ why }) => why ?? []))];
  const [only] = grade.parts;
  return (
    <div ref={ref} tabIndex={-1} className={styles.feedback} data-mark={mark}>
      <h3>
        <span aria-hidden="true">{MARKS[mark]}</span> {only?.mark === "close" ? labels.marks.close : labels.marks[mark]}
      </h3>
      {item.kind === "typed" && (
        <p>
          {labels.yourAnswer} <b lang="nl">{String(response)}</b>
          {only?.mark !== "right" && (
            <>
              {" · "}
              {labels.key} <b lang="nl">{item.key.nl}</b>
            </>
          )}
        </p>
      )}
      {reasons.map((why) => (
        <p key={why}>
          <Emphasis>{why}</Emphasis>
        </p>
      ))}
      {item.kind !== "pairs" && (
        <p>
          <Emphasis>{item.because}</Emphasis>
        </p>
      )}
      {item.kind === "order" && mark !== "right" && (
        <ol className={styles.keyOrder} aria-label={labels.key}>
          {item.key.map((id) => (
            <li key={id} lang="nl">
              {item.events.find((event) => event.id === id)?.label.nl}
            </li>
          ))}
        </ol>
      )}
      {answer.proof?.sentence && (
        <p>
          <span aria-hidden="true">{MARKS[answer.proof.right ? "right" : "wrong"]}</span>{" "}
          {answer.proof.right ? labels.proofRight : labels.proofWrong}
        </p>
      )}
      <p className={styles.saysSo}>
        {item.kind === "statement" && item.key === "not-stated" ? labels.nearest : labels.saysSo}
      </p>
      <Quotes ids={proof(item.evidence)} sentences={sentences} labels={labels} />
    </div>
  );
}

/** Sentences of the text, each with the way back to it and its translation. */
export function Quotes({
  ids,
  sentences,
  labels,
  translate = false,
}: {
  ids: string[];
  sentences: Sentences;
  labels: QuizLabels;
  translate?: boolean;
}) {
  return ids.map((id) => (
    <blockquote key={id} className={styles.quote}>
      <p lang="nl">{sentences[id]?.nl}</p>
      <details open={translate}>
        <summary>{labels.english}</summary>
        <p lang="en">{sentences[id]?.en}</p>
      </details>
      <a href={`#${id}`}>{labels.readBack}</a>
    </blockquote>
  ));
}
