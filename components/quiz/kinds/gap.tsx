import { MARKS } from "../marks";
import styles from "./gap.module.css";
import { InEnglish } from "./in-english";
import type { KindProps } from "./kind-props";
import kinds from "./kinds.module.css";

const GAP = /\[([a-z0-9-]+)\]/;

/** The text with a list to choose from at every gap. */
export default function Gap({ item, response, grade, labels, lang }: KindProps<"gap">) {
  const places = new Map(item.gaps.map((gap, at) => [gap.id, { ...gap, at }]));
  // With the id of a gap at every odd place.
  const pieces = item.text.nl.split(GAP);
  const english = item.text.en
    .split(GAP)
    .map((piece, index) => (index % 2 ? `[${(places.get(piece)?.at ?? 0) + 1}]` : piece));
  return (
    <>
      <fieldset
        disabled={grade !== undefined}
        aria-labelledby={`prompt-${item.id}`}
        className={styles.gapped}
        lang="nl"
      >
        {pieces.map((piece, index) => {
          const gap = index % 2 === 1 ? places.get(piece) : undefined;
          if (!gap) return piece;
          const mark = grade?.parts[gap.at]?.mark;
          const key = gap.options.find(({ why }) => !why);
          return (
            <span key={gap.id} lang={lang}>
              <select
                name={`gap:${gap.id}`}
                defaultValue={response[gap.id] ?? ""}
                aria-label={`${labels.gap} ${gap.at + 1}`}
              >
                <option value="">…</option>
                {gap.options.map(({ id, label }) => (
                  <option key={id} value={id} lang="nl">
                    {label.nl}
                  </option>
                ))}
              </select>
              {mark && (
                <span className={styles.mark}>
                  <span aria-hidden="true">{MARKS[mark]}</span> {labels.marks[mark]}
                  {mark !== "right" && (
                    <>
                      : <span lang="nl">{key?.label.nl}</span>
                    </>
                  )}
                </span>
              )}
            </span>
          );
        })}
      </fieldset>
      <p lang="en" className={kinds.inEnglish}>
        {english}
      </p>
      <ol className={`${kinds.inEnglish} ${styles.english}`}>
        {item.gaps.map(({ id, options }) => (
          <li key={id}>
            <InEnglish options={options} />
          </li>
        ))}
      </ol>
    </>
  );
}
