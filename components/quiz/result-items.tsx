import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
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

/** Every item with the reader's last answer, the key, why, and the sentence that proves it; on paper all of them, open. */
export function ResultItems({ items, answerTo, base, sentences, labels, lang }: Props) {
  const [opened, setOpened] = useState<string[]>([]);

  useEffect(() => {
    const openAll = () => flushSync(() => setOpened(items.map(({ id }) => id)));
    window.addEventListener("beforeprint", openAll);
    return () => window.removeEventListener("beforeprint", openAll);
  }, [items]);

  return (
    <section className={styles.items}>
      <h3>{labels.everyItem}</h3>
      <ol>
        {items.map((item) => {
          const { last } = answerTo(item.id);
          const mark = last && scoreMark(last.score);
          const open = opened.includes(item.id);
          return (
            <li key={item.id}>
              <details
                open={open}
                onToggle={({ currentTarget }) =>
                  setOpened((before) =>
                    currentTarget.open ? [...before, item.id] : before.filter((id) => id !== item.id),
                  )
                }
              >
                <summary id={`prompt-${item.id}`} lang="nl">
                  <span role="img" aria-label={mark ? labels.marks[mark] : labels.outcomes.unanswered}>
                    {mark ? MARKS[mark] : "–"}
                  </span>{" "}
                  {item.prompt.nl}
                </summary>
                {open && <Answered item={item} answer={answerTo(item.id)} {...{ base, sentences, labels, lang }} />}
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
    <>
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
    </>
  );
}
