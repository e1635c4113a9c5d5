import { articleSlugs, loadArticle } from "@/lib/content/load";
import { searchText } from "@/lib/library/catalogue";

export const dynamic = "force-static";

/** The words of every article, fetched at the first search. */
export function GET() {
  const texts = Object.fromEntries(articleSlugs().map((slug) => [slug, searchText(loadArticle(slug))]));
  return Response.json({ release: process.env.APP_RELEASE, texts });
}
