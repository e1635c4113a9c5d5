import type { Entry } from "@/lib/library/catalogue";
import styles from "./level-samples.module.css";

interface Props extends Pick<Entry, "samples"> {
  /** The article's address, without a level. */
  base: string;
  label: string;
  /** Whether the sentences show before they are asked for. */
  open: boolean;
}

/** The same news in one sentence of each level: a better way to choose than a label. Nothing where there is one level. */
export function LevelSamples({ samples, base, label, open }: Props) {
  if (samples.length === 0) return null;
  return (
    <details className={styles.samples} open={open}>
      <summary>{label}</summary>
      <dl>
        {samples.map(({ level, words, nl }) => (
          <div key={level}>
            <dt>
              <a href={`${base}/${level}`}>{level.toUpperCase()}</a> <span>{words}</span>
            </dt>
            <dd lang="nl">{nl}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
