/** What a page tells search engines and other sites of itself, in the shape of Next's `Metadata`. */
import type { LevelName } from "@/lib/content/schema";
import { LANGUAGES, type Language } from "@/lib/i18n/languages";

/** For a reader who speaks neither language, as in the redirect of `/`. */
const OTHERWISE: Language = "en";
const LOCALES: Record<Language, string> = { nl: "nl_NL", en: "en_GB" };

/** The size of every picture, in px: what the large cards of other sites are cut to. */
export const PICTURE = { width: 1200, height: 630 };

export interface Picture {
  url: string;
  /** What it shows, for who cannot see it. */
  alt: string;
}

/** The same page in every language, by language code. @param path after the language: "" or "/words" */
export function inLanguages(path: string): Record<string, string> {
  const links = LANGUAGES.map((lang) => [lang, `/${lang}${path}`]);
  return { ...Object.fromEntries(links), "x-default": `/${OTHERWISE}${path}` };
}

/** Its own address, the same page in the other language, and what a link to it looks like elsewhere. */
export function pageLinks(lang: Language, path: string, picture: Picture) {
  const canonical = `/${lang}${path}`;
  return {
    alternates: { canonical, languages: inLanguages(path) },
    openGraph: {
      type: "website" as const,
      siteName: "Leeswijzer",
      locale: LOCALES[lang],
      url: canonical,
      images: [{ ...picture, ...PICTURE }],
    },
  };
}

/** The picture of all pages that have none of their own. */
export const sitePicture = (lang: Language, alt: string): Picture => ({ url: `/${lang}/picture.png`, alt });

export interface SharedArticle {
  lang: Language;
  slug: string;
  level: LevelName;
  /** The levels the story is told at, each with what it is called. */
  levels: { level: LevelName; name: string }[];
  /** A moment, ISO 8601. */
  published: string;
  headline: string;
}

/** The picture of an article, at every level. */
export const articlePicture = (lang: Language, slug: string, alt: string): Picture => ({
  url: `/${lang}/articles/${slug}/picture.png`,
  alt,
});

/** The path of an article at a level, after the language. */
export const articlePath = (slug: string, level: LevelName): string => `/articles/${slug}/${level}`;

/**
 * As `pageLinks`, for an article. Its other levels are other forms of the same news, in the same language: they are alternates by
 * title, while `hreflang` is for the language of the interface alone.
 */
export function articleLinks({ lang, slug, level, levels, published, headline }: SharedArticle) {
  const others = levels.filter((each) => each.level !== level);
  const { alternates, openGraph } = pageLinks(lang, articlePath(slug, level), articlePicture(lang, slug, headline));
  return {
    alternates: {
      ...alternates,
      ...(others.length > 0 && {
        types: {
          "text/html": others.map((each) => ({ url: `/${lang}${articlePath(slug, each.level)}`, title: each.name })),
        },
      }),
    },
    openGraph: { ...openGraph, type: "article" as const, publishedTime: published },
  };
}
