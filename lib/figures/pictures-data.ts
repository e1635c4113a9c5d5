import type { LoadedArticle } from "@/lib/content/load";
import type { LevelName } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import { prepareItems } from "@/lib/quiz/prepare";
import { askedOf } from "./asked";
import { type Figures, figuresOf } from "./figures";
import type { FigureLabels } from "./labels";
import { mapOfPlaces, type PlacesMap } from "./map/map-of-places";
import type { AskedItem } from "./reveal";

/** All that pictures need: fetched when the first of them is reached, as `pictures.json`. */
export interface PicturesData {
  figures: Figures;
  /** What the items of this level ask, for `reveal`. */
  asked: AskedItem[];
  /** By item of kind `map`: the map with its spots. */
  maps: Record<string, PlacesMap>;
  labels: FigureLabels;
}

/** How wide a radio button is on a map, in CSS pixels. */
const RADIO = 24;

/** The pictures of one level of an article, in the reader's language. Server only: it has the whole earth in it. */
export function picturesDataOf(
  { article, items, levels }: LoadedArticle,
  level: LevelName,
  lang: Language,
  labels: FigureLabels,
): PicturesData {
  const told = levels[level] ?? [];
  const offered = prepareItems(items, article, told, lang);
  return {
    figures: figuresOf(article, told, lang, labels),
    asked: askedOf(
      items.filter(({ id }) => offered.some((item) => item.id === id)),
      article,
    ),
    maps: Object.fromEntries(
      offered.flatMap((item) =>
        item.kind === "map"
          ? [
              [
                item.id,
                mapOfPlaces(
                  item.spots.map(({ id, label, at }) => ({ id, name: label.nl, at })),
                  RADIO,
                ),
              ],
            ]
          : [],
      ),
    ),
    labels,
  };
}
