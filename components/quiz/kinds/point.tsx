import { useState } from "react";
import { SentencePick } from "../sentence-pick";
import type { KindProps } from "./kind-props";
import styles from "./point.module.css";

/** A sentence pointed at in the text. */
export default function Point({ response, grade, sentences, labels }: KindProps<"point">) {
  const [chosen, setChosen] = useState(response);
  if (grade)
    return (
      <blockquote lang="nl" className={styles.pointed} data-mark={grade.parts[0]?.mark}>
        {sentences[response]?.nl}
      </blockquote>
    );
  return (
    <div onInput={(event) => setChosen((event.target as HTMLInputElement).value)}>
      <SentencePick name="answer" sentences={sentences} chosen={chosen} labels={labels} />
    </div>
  );
}
