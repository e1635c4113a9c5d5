import { Emphasis } from "@/components/ui/emphasis";
import type { Grammar } from "@/lib/content/schema";
import { getT } from "@/lib/i18n/get-t";
import type { Language } from "@/lib/i18n/languages";
import styles from "./grammar-notes.module.css";

/** The notes this text gives occasion for, each once, hidden until a sentence's help asks for one. */
export function GrammarNotes({ notes, used, lang }: { notes: Grammar; used: string[]; lang: Language }) {
  const t = getT(lang);
  return used.map((id) => {
    const note = notes[id];
    return (
      note && (
        <section
          key={id}
          id={`grammar-${id}`}
          popover="auto"
          className={styles.note}
          aria-labelledby={`grammar-${id}-title`}
        >
          <h2 id={`grammar-${id}-title`}>{note.title[lang]}</h2>
          <p>
            <Emphasis>{note.text[lang]}</Emphasis>
          </p>
          <p className={styles.example}>
            <span lang="nl">{note.example.nl}</span>
            <span lang="en">{note.example.en}</span>
          </p>
          <button type="button" popoverTarget={`grammar-${id}`} popoverTargetAction="hide">
            {t("article.close")}
          </button>
        </section>
      )
    );
  });
}
