import { MARKS } from "../marks";
import type { KindProps } from "./kind-props";
import kinds from "./kinds.module.css";
import styles from "./options.module.css";

/** Checkboxes; once checked, every key and every wrong choice has its mark. */
export default function Several({ item, response, grade, labels }: KindProps<"several">) {
  const marks = new Map(grade?.parts.map(({ id, mark }) => [id, mark]));
  return (
    <fieldset className={styles.options} disabled={grade !== undefined} aria-labelledby={`prompt-${item.id}`}>
      {item.options.map(({ id, label }) => {
        const mark = marks.get(id);
        return (
          <label key={id} data-mark={mark}>
            <input type="checkbox" name="answer" value={id} defaultChecked={response.includes(id)} />
            <span>
              <span lang="nl">{label.nl}</span>
              <span lang="en" className={kinds.inEnglish}>
                {label.en}
              </span>
              {mark && (
                <span className={kinds.mark}>
                  <span aria-hidden="true">{MARKS[mark]}</span> {labels.marks[mark]}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
