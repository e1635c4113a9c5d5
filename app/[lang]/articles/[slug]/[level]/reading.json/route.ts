import { LANGUAGES } from "@/lib/i18n/languages";
import { readingDataOf } from "@/lib/reading/reading-data";
import { articleLevels, openArticle } from "../open";

export const dynamic = "force-static";

/** Next asks no layout for the language of a route that is no page. */
export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => articleLevels().map((each) => ({ lang, ...each })));
}

/** What the article's page fetches beside its scripts: glosses and grammar notes. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/articles/[slug]/[level]/reading.json">) {
  const { lang, level, loaded } = await openArticle(params);
  return Response.json({ release: process.env.APP_RELEASE, ...readingDataOf(loaded, level, lang) });
}
