import type { LoadedArticle } from "@/lib/content/load";
import type { LevelName } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import type { QuizItem } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";
import { readingMinutes } from "@/lib/reading/levels";
import { type ArticlePage, pageOf } from "@/lib/reading/page";
import { readingDataOf } from "@/lib/reading/reading-data";
import { type Phase, planLesson } from "./plan";
import { type LessonWord, wordsToTeach } from "./words";

/** All that the pages of a lesson are made from. Server only, like what it is made of. */
export interface Lesson {
  text: ArticlePage;
  /** Every item of the level, in the author's order; its place there, from 1, is its number. */
  items: QuizItem[];
  words: LessonWord[];
  phases: Phase[];
  /** How long a learner takes to read the text once. */
  readingMinutes: number;
}

/** The lesson on one level of a checked article, for a teacher whose interface is in `lang`. */
export function lessonOf(loaded: LoadedArticle, level: LevelName, lang: Language): Lesson {
  const told = loaded.levels[level] ?? [];
  const items = prepareItems(loaded.items, loaded.article, told, lang);
  const words = wordsToTeach(readingDataOf(loaded, level, lang).glosses, items, level);
  const minutes = readingMinutes(told);
  return {
    text: pageOf(loaded, level),
    items,
    words,
    phases: planLesson(items, minutes, words.length),
    readingMinutes: minutes,
  };
}
