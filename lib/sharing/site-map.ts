/** The pages that search engines should know, in the shape of Next's `MetadataRoute.Sitemap`. */
import type { LevelName } from "@/lib/content/schema";
import { LANGUAGES } from "@/lib/i18n/languages";
import { articlePath, inLanguages } from "./links";
import { absolute } from "./site";

export interface ListedArticle {
  slug: string;
  levels: LevelName[];
  /** A moment, ISO 8601. */
  published: string;
}

/** Every page in every language. What is a reader's own (words, progress) or a teacher's (projector, key) is not listed. */
export function siteMap(articles: ListedArticle[], site?: URL) {
  const pages = [
    { path: "" },
    { path: "/about" },
    { path: "/accessibility" },
    ...articles.flatMap(({ slug, levels, published }) =>
      levels.flatMap((level) => [
        { path: articlePath(slug, level), lastModified: published },
        { path: `${articlePath(slug, level)}/lesson`, lastModified: published },
      ]),
    ),
  ];
  const whole = (links: Record<string, string>) =>
    Object.fromEntries(Object.entries(links).map(([lang, path]) => [lang, absolute(path, site)]));
  return pages.flatMap(({ path, ...more }) =>
    LANGUAGES.map((lang) => ({
      url: absolute(`/${lang}${path}`, site),
      ...more,
      alternates: { languages: whole(inLanguages(path)) },
    })),
  );
}
