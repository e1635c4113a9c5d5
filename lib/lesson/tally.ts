/** The hands a teacher counted, and what they say. Saved as a record of its own, beside those of `lib/progress`. */
import type { LevelName } from "@/lib/content/schema";
import type { Format } from "@/lib/progress/storage";
import type { QuizItem } from "@/lib/quiz/items";

export interface Tally {
  /** The id of the item on the screen, or `RESULT`. */
  item?: string;
  /** Whether to go through all items of the level instead of those of the lesson. */
  all?: true;
  /** By item, then by slot (`slotsOf`): how many hands. */
  counts: Record<string, Record<string, number>>;
}

/** What a round is at after its last item. */
export const RESULT = "result";
/** More than any class has. */
const MOST_HANDS = 999;
const LONGEST_ID = 100;
const MOST_ITEMS = 500;
const MOST_SLOTS = 50;

export const tallyKey = (slug: string, level: LevelName): string => `leeswijzer:tally:${slug}:${level}`;

export const TALLY: Format<Tally> = { migrations: [], repair: repairTally };

/** A count from what was typed: the digits of it, up to 999; undefined where there are none. */
export function readCount(typed: string): number | undefined {
  const digits = typed.replace(/\D/g, "");
  return digits ? Math.min(Number(digits), MOST_HANDS) : undefined;
}

/** The tally with this many hands for a slot of an item; with no count, none are known. */
export function setCount(tally: Tally, item: string, slot: string, hands: number | undefined): Tally {
  const { [slot]: _old, ...rest } = tally.counts[item] ?? {};
  return { ...tally, counts: { ...tally.counts, [item]: hands === undefined ? rest : { ...rest, [slot]: hands } } };
}

/** What hands are counted for: the ids of what is on offer; for the kinds that pupils mark themselves, how it went. */
export function slotsOf(item: QuizItem): string[] {
  switch (item.kind) {
    case "choice":
    case "several":
      return item.options.map(({ id }) => id);
    case "map":
      return item.spots.map(({ id }) => id);
    case "statement":
      return ["right", "wrong", "not-stated"];
    default:
      return ["right", "partly", "wrong"];
  }
}

export interface Misses {
  /** The share of the points that the class missed, 0 to 1. */
  share: number;
  /** How many hands were counted; of an item with several keys, for the option with the most. */
  hands: number;
}

/**
 * What a class missed of an item; undefined where no hand was counted. A wrong option is a point missed and *partly right* half of one. With
 * several keys, one point is for choosing all keys and nothing else, as `lib/quiz` gives it, and the class is as large as the most hands.
 */
export function missesOf(item: QuizItem, counts: Record<string, number> = {}): Misses | undefined {
  const hands = slotsOf(item).map((slot) => counts[slot] ?? 0);
  const total = hands.reduce((sum, each) => sum + each, 0);
  if (total === 0) return undefined;
  const share = (points: number, of: number) => Math.min(1, Math.max(0, 1 - points / of));
  if (item.kind === "several") {
    const people = Math.max(...hands);
    const keys = item.options.filter(({ right }) => right).length;
    const points = item.options.reduce((sum, { right }, place) => sum + (right ? 1 : -1) * (hands[place] ?? 0), 0);
    return { share: share(points, keys * people), hands: people };
  }
  const points = slotsOf(item).reduce((sum, slot, place) => sum + worth(item, slot) * (hands[place] ?? 0), 0);
  return { share: share(points, total), hands: total };
}

function worth(item: QuizItem, slot: string): number {
  switch (item.kind) {
    case "choice":
      return item.options.some(({ id, why }) => id === slot && !why) ? 1 : 0;
    case "map":
      return item.spots.some(({ id, why }) => id === slot && !why) ? 1 : 0;
    case "statement":
      return slot === item.key ? 1 : 0;
    default:
      return { right: 1, partly: 0.5 }[slot] ?? 0;
  }
}

/** The items that were counted, most missed first; of those alike, the one with more hands, then the earlier one. */
export function rankMisses(items: QuizItem[], counts: Tally["counts"]): { item: QuizItem; misses: Misses }[] {
  return items
    .flatMap((item) => {
      const misses = missesOf(item, counts[item.id]);
      return misses ? [{ item, misses }] : [];
    })
    .sort((a, b) => b.misses.share - a.misses.share || b.misses.hands - a.misses.hands);
}

/** The saved tally, whatever was saved: counts that are none are left out; undefined when it is no record at all. */
function repairTally(data: unknown): Tally | undefined {
  if (!isObject(data)) return undefined;
  const { item, all } = data;
  const counts = isObject(data.counts) ? data.counts : {};
  return {
    ...(typeof item === "string" && item.length <= LONGEST_ID && { item }),
    ...(all === true && { all }),
    counts: Object.fromEntries(
      entries(counts, MOST_ITEMS).flatMap(([id, slots]) =>
        isObject(slots)
          ? [[id, Object.fromEntries(entries(slots, MOST_SLOTS).filter((slot) => isCount(slot[1])))]]
          : [],
      ),
    ) as Tally["counts"],
  };
}

function entries(data: Record<string, unknown>, most: number): [string, unknown][] {
  return Object.entries(data)
    .filter(([id]) => id.length <= LONGEST_ID)
    .slice(0, most);
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const isCount = (data: unknown): boolean =>
  Number.isInteger(data) && (data as number) >= 0 && (data as number) <= MOST_HANDS;
