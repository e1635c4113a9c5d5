import { type RefObject, useEffect, useRef, useState } from "react";
import type { LevelName } from "@/lib/content/schema";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { type Answer, check, draft, type HelpStep, isOpen, isProving, prove, takeHelp } from "@/lib/quiz/answer";
import { hints, proof } from "@/lib/quiz/hints";
import type { QuizItem } from "@/lib/quiz/items";
import { emptyResponse, grade, isAnswered, readResponse } from "@/lib/quiz/registry";
import { Feedback, Quotes } from "./feedback";
import { KindFields } from "./kinds/kind-fields";
import { light, showInText } from "./light";
import { Prove } from "./prove";
import styles from "./quiz.module.css";

interface Props {
  item: QuizItem;
  position: string;
  answer: Answer;
  /** Nothing is checked before all of it is handed in, and there are no hints. */
  testing: boolean;
  /** The address of this article at this level. */
  base: string;
  sentences: Record<string, { nl: string; en: string }>;
  labels: QuizLabels;
  lang: Language;
  level: LevelName;
  /** Whether the reader has just come here from elsewhere in the quiz; taken back when seen. */
  arriving: RefObject<boolean>;
  onSave: (answer: Answer) => void;
  /** Where there is none before it, undefined. */
  onBack: (() => void) | undefined;
  onNext: () => void;
}

/**
 * One item. Its form is uncontrolled and read as a whole, so what was chosen before the page was alive counts too; every
 * change is saved as a draft.
 */
export function Question(props: Props) {
  const { item, position, answer, testing, base, sentences, labels, lang, level } = props;
  const { arriving, onSave, onBack, onNext } = props;
  const [empty, setEmpty] = useState(false);
  const prompt = useRef<HTMLHeadingElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  const open = isOpen(answer);
  const proving = isProving(answer, item);
  const response = answer.draft ?? answer.last?.response ?? emptyResponse(item);
  const graded = open || proving ? undefined : grade(item, response);
  const lit = testing || proving ? [] : open ? hints(item, answer.help) : proof(item.evidence);
  const litKey = lit.join(" ");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which sentences
  useEffect(() => light(lit, open && answer.help === 1), [litKey, open, answer.help]);

  const submit = (form: FormData) => {
    if (testing) return onNext();
    const given = readResponse(item, form);
    if (!isAnswered(item, given)) return setEmpty(true);
    onSave(check(answer, item, given, Date.now(), level));
    if (!item.proof || answer.proof) showInText(proof(item.evidence));
  };

  const help = () => {
    const step = Math.min(answer.help + 1, 3) as HelpStep;
    onSave(takeHelp(answer, step));
    showInText(hints(item, step));
  };

  const finishProof = (sentence: string | undefined) => {
    onSave(prove(answer, item, sentence ?? "", Date.now()));
    showInText(proof(item.evidence));
  };

  useEffect(() => {
    if (arriving.current) prompt.current?.focus({ preventScroll: true });
    arriving.current = false;
  }, [arriving]);

  const checkedNow = useRef(false);
  useEffect(() => {
    if (open || proving) {
      checkedNow.current = true;
      return;
    }
    if (!checkedNow.current && !justChecked(answer)) return;
    feedback.current?.focus({ preventScroll: true });
    feedback.current?.scrollIntoView({ block: "nearest" });
  }, [open, proving, answer]);

  const back = onBack && (
    <button type="button" onClick={onBack}>
      {labels.previous}
    </button>
  );
  const next = (
    <div className={styles.actions}>
      <button type="button" className={styles.primary} onClick={onNext}>
        {labels.next}
      </button>
      {back}
    </div>
  );

  return (
    <>
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
        <h2 ref={prompt} id={`prompt-${item.id}`} tabIndex={-1} lang="nl" className={styles.prompt}>
          {item.prompt.nl}
        </h2>
        <details className={styles.english} data-english>
          <summary>{labels.english}</summary>
          <p lang="en">{item.prompt.en}</p>
        </details>
        <fieldset disabled={proving} className={styles.fields}>
          <KindFields
            item={item}
            response={response}
            grade={graded}
            base={base}
            sentences={sentences}
            labels={labels}
            lang={lang}
          />
        </fieldset>
        {open && (
          <>
            {empty && (
              <p role="alert" className={styles.alert}>
                {labels.answerFirst}
              </p>
            )}
            <div className={styles.actions}>
              <button type="submit" className={styles.primary}>
                {testing ? labels.next : labels.check}
              </button>
              {!testing && answer.help < 3 && (
                <button type="button" onClick={help}>
                  {labels.hints[answer.help]}
                </button>
              )}
              {!testing && (
                <button type="button" onClick={onNext}>
                  {labels.skip}
                </button>
              )}
              {back}
            </div>
            {!testing && answer.help > 0 && (
              <div role="status" className={styles.hint}>
                <p>{labels.hinted[answer.help - 1]}</p>
                {answer.help > 1 && (
                  <Quotes ids={lit} sentences={sentences} labels={labels} translate={answer.help > 2} />
                )}
                {answer.help === 1 && <a href={`#${lit[0]}`}>{labels.readBack}</a>}
              </div>
            )}
          </>
        )}
      </form>
      {proving && <Prove sentences={sentences} labels={labels} fresh={justChecked(answer)} onDone={finishProof} />}
      {graded && (
        <>
          <Feedback
            ref={feedback}
            item={item}
            answer={answer}
            response={response}
            grade={graded}
            sentences={sentences}
            labels={labels}
          />
          {next}
        </>
      )}
    </>
  );
}

/** Whether this render follows the reader's own check rather than a return to an old answer. */
function justChecked(answer: Answer): boolean {
  return answer.last !== undefined && Date.now() - answer.last.at < 2000;
}
