import { letter } from "@/lib/lesson/options";
import type { PaperForm, PaperItem } from "@/lib/lesson/paper";
import type { PaperLabels } from "@/lib/lesson/paper-labels";
import styles from "./paper-items.module.css";

/** The questions as a pupil gets them, each with its room to write. */
export function PaperItems({ items, labels }: { items: PaperItem[]; labels: PaperLabels }) {
  return (
    <ol className={styles.items}>
      {items.map(({ number, prompt, proof, paper }) => (
        <li key={number} className={styles.item}>
          <b className={styles.number}>{number}</b>
          <div>
            <p className={styles.prompt} lang="nl">
              {prompt}
            </p>
            <Form paper={paper} labels={labels} />
          </div>
          {(proof || paper.form === "point") && (
            <p className={styles.margin}>
              <span className={styles.blank}>{labels.lines}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Form({ paper, labels }: { paper: PaperForm; labels: PaperLabels }) {
  switch (paper.form) {
    case "options":
      return (
        <>
          {paper.many && <p className={styles.how}>{labels.many}</p>}
          <ul className={styles.options} lang="nl">
            {paper.options.map((option, place) => (
              <li key={option}>
                <i className={styles.box} />
                <b>{letter(place)}</b> {option}
              </li>
            ))}
          </ul>
        </>
      );
    case "verdicts":
      return (
        <ul className={styles.verdicts}>
          {Object.values(labels.verdicts).map((verdict) => (
            <li key={verdict}>
              <i className={styles.box} /> {verdict}
            </li>
          ))}
        </ul>
      );
    case "pairs":
      return (
        <>
          <p className={styles.how}>{labels.pairs}</p>
          <ul className={styles.parties} lang="nl">
            {paper.parties.map((party, place) => (
              <li key={party}>
                <b>{letter(place)}</b> {party}
              </li>
            ))}
          </ul>
          <table className={styles.rows}>
            <thead>
              <tr>
                <td />
                <th scope="col">{paper.directed ? labels.who : labels.oneSide}</th>
                <th scope="col">{paper.directed ? labels.whom : labels.otherSide}</th>
              </tr>
            </thead>
            <tbody>
              {paper.rows.map((row) => (
                <tr key={row}>
                  <th scope="row" lang="nl">
                    {row}
                  </th>
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </>
      );
    case "order":
      return (
        <>
          <p className={styles.how}>{labels.order}</p>
          <ul className={styles.events} lang="nl">
            {paper.events.map((event) => (
              <li key={event}>
                <i className={styles.box} /> {event}
              </li>
            ))}
          </ul>
        </>
      );
    case "line":
      return (
        <p className={styles.line}>
          <span className={styles.blank}>{labels.answer}</span>
        </p>
      );
    case "gaps":
      return (
        <>
          <p className={styles.how}>{labels.gaps}</p>
          <p className={styles.gaps} lang="nl">
            {paper.pieces.map(({ glued, text }, place) => (
              <span key={text}>
                {place > 0 && (
                  <span className={styles.glued}>
                    <span className={styles.gap}>({place})</span>
                    {glued}
                  </span>
                )}
                {text}
              </span>
            ))}
          </p>
          <ul className={styles.bank} lang="nl">
            {paper.bank.map((words, place) => (
              <li key={words.join()}>
                <b>({place + 1})</b> {words.join(" · ")}
              </li>
            ))}
          </ul>
        </>
      );
    case "point":
      return null;
  }
}
