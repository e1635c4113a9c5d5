import type { Metadata } from "next";
import { preload } from "react-dom";
import { Bar } from "@/components/bar/bar";
import { ContentWatch } from "@/components/draft/content-watch";
import { DraftNote } from "@/components/draft/draft-note";
import { Quiz } from "@/components/quiz/quiz";
import { ArticleText } from "@/components/reader/article-text";
import { Dateline } from "@/components/reader/dateline";
import { LevelSwitch } from "@/components/reader/level-switch";
import { Reader } from "@/components/reader/reader";
import { JsonLd } from "@/components/sharing/json-ld";
import { LEVELS } from "@/lib/content/schema";
import { formatDay } from "@/lib/i18n/format-day";
import { getT } from "@/lib/i18n/get-t";
import { quizLabels, readerLabels } from "@/lib/i18n/labels";
import { released } from "@/lib/offline/released";
import { EARLY_PLACE_SCRIPT, earlyRoundScript, earlyTestScript } from "@/lib/progress/early";
import { prepareItems } from "@/lib/quiz/prepare";
import { pageOf } from "@/lib/reading/page";
import { countUnread, unreadGlosses } from "@/lib/reading/unread";
import { learningResource } from "@/lib/sharing/json-ld";
import { articleLinks } from "@/lib/sharing/links";
import { openArticle, sharedArticle } from "./open";
import styles from "./page.module.css";

export { articleLevels as generateStaticParams } from "./open";

type Props = PageProps<"/[lang]/articles/[slug]/[level]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, loaded, level } = await openArticle(props.params);
  const { description, ...shared } = sharedArticle(loaded, level, lang);
  // A level has a page of its own, often under the same headline.
  return { title: `${shared.headline} (${level.toUpperCase()})`, description, ...articleLinks(shared) };
}

export default async function ArticlePage(props: Props) {
  const { lang, slug, level, loaded, saved } = await openArticle(props.params);
  const t = getT(lang);
  const told = loaded.levels[level] ?? [];
  const unread = unreadGlosses(loaded, told);
  const text = pageOf(loaded, level, unread);
  const [first, ...others] = prepareItems(loaded.items, loaded.article, told, lang);
  const items = first ? [first, ...others].map(({ id }) => id) : [];
  const labels = readerLabels(t);
  const levels = LEVELS.filter((name) => loaded.levels[name]);
  const base = `/${lang}/articles/${slug}/${level}`;
  const levelSwitch = (label: string) =>
    levels.length > 1 && (
      <LevelSwitch levels={levels} current={level} base={`/${lang}/articles/${slug}`} label={label} />
    );
  // In a page that was built ahead only React's data ask for it, behind the scripts (scripts/lib/lighten.mjs).
  preload(released(`${base}/reading.json`, process.env.APP_RELEASE), {
    as: "fetch",
    crossOrigin: "anonymous",
    fetchPriority: "low",
  });
  return (
    <>
      <Bar lang={lang} day={formatDay(loaded.article.published, lang)}>
        {levelSwitch(t("article.otherLevel"))}
      </Bar>
      <main id="main" className={styles.page}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, with the slug in it as JSON */}
        <script dangerouslySetInnerHTML={{ __html: earlyTestScript(slug) + EARLY_PLACE_SCRIPT }} />
        {saved && <ContentWatch base={base} saved={saved} />}
        <Dateline published={loaded.article.published} asOf={loaded.article.asOf} lang={lang} />
        <div className={styles.columns}>
          <div className={styles.text} id="text" data-level={level}>
            {loaded.article.draft && <DraftNote text={t("article.draft", countUnread(told, unread))} />}
            {levelSwitch(t("article.levels"))}
            <p className={styles.hidden}>{t("article.hidden")}</p>
            <Reader
              headline={text.sentences[text.headline]?.nl ?? slug}
              base={base}
              items={items}
              slug={slug}
              level={level}
              labels={labels}
              lang={lang}
            >
              <ArticleText
                text={text}
                kicker={`${loaded.article.topic[lang]} · ${t("article.level", { level: level.toUpperCase() })}`}
                labels={labels}
                lang={lang}
              />
            </Reader>
            <p className={styles.lesson}>
              <a href={`${base}/lesson`}>{t("article.lesson")}</a>
            </p>
            <p className={styles.onward}>
              <a href="#questions">{t("article.toQuestions", { count: items.length })}</a>
            </p>
          </div>
          {/* The early script marks it for a reader who comes back, which React must leave as it is. */}
          <section id="questions" className={styles.questions} aria-label={t("quiz.title")} suppressHydrationWarning>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, with the slug in it as JSON */}
            <script dangerouslySetInnerHTML={{ __html: earlyRoundScript(slug) }} />
            <h1 className={styles.about} lang="nl">
              {text.sentences[text.headline]?.nl}
            </h1>
            <Quiz
              slug={slug}
              level={level}
              base={base}
              items={items}
              first={first}
              labels={quizLabels(t)}
              lang={lang}
            />
            <noscript>
              <p>{t("article.needsScript")}</p>
            </noscript>
          </section>
        </div>
      </main>
      <JsonLd
        data={learningResource({
          ...sharedArticle(loaded, level, lang),
          quiz: t("sharing.quiz", { count: items.length }),
        })}
      />
    </>
  );
}
