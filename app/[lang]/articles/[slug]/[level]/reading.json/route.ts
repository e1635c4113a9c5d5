import { readingDataOf } from "@/lib/reading/reading-data";
import { openArticle } from "../open";

export { articleLevelsByLanguage as generateStaticParams } from "../open";

export const dynamic = "force-static";

/** What the article's page fetches beside its scripts: glosses and grammar notes. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/articles/[slug]/[level]/reading.json">) {
  const { lang, level, loaded } = await openArticle(params);
  return Response.json({ release: process.env.APP_RELEASE, ...readingDataOf(loaded, level, lang) });
}
