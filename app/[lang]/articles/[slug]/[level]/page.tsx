import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { Quiz } from "@/components/quiz/quiz";
import { Dateline } from "@/components/reader/dateline";
import { GrammarNotes } from "@/components/reader/grammar-notes";
import { Reader } from "@/components/reader/reader";
import { articleSlugs, loadArticle } from "@/lib/content/load";
import type { LevelName } from "@/lib/content/schema";
import { formatDay } from "@/lib/i18n/format-day";
import { getT } from "@/lib/i18n/get-t";
import { quizLabels, readerLabels } from "@/lib/i18n/labels";
import { isLanguage } from "@/lib/i18n/languages";
import { earlyRoundScript } from "@/lib/progress/early";
import { prepareItems } from "@/lib/quiz/prepare";
import { pageOf } from "@/lib/reading/page";
import styles from "./page.module.css";

export function generateStaticParams() {
  return articleSlugs().flatMap((slug) => Object.keys(loadArticle(slug).levels).map((level) => ({ slug, level })));
}

type Props = PageProps<"/[lang]/articles/[slug]/[level]">;

async function open({ params }: Props) {
  const { lang, slug, level } = await params;
  const loaded = articleSlugs().includes(slug) ? loadArticle(slug) : undefined;
  const sentences = loaded?.levels[level as LevelName];
  if (!isLanguage(lang) || !loaded || !sentences) notFound();
  return { lang, slug, level: level as LevelName, loaded, text: pageOf(loaded, level as LevelName, lang) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { headline, standfirst, sentences } = (await open(props)).text;
  const say = (id: string) => sentences[id]?.nl ?? "";
  return { title: say(headline), description: standfirst.map(say).join(" ") };
}

export default async function ArticlePage(props: Props) {
  const { lang, slug, level, loaded, text } = await open(props);
  const t = getT(lang);
  const items = prepareItems(loaded.items, loaded.article, loaded.levels[level] ?? [], lang);
  return (
    <>
      <Bar lang={lang} day={formatDay(loaded.article.published, lang)} />
      <main id="main" className={styles.page}>
        <Dateline published={loaded.article.published} asOf={loaded.article.asOf} lang={lang} />
        <div className={styles.columns}>
          <div className={styles.text} id="text">
            <Reader
              text={text}
              kicker={`${loaded.article.topic[lang]} · ${t("article.level", { level: level.toUpperCase() })}`}
              slug={slug}
              level={level}
              labels={readerLabels(t)}
              lang={lang}
            />
            <p className={styles.onward}>
              <a href="#questions">{t("article.toQuestions", { count: items.length })}</a>
            </p>
            <GrammarNotes notes={loaded.grammar} used={Object.keys(text.noteTitles)} lang={lang} />
          </div>
          {/* The early script marks it for a reader who comes back, which React must leave as it is. */}
          <section id="questions" className={styles.questions} aria-label={t("quiz.title")} suppressHydrationWarning>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, with the slug in it as JSON */}
            <script dangerouslySetInnerHTML={{ __html: earlyRoundScript(slug) }} />
            <Quiz
              slug={slug}
              level={level}
              items={items}
              sentences={text.sentences}
              labels={quizLabels(t, items.length)}
              lang={lang}
            />
            <noscript>
              <p>{t("article.needsScript")}</p>
            </noscript>
          </section>
        </div>
      </main>
    </>
  );
}
