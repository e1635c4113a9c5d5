/** Which words are to be practised, as of a moment that is passed in. */
import type { Word } from "@/lib/progress/records";
import type { Card } from "./card";
import { daysOn, startOfDay } from "./day";
import { reviewsIn } from "./history";
import { retrievability } from "./strength";

type Carded = Word & { card: Card };

/** A word that is not to be had yet but comes back within this time may as well come now, when nothing else is left. */
const AHEAD = 20 * 60_000;

const isCarded = (word: Word): word is Carded => word.card !== undefined;

/** Never reviewed, or only reviewed and taken back. */
export const isNew = ({ card, history }: Word): boolean => !card && reviewsIn(history).length === 0;

/** Its reviews are known, but what follows from them is to be worked out again. */
export const isStale = ({ card, history }: Word): boolean => !card && history !== "" && reviewsIn(history).length > 0;

const byDue = (one: Carded, other: Carded) => one.card.due - other.card.due;

/** Words within the minutes of being learnt, the first due first. */
const learning = (words: Word[], until: number): Carded[] =>
  words.filter((word): word is Carded => isCarded(word) && word.card.learning && word.card.due <= until).sort(byDue);

/**
 * The words to review: those being learnt when their minutes are over, the others from the morning of their day. What
 * is being learnt comes first, then what is most likely to have been forgotten.
 */
export function due(words: Word[], now: number): Word[] {
  const tomorrow = startOfDay(daysOn(now, 1));
  const known = words
    .filter((word): word is Carded => isCarded(word) && !word.card.learning && word.card.due < tomorrow)
    .map((word) => ({ word, chance: retrievability(word.card, now) }))
    .sort((one, other) => one.chance - other.chance || byDue(one.word, other.word));
  return [...learning(words, now), ...known.map(({ word }) => word)];
}

/** The new words of today, the first kept first: `limit` a day, less those that were new earlier today. */
export function newToday(words: Word[], now: number, limit = 8): Word[] {
  const midnight = startOfDay(now);
  const begun = words.filter(
    ({ card, history }) => card && card.last >= midnight && (reviewsIn(history)[0]?.at ?? 0) >= midnight,
  );
  return words
    .filter(isNew)
    .sort((one, other) => one.at - other.at)
    .slice(0, Math.max(0, limit - begun.length));
}

/** All that is to be practised now, in order; at the end what is being learnt and comes back within minutes. */
export function queue(words: Word[], now: number, limit?: number): Word[] {
  const ready = due(words, now);
  const soon = learning(words, now + AHEAD).filter((word) => !ready.includes(word));
  return [...ready, ...newToday(words, now, limit), ...soon];
}

/** How many words come back from day `from` up to and with day `to`; today is 0, and has what was due before. */
export interface Forecast {
  from: number;
  to: number;
  count: number;
}

/** Seven days one by one, three weeks, and all after that. New words are not in it. */
export function forecast(words: Word[], now: number): Forecast[] {
  const spans: [number, number][] = [0, 1, 2, 3, 4, 5, 6].map((day) => [day, day]);
  spans.push([7, 13], [14, 20], [21, 27], [28, Number.POSITIVE_INFINITY]);
  // Midnights of a few days, where the day of each of a thousand words would take a phone longer than the rest of the page.
  const midnight = (days: number) => startOfDay(daysOn(now, days));
  const dues = words.filter(isCarded).map(({ card }) => card.due);
  return spans.map(([from, to]) => {
    const start = from > 0 ? midnight(from) : Number.NEGATIVE_INFINITY;
    const end = Number.isFinite(to) ? midnight(to + 1) : to;
    return { from, to, count: dues.filter((due) => due >= start && due < end).length };
  });
}
