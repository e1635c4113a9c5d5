import { useEffect, useRef, useState } from "react";
import { MARKS } from "../marks";
import type { KindProps } from "./kind-fields";
import styles from "./kinds.module.css";

/** The events as a list, each with a button to move it up and one to move it down. */
export function Order({ item, response, grade, labels }: KindProps<"order">) {
  const offered = item.events.map(({ id }) => id);
  const [ids, setIds] = useState(response.length > 0 ? response : offered);
  const [touched, setTouched] = useState(response.length > 0);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  const marks = new Map(grade?.parts.map(({ id, mark }) => [id, mark]));

  const move = (from: number, to: number) => {
    moved.current = true;
    setTouched(true);
    setIds((before) => before.toSpliced(from, 1).toSpliced(to, 0, ...before.slice(from, from + 1)));
  };

  // Hidden fields say nothing when they change, and the form saves what it hears.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move
  useEffect(() => {
    if (moved.current) list.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [ids]);

  return (
    <ol ref={list} aria-labelledby={`prompt-${item.id}`}>
      {ids.map((id, at) => {
        const label = item.events.find((event) => event.id === id)?.label;
        const mark = marks.get(id);
        return (
          <li key={id} data-mark={mark}>
            <input type="hidden" name="answer" value={id} />
            {at === 0 && touched && <input type="hidden" name="touched" value="1" />}
            <span lang="nl">{label?.nl}</span>
            <span lang="en" className={styles.inEnglish}>
              {label?.en}
            </span>
            {!grade && (
              <>
                <button
                  type="button"
                  aria-label={`↑ ${label?.nl}`}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={`↓ ${label?.nl}`}
                  disabled={at === ids.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  ↓
                </button>
              </>
            )}
            {mark && (
              <span className={styles.mark}>
                <span aria-hidden="true">{MARKS[mark]}</span> {labels.marks[mark]}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
