/** The library of one language, the newest article first, from `content/`. */
import { articleSlugs, loadArticle } from "@/lib/content/load";
import { getT } from "@/lib/i18n/get-t";
import type { Language } from "@/lib/i18n/languages";
import { type Entry, entryOf } from "./catalogue";
import { EVERYTHING, find } from "./search";

export function readLibrary(lang: Language): Entry[] {
  const entries = articleSlugs().flatMap((slug) => entryOf(loadArticle(slug), lang, getT(lang)) ?? []);
  return find(entries, EVERYTHING, {}, new Set());
}
