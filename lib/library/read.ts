/** What the library's pages and files are made from: read once for all of them, from `content/`. */
import { fromEachArticle, levelsOf, once } from "@/lib/content/load";
import { getT } from "@/lib/i18n/get-t";
import { LANGUAGES, type Language } from "@/lib/i18n/languages";
import { type Entry, entryOf, searchWords } from "./catalogue";
import { indexWords } from "./search";

/** How many articles the library's page carries, and of how many the pages are built ahead: the newest. */
export const FIRST = 12;

const readCatalogue = () =>
  once("catalogue", () =>
    fromEachArticle((loaded) => ({
      slug: loaded.slug,
      levels: levelsOf(loaded.slug),
      published: loaded.article.published,
      entries: LANGUAGES.map((lang) => [lang, entryOf(loaded, lang, getT(lang))] as const),
      words: searchWords(loaded),
    })),
  );

/** The library of one language, the newest article first. */
export const readLibrary = (lang: Language): Entry[] =>
  readCatalogue().flatMap(({ entries }) => new Map(entries).get(lang) ?? []);

/** Every article for the site map, the newest first. */
export const listArticles = () => readCatalogue().map(({ slug, levels, published }) => ({ slug, levels, published }));

/** The words of all articles, by their first letter. */
export const readIndex = () => once("index", () => indexWords(readCatalogue()));
