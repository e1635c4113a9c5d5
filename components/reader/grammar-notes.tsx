import { Emphasis } from "@/components/ui/emphasis";
import type { ShownNote } from "@/lib/reading/reading-data";
import styles from "./grammar-notes.module.css";

/** The notes this text gives occasion for, each once, hidden until a sentence's help asks for one. */
export function GrammarNotes({ notes, close }: { notes: Record<string, ShownNote>; close: string }) {
  return Object.entries(notes).map(([id, { title, text, example }]) => (
    <section
      key={id}
      id={`grammar-${id}`}
      popover="auto"
      className={styles.note}
      aria-labelledby={`grammar-${id}-title`}
    >
      <h2 id={`grammar-${id}-title`}>{title}</h2>
      <p>
        <Emphasis>{text}</Emphasis>
      </p>
      <p className={styles.example}>
        <span lang="nl">{example.nl}</span>
        <span lang="en">{example.en}</span>
      </p>
      <button type="button" popoverTarget={`grammar-${id}`} popoverTargetAction="hide">
        {close}
      </button>
    </section>
  ));
}
