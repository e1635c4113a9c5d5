import { useState } from "react";
import type { ProjectorLabels } from "@/lib/lesson/projector-labels";
import { rankMisses, type Tally } from "@/lib/lesson/tally";
import type { QuizItem } from "@/lib/quiz/items";
import styles from "./projector-result.module.css";

interface Props {
  items: QuizItem[];
  /** The ids of the items that were gone through. */
  round: string[];
  counts: Tally["counts"];
  labels: ProjectorLabels;
  onGo: (item: string) => void;
  onClear: () => void;
}

/** The items that were counted, most missed first: what to explain again. */
export function ProjectorResult({ items, round, counts, labels, onGo, onClear }: Props) {
  const [sure, setSure] = useState(false);
  const ranked = rankMisses(items, counts);
  const counted = new Set(ranked.map(({ item }) => item.id));
  const left = items.flatMap(({ id }, place) => (round.includes(id) && !counted.has(id) ? [place + 1] : []));
  return (
    <div className={styles.result}>
      <h1>{labels.resultTitle}</h1>
      {ranked.length === 0 && <p>{labels.none}</p>}
      <ol>
        {ranked.map(({ item, misses }) => {
          const percent = Math.round(misses.share * 100);
          return (
            <li key={item.id}>
              <p className={styles.share}>
                <b>{percent}%</b> {labels.missed}
              </p>
              <div>
                <button type="button" onClick={() => onGo(item.id)} lang="nl">
                  <b>{items.indexOf(item) + 1}</b> {item.prompt.nl}
                </button>
                <span className={styles.bar} style={{ inlineSize: `${percent}%` }} />
              </div>
              <p className={styles.hands}>
                {misses.hands} {labels.counted}
              </p>
            </li>
          );
        })}
      </ol>
      {left.length > 0 && ranked.length > 0 && (
        <p>
          {labels.notCounted} {left.join(", ")}
        </p>
      )}
      {Object.keys(counts).length > 0 && (
        <button type="button" className={styles.clear} onClick={() => (sure ? onClear() : setSure(true))}>
          {sure ? labels.clearSure : labels.clear}
        </button>
      )}
    </div>
  );
}
