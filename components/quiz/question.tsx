import { useEffect, useRef, useState } from "react";
import type { LevelName } from "@/lib/content/schema";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { type Answer, check, draft, type HelpStep, isOpen, takeHelp } from "@/lib/quiz/answer";
import { hints, proof } from "@/lib/quiz/hints";
import type { QuizItem } from "@/lib/quiz/items";
import { emptyResponse, grade, isAnswered, readResponse } from "@/lib/quiz/registry";
import { Feedback, Quotes } from "./feedback";
import { KindFields } from "./kinds/kind-fields";
import { light, showInText } from "./light";
import styles from "./quiz.module.css";

interface Props {
  item: QuizItem;
  position: string;
  answer: Answer;
  sentences: Record<string, { nl: string; en: string }>;
  labels: QuizLabels;
  lang: Language;
  level: LevelName;
  onSave: (answer: Answer) => void;
  onNext: () => void;
}

/**
 * One item. Its form is uncontrolled and read as a whole, so what was chosen before the page was alive counts too; every
 * change is saved as a draft.
 */
export function Question({ item, position, answer, sentences, labels, lang, level, onSave, onNext }: Props) {
  const [empty, setEmpty] = useState(false);
  const feedback = useRef<HTMLDivElement>(null);
  const open = isOpen(answer);
  const response = answer.draft ?? answer.last?.response ?? emptyResponse(item);
  const graded = open ? undefined : grade(item, response);
  const lit = open ? hints(item, answer.help) : proof(item.evidence);
  const litKey = lit.join(" ");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which sentences
  useEffect(() => light(lit, open && answer.help === 1), [litKey, open, answer.help]);

  const submit = (form: FormData) => {
    const given = readResponse(item, form);
    if (!isAnswered(item, given)) return setEmpty(true);
    onSave(check(answer, item, given, Date.now(), level));
    showInText(proof(item.evidence));
  };

  const help = () => {
    const step = Math.min(answer.help + 1, 3) as HelpStep;
    onSave(takeHelp(answer, step));
    showInText(hints(item, step));
  };

  useEffect(() => {
    if (open || !justChecked(answer)) return;
    feedback.current?.focus({ preventScroll: true });
    feedback.current?.scrollIntoView({ block: "nearest" });
  }, [open, answer]);

  return (
    <form
      className={styles.question}
      action={submit}
      autoComplete="off"
      onInput={(event) => {
        setEmpty(false);
        onSave(draft(answer, readResponse(item, new FormData(event.currentTarget))));
      }}
    >
      <p className={styles.position}>
        {position} <span>{labels.skills[item.skill]}</span>
      </p>
      <h2 id={`prompt-${item.id}`} lang="nl" className={styles.prompt}>
        {item.prompt.nl}
      </h2>
      <details className={styles.english} data-english>
        <summary>{labels.english}</summary>
        <p lang="en">{item.prompt.en}</p>
      </details>
      <KindFields item={item} response={response} grade={graded} sentences={sentences} labels={labels} lang={lang} />
      {open ? (
        <>
          {empty && (
            <p role="alert" className={styles.alert}>
              {labels.answerFirst}
            </p>
          )}
          <div className={styles.actions}>
            <button type="submit" className={styles.primary}>
              {labels.check}
            </button>
            {answer.help < 3 && (
              <button type="button" onClick={help}>
                {labels.hints[answer.help]}
              </button>
            )}
            <button type="button" onClick={onNext}>
              {labels.skip}
            </button>
          </div>
          {answer.help > 0 && (
            <div role="status" className={styles.hint}>
              <p>{labels.hinted[answer.help - 1]}</p>
              {answer.help > 1 && (
                <Quotes ids={lit} sentences={sentences} labels={labels} translate={answer.help > 2} />
              )}
              {answer.help === 1 && <a href={`#${lit[0]}`}>{labels.readBack}</a>}
            </div>
          )}
        </>
      ) : (
        <>
          {graded && (
            <Feedback
              ref={feedback}
              item={item}
              response={response}
              grade={graded}
              sentences={sentences}
              labels={labels}
            />
          )}
          <div className={styles.actions}>
            <button type="button" className={styles.primary} onClick={onNext}>
              {labels.next}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** Whether this render follows the reader's own check rather than a return to an old answer. */
function justChecked(answer: Answer): boolean {
  return answer.last !== undefined && Date.now() - answer.last.at < 2000;
}
