import type { LevelName } from "@/lib/content/schema";
import { fill } from "@/lib/i18n/fill";
import type { LibraryLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Entry } from "@/lib/library/catalogue";
import { AtHand } from "../offline/at-hand";
import styles from "./article-teaser.module.css";
import { LevelSamples } from "./level-samples";
import { TeaserProgress } from "./teaser-progress";

interface Props {
  entry: Entry;
  /** The level that the reader looks for; without one the headline leads to the hardest. */
  level?: LevelName | undefined;
  /** Whether it leads the list, and shows at once what each level reads like. */
  leads: boolean;
  labels: LibraryLabels;
  lang: Language;
}

/** One article as something one wants to read: what it says, when, how long, at which levels, and how far one is. */
export function ArticleTeaser({ entry, level: asked, leads, labels, lang }: Props) {
  const { slug, levels, says } = entry;
  const base = `/${lang}/articles/${slug}`;
  return (
    <article className={styles.teaser}>
      <p className={styles.kicker}>
        {entry.draft && <mark>{labels.draft}</mark>} {entry.topic} <time dateTime={entry.published}>{says.day}</time>
      </p>
      <h3 lang="nl">
        <a href={`${base}/${asked ?? levels.at(-1)}`}>{entry.headline}</a>
      </h3>
      <p lang="nl" className={styles.standfirst}>
        {entry.standfirst}
      </p>
      <p className={styles.facts}>
        <span>{says.minutes}</span>
        <span>{says.questions}</span>
        <TeaserProgress slug={slug} total={entry.questions} label={labels.progress} />
        <AtHand base={base} levels={levels} label={labels.atHand} />
      </p>
      <div className={styles.levels}>
        <span aria-hidden="true">{fill(labels.read, { level: "" })}</span>
        <ul>
          {levels.map((level) => (
            <li key={level}>
              <a href={`${base}/${level}`} aria-label={fill(labels.read, { level: level.toUpperCase() })}>
                {level.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <LevelSamples samples={entry.samples} base={base} label={labels.whichLevel} open={leads} />
    </article>
  );
}
