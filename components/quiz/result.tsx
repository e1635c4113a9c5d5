import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Answer } from "@/lib/quiz/answer";
import type { QuizItem } from "@/lib/quiz/items";
import { summarise } from "@/lib/quiz/result";
import styles from "./result.module.css";

const OUTCOMES = ["alone", "helped", "partly", "missed", "unanswered"] as const;
const SKILLS = ["locate", "infer", "judge"] as const;

interface Props {
  items: QuizItem[];
  answerTo: (id: string) => Answer;
  labels: QuizLabels;
  lang: Language;
  onGo: (id: string) => void;
  onTryAgain: (ids: string[]) => void;
}

/** The score of first attempts, what took help, how each skill went, and what to do next. */
export function Result({ items, answerTo, labels, lang, onGo, onTryAgain }: Props) {
  const result = summarise(items, Object.fromEntries(items.map(({ id }) => [id, answerTo(id)])));
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return (
    <div className={styles.result}>
      <h2>{labels.resultTitle}</h2>
      <p className={styles.score}>
        <b>{number.format(result.points)}</b> / {result.outOf}
        <span>{labels.firstAttempts}</span>
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
      <table className={styles.skills}>
        <caption>{labels.bySkill}</caption>
        <tbody>
          {SKILLS.map((skill) => {
            const tally = result.bySkill[skill];
            return (
              tally && (
                <tr key={skill}>
                  <th scope="row">{labels.skillTitles[skill]}</th>
                  <td>
                    <meter min={0} max={tally.outOf} value={tally.points} aria-label={labels.skillTitles[skill]} />
                  </td>
                  <td>
                    {number.format(tally.points)} / {tally.outOf}
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      {result.again.length > 0 && (
        <>
          <h3>{labels.missed[result.again.length]}</h3>
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
    </div>
  );
}
