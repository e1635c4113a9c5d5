import type { Metadata } from "next";
import { Bar } from "@/components/bar/bar";
import { NumberedText } from "@/components/lesson/paper/numbered-text";
import { PaperHead } from "@/components/lesson/paper/paper-head";
import { PaperItems } from "@/components/lesson/paper/paper-items";
import { Sheet } from "@/components/lesson/paper/sheet";
import { formatDay } from "@/lib/i18n/format-day";
import { getT } from "@/lib/i18n/get-t";
import { lessonOf } from "@/lib/lesson/lesson";
import { paperBlocks } from "@/lib/lesson/lines";
import { paperItems } from "@/lib/lesson/paper";
import { paperLabels } from "@/lib/lesson/paper-labels";
import { openArticle } from "../../open";
import styles from "./page.module.css";

export { articleLevels as generateStaticParams } from "../../open";

type Props = PageProps<"/[lang]/articles/[slug]/[level]/lesson/worksheet">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, level } = await openArticle(props.params);
  return { title: `${getT(lang)("lesson.paper.worksheet")} ${level.toUpperCase()}`, robots: { index: false } };
}

/** Nothing that knows a key may be given to a client component here: its props stand in the page's source. */
export default async function WorksheetPage(props: Props) {
  const { lang, slug, level, loaded } = await openArticle(props.params);
  const t = getT(lang);
  const { text, items } = lessonOf(loaded, level, lang);
  const labels = paperLabels(t);
  const { published, topic } = loaded.article;
  const day = formatDay(published, lang, { weekday: "long" });
  const { print, how, needsScript } = labels;
  return (
    <>
      <Bar lang={lang} day={formatDay(published, lang)} />
      <Sheet
        title={labels.worksheet}
        back={{ href: `/${lang}/articles/${slug}/${level}/lesson`, label: t("lesson.projector.back") }}
        labels={{ print, how, needsScript }}
      >
        <PaperHead
          title={labels.worksheet}
          about={`${topic[lang]} · ${t("lesson.paper.level", { level: level.toUpperCase() })} · ${day}`}
          fields={[labels.name, labels.class, labels.date]}
        />
        <NumberedText blocks={paperBlocks(text)} />
        <section className={styles.questions}>
          <h2>{labels.questions}</h2>
          <p>{labels.proofHow}</p>
          <PaperItems items={paperItems(items)} labels={labels} />
        </section>
      </Sheet>
    </>
  );
}
