import type { Article, Level } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import type { FigureLabels } from "./labels";
import { type MapFigureData, mapOf } from "./map/map";
import { type Element, elementsOf, storyOf } from "./story";
import { type TimelineFigure, timelineOf } from "./timeline";
import { type WhoMetWhomFigure, whoMetWhomOf } from "./who-met-whom";

/** The pictures of an article at one level, as far as it has something to show in each, and the elements in them for `reveal`. */
export interface Figures {
  map?: MapFigureData | undefined;
  timeline?: TimelineFigure | undefined;
  whoMetWhom?: WhoMetWhomFigure | undefined;
  elements: Element[];
}

/** Draws up an article's pictures, in the reader's language. Server only: it has the whole earth in it. */
export function figuresOf(article: Article, level: Level, lang: Language, labels: FigureLabels): Figures {
  const story = storyOf(article, level);
  return {
    map: mapOf(story, article, lang, labels),
    timeline: timelineOf(story, article, lang, labels),
    whoMetWhom: whoMetWhomOf(story, article, lang),
    elements: elementsOf(story),
  };
}
