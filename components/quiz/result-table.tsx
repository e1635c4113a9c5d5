import type { Tally } from "@/lib/quiz/result";
import styles from "./result.module.css";

interface Props<Key extends string> {
  caption: string;
  names: Record<Key, string>;
  tallies: Partial<Record<Key, Tally>>;
  number: Intl.NumberFormat;
}

/** Points by what the items have in common, in the order of `names`. */
export function ResultTable<Key extends string>({ caption, names, tallies, number }: Props<Key>) {
  return (
    <table className={styles.skills}>
      <caption>{caption}</caption>
      <tbody>
        {(Object.keys(names) as Key[]).map((key) => {
          const tally = tallies[key];
          return (
            tally && (
              <tr key={key}>
                <th scope="row">{names[key]}</th>
                <td>
                  <meter min={0} max={tally.outOf} value={tally.points} aria-label={names[key]} />
                </td>
                <td>
                  {number.format(tally.points)} / {tally.outOf}
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
