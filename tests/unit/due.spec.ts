import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatWhen } from "@/lib/i18n/format-when";
import { timeNames } from "@/lib/i18n/time-names";
import type { Word } from "@/lib/progress/records";
import { daysFrom, daysOn, startOfDay } from "@/lib/words/day";
import { due, forecast, isNew, isStale, newToday, queue } from "@/lib/words/due";
import { type Grade, writeHistory } from "@/lib/words/history";
import { lastReview } from "@/lib/words/last-review";
import { schedule } from "@/lib/words/schedule";
import { keptWord } from "./kept-word";

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
/** Ten in the morning, where the reader is. */
const NOW = new Date(2026, 10, 23, 10).getTime();

/** A word with these reviews: how long before now, and the grade. */
function reviewed(entry: string, ...reviews: [ago: number, grade: Grade | 0][]): Word {
  const history = writeHistory(reviews.map(([ago, grade]) => ({ at: NOW - ago, grade })));
  const card = schedule(history);
  return keptWord(entry, { history, ...(card && { card }) });
}
const entries = (words: Word[]) => words.map(({ entry }) => entry);

test("a word being learnt is due at its minute, another from the morning of its day", () => {
  const minutesAgo = (minutes: number, grade: Grade) => reviewed("w", [minutes * MINUTE, grade]);
  expect(due([minutesAgo(9, 3)], NOW)).toEqual([]);
  expect(due([minutesAgo(10, 3)], NOW)).toHaveLength(1);
  // Good two days ago in the evening, and again ten minutes later: comes back after two days, in the evening, but is due all day.
  const evening = reviewed("e", [2 * DAY - 11 * HOUR, 3], [2 * DAY - 11 * HOUR - 10 * MINUTE, 3]);
  expect(evening.card?.due).toBeGreaterThan(NOW + 10 * HOUR);
  expect(due([evening], NOW)).toHaveLength(1);
  expect(due([evening], startOfDay(NOW))).toHaveLength(1);
  expect(due([evening], startOfDay(NOW) - 1)).toEqual([]);
});

test("what is being learnt comes first, then what is most likely to be forgotten", () => {
  const words = [
    reviewed("fresh", [20 * DAY, 4]),
    reviewed("weak", [20 * DAY, 3], [20 * DAY - 10 * MINUTE, 3]),
    reviewed("learning", [MINUTE, 1]),
    reviewed("later", [1 * DAY, 4]),
    keptWord("new"),
  ];
  expect(entries(due(words, NOW))).toEqual(["learning", "weak", "fresh"]);
});

test("eight new words a day, the first kept first, less those begun today", () => {
  const fresh = Array.from({ length: 12 }, (_, n) => keptWord(`new${n}`, { at: 100 - n }));
  expect(entries(newToday(fresh, NOW))).toEqual(["new11", "new10", "new9", "new8", "new7", "new6", "new5", "new4"]);
  const begun = [reviewed("today", [HOUR, 3]), reviewed("again", [HOUR, 1], [30 * MINUTE, 3])];
  const before = [reviewed("yesterday", [DAY, 3], [HOUR, 3])];
  expect(newToday([...fresh, ...begun, ...before], NOW)).toHaveLength(6);
  expect(newToday([...fresh, ...begun], NOW + DAY)).toHaveLength(8);
  expect(newToday(fresh, NOW, 0)).toEqual([]);
  expect(newToday([...fresh, ...begun], NOW, 1)).toEqual([]);
});

test("a word whose reviews were all taken back is new; one whose card is missing waits for it", () => {
  const back = reviewed("back", [HOUR, 0]);
  expect([isNew(back), isStale(back)]).toEqual([true, false]);
  const { card: _, ...bare } = reviewed("bare", [HOUR, 3]);
  expect([isNew(bare), isStale(bare)]).toEqual([false, true]);
  expect(entries(queue([back, bare], NOW))).toEqual(["back"]);
});

test("what comes back within minutes is had at the end, and nothing twice", () => {
  const words = [reviewed("soon", [2 * MINUTE, 3]), reviewed("due", [20 * DAY, 4]), keptWord("new")];
  expect(entries(queue(words, NOW))).toEqual(["due", "new", "soon"]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40 * DAY), fc.constantFrom<Grade>(1, 2, 3, 4))), fc.nat(10), (all, limit) => {
      const some = all.map(([ago, grade], n) => (n % 3 ? reviewed(`w${n}`, [ago, grade]) : keptWord(`w${n}`)));
      const ready = entries(queue(some, NOW, limit));
      expect(new Set(ready).size).toBe(ready.length);
      expect(ready.slice(0, due(some, NOW).length)).toEqual(entries(due(some, NOW)));
    }),
  );
});

test("the forecast counts every reviewed word once, what is overdue today", () => {
  const words = [
    keptWord("new"),
    reviewed("overdue", [20 * DAY, 4]),
    reviewed("minutes", [MINUTE, 3]),
    reviewed("next week", [0, 4]),
    reviewed("far", [500 * DAY, 4], [400 * DAY, 4], [DAY, 4]),
  ];
  const counts = forecast(words, NOW);
  expect(counts.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1]);
  expect(counts.map(({ from, to }) => [from, to]).slice(6)).toEqual([
    [6, 6],
    [7, 13],
    [14, 20],
    [21, 27],
    [28, Number.POSITIVE_INFINITY],
  ]);
});

test("a day on the calendar is a day, also when clocks change", () => {
  const rows: [from: string, days: number, to: string][] = [
    ["2026-03-28 23:30", 1, "2026-03-29 23:30"],
    ["2026-03-29 00:10", 1, "2026-03-30 00:10"],
    ["2026-03-28 23:59", 2, "2026-03-30 23:59"],
    ["2026-10-24 00:10", 2, "2026-10-26 00:10"],
    ["2026-10-25 00:10", 1, "2026-10-26 00:10"],
    ["2026-10-25 00:10", 6, "2026-10-31 00:10"],
    ["2026-10-26 00:10", 1, "2026-10-27 00:10"],
    ["2026-12-31 12:00", 1, "2027-01-01 12:00"],
    ["2026-10-25 00:10", 0, "2026-10-25 00:10"],
  ];
  const { TZ } = process.env;
  process.env.TZ = "Europe/Amsterdam";
  try {
    expect(new Date(2026, 9, 25).getTimezoneOffset() - new Date(2026, 9, 26).getTimezoneOffset()).toBe(-60);
    for (const [from, days, to] of rows) {
      const [start, end] = [+new Date(from), +new Date(to)];
      expect.soft(daysOn(start, days), `${from} and ${days}`).toBe(end);
      expect.soft(daysFrom(start, end)).toBe(days);
    }
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test("the last step is the newest review of all, for an hour", () => {
  const words = [keptWord("new"), reviewed("older", [20 * MINUTE, 3]), reviewed("newest", [DAY, 3], [5 * MINUTE, 1])];
  expect(lastReview(words, NOW)).toEqual({ entry: "newest", review: { at: NOW - 5 * MINUTE, grade: 1 } });
  expect(lastReview(words, NOW + 2 * HOUR)).toBeUndefined();
  const takenBack = words.with(2, reviewed("newest", [DAY, 3], [5 * MINUTE, 0]));
  expect(lastReview(takenBack, NOW)?.entry).toBe("older");
});

test("when a word comes back is said as one says it", () => {
  const late = new Date(2026, 10, 23, 23, 55).getTime();
  const table: [number, number, string, string][] = [
    [NOW, NOW - DAY, "over 1 minuut", "in 1 minute"],
    [NOW, NOW + 10 * MINUTE, "over 10 minuten", "in 10 minutes"],
    [late, late + 10 * MINUTE, "over 10 minuten", "in 10 minutes"],
    [NOW, NOW + 5 * HOUR, "over 5 uur", "in 5 hours"],
    [late, late + 8 * HOUR, "morgen", "tomorrow"],
    [NOW, NOW + 2 * DAY, "overmorgen", "in 2 days"],
    [NOW, NOW + 30 * DAY, "over 30 dagen", "in 30 days"],
    [NOW, NOW + 100 * DAY, "over 3 maanden", "in 3 months"],
    [NOW, NOW + 800 * DAY, "over 2 jaar", "in 2 years"],
  ];
  for (const [now, at, dutch, english] of table)
    expect([formatWhen(at, now, timeNames("nl")), formatWhen(at, now, timeNames("en"))]).toEqual([dutch, english]);
});
