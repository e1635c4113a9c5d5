import type { Article } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import { nameOf } from "@/lib/quiz/names";
import { dayOf, stretches } from "./axis";
import type { Box } from "./boxes";
import type { FigureLabels } from "./labels";
import { bothOf } from "./sentence-case";
import type { State, Story } from "./story";
import { widthOf, wrap } from "./text-size";
import { LINE, TYPE } from "./type-size";

/** One event, with where it stands when the line lies across the page. */
export interface TimelineEvent {
  id: string;
  state: State;
  /** The moment as the article tells it: "eind april 2018". */
  says: string;
  what: string;
  /** The article names no day. */
  rough: boolean;
  /** After the moment of the news. */
  ahead: boolean;
  /** Where on the line it is. */
  x: number;
  side: "above" | "below";
  /** Its text, beside a stem that stands at `x`. */
  box: Box;
  /** Whether the text ends at the stem, rather than begins there. */
  before: boolean;
  /** The text in lines, each with its baseline; those that say when come first. */
  lines: { text: string; when: boolean; y: number }[];
}

/** The events of an article along a line, in units of which it is `width` wide and `height` high. Plain data. */
export interface TimelineFigure {
  width: number;
  height: number;
  /** In order of time. */
  events: TimelineEvent[];
  /** The line itself: a band from `top` to `bottom`. */
  band: { top: number; bottom: number };
  stretches: { from: number; to: number; name: string }[];
  /** Where the moment of the news is; not there when it is far from all events. */
  now?: number;
}

const WIDTH = 640;
/** From the stem to the text, and between the texts of two events. */
const INDENT = 7;
const GAP = 10;
/** The room for the text of an event. */
const TEXT = 200;
const BAND = 24;
/** Between two stems at the least, if there is room. */
const APART = 32;
/** Room that a mark of right or wrong takes after the first line. */
const MARK = 18;

interface Dated {
  id: string;
  state: State;
  when: Article["meetings"][string]["when"];
  what: string;
}

/** What happened, by its day; what the article tells later comes later where the days are the same. */
function datedOf({ meetings, moments }: Story, article: Article, lang: Language, labels: FigureLabels): Dated[] {
  const met = meetings.map(({ id, state, when, who, whom, where }) => {
    const both = bothOf(nameOf(article, who)[lang], nameOf(article, whom)[lang], labels);
    return { id, state, when, what: where ? `${both}, ${nameOf(article, where)[lang]}` : both };
  });
  const other = moments.map(({ id, state, when, what, where }) => ({
    id,
    state,
    when,
    what: where ? `${what[lang]}, ${nameOf(article, where)[lang]}` : what[lang],
  }));
  return [...other, ...met].sort((a, b) => dayOf(a.when.date) - dayOf(b.when.date));
}

/** Places along the line for days in order: as far along as the days are, yet each at least its own distance after the one before it. */
function spread(days: readonly number[], apart: readonly number[], from: number, to: number): number[] {
  const first = days[0] ?? 0;
  const span = Math.max((days.at(-1) ?? first) - first, 1);
  const needed = apart.slice(1).reduce((sum, each) => sum + each, 0);
  // More events than there is room for stand closer.
  const closer = Math.min(1, (to - from) / Math.max(needed, 1));
  const at = days.map((day) => from + ((day - first) / span) * (to - from));
  for (let i = 1; i < at.length; i++) at[i] = Math.max(at[i] ?? 0, (at[i - 1] ?? from) + (apart[i] ?? 0) * closer);
  let limit = to;
  for (let i = at.length - 1; i >= 0; i--) {
    at[i] = Math.min(at[i] ?? 0, limit);
    limit = (at[i] ?? 0) - (apart[i] ?? 0) * closer;
  }
  return at;
}

/** A day on the line that is an event, the beginning of a stretch, or the moment of the news. */
interface Stop {
  day: number;
  apart: number;
  event?: Dated;
  isNow?: true;
}

/**
 * The timeline of a story, or nothing when it has fewer than two dated events. Texts hang from stems like flags, and no stem runs
 * through a text.
 */
export function timelineOf(
  story: Story,
  article: Article,
  lang: Language,
  labels: FigureLabels,
): TimelineFigure | undefined {
  const dated = datedOf(story, article, lang, labels);
  const days = dated.map(({ when }) => dayOf(when.date));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (dated.length < 2) return undefined;

  // The day where the news was written: `published` has its own offset.
  const today = dayOf(article.published.slice(0, 10));
  const margin = Math.max((last - first) / 4, 2);
  const hasNow = today >= first - margin && today <= last + margin;
  const calendar = stretches(Math.min(first, hasNow ? today : first), Math.max(last, hasNow ? today : last), lang);
  // A stretch begins before what happens on its first day, and the news comes after the events of its day.
  const stops: Stop[] = [
    ...calendar.map(({ from }) => ({ day: from, apart: 8 })),
    ...dated.map((event) => ({ day: dayOf(event.when.date), apart: APART, event })),
    ...(hasNow ? [{ day: today + 0.9, apart: 8, isNow: true as const }] : []),
  ].sort((a, b) => a.day - b.day);
  const at = spread(
    stops.map(({ day }) => day),
    stops.map(({ apart }) => apart),
    0,
    WIDTH - TEXT - INDENT,
  );
  const placeOf = (match: (stop: Stop) => boolean) => at[stops.findIndex(match)] ?? 0;

  const starts = calendar.map(({ from }) => placeOf((stop) => stop.day === from && !stop.event && !stop.isNow));
  const now = hasNow ? placeOf((stop) => stop.isNow === true) : undefined;
  const flags = layFlags(
    dated.map((event) => ({ event, x: placeOf((stop) => stop.event === event) })),
    lang,
    labels,
  );
  const above = Math.max(0, ...flags.filter(({ side }) => side === "above").map(({ reach }) => reach));
  const below = Math.max(0, ...flags.filter(({ side }) => side === "below").map(({ reach }) => reach));
  const band = { top: above, bottom: above + BAND };
  return {
    width: WIDTH,
    height: above + BAND + below,
    band,
    events: flags.map(({ event, x, side, before, reach, lines, width, height }) => {
      const top = side === "above" ? band.top - reach : band.bottom + reach - height;
      const stem = Math.round(x);
      return {
        id: event.id,
        state: event.state,
        says: event.when.says[lang],
        what: event.what,
        rough: event.when.rough === true,
        ahead: hasNow ? dayOf(event.when.date) > today : first > today,
        x: stem,
        side,
        before,
        box: { x: extent({ x: stem, before, width })[0], y: top, width, height },
        lines: lines.map((line, at) => ({ ...line, y: top + at * LINE + TYPE - 1 })),
      };
    }),
    stretches: calendar.map(({ names }, i) => {
      const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? WIDTH];
      const name = names.find((each) => widthOf(each, TYPE - 1) <= to - from - 8) ?? "";
      return { from: Math.round(from), to: Math.round(to), name };
    }),
    ...(now !== undefined && { now: Math.round(now) }),
  };
}

interface Flag {
  event: Dated;
  x: number;
  side: "above" | "below";
  before: boolean;
  lines: { text: string; when: boolean }[];
  width: number;
  height: number;
  /** How far from the line its stem reaches: to the far side of its text. */
  reach: number;
}

/** From where to where along the line a text is. */
const extent = ({ x, before, width }: Pick<Flag, "x" | "before" | "width">): [from: number, to: number] =>
  before ? [x - INDENT - width, x - INDENT] : [x + INDENT, x + INDENT + width];

/**
 * Hangs up the texts, the latest first, each where it is nearest to the line. A text begins at its stem and is further out than every
 * text it would touch; that is always possible. It may end at its stem where it hangs over no other stem.
 */
function layFlags(stems: readonly { event: Dated; x: number }[], lang: Language, labels: FigureLabels): Flag[] {
  const flags: Flag[] = [];
  for (const { event, x } of stems.toReversed()) {
    const lines = [
      ...wrap(event.when.says[lang], TEXT - MARK, TYPE, true).map((text) => ({ text, when: true })),
      // That something has happened goes without saying.
      ...wrap(event.state === "held" ? event.what : `${event.what} (${labels.states[event.state]})`, TEXT, TYPE).map(
        (text) => ({ text, when: false }),
      ),
    ];
    const width = Math.ceil(
      Math.max(...lines.map(({ text, when }, at) => widthOf(text, TYPE, when) + (at === 0 ? MARK : 0))),
    );
    const height = lines.length * LINE;
    const hang = (side: Flag["side"], before: boolean): Flag => {
      const [from, to] = extent({ x, before, width });
      const touched = flags.filter((flag) => {
        const [start, end] = extent(flag);
        return flag.side === side && Math.min(start, flag.x) < to + GAP && from - GAP < Math.max(end, flag.x);
      });
      return {
        event,
        x,
        side,
        before,
        lines,
        width,
        height,
        reach: Math.max(0, ...touched.map(({ reach }) => reach)) + GAP + height,
      };
    };
    const [first] = extent({ x, before: true, width });
    const mayEnd = first >= 0 && stems.every((stem) => stem.x >= x || stem.x < first - GAP);
    const ways = [
      hang("above", false),
      hang("below", false),
      ...(mayEnd ? [hang("above", true), hang("below", true)] : []),
    ];
    const [best] = ways.sort((a, b) => a.reach - b.reach);
    if (best) flags.push(best);
  }
  return flags.reverse();
}
