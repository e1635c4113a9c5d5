"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { LevelName } from "@/lib/content/schema";
import type { ProjectorLabels } from "@/lib/lesson/projector-labels";
import { RESULT, setCount, tallyKey } from "@/lib/lesson/tally";
import type { QuizItem } from "@/lib/quiz/items";
import type { ArticlePage } from "@/lib/reading/page";
import styles from "./projector.module.css";
import { ProjectorItem } from "./projector-item";
import { ProjectorResult } from "./projector-result";
import { useTally } from "./use-tally";

interface Props {
  slug: string;
  level: LevelName;
  /** Every item of the level; its place here is its number. */
  items: QuizItem[];
  /** The ids of those that are in the lesson, in the lesson's order. */
  inLesson: string[];
  text: ArticlePage;
  /** The address of the lesson's page. */
  back: string;
  labels: ProjectorLabels;
}

function toggleFullscreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  // A browser may refuse, and the window stays as it is.
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

/** One item at a time for a whole class to see, and at the end what was missed most. All of it goes by keyboard. */
export function Projector({ slug, level, items, inLesson, text, back, labels }: Props) {
  const { tally, change, trouble } = useTally(tallyKey(slug, level));
  const [revealed, setRevealed] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const round = tally.all || inLesson.length === 0 ? items.map(({ id }) => id) : inLesson;
  const steps = [...round, RESULT];
  const current = steps.find((step) => step === tally.item) ?? steps[0] ?? RESULT;
  const at = steps.indexOf(current);
  const item = items.find(({ id }) => id === current);

  useEffect(() => stage.current?.focus({ preventScroll: true }), []);

  const goTo = (step: string | undefined) => {
    if (!step) return;
    // The field that has the focus is about to go, and the keys with it.
    stage.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: "instant" });
    setRevealed(false);
    change((before) => ({ ...before, item: step }));
  };

  const focusField = (step: 1 | -1) => {
    const fields = [...(stage.current?.querySelectorAll<HTMLInputElement>("[data-count]") ?? [])];
    const from = fields.indexOf(document.activeElement as HTMLInputElement);
    const to = from < 0 ? (step > 0 ? 0 : fields.length - 1) : from + step;
    fields[to]?.focus();
    fields[to]?.select();
    return fields.length > 0;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const counting = event.target instanceof HTMLInputElement;
    const keys: Record<string, () => unknown> = {
      arrowleft: () => goTo(steps[at - 1]),
      arrowright: () => goTo(steps[at + 1]),
      arrowup: () => focusField(-1),
      arrowdown: () => focusField(1),
      r: () => item && setRevealed(!revealed),
      f: toggleFullscreen,
      ...(counting && { enter: () => focusField(1) }),
    };
    const act = keys[event.key.toLowerCase()];
    if (act) {
      // At the overview there are no fields, and the arrows scroll.
      if (act() !== false) event.preventDefault();
    } else if (/^\d$/.test(event.key) && !counting) {
      // The digit is typed where the focus is by then.
      focusField(1);
    }
  };

  return (
    <main id="main" ref={stage} tabIndex={-1} className={styles.stage} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <a href={back}>{labels.back}</a>
        {item && (
          <p>
            <b>
              {labels.question} {items.indexOf(item) + 1}
            </b>{" "}
            <span>
              {at + 1} / {round.length}
            </span>
          </p>
        )}
        <button
          type="button"
          aria-pressed={tally.all === true}
          disabled={inLesson.length === 0}
          onClick={() => change(({ all, ...before }) => (all ? before : { ...before, all: true }))}
        >
          {labels.all} ({items.length})
        </button>
      </header>
      {trouble !== "ok" && (
        <p role="status" className={styles.trouble}>
          {labels.trouble[trouble]}
        </p>
      )}
      {item ? (
        <ProjectorItem
          key={item.id}
          item={item}
          text={text}
          revealed={revealed}
          counts={tally.counts[item.id] ?? {}}
          labels={labels}
          onCount={(slot, hands) => change((before) => setCount(before, item.id, slot, hands))}
        />
      ) : (
        <ProjectorResult
          items={items}
          round={round}
          counts={tally.counts}
          labels={labels}
          onGo={goTo}
          onClear={() => {
            change((before) => ({ ...before, counts: {} }));
            stage.current?.focus();
          }}
        />
      )}
      <footer className={styles.controls}>
        <button type="button" disabled={at === 0} aria-keyshortcuts="ArrowLeft" onClick={() => goTo(steps[at - 1])}>
          <span aria-hidden="true">←</span> {labels.previous}
        </button>
        {item && (
          <button type="button" className={styles.primary} onClick={() => setRevealed(!revealed)}>
            <span aria-hidden="true">R</span> {revealed ? labels.hide : labels.reveal}
          </button>
        )}
        {item && (
          <button type="button" onClick={() => goTo(steps[at + 1])}>
            {steps[at + 1] === RESULT ? labels.result : labels.next} <span aria-hidden="true">→</span>
          </button>
        )}
        <button type="button" className={styles.last} onClick={toggleFullscreen}>
          <span aria-hidden="true">F</span> {labels.fullscreen}
        </button>
        <p>{labels.keys}</p>
      </footer>
    </main>
  );
}
