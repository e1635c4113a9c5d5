import { useEffect, useRef, useState } from "react";
import { formatWhen } from "@/lib/i18n/format-when";
import type { WordsLabels } from "@/lib/i18n/labels";
import type { TimeNames } from "@/lib/i18n/time-names";
import type { Grade } from "@/lib/words/history";
import { nextDates } from "@/lib/words/schedule";
import styles from "./review.module.css";
import { useKey } from "./use-key";

interface Props {
  history: string;
  /** Four to choose from instead of two. */
  four: boolean;
  /** The one that has the focus. */
  suggested: Grade;
  labels: WordsLabels["review"];
  times: TimeNames;
  onGrade: (grade: Grade) => void;
}

/** How it went, each with when the word would come back. A digit chooses by place. */
export function Grades({ history, four, suggested, labels, times, onGrade }: Props) {
  const [now] = useState(Date.now);
  const first = useRef<HTMLButtonElement>(null);
  const dates = nextDates(history, now);
  const grades: Grade[] = four ? [1, 2, 3, 4] : [1, 3];
  useKey((key) => {
    const grade = grades[Number(key) - 1];
    if (grade) onGrade(grade);
  });
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset className={styles.grades} data-four={four || undefined}>
      <legend>{labels.how}</legend>
      {grades.map((grade, place) => (
        <button
          key={grade}
          ref={grade === suggested ? first : undefined}
          type="button"
          data-grade={grade}
          data-suggested={grade === suggested || undefined}
          aria-keyshortcuts={String(place + 1)}
          // Neither a key held down nor the second half of a double tap on what stood here before is a grade.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          onClick={(event) => event.detail < 2 && onGrade(grade)}
        >
          <b>{labels.grades[grade]}</b>
          <span>{formatWhen(dates[grade], now, times)}</span>
        </button>
      ))}
    </fieldset>
  );
}
