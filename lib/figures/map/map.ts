import type { Article } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import { nameOf } from "@/lib/quiz/names";
import type { FigureLabels } from "../labels";
import { bothOf } from "../sentence-case";
import type { State, Story } from "../story";
import { mapOfPlaces, type PlacesMap } from "./map-of-places";

/** What was, or was to be, in one place. */
interface Happening {
  id: string;
  state: State;
  says: string;
  what: string;
}

/** The places of an article where something was or was to be. Plain data. */
export interface MapFigureData extends PlacesMap {
  /** By place, in order of time. */
  happenings: Record<string, Happening[]>;
}

/** How wide one mark is on the narrowest map, in CSS pixels; several stand in a row. */
const MARK = 14;

/** The map of a story, or nothing when it is about no place. */
export function mapOf(
  { meetings, moments }: Story,
  article: Article,
  lang: Language,
  labels: FigureLabels,
): MapFigureData | undefined {
  const all = [
    ...meetings.map(({ who, whom, ...meeting }) => ({
      ...meeting,
      what: bothOf(nameOf(article, who)[lang], nameOf(article, whom)[lang], labels),
    })),
    ...moments.map((moment) => ({ ...moment, what: moment.what[lang] })),
  ].sort((a, b) => a.when.date.localeCompare(b.when.date));
  // In order of time, as far as places have one.
  const ids = [...new Set(all.flatMap(({ where }) => where ?? []))];
  const happenings = Object.fromEntries(
    ids.map((id) => [
      id,
      all
        .filter(({ where }) => where === id)
        .map(({ id, state, when, what }) => ({ id, state, says: when.says[lang], what })),
    ]),
  );
  const places = ids.flatMap((id) => {
    const place = article.places[id];
    return place ? [{ id, name: place.name[lang], at: place.at }] : [];
  });
  if (places.length === 0) return undefined;
  const marks = places.map(({ id }) => MARK * (happenings[id]?.length ?? 1));
  return { ...mapOfPlaces(places, marks), happenings };
}
