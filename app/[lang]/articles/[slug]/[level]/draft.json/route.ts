import { notFound } from "next/navigation";
import { openArticle } from "../open";

/** All that is known of a draft, for its page to see when a file of it was saved. What is published has no such thing. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/articles/[slug]/[level]/draft.json">) {
  const { loaded } = await openArticle(params);
  if (!loaded.article.draft) notFound();
  const { article, levels, items, lexicon } = loaded;
  return Response.json({ article, levels, items, words: Object.values(lexicon).filter(({ check }) => check) });
}
