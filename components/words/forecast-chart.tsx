import { counted } from "@/lib/i18n/counted";
import type { TimeNames } from "@/lib/i18n/time-names";
import { daysOn } from "@/lib/words/day";
import { type Forecast, forecast } from "@/lib/words/due";
import { useProgress } from "../progress/use-progress";
import { useNow } from "./use-now";
import styles from "./words-page.module.css";
import type { WordsProps } from "./words-props";

/** How many words come back when: a table one can read, with a bar to each number. */
export function ForecastChart({ labels }: WordsProps) {
  const words = Object.values(useProgress((state) => state.words));
  const [now] = useNow();
  const spans = forecast(words, now);
  const most = Math.max(...spans.map(({ count }) => count));
  if (most === 0) return null;
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">{labels.forecast.title}</h2>
      <p className={styles.soft}>{labels.forecast.lead}</p>
      <table className={styles.forecast}>
        <tbody>
          {spans.map((span) => (
            <tr key={span.from} data-none={span.count === 0 || undefined}>
              <th scope="row">{nameOf(span, now, labels.times) ?? labels.forecast.later}</th>
              <td>
                {span.count > 0 && (
                  <span className={styles.bar} style={{ inlineSize: `${(100 * span.count) / most}%` }} />
                )}
                {counted(labels.forecast.count, span.count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "vandaag", "morgen", "woensdag", "over 2 weken"; nothing for what comes after all weeks. */
function nameOf({ from, to }: Forecast, now: number, { days, weekdays, after }: TimeNames): string | undefined {
  if (to === Number.POSITIVE_INFINITY) return undefined;
  if (from < 2) return days[from];
  if (from === to) return weekdays[new Date(daysOn(now, from)).getDay()];
  return counted(after.week, from / 7);
}
