import { useEffect, useRef } from "react";
import type { QuizLabels } from "@/lib/i18n/labels";
import styles from "./sentence-pick.module.css";

interface Props {
  /** The name of the form's field; its value is the id of a sentence. */
  name: string;
  /** Every sentence of the text, by id, in reading order. */
  sentences: Record<string, { nl: string; en: string }>;
  chosen: string;
  labels: QuizLabels;
}

/**
 * A sentence of the text, pointed at by a tap or Enter in the text itself, or chosen from a list. The list is the field;
 * a tap in the text only fills it in, so both ways end in one form.
 */
export function SentencePick({ name, sentences, chosen, labels }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const byKey = useRef(false);

  useEffect(() => {
    const root = document.documentElement;
    root.dataset.picking = "";
    const pick = (event: MouseEvent | KeyboardEvent) => {
      if (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ") return;
      const sentence = (event.target as Element).closest?.("[data-sentence]");
      const field = sentence && list.current?.querySelector<HTMLInputElement>(`[value="${CSS.escape(sentence.id)}"]`);
      if (!field) return;
      // Before the text hears of it: a tap on a word would open its card.
      event.preventDefault();
      event.stopPropagation();
      byKey.current = event instanceof KeyboardEvent;
      field.checked = true;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // On a phone the text was a screen of its own.
      if (list.current?.closest("section")?.checkVisibility()) return;
      location.hash = "questions";
      requestAnimationFrame(() => list.current?.closest("form")?.lastElementChild?.scrollIntoView({ block: "end" }));
    };
    window.addEventListener("click", pick, true);
    window.addEventListener("keydown", pick, true);
    return () => {
      delete root.dataset.picking;
      window.removeEventListener("click", pick, true);
      window.removeEventListener("keydown", pick, true);
    };
  }, []);

  useEffect(() => {
    const sentence = chosen ? document.getElementById(chosen) : null;
    sentence?.setAttribute("data-picked", "");
    // From deep in the text, keys would need as many steps back to what comes next as there are questions.
    if (byKey.current) list.current?.closest("form")?.querySelector<HTMLElement>("[type=submit]")?.focus();
    byKey.current = false;
    return () => sentence?.removeAttribute("data-picked");
  }, [chosen]);

  return (
    <div className={styles.pick}>
      <p>
        {labels.pick} <a href="#text">{labels.toText}</a>
      </p>
      {chosen && (
        <blockquote lang="nl" className={styles.chosen}>
          {sentences[chosen]?.nl}
        </blockquote>
      )}
      <details>
        <summary>{labels.pickFromList}</summary>
        <fieldset ref={list} className={styles.list} aria-label={labels.pickFromList}>
          {Object.entries(sentences).map(([id, { nl }]) => (
            <label key={id}>
              <input type="radio" name={name} value={id} defaultChecked={id === chosen} />
              <span lang="nl">{nl}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
