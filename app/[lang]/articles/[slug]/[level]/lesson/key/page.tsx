import type { Metadata } from "next";
import { Bar } from "@/components/bar/bar";
import { KeySheet } from "@/components/lesson/paper/key-sheet";
import { PaperHead } from "@/components/lesson/paper/paper-head";
import { Sheet } from "@/components/lesson/paper/sheet";
import { formatDay } from "@/lib/i18n/format-day";
import { getT } from "@/lib/i18n/get-t";
import { answerKey } from "@/lib/lesson/answer-key";
import { lessonOf } from "@/lib/lesson/lesson";
import { paperBlocks } from "@/lib/lesson/lines";
import { paperLabels } from "@/lib/lesson/paper-labels";
import { openArticle } from "../../open";

export { articleLevels as generateStaticParams } from "../../open";

type Props = PageProps<"/[lang]/articles/[slug]/[level]/lesson/key">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, level } = await openArticle(props.params);
  return { title: `${getT(lang)("lesson.paper.key")} ${level.toUpperCase()}`, robots: { index: false } };
}

export default async function KeyPage(props: Props) {
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
        title={labels.key}
        back={{ href: `/${lang}/articles/${slug}/${level}/lesson`, label: t("lesson.projector.back") }}
        labels={{ print, how, needsScript }}
      >
        <PaperHead
          title={labels.key}
          about={`${topic[lang]} · ${t("lesson.paper.level", { level: level.toUpperCase() })} · ${day}`}
          note={labels.forTeacher}
        />
        <KeySheet
          entries={items.map((item) => answerKey(item, labels.verdicts))}
          blocks={paperBlocks(text)}
          labels={labels}
        />
      </Sheet>
    </>
  );
}
