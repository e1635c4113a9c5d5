import type { LoadedArticle } from "@/lib/content/load";
import type { LevelName } from "@/lib/content/schema";
import { getT } from "@/lib/i18n/get-t";
import type { Language } from "@/lib/i18n/languages";
import { sampleSentences } from "@/lib/reading/align";
import { wordCount } from "@/lib/reading/levels";
import styles from "./level-samples.module.css";

/** The same news in one sentence of each level: a better way to choose than a label. Nothing where there is one level. */
export function LevelSamples({ article: { slug, levels }, lang }: { article: LoadedArticle; lang: Language }) {
  const t = getT(lang);
  const samples = Object.entries(sampleSentences(levels)) as [LevelName, { nl: string }][];
  if (samples.length < 2) return null;
  return (
    <details className={styles.samples}>
      <summary>{t("library.whichLevel")}</summary>
      <dl>
        {samples.map(([level, { nl }]) => (
          <div key={level}>
            <dt>
              <a href={`/${lang}/articles/${slug}/${level}`}>{level.toUpperCase()}</a>{" "}
              <span>{t("library.words", { count: wordCount(levels[level] ?? []) })}</span>
            </dt>
            <dd lang="nl">{nl}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
