import { counted } from "@/lib/i18n/counted";
import { fill } from "@/lib/i18n/fill";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Round } from "@/lib/progress/records";
import type { Answer } from "@/lib/quiz/answer";
import type { QuizItem } from "@/lib/quiz/items";
import { grade } from "@/lib/quiz/registry";
import { summarise } from "@/lib/quiz/result";
import { isKeptBack, isTest } from "@/lib/quiz/round";
import { Pictures } from "../figures/pictures";
import styles from "./result.module.css";
import { ResultItems } from "./result-items";
import { ResultTable } from "./result-table";

const OUTCOMES = ["alone", "helped", "partly", "missed", "unanswered"] as const;

interface Props {
  items: QuizItem[];
  round: Round;
  answerTo: (id: string) => Answer;
  base: string;
  sentences: Record<string, { nl: string; en: string }>;
  labels: QuizLabels;
  lang: Language;
  onGo: (id: string) => void;
  onTryAgain: (ids: string[]) => void;
}

/** The score, what took help, how each skill and kind went, every item with its answer, and what to do next. */
export default function Result({ items, round, answerTo, base, sentences, labels, lang, onGo, onTryAgain }: Props) {
  const answers = Object.fromEntries(items.map(({ id }) => [id, answerTo(id)]));
  const { started = 0 } = round;
  const handedIn = isTest(round) ? round.handedIn : undefined;
  // A test is about what was handed in; learning, about what was known at first.
  const result = handedIn ? summarise(items, answers, "last", started, handedIn) : summarise(items, answers);
  const now = summarise(items, answers, "last", handedIn ? started : 0);
  const shown = (id: string): Answer => {
    const { last, ...rest } = answerTo(id);
    return last && (!handedIn || last.at >= started) ? { ...rest, last } : rest;
  };
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return (
    <div className={styles.result}>
      <h2>{labels.resultTitle}</h2>
      <p className={styles.score}>
        <b>{number.format(result.points)}</b> / {result.outOf}
        <span>{handedIn ? labels.testScore : labels.firstAttempts}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {OUTCOMES.map(
          (outcome) =>
            result[outcome] > 0 && <span key={outcome} data-outcome={outcome} style={{ flexGrow: result[outcome] }} />,
        )}
      </div>
      <dl className={styles.counts}>
        {OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt data-outcome={outcome}>{labels.outcomes[outcome]}</dt>
            <dd>{result[outcome]}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.asides}>
        {now.points > result.points && (
          <li>{fill(labels.nowRight, { points: number.format(now.points), outOf: now.outOf })}</li>
        )}
        {result.proofs.given > 0 && <li>{fill(labels.proofs, { ...result.proofs })}</li>}
        {handedIn !== undefined && <li>{fill(labels.lookedUp, { count: round.glosses ?? 0 })}</li>}
      </ul>
      <ResultTable caption={labels.bySkill} names={labels.skillTitles} tallies={result.bySkill} number={number} />
      <ResultTable caption={labels.byKind} names={labels.kinds} tallies={result.byKind} number={number} />
      {result.again.length > 0 && (
        <>
          <h3>{counted(labels.missed, result.again.length)}</h3>
          {round.mode === "first" && handedIn && <p>{labels.readNow}</p>}
          <ul className={styles.missed}>
            {result.again.map((id) => (
              <li key={id}>
                <button type="button" lang="nl" onClick={() => onGo(id)}>
                  {items.find((item) => item.id === id)?.prompt.nl}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className={styles.again} onClick={() => onTryAgain(result.again)}>
            {labels.tryAgain}
          </button>
        </>
      )}
      {result.again.length === 0 && result.unanswered === 0 && <p>{labels.allRight}</p>}
      <Pictures
        url={`${base}/pictures.json`}
        grades={Object.fromEntries(
          items.map((item) => {
            const { last } = shown(item.id);
            return [item.id, last && grade(item, last.response)];
          }),
        )}
        isOpen={(id) => isKeptBack(round, id, answerTo(id))}
      />
      <ResultItems items={items} answerTo={shown} base={base} sentences={sentences} labels={labels} lang={lang} />
      <button type="button" className={styles.print} onClick={printResult}>
        {labels.print}
      </button>
    </div>
  );
}

/**
 * Prints the result instead of the article. Only this does: a result may be left open beside the text for months, and the
 * browser's own command goes on printing the article.
 */
function printResult() {
  const { dataset } = document.documentElement;
  dataset.print = "result";
  window.addEventListener("afterprint", () => delete dataset.print, { once: true });
  print();
}
