import styles from "./draft-note.module.css";

/** Says that this is a draft, how much of it nobody has read, and how that is marked. */
export function DraftNote({ text }: { text: string }) {
  return (
    <p className={styles.draft} role="note">
      {text}
    </p>
  );
}
