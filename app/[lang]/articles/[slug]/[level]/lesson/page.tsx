import type { Metadata } from "next";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { LessonLinks } from "@/components/lesson/lesson-links";
import { LessonPlan } from "@/components/lesson/lesson-plan";
import { LEVELS } from "@/lib/content/schema";
import { formatDay } from "@/lib/i18n/format-day";
import { getT } from "@/lib/i18n/get-t";
import { lessonOf } from "@/lib/lesson/lesson";
import { LESSON_MINUTES } from "@/lib/lesson/plan";
import { articlePath, articlePicture, pageLinks } from "@/lib/sharing/links";
import { openArticle, sharedArticle } from "../open";
import styles from "./page.module.css";

export { articleLevels as generateStaticParams } from "../open";

type Props = PageProps<"/[lang]/articles/[slug]/[level]/lesson">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, slug, level, loaded } = await openArticle(props.params);
  const t = getT(lang);
  const numbers = { level: level.toUpperCase(), minutes: LESSON_MINUTES };
  const { headline } = sharedArticle(loaded, level, lang);
  return {
    title: `${t("lesson.title", numbers)}: ${headline} (${numbers.level})`,
    description: t("lesson.lead", numbers),
    ...pageLinks(lang, `${articlePath(slug, level)}/lesson`, articlePicture(lang, slug, headline)),
  };
}

export default async function LessonPage(props: Props) {
  const { lang, slug, level, loaded } = await openArticle(props.params);
  const t = getT(lang);
  const lesson = lessonOf(loaded, level, lang);
  const others = LEVELS.filter((each) => each !== level && loaded.levels[each]);
  return (
    <>
      <Bar lang={lang} day={formatDay(loaded.article.published, lang)} />
      <main id="main" className={styles.lesson}>
        <p className={styles.kicker} lang="nl">
          {lesson.text.sentences[lesson.text.headline]?.nl}
        </p>
        <h1>{t("lesson.title", { minutes: LESSON_MINUTES })}</h1>
        <p className={styles.lead}>{t("lesson.lead", { level: level.toUpperCase(), minutes: LESSON_MINUTES })}</p>
        {others.length > 0 && (
          <p className={styles.levels}>
            {t("lesson.levels")}{" "}
            {others.map((each) => (
              <a key={each} href={`/${lang}/articles/${slug}/${each}/lesson`}>
                {each.toUpperCase()}
              </a>
            ))}
          </p>
        )}
        <LessonLinks slug={slug} level={level} lang={lang} />
        <LessonPlan lesson={lesson} level={level} lang={lang} />
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
