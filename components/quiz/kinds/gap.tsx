import { MARKS } from "../marks";
import styles from "./gap.module.css";
import type { KindProps } from "./kind-props";

/** The text with a list to choose from at every gap. */
export default function Gap({ item, response, grade, labels }: KindProps<"gap">) {
  const places = new Map(item.gaps.map((gap, at) => [gap.id, { ...gap, at }]));
  // With the id of a gap at every odd place.
  const pieces = item.text.nl.split(/\[([a-z0-9-]+)\]/);
  return (
    <fieldset disabled={grade !== undefined} aria-labelledby={`prompt-${item.id}`} className={styles.gapped} lang="nl">
      {pieces.map((piece, index) => {
        const gap = index % 2 === 1 ? places.get(piece) : undefined;
        if (!gap) return piece;
        const mark = grade?.parts[gap.at]?.mark;
        const key = gap.options.find(({ why }) => !why);
        return (
          <span key={gap.id}>
            <select
              name={`gap:${gap.id}`}
              defaultValue={response[gap.id] ?? ""}
              aria-label={`${labels.gap} ${gap.at + 1}`}
            >
              <option value="">…</option>
              {gap.options.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label.nl}
                </option>
              ))}
            </select>
            {mark && (
              <span className={styles.mark}>
                <span aria-hidden="true">{MARKS[mark]}</span> {labels.marks[mark]}
                {mark !== "right" && `: ${key?.label.nl}`}
              </span>
            )}
          </span>
        );
      })}
    </fieldset>
  );
}
