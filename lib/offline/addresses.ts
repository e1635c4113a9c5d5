/** The addresses that an article, its lesson and its data have; everything offline is told apart by them. */
import { isLanguage, LANGUAGES, type Language } from "../i18n/languages";
import { released } from "./released";

const ARTICLE = /^(\/(\w\w)\/articles\/[\w-]+\/[\w-]+)(\/lesson(?:\/(?:worksheet|key|projector))?)?$/;

/** A path as it is kept: without the slash some hosts put at its end. */
export const plain = (path: string): string => (path.length > 1 ? path.replace(/\/$/, "") : path);

/** The article at one level, "/nl/articles/slug/b2", that a page belongs to: it or a page of its lesson. */
export function articleOf(path: string): string | undefined {
  const [, article, lang = ""] = ARTICLE.exec(plain(path)) ?? [];
  return isLanguage(lang) ? article : undefined;
}

export const isArticle = (path: string): boolean => articleOf(path) === path;

/** The slug and the level that an article's address names. */
export function namedBy(article: string): { slug: string; level: string } {
  const [, , , slug = "", level = ""] = article.split("/");
  return { slug, level };
}

/** The language of the interface at a path; the first of `preferred` that we have where the path has none. */
export function languageAt(path: string, preferred: readonly string[] = []): Language {
  const named = [path.split("/")[1] ?? "", ...preferred.map((tag) => tag.slice(0, 2))];
  return named.find(isLanguage) ?? LANGUAGES[0];
}

/** All that belongs to an article at one level: the page itself, the pages of its lesson, and what they fetch. */
export function partsOf(article: string, release: string): { page: string; lesson: string[]; data: string[] } {
  return {
    page: article,
    lesson: ["", "/worksheet", "/key", "/projector"].map((part) => `${article}/lesson${part}`),
    data: ["reading", "questions", "pictures"].map((name) => released(`${article}/${name}.json`, release)),
  };
}
