import type { KindProps } from "./kind-props";
import styles from "./typed.module.css";

export default function Typed({ item, response, grade, labels }: KindProps<"typed">) {
  return (
    <p className={styles.typed}>
      <label htmlFor={`field-${item.id}`}>{labels.typeHere}</label>
      <input
        id={`field-${item.id}`}
        name="answer"
        type="text"
        lang="nl"
        defaultValue={response}
        readOnly={grade !== undefined}
        maxLength={80}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
      />
    </p>
  );
}
