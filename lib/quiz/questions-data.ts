import type { LoadedArticle } from "../content/load";
import type { LevelName } from "../content/schema";
import type { Language } from "../i18n/languages";
import { type ShownSentence, shownSentence } from "../reading/page";
import { unreadGlosses } from "../reading/unread";
import type { QuizItem } from "./items";
import { prepareItems } from "./prepare";

/** What the questions need beyond the first, which the page has in it: fetched when the page is alive, as `questions.json`. */
export interface QuestionsData {
  items: QuizItem[];
  /** What happened next, to be told after the questions: a heading, then paragraphs; none where nothing is told. */
  after: (ShownSentence & { id: string })[][];
}

/** Of one level of a checked article, for a reader whose interface is in `lang`. */
export function questionsDataOf(loaded: LoadedArticle, level: LevelName, lang: Language): QuestionsData {
  const { article, levels, items, after } = loaded;
  const unread = unreadGlosses(loaded, after);
  return {
    items: prepareItems(items, article, levels[level] ?? [], lang),
    after: after.map((paragraph) =>
      paragraph.map((sentence) => ({ id: sentence.id, ...shownSentence(sentence, unread[sentence.id]) })),
    ),
  };
}
