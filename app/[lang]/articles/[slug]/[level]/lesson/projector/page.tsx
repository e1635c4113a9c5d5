import type { Metadata } from "next";
import { Projector } from "@/components/lesson/projector";
import { getT } from "@/lib/i18n/get-t";
import { lessonOf } from "@/lib/lesson/lesson";
import { projectorLabels } from "@/lib/lesson/projector-labels";
import { openArticle } from "../../open";

export { articleLevels as generateStaticParams } from "../../open";

type Props = PageProps<"/[lang]/articles/[slug]/[level]/lesson/projector">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang } = await openArticle(props.params);
  return { title: getT(lang)("lesson.projector.title"), robots: { index: false } };
}

export default async function ProjectorPage(props: Props) {
  const { lang, slug, level, loaded } = await openArticle(props.params);
  const { text, items, phases } = lessonOf(loaded, level, lang);
  return (
    <Projector
      slug={slug}
      level={level}
      items={items}
      inLesson={phases.flatMap((phase) => phase.items)}
      text={text}
      back={`/${lang}/articles/${slug}/${level}/lesson`}
      labels={projectorLabels(getT(lang))}
    />
  );
}
