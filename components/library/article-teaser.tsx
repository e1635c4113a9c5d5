import type { LoadedArticle } from "@/lib/content/load";
import type { LevelName } from "@/lib/content/schema";
import { formatDay } from "@/lib/i18n/format-day";
import { getT } from "@/lib/i18n/get-t";
import type { Language } from "@/lib/i18n/languages";
import { prepareItems } from "@/lib/quiz/prepare";
import { readingMinutes } from "@/lib/reading/levels";
import { AtHand } from "../offline/at-hand";
import styles from "./article-teaser.module.css";
import { LevelSamples } from "./level-samples";
import { TeaserProgress } from "./teaser-progress";

/** One article as something one wants to read: what it says, when, how long, at which levels, and how far one is. */
export function ArticleTeaser({ article: loaded, lang }: { article: LoadedArticle; lang: Language }) {
  const { slug, article, levels, items } = loaded;
  const t = getT(lang);
  const told = Object.entries(levels) as [LevelName, NonNullable<(typeof levels)[LevelName]>][];
  const [name, level] = told.at(-1) ?? [];
  if (!name || !level) return null;
  const [headline, ...standfirst] = level.flat().filter(({ as }) => as === "headline" || as === "standfirst");
  const offered = prepareItems(items, article, level, lang);
  const href = (at: LevelName) => `/${lang}/articles/${slug}/${at}`;
  return (
    <article className={styles.teaser}>
      <p className={styles.kicker}>
        {article.draft && <mark>{t("library.draft")}</mark>} {article.topic[lang]}{" "}
        <time dateTime={article.published}>{t("library.newsOf", { date: formatDay(article.published, lang) })}</time>
      </p>
      <h3 lang="nl">
        <a href={href(name)}>{headline?.nl}</a>
      </h3>
      <p lang="nl" className={styles.standfirst}>
        {standfirst.map(({ nl }) => nl).join(" ")}
      </p>
      <p className={styles.facts}>
        <span>{t("library.minutes", { count: readingMinutes(level) })}</span>
        <span>{t("library.questions", { count: offered.length })}</span>
        <TeaserProgress
          slug={slug}
          texts={Array.from({ length: offered.length + 1 }, (_, count) =>
            t("library.progress", { count, total: offered.length }),
          )}
        />
        <AtHand base={`/${lang}/articles/${slug}`} levels={told.map(([at]) => at)} label={t("offline.atHand")} />
      </p>
      <ul className={styles.levels}>
        {told.map(([at]) => (
          <li key={at}>
            <a href={href(at)}>{t("library.read", { level: at.toUpperCase() })}</a>
          </li>
        ))}
      </ul>
      <LevelSamples article={loaded} lang={lang} />
    </article>
  );
}
