import { readCount } from "@/lib/lesson/tally";
import styles from "./projector-item.module.css";

interface Props {
  hands: number | undefined;
  label: string;
  onCount: (hands: number | undefined) => void;
}

/** A field for a number of hands. Not a number field: its arrows are the projector's. */
export function HandCount({ hands, label, onCount }: Props) {
  return (
    <input
      data-count
      className={styles.count}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      placeholder="–"
      aria-label={label}
      value={hands ?? ""}
      onChange={(event) => onCount(readCount(event.currentTarget.value))}
    />
  );
}
