import { useEffect, useRef, useState } from "react";
import type { QuizLabels } from "@/lib/i18n/labels";
import { field } from "@/lib/quiz/kind";
import styles from "./quiz.module.css";
import { SentencePick } from "./sentence-pick";

interface Props {
  sentences: Record<string, { nl: string; en: string }>;
  labels: QuizLabels;
  /** Whether it follows the reader's own check, and so takes the focus that was on its button. */
  fresh: boolean;
  /** A sentence was pointed at, or none was. */
  onDone: (sentence: string | undefined) => void;
}

/** After the answer: which sentence proves it? Nothing is marked before this is answered or passed over. */
export function Prove({ sentences, labels, fresh, onDone }: Props) {
  const [chosen, setChosen] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => {
    if (!fresh) return;
    form.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-labelledby="prove"
      action={(form) => onDone(field(form, "proof") || undefined)}
      onInput={(event) => setChosen(field(new FormData(event.currentTarget), "proof"))}
      className={styles.prove}
    >
      <h3 id="prove">{labels.prove}</h3>
      <SentencePick name="proof" sentences={sentences} chosen={chosen} labels={labels} />
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={chosen === ""}>
          {labels.proveThis}
        </button>
        <button type="button" onClick={() => onDone(undefined)}>
          {labels.proveNot}
        </button>
      </div>
    </form>
  );
}
