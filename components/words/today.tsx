import { counted } from "@/lib/i18n/counted";
import { fill } from "@/lib/i18n/fill";
import { formatWhen } from "@/lib/i18n/format-when";
import { isNew, newToday, queue } from "@/lib/words/due";
import { useProgress } from "../progress/use-progress";
import { useNow } from "./use-now";
import styles from "./words-page.module.css";
import { REVIEW, type WordsProps } from "./words-props";

/** What there is to review now, without a word about days that were missed. */
export function Today({ labels }: WordsProps) {
  const words = Object.values(useProgress((state) => state.words));
  const { newPerDay } = useProgress((state) => state.settings);
  const [now] = useNow();
  const { today } = labels;
  const ready = queue(words, now, newPerDay);
  const fresh = newToday(words, now, newPerDay).length;
  const back = ready.length - fresh;
  const waiting = words.filter(isNew).length - fresh;
  const next = words.reduce((first, { card }) => Math.min(first, card?.due ?? first), Number.POSITIVE_INFINITY);
  return (
    <section className={styles.today} aria-labelledby="today">
      <h2 id="today">{today.title}</h2>
      {ready.length > 0 ? (
        <>
          {back > 0 && <p>{counted(today.due, back)}</p>}
          {fresh > 0 && <p>{counted(today.fresh, fresh)}</p>}
          <a href={REVIEW} className={styles.primary}>
            {today.start}
          </a>
        </>
      ) : (
        <p>
          {today.nothing}{" "}
          {next < Number.POSITIVE_INFINITY && fill(today.next, { when: formatWhen(next, now, labels.times) })}
        </p>
      )}
      {waiting > 0 && <p className={styles.soft}>{counted(today.waiting, waiting)}</p>}
    </section>
  );
}
