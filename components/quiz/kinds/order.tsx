import { useEffect, useRef, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import { MARKS } from "../marks";
import type { KindProps } from "./kind-props";
import kinds from "./kinds.module.css";
import styles from "./order.module.css";

/** The events as a list, to be moved by buttons, by the keys of those buttons, or by dragging. */
export default function Order({ item, response, grade, labels }: KindProps<"order">) {
  const offered = item.events.map(({ id }) => id);
  const [ids, setIds] = useState(response.length > 0 ? response : offered);
  const [touched, setTouched] = useState(response.length > 0);
  const [said, setSaid] = useState<{ id: string; number: number }>();
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  const marks = new Map(grade?.parts.map(({ id, mark }) => [id, mark]));
  const labelOf = (id: string) => item.events.find((event) => event.id === id)?.label;
  // The event is Dutch, whatever stands around it.
  const [before, after] = said ? fill(labels.movedTo, { ...said, total: ids.length }).split("{event}") : [];

  const move = (id: string, to: number) => {
    moved.current = true;
    setTouched(true);
    setIds((before) => before.filter((each) => each !== id).toSpliced(to, 0, id));
    setSaid({ id, number: to + 1 });
  };

  // Hidden fields say nothing when they change, and the form saves what it hears.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move
  useEffect(() => {
    if (moved.current) list.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [ids, touched]);

  return (
    <>
      <ol
        ref={list}
        className={styles.events}
        aria-labelledby={`prompt-${item.id}`}
        onPointerMove={({ clientX, clientY }) => {
          const over = dragged && document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-event]");
          const to = over ? ids.indexOf(over.dataset.event ?? "") : -1;
          if (dragged && to >= 0 && ids[to] !== dragged) move(dragged, to);
        }}
        onPointerUp={() => setDragged(undefined)}
        onPointerCancel={() => setDragged(undefined)}
      >
        {ids.map((id, at) => {
          const label = labelOf(id);
          const mark = marks.get(id);
          return (
            <li key={id} data-mark={mark} data-event={id} data-dragged={id === dragged || undefined}>
              <input type="hidden" name="answer" value={id} />
              {at === 0 && touched && <input type="hidden" name="touched" value="1" />}
              <span
                className={styles.grip}
                aria-hidden={mark && true}
                onPointerDown={(event) => {
                  if (grade) return;
                  // By the list, since the row itself is moved about.
                  list.current?.setPointerCapture(event.pointerId);
                  setDragged(id);
                }}
              >
                {mark ? MARKS[mark] : at + 1}
              </span>
              <span>
                <span lang="nl">{label?.nl}</span>
                <span lang="en" className={kinds.inEnglish}>
                  {label?.en}
                </span>
                {mark && <span className={kinds.mark}>{labels.marks[mark]}</span>}
              </span>
              {!grade && (
                <span>
                  <button type="button" aria-disabled={at === 0} onClick={() => at > 0 && move(id, at - 1)}>
                    <span className={styles.unseen}>
                      {labels.moveUp}: <span lang="nl">{label?.nl}</span>
                    </span>
                    <span aria-hidden="true">↑</span>
                  </button>
                  <button
                    type="button"
                    aria-disabled={at === ids.length - 1}
                    onClick={() => at < ids.length - 1 && move(id, at + 1)}
                  >
                    <span className={styles.unseen}>
                      {labels.moveDown}: <span lang="nl">{label?.nl}</span>
                    </span>
                    <span aria-hidden="true">↓</span>
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!grade && (
        <button
          type="button"
          className={styles.stands}
          // It leaves its room behind: a page that grew shorter could scroll, and another row come under the finger that drags.
          style={{ visibility: touched ? "hidden" : "visible" }}
          onClick={() => {
            moved.current = true;
            setTouched(true);
          }}
        >
          {labels.standsRight}
        </button>
      )}
      <p role="status" className={styles.unseen}>
        {before}
        {said && <span lang="nl">{labelOf(said.id)?.nl}</span>}
        {after}
      </p>
    </>
  );
}
