import { isLanguage } from "../i18n/languages";

/**
 * Whether a path is one of an article, or of what belongs to one, that does not exist. Next would make its page when it is first asked
 * for, find that there is none, and keep that answer, which is empty, for good; so it never gets to see such a path.
 * @param path well formed, as in the address
 * @param levelsOf the levels at which an article is told; none where there is no such article
 */
export function leadsNowhere(path: string, levelsOf: (slug: string) => readonly string[]): boolean {
  const [, lang = "", folder, slug, part = ""] = path.split("/").map(decodeURIComponent);
  if (folder !== "articles" || slug === undefined) return false;
  const levels = levelsOf(slug);
  return !isLanguage(lang) || levels.length === 0 || !(part === "picture.png" || levels.includes(part));
}
