import styles from "./paper-head.module.css";

interface Props {
  title: string;
  /** The topic, the level and the day of the news. */
  about: string;
  /** What a pupil fills in, or else a line for whom the sheet is. */
  fields?: string[];
  note?: string;
}

/** The head of what is printed: what it is, of which news, and whose. */
export function PaperHead({ title, about, fields = [], note }: Props) {
  return (
    <header className={styles.head}>
      <p className={styles.title}>
        <b>{title}</b> <span>{about}</span>
      </p>
      {fields.length > 0 && (
        <p className={styles.fields}>
          {fields.map((field) => (
            <span key={field}>{field}</span>
          ))}
        </p>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </header>
  );
}
