/** The caches: one for the app itself and one for the articles with the scripts they were made for. */

const PREFIX = "leeswijzer-";
const ARTICLES = `${PREFIX}articles-`;

/** Where it is tried whether there is room. */
export const PROBE = `${PREFIX}probe`;

/** Scripts, styles, fonts and the pages that are not articles. */
export const shellName = (code: string): string => `${PREFIX}shell-${code}`;
export const articlesName = (code: string): string => `${ARTICLES}${code}`;
export const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** The code whose articles a cache holds; undefined for another kind of cache. */
export const codeOf = (name: string): string | undefined =>
  name.startsWith(ARTICLES) ? name.slice(ARTICLES.length) : undefined;

/** Where a cache of articles notes that a release had its scripts: an entry without content. */
export const RELEASES = "/offline/releases/";

/** What is noted of a kept page, as headers of the kept response. */
export const NOTED = {
  release: "x-kept-release",
  version: "x-kept-version",
  checked: "x-kept-checked",
  title: "x-kept-title",
} as const;
