import type { MetadataRoute } from "next";
import { articleSlugs, loadArticle } from "@/lib/content/load";
import { LEVELS } from "@/lib/content/schema";
import { siteMap } from "@/lib/sharing/site-map";

export default function sitemap(): MetadataRoute.Sitemap {
  return siteMap(
    articleSlugs().map((slug) => {
      const { levels, article } = loadArticle(slug);
      return { slug, levels: LEVELS.filter((level) => levels[level]), published: article.published };
    }),
  );
}
