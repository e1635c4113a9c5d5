import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Label, Mark } from "@/lib/quiz/items";
import { MARKS } from "../marks";
import kinds from "./kinds.module.css";
import styles from "./options.module.css";

interface Props {
  /** What labels the group. */
  labelledBy: string;
  options: Label[];
  chosen: string;
  /** The id of the key and how the chosen one was marked, once checked. */
  checked: { key: string; mark: Mark | undefined } | undefined;
  labels: QuizLabels;
  /** The language the options are in. */
  lang: Language;
}

/** One radio group of large targets. Once checked it shows the key and what was chosen. */
export function Options({ labelledBy, options, chosen, checked, labels, lang }: Props) {
  return (
    <fieldset className={styles.options} disabled={checked !== undefined} aria-labelledby={labelledBy}>
      {options.map(({ id, label }) => {
        const mark = checked && (id === checked.key ? "right" : id === chosen ? checked.mark : undefined);
        return (
          <label key={id} data-mark={mark}>
            <input type="radio" name="answer" value={id} defaultChecked={id === chosen} />
            <span>
              <span lang={lang}>{label[lang]}</span>
              {lang === "nl" && (
                <span lang="en" className={kinds.inEnglish}>
                  {label.en}
                </span>
              )}
              {mark && (
                <span className={kinds.mark}>
                  <span aria-hidden="true">{MARKS[mark]}</span> {id === checked.key ? labels.key : labels.yourAnswer}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
