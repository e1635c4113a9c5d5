import { LANGUAGES } from "@/lib/i18n/languages";
import { questionsDataOf } from "@/lib/quiz/questions-data";
import { articleLevels, openArticle } from "../open";

export const dynamic = "force-static";

/** Next asks no layout for the language of a route that is no page. */
export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => articleLevels().map((each) => ({ lang, ...each })));
}

/** What the article's page fetches once it is alive: its questions, and what happened next. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[lang]/articles/[slug]/[level]/questions.json">,
) {
  const { lang, level, loaded } = await openArticle(params);
  return Response.json({ release: process.env.APP_RELEASE, ...questionsDataOf(loaded, level, lang) });
}
