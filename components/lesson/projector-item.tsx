import { Fragment } from "react";
import { Emphasis } from "@/components/ui/emphasis";
import { answerKey } from "@/lib/lesson/answer-key";
import { letter, optionsOf } from "@/lib/lesson/options";
import type { ProjectorLabels } from "@/lib/lesson/projector-labels";
import { provingBlocks } from "@/lib/lesson/shown";
import { missesOf, slotsOf } from "@/lib/lesson/tally";
import type { QuizItem } from "@/lib/quiz/items";
import type { ArticlePage } from "@/lib/reading/page";
import { HandCount } from "./hand-count";
import { OfferedParts } from "./offered-parts";
import styles from "./projector-item.module.css";

interface Props {
  item: QuizItem;
  text: ArticlePage;
  /** Whether the key, the reasons and the proof are on the screen. */
  revealed: boolean;
  /** By slot, the hands counted. */
  counts: Record<string, number>;
  labels: ProjectorLabels;
  onCount: (slot: string, hands: number | undefined) => void;
}

/** One item, large, with a field for the hands at everything that can be chosen. */
export function ProjectorItem({ item, text, revealed, counts, labels, onCount }: Props) {
  const options = optionsOf(item, labels.verdicts);
  const key = answerKey(item, labels.verdicts);
  const misses = missesOf(item, counts);
  const count = (slot: string, name: string) => (
    <HandCount hands={counts[slot]} label={`${labels.hands} ${name}`} onCount={(hands) => onCount(slot, hands)} />
  );
  return (
    <div className={styles.item} data-revealed={revealed || undefined}>
      <div className={styles.question}>
        <h1 lang="nl">{item.prompt.nl}</h1>
        {options ? (
          <ol className={styles.options}>
            {options.map(({ id, text, right, why }, place) => (
              <li key={id} data-right={revealed && right ? true : undefined}>
                <b className={styles.letter}>{letter(place)}</b>
                <div>
                  {/* Verdicts are in the language of the interface. */}
                  <span lang={item.kind === "statement" ? undefined : "nl"}>{text}</span>
                  {revealed && right && (
                    <span className={styles.mark}>
                      <span aria-hidden="true">✓</span> <span className={styles.spoken}>{labels.rightAnswer}</span>
                    </span>
                  )}
                </div>
                {count(id, letter(place))}
                {revealed && why && (
                  <p className={styles.why}>
                    <Emphasis>{why}</Emphasis>
                  </p>
                )}
              </li>
            ))}
          </ol>
        ) : (
          <>
            <OfferedParts item={item} labels={labels.paper} />
            <fieldset className={styles.marked}>
              <legend>{labels.selfMarked}</legend>
              {slotsOf(item).map((slot) => (
                <div key={slot}>
                  <span>{labels.slots[slot as keyof typeof labels.slots]}</span>
                  {count(slot, labels.slots[slot as keyof typeof labels.slots])}
                </div>
              ))}
            </fieldset>
          </>
        )}
        {misses && (
          <p className={styles.counted}>
            {misses.hands} {labels.counted}
            {revealed && ` · ${Math.round(misses.share * 100)}% ${labels.missed}`}
          </p>
        )}
      </div>
      {revealed && (
        <section className={styles.proof} aria-label={labels.rightAnswer}>
          {!options && key.answer.length > 0 && (
            <ul className={styles.key} lang="nl">
              {key.answer
                .toSorted((a, b) => (item.kind === "order" ? Number(a.mark) - Number(b.mark) : 0))
                .map(({ mark, text }) => (
                  <li key={`${mark} ${text}`}>
                    {mark && <b>{mark}</b>} {text}
                  </li>
                ))}
            </ul>
          )}
          {key.because.map((because) => (
            <p key={because}>
              <Emphasis>{because}</Emphasis>
            </p>
          ))}
          <h2>{key.notStated ? labels.nearest : labels.saysSo}</h2>
          {provingBlocks(text, key.proof).map((sentences) => (
            <blockquote key={sentences[0]?.id} lang="nl">
              {sentences.map(({ id, nl, proves }) => (
                <Fragment key={id}>{proves ? <mark>{nl}</mark> : nl} </Fragment>
              ))}
            </blockquote>
          ))}
        </section>
      )}
    </div>
  );
}
