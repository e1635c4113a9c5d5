import type { WordsLabels } from "@/lib/i18n/labels";
import { progress } from "@/lib/progress/browser";
import { SETTING_OPTIONS } from "@/lib/progress/records";
import { useProgress } from "../progress/use-progress";
import styles from "./options.module.css";

const NAMES = ["newPerDay", "grades", "recall"] as const;

/** How reviews go. A choice holds at once. */
export function Options({ labels }: { labels: WordsLabels["options"] }) {
  const settings = useProgress((state) => state.settings);
  return (
    <details className={styles.options}>
      <summary>{labels.title}</summary>
      {NAMES.map((name) => (
        <fieldset key={name}>
          <legend>{labels[name]}</legend>
          <div className={styles.choices}>
            {SETTING_OPTIONS[name].map((option) => (
              <label key={option}>
                <input
                  type="radio"
                  name={name}
                  checked={settings[name] === option}
                  onChange={() =>
                    progress()
                      .getState()
                      .saveSettings({ [name]: option })
                  }
                />
                {typeof option === "number" ? option : labels[option]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
