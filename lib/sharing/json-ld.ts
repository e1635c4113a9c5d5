/** What an article is, in the words of schema.org, for search engines and catalogues of teaching material. */
import { articlePath, articlePicture, type SharedArticle } from "./links";
import { absolute } from "./site";

const CONTENT_LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

interface Told extends Omit<SharedArticle, "levels"> {
  /** What the questions are called, in the language of the interface. */
  quiz: string;
}

/** The article as a learning resource with a quiz in it. */
export function learningResource({ lang, slug, level, published, headline, quiz }: Told, site?: URL) {
  const url = absolute(`/${lang}${articlePath(slug, level)}`, site);
  const educationalLevel = `CEFR ${level.toUpperCase()}`;
  return {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    url,
    name: headline,
    inLanguage: "nl",
    educationalLevel,
    learningResourceType: "reading",
    teaches: "Dutch",
    datePublished: published,
    image: absolute(articlePicture(lang, slug, headline).url, site),
    license: CONTENT_LICENCE,
    isAccessibleForFree: true,
    hasPart: {
      "@type": "Quiz",
      url: `${url}#questions`,
      name: quiz,
      about: headline,
      educationalLevel,
      assesses: "reading comprehension",
    },
  };
}

/** Data as the text of a script element: JSON in which nothing can close the element or begin a comment. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
