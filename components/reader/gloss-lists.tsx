import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { GlossTable } from "@/lib/reading/gloss-table";
import { tokenize } from "@/lib/reading/tokens";
import styles from "./gloss-lists.module.css";

interface Props {
  table: GlossTable;
  sentences: Record<string, { nl: string; en: string }>;
  label: string;
}

/**
 * A sentence's glosses as a list inside its help, for whoever does not tap single words: screen readers keep single
 * keys for themselves. It is made when the help opens, so the page carries each gloss once.
 */
export function GlossLists({ table, sentences, label }: Props) {
  const [open, setOpen] = useState<{ sentence: string; place: Element }>();
  useEffect(() => {
    const follow = (event: Event) => {
      const help = event.target as HTMLElement;
      const place = help.querySelector("[data-gloss-list]");
      if (!place) return;
      const opening = (event as ToggleEvent).newState === "open";
      setOpen(opening ? { sentence: help.id.replace(/^help-/, ""), place } : undefined);
    };
    // Toggle events do not bubble.
    document.addEventListener("beforetoggle", follow, true);
    return () => document.removeEventListener("beforetoggle", follow, true);
  }, []);
  if (!open) return null;
  const words = tokenize(sentences[open.sentence]?.nl ?? "").filter(({ word }) => word);
  const rows = [...(table.sentences[open.sentence] ?? [])].sort(([, a = 0], [, b = 0]) => a - b);
  return createPortal(
    <details className={styles.list}>
      <summary>{label}</summary>
      <ul>
        {rows.map(([gloss = -1, ...places]) => (
          <li key={`${gloss} ${places}`}>
            <span lang="nl">{places.map((place) => words[place]?.text).join(" ")}</span>{" "}
            <span lang="en">{table.glosses[gloss]?.here}</span>
          </li>
        ))}
      </ul>
    </details>,
    open.place,
  );
}
