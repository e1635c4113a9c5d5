import { questionsDataOf } from "@/lib/quiz/questions-data";
import { openArticle } from "../open";

export { articleLevelsByLanguage as generateStaticParams } from "../open";

export const dynamic = "force-static";

/** What the article's page fetches once it is alive: its questions, and what happened next. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[lang]/articles/[slug]/[level]/questions.json">,
) {
  const { lang, level, loaded } = await openArticle(params);
  return Response.json({ release: process.env.APP_RELEASE, ...questionsDataOf(loaded, level, lang) });
}
