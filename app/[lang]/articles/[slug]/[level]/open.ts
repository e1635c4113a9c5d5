import { notFound } from "next/navigation";
import { articleSlugs, loadArticle } from "@/lib/content/load";
import { LEVELS, type LevelName } from "@/lib/content/schema";
import { isLanguage } from "@/lib/i18n/languages";

/** Every level of every article, as the address names them. */
export function articleLevels() {
  return articleSlugs().flatMap((slug) => Object.keys(loadArticle(slug).levels).map((level) => ({ slug, level })));
}

/** The article and level that an address names; where there is no such thing, the reader gets the page that says so. */
export async function openArticle(params: Promise<{ lang: string; slug: string; level: string }>) {
  const { lang, slug, level } = await params;
  const loaded = articleSlugs().includes(slug) ? loadArticle(slug) : undefined;
  const told = LEVELS.find((name) => name === level && loaded?.levels[name]);
  if (!isLanguage(lang) || !loaded || !told) notFound();
  return { lang, slug, level: told satisfies LevelName, loaded };
}
