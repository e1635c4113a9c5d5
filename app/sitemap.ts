import type { MetadataRoute } from "next";
import { listArticles } from "@/lib/library/read";
import { siteMap } from "@/lib/sharing/site-map";

export default function sitemap(): MetadataRoute.Sitemap {
  return siteMap(listArticles());
}
