/** What the library shows and searches of each article. */
import type { TFunction } from "i18next";
import type { LoadedArticle } from "@/lib/content/load";
import type { LevelName } from "@/lib/content/schema";
import { formatDay } from "@/lib/i18n/format-day";
import type { Language } from "@/lib/i18n/languages";
import { prepareItems } from "@/lib/quiz/prepare";
import { sampleSentences } from "@/lib/reading/align";
import { indexArticle, resolveGlosses } from "@/lib/reading/glosses";
import { readingMinutes, wordCount } from "@/lib/reading/levels";
import { wordsOf } from "./search";

/** One article on the library's page, in one language of the interface. Headline and standfirst are those of its hardest level. */
export interface Entry {
  slug: string;
  draft: boolean;
  topic: string;
  /** As in the article's file: a moment in ISO 8601. */
  published: string;
  headline: string;
  standfirst: string;
  levels: LevelName[];
  /** To read the hardest level. */
  minutes: number;
  questions: number;
  /** The same, written out. */
  says: { day: string; minutes: string; questions: string };
  /** One sentence that each level tells; empty where there is one level. */
  samples: { level: LevelName; words: string; nl: string }[];
}

/** An article as the library shows it; undefined when it has no level yet. */
export function entryOf(
  { slug, article, levels, items }: LoadedArticle,
  lang: Language,
  t: TFunction,
): Entry | undefined {
  const told = (Object.keys(levels) as LevelName[]).sort();
  const level = levels[told.at(-1) ?? "b2"];
  if (!level) return undefined;
  const sentences = level.flat();
  const textOf = (part: string) =>
    sentences
      .filter((sentence) => sentence.as === part)
      .map(({ nl }) => nl)
      .join(" ");
  const minutes = readingMinutes(level);
  const questions = prepareItems(items, article, level, lang).length;
  const samples = Object.entries(sampleSentences(levels)) as [LevelName, { nl: string }][];
  return {
    slug,
    draft: article.draft === true,
    topic: article.topic[lang],
    published: article.published,
    headline: textOf("headline"),
    standfirst: textOf("standfirst"),
    levels: told,
    minutes,
    questions,
    says: {
      day: t("library.newsOf", { date: formatDay(article.published, lang) }),
      minutes: t("library.minutes", { count: minutes }),
      questions: t("library.questions", { count: questions }),
    },
    samples:
      samples.length < 2
        ? []
        : samples.map(([name, { nl }]) => ({
            level: name,
            words: t("library.words", { count: wordCount(levels[name] ?? []) }),
            nl,
          })),
  };
}

/** Every word, folded, that an article or its translation has at any level, and the dictionary forms of the Dutch ones. */
export function searchWords({ levels, lexicon, article }: LoadedArticle): Set<string> {
  const indexes = indexArticle(lexicon, article);
  const texts = Object.values(levels).flatMap((level) =>
    (level?.flat() ?? []).flatMap((sentence) => [
      sentence.nl,
      sentence.en ?? "",
      ...resolveGlosses(sentence, indexes).glosses.map(({ lemma }) => lemma),
    ]),
  );
  return new Set(texts.flatMap(wordsOf));
}
