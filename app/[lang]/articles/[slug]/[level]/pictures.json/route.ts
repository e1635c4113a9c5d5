import { figureLabels } from "@/lib/figures/labels";
import { picturesDataOf } from "@/lib/figures/pictures-data";
import { getT } from "@/lib/i18n/get-t";
import { openArticle } from "../open";

export { articleLevelsByLanguage as generateStaticParams } from "../open";

export const dynamic = "force-static";

/** The article's pictures, and the maps of its questions. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[lang]/articles/[slug]/[level]/pictures.json">,
) {
  const { lang, level, loaded } = await openArticle(params);
  return Response.json({
    release: process.env.APP_RELEASE,
    ...picturesDataOf(loaded, level, lang, figureLabels(getT(lang), loaded.article)),
  });
}
