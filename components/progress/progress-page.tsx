"use client";
import { useEffect, useState } from "react";
import { ForecastChart } from "@/components/words/forecast-chart";
import { fill } from "@/lib/i18n/fill";
import { formatDay } from "@/lib/i18n/format-day";
import type { ProgressLabels, WordsLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import { type ArticleOverview, type LevelOverview, overview } from "@/lib/progress/overview";
import { addressPart } from "@/lib/sharing/address";
import styles from "./progress-page.module.css";

interface Props {
  labels: ProgressLabels;
  words: WordsLabels;
  lang: Language;
}

/** What was read and answered, article by article, and when kept words come back. It counts up and never down. */
export function ProgressPage({ labels, words, lang }: Props) {
  const [articles, setArticles] = useState<ArticleOverview[]>();
  useEffect(() => {
    const look = () => setArticles(overview(progress().getState().everything()));
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);

  if (!articles) return <noscript>{labels.noScript}</noscript>;
  return (
    <>
      {articles.length === 0 && (
        <p>
          {labels.none} <a href={`/${lang}`}>{labels.choose}</a>
        </p>
      )}
      {articles.map(({ slug, headline, levels }) => (
        <section key={slug} className={styles.article} aria-labelledby={`of-${slug}`}>
          <h2 id={`of-${slug}`} lang="nl">
            {headline}
          </h2>
          <table className={styles.levels}>
            <thead>
              <tr>
                {[labels.level, labels.read, labels.answered, labels.right].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {levels.map((level) => (
                <Level
                  key={level.level}
                  of={level}
                  href={`/${lang}/articles/${addressPart(slug)}/${level.level}`}
                  {...{ labels, lang }}
                />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <ForecastChart labels={words} />
    </>
  );
}

/** One row: of each column the name stands in it too, for where the table is too narrow to be one. */
function Level({ of, href, labels, lang }: { of: LevelOverview; href: string } & Pick<Props, "labels" | "lang">) {
  const { level, finished, answered, items, alone, helped } = of;
  return (
    <tr>
      <th scope="row">
        <a href={href}>{level.toUpperCase()}</a>
      </th>
      <td data-name={labels.read}>
        {finished === undefined ? labels.notYet : formatDay(new Date(finished).toISOString(), lang)}
      </td>
      <td data-name={labels.answered}>
        {items === undefined ? answered : fill(labels.of, { count: answered, total: items })}
      </td>
      <td data-name={labels.right}>{answered > 0 ? fill(labels.score, { alone, helped }) : "–"}</td>
    </tr>
  );
}
