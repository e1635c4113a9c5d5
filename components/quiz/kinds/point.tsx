import { SentencePick } from "../sentence-pick";
import type { KindProps } from "./kind-props";
import styles from "./point.module.css";

/** A sentence pointed at in the text. */
export default function Point({ response, grade, sentences, labels }: KindProps<"point">) {
  if (!grade) return <SentencePick name="answer" sentences={sentences} chosen={response} labels={labels} />;
  const pointed = sentences[response];
  return (
    // One of another level, for which none of this text can stand, is not shown.
    pointed && (
      <blockquote lang="nl" className={styles.pointed} data-mark={grade.parts[0]?.mark}>
        {pointed.nl}
      </blockquote>
    )
  );
}
