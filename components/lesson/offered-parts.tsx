import { letter } from "@/lib/lesson/options";
import { formOf } from "@/lib/lesson/paper";
import type { ProjectorLabels } from "@/lib/lesson/projector-labels";
import type { QuizItem } from "@/lib/quiz/items";
import styles from "./projector-item.module.css";

/** On the screen, what an item that is no choice from one list gives to work with: parties and rows, events, a text with gaps. */
export function OfferedParts({ item, labels }: { item: QuizItem; labels: ProjectorLabels["paper"] }) {
  const paper = formOf(item);
  switch (paper.form) {
    case "pairs":
      return (
        <>
          <ul className={styles.rows}>
            {paper.rows.map((row) => (
              <li key={row}>
                <span lang="nl">{row}</span>
                <small>
                  {paper.directed ? labels.who : labels.oneSide} … · {paper.directed ? labels.whom : labels.otherSide} …
                </small>
              </li>
            ))}
          </ul>
          <ol className={styles.bank} lang="nl">
            {paper.parties.map((party, place) => (
              <li key={party}>
                <b>{letter(place)}</b> {party}
              </li>
            ))}
          </ol>
        </>
      );
    case "order":
      return (
        <ol className={styles.rows} lang="nl">
          {paper.events.map((event, place) => (
            <li key={event}>
              <span>
                <b>{letter(place)}</b> {event}
              </span>
            </li>
          ))}
        </ol>
      );
    case "gaps":
      return (
        <div lang="nl">
          <p className={styles.gaps}>
            {paper.pieces.map(({ glued, text }, place) => (
              <span key={text}>
                {place > 0 && (
                  <b>
                    ({place}) ……{glued}
                  </b>
                )}
                {text}
              </span>
            ))}
          </p>
          <ol className={styles.bank}>
            {paper.bank.map((words, place) => (
              <li key={words.join()}>
                <b>({place + 1})</b> {words.join(" / ")}
              </li>
            ))}
          </ol>
        </div>
      );
    default:
      return null;
  }
}
