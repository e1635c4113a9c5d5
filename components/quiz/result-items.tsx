import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Answer } from "@/lib/quiz/answer";
import type { QuizItem } from "@/lib/quiz/items";
import { grade } from "@/lib/quiz/registry";
import { scoreMark } from "@/lib/quiz/result";
import { Feedback } from "./feedback";
import { KindFields } from "./kinds/kind-fields";
import { MARKS } from "./marks";
import styles from "./result.module.css";

interface Props {
  items: QuizItem[];
  answerTo: (id: string) => Answer;
  base: string;
  sentences: Record<string, { nl: string; en: string }>;
  labels: QuizLabels;
  lang: Language;
}

/**
 * Every item with the reader's last answer, the key, why, and the sentence that proves it; on paper all of them, open. They are there from the
 * start, for whoever prints waits for nothing.
 */
export function ResultItems({ items, answerTo, ...rest }: Props) {
  const { labels } = rest;
  return (
    <section className={styles.items}>
      <h3>{labels.everyItem}</h3>
      <ol>
        {items.map((item) => {
          const answer = answerTo(item.id);
          const mark = answer.last && scoreMark(answer.last.score);
          return (
            <li key={item.id}>
              <details>
                <summary id={`prompt-${item.id}`}>
                  <span role="img" aria-label={mark ? labels.marks[mark] : labels.outcomes.unanswered}>
                    {mark ? MARKS[mark] : "–"}
                  </span>{" "}
                  <span lang="nl">{item.prompt.nl}</span>
                </summary>
                <Answered item={item} answer={answer} {...rest} />
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface AnsweredProps extends Omit<Props, "items" | "answerTo"> {
  item: QuizItem;
  answer: Answer;
}

function Answered({ item, answer, base, sentences, labels, lang }: AnsweredProps) {
  const { last } = answer;
  if (!last) return <p>{labels.notAnswered}</p>;
  const graded = grade(item, last.response);
  return (
    // A form of its own: radio buttons of one name outside any would be one group, with one of them chosen.
    <form onSubmit={(event) => event.preventDefault()}>
      <KindFields
        item={item}
        response={last.response}
        grade={graded}
        base={base}
        sentences={sentences}
        labels={labels}
        lang={lang}
      />
      <Feedback
        item={item}
        answer={answer}
        response={last.response}
        grade={graded}
        sentences={sentences}
        labels={labels}
      />
    </form>
  );
}
