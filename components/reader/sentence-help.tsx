import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { ReadingData } from "@/lib/reading/reading-data";
import styles from "./sentence-help.module.css";
import { elementAt } from "./words-in-page";

interface Props {
  data: ReadingData;
  /** What the list of glosses is called. */
  label: string;
}

/**
 * What a sentence's help holds besides its translation: the grammar notes it is an example of, and its glosses as a list,
 * for whoever does not tap single words, since screen readers keep single keys for themselves. It is made when the help
 * opens, so the page carries each text once.
 */
export function SentenceHelp({ data, label }: Props) {
  const [open, setOpen] = useState<{ sentence: string; place: Element }>();
  useEffect(() => {
    const follow = (event: Event) => {
      const help = event.target as HTMLElement;
      const place = help.querySelector("[data-more]");
      if (!place) return;
      const opening = (event as ToggleEvent).newState === "open";
      setOpen(opening ? { sentence: help.id.replace(/^help-/, ""), place } : undefined);
    };
    // Toggle events do not bubble.
    document.addEventListener("beforetoggle", follow, true);
    return () => document.removeEventListener("beforetoggle", follow, true);
  }, []);
  if (!open) return null;
  const { glosses: table, notes, examples } = data;
  const rows = [...(table.sentences[open.sentence] ?? [])].sort(([, a = 0], [, b = 0]) => a - b);
  return createPortal(
    <>
      <p className={styles.notes}>
        {examples[open.sentence]?.map(([note, words]) => (
          <button key={note} type="button" popoverTarget={`grammar-${note}`}>
            {notes[note]?.name}: <i lang="nl">{words}</i>
          </button>
        ))}
      </p>
      <details className={styles.list}>
        <summary>{label}</summary>
        <ul>
          {rows.map(([gloss = -1, ...places]) => (
            <li key={`${gloss} ${places}`}>
              <span lang="nl">
                {places.map((word) => elementAt({ sentence: open.sentence, word })?.textContent).join(" ")}
              </span>{" "}
              <span lang="en">{table.glosses[gloss]?.here}</span>
            </li>
          ))}
        </ul>
      </details>
    </>,
    open.place,
  );
}
