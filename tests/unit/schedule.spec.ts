import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Card, createEmptyCard, fsrs, Rating, State } from "ts-fsrs";
import {
  type Grade,
  mergeHistories,
  type Review,
  readHistory,
  repairHistory,
  reviewsIn,
  writeHistory,
} from "@/lib/words/history";
import { gradeWord, nextDates, schedule } from "@/lib/words/schedule";
import { retrievability, strengthOf } from "@/lib/words/strength";

const [MINUTE, DAY] = [60_000, 86_400_000];
const START = Date.UTC(2026, 10, 23, 12, 30);

/** The cards after each of these grades, each given when the word is due, or after as many days as said. */
function follow(grades: Grade[], waits: number[] = []) {
  let history = "";
  let now = START;
  return grades.map((grade, step) => {
    now = waits[step] === undefined ? (schedule(history)?.due ?? START) : now + waits[step] * DAY;
    history += writeHistory([gradeWord(history, grade, now)]);
    const card = schedule(history);
    if (!card) throw new Error("a reviewed word has a card");
    return { ...card, wait: card.due - card.last };
  });
}

test.describe("the schedule does what ts-fsrs publishes of FSRS-6", () => {
  // Its own tests (packages/fsrs/__tests__/FSRS-6.test.ts), run through our histories.
  test("the intervals of its reference sequence", () => {
    const cards = follow([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]);
    expect(cards.map(({ wait }) => Math.floor(wait / DAY))).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
    expect(cards.map(({ learning }) => learning)).toEqual(
      [0, 6, 7].reduce((all, at) => all.with(at, true), Array(13).fill(false)),
    );
  });

  test("the memory state after again and five times good, at its intervals", () => {
    const card = follow([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]).at(-1);
    expect(card?.stability).toBeCloseTo(53.62691, 4);
  });

  test("the first stability and the first step of each grade", () => {
    const first = ([1, 2, 3, 4] as const).map((grade) => follow([grade])[0]);
    expect(first.map((card) => card?.stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map((card) => (card?.wait ?? 0) / MINUTE)).toEqual([1, 6, 10, 8 * 24 * 60]);
    expect(first.map((card) => card?.learning)).toEqual([true, true, true, false]);
  });

  test("retrievability, for any card at any time", () => {
    const scheduler = fsrs();
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 36_500, noNaN: true }), fc.nat(4000 * DAY), (exact, passed) => {
        const stability = Number(exact.toFixed(8));
        const card: Card = { ...createEmptyCard(START), state: State.Review, stability, last_review: new Date(START) };
        const ours = retrievability({ due: 0, last: START, stability, learning: false }, START + passed);
        expect(ours).toBeCloseTo(scheduler.get_retrievability(card, START + passed, false), 7);
      }),
    );
  });
});

const review$: fc.Arbitrary<Review> = fc.record({
  at: fc.integer({ min: START, max: START + 2000 * DAY }),
  grade: fc.constantFrom(0, 1, 2, 3, 4),
});
const history$ = fc.array(review$, { maxLength: 12 }).map(writeHistory);

test("replaying a history is reviewing step by step", () => {
  fc.assert(
    fc.property(history$, (history) => {
      const scheduler = fsrs();
      let card: Card = createEmptyCard(START);
      for (const { at, grade } of reviewsIn(history)) card = scheduler.next(card, at, grade).card;
      const ours = schedule(history);
      if (reviewsIn(history).length === 0) expect(ours).toBeUndefined();
      else
        expect(ours).toEqual({
          due: +card.due,
          last: +(card.last_review ?? 0),
          stability: card.stability,
          learning: card.state !== State.Review,
        });
    }),
  );
});

test("the dates shown are the dates that come true", () => {
  fc.assert(
    fc.property(
      history$,
      fc.integer({ min: START, max: START + 3000 * DAY }),
      fc.constantFrom<Grade>(1, 2, 3, 4),
      (history, now, grade) => {
        const shown = nextDates(history, now);
        const graded = mergeHistories(history, writeHistory([gradeWord(history, grade, now)]));
        expect(schedule(graded)?.due).toBe(shown[grade]);
        expect(shown[1]).toBeLessThanOrEqual(shown[3]);
      },
    ),
  );
});

test("a review given in the very moment of one taken back counts all the same", () => {
  const taken = writeHistory([{ at: START, grade: 0 }]);
  expect(gradeWord(taken, 3, START).at).toBe(START + 1);
});

test("a review comes after the last one, even when the clock was put back, and can be taken back", () => {
  const first = gradeWord("", 3, START);
  const once = writeHistory([first]);
  const second = gradeWord(once, 1, START - DAY);
  expect(second.at).toBe(START + 1);
  const twice = mergeHistories(once, writeHistory([second]));
  const undone = mergeHistories(twice, writeHistory([{ ...second, grade: 0 }]));
  expect(schedule(undone)).toEqual(schedule(once));
  expect(schedule(mergeHistories(undone, writeHistory([{ ...first, grade: 0 }])))).toBeUndefined();
  // A copy that knows the review still does not bring it back.
  expect(mergeHistories(undone, twice)).toBe(undone);
});

test.describe("histories", () => {
  test("merge to the same in any order and any number of times, and lose nothing", () => {
    fc.assert(
      fc.property(history$, history$, history$, (a, b, c) => {
        const all = mergeHistories(mergeHistories(a, b), c);
        const times = new Set([a, b, c].flatMap((each) => readHistory(each).map(({ at }) => at)));
        expect([
          mergeHistories(c, mergeHistories(b, a)),
          mergeHistories(all, all),
          mergeHistories(all, b),
          readHistory(all).map(({ at }) => at),
        ]).toEqual([all, all, all, [...times].sort((one, other) => one - other)]);
      }),
    );
  });

  test("are read back as written, in order of time, ten characters a review", () => {
    fc.assert(
      fc.property(fc.uniqueArray(review$, { selector: ({ at }) => at }), (reviews) => {
        const history = writeHistory(reviews);
        expect(history).toHaveLength(10 * reviews.length);
        expect(readHistory(history)).toEqual(reviews.toSorted((one, other) => one.at - other.at));
      }),
    );
  });

  test("repaired, are as they would be written, whatever stood there", () => {
    const piece$ = fc.oneof(
      fc.constantFrom(
        "0mabcdefg3",
        "0mabcdefg1",
        "0mabcdefh2",
        "zzzzzzzzz4",
        "000000000 0",
        "0MABCDEFG3",
        "0mabcdefg7",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece$, { maxLength: 4 }), (pieces) => {
        const text = pieces.join("");
        return repairHistory(text) === writeHistory(readHistory(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("any text can be read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        expect(readHistory(text)).toEqual(readHistory(writeHistory(readHistory(text)))),
      ),
    );
    expect(readHistory("000000000900000000z3")).toEqual([{ at: 35, grade: 3 }]);
    expect(
      writeHistory([
        { at: -1, grade: 1 },
        { at: 1.5, grade: 1 },
        { at: Number.NaN, grade: 1 },
        { at: 36 ** 9, grade: 1 },
      ]),
    ).toBe("");
  });
});

test("how well a word is known goes by how long it lasts", () => {
  const card = { due: 0, last: 0, learning: false };
  expect(strengthOf(undefined)).toBe("new");
  expect(strengthOf({ ...card, stability: 90, learning: true })).toBe("learning");
  for (const [stability, strength] of [
    [2, "days"],
    [6.9, "days"],
    [7, "weeks"],
    [29, "weeks"],
    [30, "months"],
    [900, "months"],
  ] as const)
    expect(strengthOf({ ...card, stability })).toBe(strength);
});

test("our grades are those of ts-fsrs", () => {
  expect([Rating.Again, Rating.Hard, Rating.Good, Rating.Easy]).toEqual([1, 2, 3, 4]);
});

/** The files that come along when this one is loaded: what it imports, and they, but not what is loaded when it is reached. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export)(?! type)[^;]*? from "([^"]+)"/gms,
  )) {
    const path = from.startsWith("@/") ? from.slice(2) : from.startsWith(".") ? join(dirname(file), from) : "";
    const found = [path, `${path}.ts`, `${path}.tsx`].find(
      (each) => path && existsSync(each) && statSync(each).isFile(),
    );
    if (found && /\.tsx?$/.test(found)) loadedWith(found, seen);
    else if (!path) seen.add(from);
  }
  return seen;
}

test("no page loads ts-fsrs before a review starts", () => {
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(page|layout)\.tsx$/.test(file))
    .map((file) => join("app", file));
  expect(pages).toContain("app/[lang]/words/page.tsx");
  for (const page of pages) {
    const files = loadedWith(page);
    expect(files, page).not.toContain("ts-fsrs");
  }
  expect(loadedWith("lib/words/schedule.ts")).toContain("ts-fsrs");
});
