import { counted } from "@/lib/i18n/counted";
import type { QuizLabels } from "@/lib/i18n/labels";
import styles from "./quiz.module.css";

interface Props {
  /** How many items have no answer. */
  open: number;
  labels: QuizLabels;
  onHandIn: () => void;
  onBack: () => void;
}

/** The end of a test, before anything is marked. */
export default function HandIn({ open, labels, onHandIn, onBack }: Props) {
  return (
    <div className={styles.question}>
      <h2 className={styles.prompt}>{labels.handInTitle}</h2>
      <p>{open > 0 ? counted(labels.stillOpen, open) : labels.allFilled}</p>
      <div className={styles.actions}>
        <button type="button" className={styles.primary} onClick={onHandIn}>
          {labels.handIn}
        </button>
        <button type="button" onClick={onBack}>
          {labels.toStart}
        </button>
      </div>
    </div>
  );
}
