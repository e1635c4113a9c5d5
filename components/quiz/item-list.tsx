import { useEffect, useRef } from "react";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Answer } from "@/lib/quiz/answer";
import { scoreMark } from "@/lib/quiz/result";
import { MARKS } from "./marks";
import styles from "./quiz.module.css";

interface Props {
  /** The ids of the items to go through. */
  items: string[];
  /** The id of the open item; undefined at the result. */
  current: string | undefined;
  answerTo: (id: string) => Answer;
  /** Whether its mark may be seen: not in a test, nor before its proof. */
  isMarked: (id: string) => boolean;
  /** Whether an answer is filled in that will be handed in. */
  isFilled: (id: string) => boolean;
  testing: boolean;
  labels: QuizLabels;
  onGo: (id: string | undefined) => void;
}

/** Every item as a small square, to see how far one is and to go to any of them. */
export function ItemList({ items, current, answerTo, isMarked, isFilled, testing, labels, onGo }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another item is open
  useEffect(() => {
    const step = list.current?.querySelector<HTMLElement>("[aria-current]");
    const { offsetLeft = 0, offsetWidth = 0 } = step?.parentElement ?? {};
    // The row alone scrolls: `scrollIntoView` would move the page as well.
    list.current?.scrollTo({ left: offsetLeft + offsetWidth / 2 - list.current.clientWidth / 2 });
  }, [current]);
  return (
    <ol ref={list} className={styles.items} aria-label={labels.items}>
      {items.map((id, place) => {
        const { last } = answerTo(id);
        const mark = last && isMarked(id) ? scoreMark(last.score) : undefined;
        return (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? "step" : undefined}
              aria-label={`${labels.item} ${place + 1}${mark ? `, ${labels.marks[mark]}` : isFilled(id) ? `, ${labels.filled}` : ""}`}
              data-mark={mark}
              data-filled={isFilled(id) || undefined}
              onClick={() => onGo(id)}
            >
              {mark ? MARKS[mark] : place + 1}
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          aria-current={current ? undefined : "step"}
          className={styles.toResult}
          onClick={() => onGo(undefined)}
        >
          {testing ? labels.handIn : labels.result}
        </button>
      </li>
    </ol>
  );
}
