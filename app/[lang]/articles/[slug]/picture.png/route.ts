import { notFound } from "next/navigation";
import { drawPicture } from "@/app/draw-picture";
import { articleSlugs, loadArticle } from "@/lib/content/load";
import { LEVELS } from "@/lib/content/schema";
import { formatDay } from "@/lib/i18n/format-day";
import { isLanguage, LANGUAGES } from "@/lib/i18n/languages";
import { FIRST } from "@/lib/library/read";
import { pageOf } from "@/lib/reading/page";

export const dynamic = "force-static";

/** Next asks no layout for the language of a route that is no page. */
export const generateStaticParams = () =>
  LANGUAGES.flatMap((lang) => articleSlugs({ count: FIRST }).map((slug) => ({ lang, slug })));

/** The picture of an article: its headline as the hardest level tells it. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/articles/[slug]/picture.png">) {
  const { lang, slug } = await params;
  if (!isLanguage(lang) || !articleSlugs().includes(slug)) notFound();
  const loaded = loadArticle(slug);
  const { published, topic } = loaded.article;
  const levels = LEVELS.filter((level) => loaded.levels[level]);
  const hardest = levels.at(-1);
  if (!hardest) notFound();
  const { headline, sentences } = pageOf(loaded, hardest);
  return drawPicture({
    kicker: topic[lang],
    headline: sentences[headline]?.nl ?? "",
    foot: `${levels.map((level) => level.toUpperCase()).join(" · ")} · ${formatDay(published, lang)}`,
  });
}
