import { notFound } from "next/navigation";
import { articleSlugs, type LoadedArticle, levelsOf, loadArticle, savedAt } from "@/lib/content/load";
import { LEVELS, type LevelName } from "@/lib/content/schema";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage, LANGUAGES, type Language } from "@/lib/i18n/languages";
import { FIRST } from "@/lib/library/read";
import { pageOf } from "@/lib/reading/page";
import type { SharedArticle } from "@/lib/sharing/links";

/** Every level of the articles whose pages are built ahead, as the address names them; others are made when first asked for. */
export const articleLevels = () =>
  articleSlugs({ count: FIRST }).flatMap((slug) => levelsOf(slug).map((level) => ({ slug, level })));

/** The same in each language, for routes that are no pages: of these Next asks no layout for the language. */
export const articleLevelsByLanguage = () =>
  LANGUAGES.flatMap((lang) => articleLevels().map((each) => ({ lang, ...each })));

/** The article and level that an address names; where there is no such thing, the reader gets the page that says so. */
export async function openArticle(params: Promise<{ lang: string; slug: string; level: string }>) {
  const { lang, slug, level } = await params;
  const isThere = articleSlugs().includes(slug);
  // Asked before the files are read: what is saved meanwhile is then seen to be new.
  const saved = isThere ? savedAt(slug) : undefined;
  const loaded = isThere ? loadArticle(slug) : undefined;
  const told = LEVELS.find((name) => name === level && loaded?.levels[name]);
  if (!isLanguage(lang) || !loaded || !told) notFound();
  return { lang, slug, level: told satisfies LevelName, loaded, saved };
}

/** What there is to say of an article to others; `description` is its standfirst in the language of the interface. */
export function sharedArticle(loaded: LoadedArticle, level: LevelName, lang: Language) {
  const t = getT(lang);
  const { headline, standfirst, sentences } = pageOf(loaded, level);
  const levels = LEVELS.filter((each) => loaded.levels[each]);
  return {
    lang,
    slug: loaded.slug,
    level,
    levels: levels.map((each) => ({ level: each, name: t("article.level", { level: each.toUpperCase() }) })),
    published: loaded.article.published,
    headline: sentences[headline]?.nl ?? "",
    description: standfirst.map((id) => sentences[id]?.[lang] ?? "").join(" "),
  } satisfies SharedArticle & { description: string };
}
