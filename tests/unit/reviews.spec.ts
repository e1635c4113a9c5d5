import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { mergeWords } from "@/lib/progress/merge";
import { keyOf, reviewIdOf, type Settings, type Word } from "@/lib/progress/records";
import { createProgress } from "@/lib/progress/store";
import { type Grade, type Review, reviewsIn, writeHistory } from "@/lib/words/history";
import { schedule } from "@/lib/words/schedule";
import { FakeBrowser, type FakeTab } from "./fake-browser";
import { FakeStorage } from "./fake-storage";
import { keptWord } from "./kept-word";

const DAY = 86_400_000;
const TOP = keyOf("word", "top");
const wordOf = ({ page }: Pick<FakeTab, "page">, entry = "top"): Word | undefined =>
  page.getState().words[keyOf("word", entry)];
const gradesOf = (tab: FakeTab) => reviewsIn(wordOf(tab)?.history ?? "").map(({ at, grade }) => [at, grade]);

test.describe("a review", () => {
  test("is a small record of its own, then a part of its word", () => {
    const storage = new FakeStorage({ [TOP]: { v: 2, ...keptWord("top") } });
    const page = createProgress(storage);
    page.getState().load();
    page.getState().reviewWord("top", { at: 1000, grade: 3 }, schedule);
    expect(storage.writes).toEqual(["leeswijzer:review:top:1000", TOP]);
    expect(storage.json("leeswijzer:review:top:1000")).toEqual({ v: 1, grade: 3 });
    const history = writeHistory([{ at: 1000, grade: 3 }]);
    expect(storage.json(TOP)).toEqual({ v: 2, ...keptWord("top"), history, card: schedule(history) });
  });

  test("of a word that is not kept is no review", () => {
    const storage = new FakeStorage();
    createProgress(storage).getState().reviewWord("top", { at: 1, grade: 3 }, schedule);
    expect(storage.writes).toEqual([]);
  });

  test("goes into memory where nothing can be saved, and says so", () => {
    const page = createProgress(undefined);
    page.getState().keepWord(keptWord("top"));
    page.getState().reviewWord("top", { at: 1, grade: 3 }, schedule);
    page.getState().load();
    expect(page.getState().words[TOP]?.card).toEqual(schedule(writeHistory([{ at: 1, grade: 3 }])));
    expect(page.getState().trouble).toEqual([{ kind: "blocked" }]);
  });

  test("is found again when its tab was killed before the word had it, and its card then worked out", () => {
    for (const life of [0, 1, 2]) {
      const browser = new FakeBrowser();
      const tab = browser.open();
      tab.page.getState().keepWord(keptWord("top"));
      tab.life = life;
      tab.page.getState().reviewWord("top", { at: 1000, grade: 3 }, schedule);
      tab.close();
      const next = browser.open();
      expect(gradesOf(next), `after ${life} writes`).toEqual(life === 0 ? [] : [[1000, 3]]);
      next.page.getState().settleReviews(schedule, 1000);
      expect(wordOf(next)?.card).toEqual(schedule(wordOf(next)?.history ?? ""));
      expect(wordOf(browser.open())).toEqual(wordOf(next));
    }
  });

  test("stays taken back when the tab is killed over it", () => {
    for (const life of [1, 2]) {
      const browser = new FakeBrowser();
      const tab = browser.open();
      tab.page.getState().keepWord(keptWord("top"));
      tab.page.getState().reviewWord("top", { at: 1000, grade: 3 }, schedule);
      tab.life = life;
      tab.page.getState().reviewWord("top", { at: 1000, grade: 0 }, schedule);
      tab.close();
      expect(gradesOf(browser.open())).toEqual([]);
    }
  });

  test("loses the record of its own a day later, once the word has it", () => {
    const browser = new FakeBrowser();
    const { page } = browser.open();
    const reviewKeys = () => [...browser.disk.keys()].filter(reviewIdOf);
    page.getState().keepWord(keptWord("top"));
    page.getState().reviewWord("top", { at: 1000, grade: 3 }, schedule);
    browser.disk.set(keyOf("review", "gone", "5"), '{"v":1,"grade":3}');
    page.getState().settleReviews(schedule, 999 + DAY);
    expect(reviewKeys()).toHaveLength(2);
    const later = browser.open();
    later.page.getState().settleReviews(schedule, 1000 + DAY);
    expect(reviewKeys()).toEqual(["leeswijzer:review:gone:5"]);
    expect(gradesOf(browser.open())).toEqual([[1000, 3]]);
  });
});

test.describe("a dropped word", () => {
  test("goes with its reviews, and comes back with them when it is kept again on the same page", () => {
    const browser = new FakeBrowser();
    const tab = browser.open();
    const { keepWord, dropWord, reviewWord } = tab.page.getState();
    keepWord(keptWord("name"));
    keepWord(keptWord("name:kim"));
    for (const entry of ["name", "name:kim"]) reviewWord(entry, { at: 1000, grade: 3 }, schedule);
    const before = wordOf(tab, "name");
    dropWord("name");
    expect([...browser.disk.keys()]).toEqual([keyOf("word", "name:kim"), keyOf("review", "name:kim", "1000")]);
    keepWord(keptWord("name", { here: "another meaning" }));
    expect(wordOf(tab, "name")).toEqual({ ...before, here: "another meaning" });
    dropWord("name");
    tab.close();
    const next = browser.open();
    next.page.getState().keepWord(keptWord("name"));
    expect(wordOf(next, "name")?.history).toBe("");
  });
});

test("words merge to the same in any order, and the card is that of the whole history or none", () => {
  const review$ = fc.record({ at: fc.integer({ min: 1, max: 5 }), grade: fc.constantFrom<Review["grade"]>(0, 1, 3) });
  const word$ = fc.tuple(fc.array(review$), fc.boolean(), fc.nat(2)).map(([reviews, carded, at]) => {
    const history = writeHistory(reviews);
    const card = carded ? schedule(history) : undefined;
    return keptWord("top", { at, here: String(at), history, ...(card && { card }) });
  });
  fc.assert(
    fc.property(word$, word$, word$, (a, b, c) => {
      const all = mergeWords(mergeWords(a, b), c);
      const { card: _, ...other } = mergeWords(c, mergeWords(b, a));
      expect(all).toMatchObject(other);
      expect(mergeWords(all, b).history).toBe(all.history);
      if (all.card) expect(all.card).toEqual(schedule(all.history));
    }),
  );
});

/** What may happen in a browser with some tabs, one thing at a time. */
type Step =
  | { do: "grade"; tab: number; word: number; grade: Grade; life: number }
  | { do: "undo"; tab: number; which: number; life: number }
  | { do: "hear"; tab: number }
  | { do: "reload"; tab: number }
  | { do: "settle"; tab: number }
  | { do: "sleep" };

test("whatever tabs do at once and whenever they are killed, no review is lost and none counts twice", () => {
  const tab = fc.nat(2);
  const life = fc.oneof({ weight: 5, arbitrary: fc.constant(99) }, { weight: 2, arbitrary: fc.nat(2) });
  const grade = fc.constantFrom<Grade>(1, 3);
  const step$: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant("grade" as const), tab, word: fc.nat(1), grade, life }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("undo" as const), tab, which: fc.nat(), life }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("hear" as const), tab }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("reload" as const), tab }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("settle" as const), tab }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("sleep" as const) }) },
  );
  const entries = ["top", "name:kim"];

  fc.assert(
    fc.property(fc.array(step$, { maxLength: 25 }), (steps) => {
      const browser = new FakeBrowser();
      const first = browser.open();
      for (const entry of entries) first.page.getState().keepWord(keptWord(entry));
      const tabs = [first, browser.open(), browser.open()];
      const reopen = (index: number) => {
        tabs[index]?.close();
        tabs[index] = browser.open();
      };
      /** What must be there in the end: all reviews whose first write was done, less those taken back. */
      const sure = new Map<string, Review["grade"]>();
      let now = 1_000_000;

      for (const step of steps) {
        now += 1;
        if (step.do === "sleep") {
          browser.settle();
          now += 2 * DAY;
          continue;
        }
        const { page } = tabs[step.tab] as FakeTab;
        const act = (entry: string, review: Review, life: number) => {
          (tabs[step.tab] as FakeTab).life = life;
          page.getState().reviewWord(entry, review, schedule);
          if (life > 0) sure.set(`${entry} ${review.at}`, review.grade);
          if (life < 99) reopen(step.tab);
        };
        if (step.do === "grade") act(entries[step.word] as string, { at: now, grade: step.grade }, step.life);
        if (step.do === "undo") {
          // As the app does: a step can be taken back for an hour.
          const known = entries.flatMap((entry) =>
            reviewsIn(page.getState().words[keyOf("word", entry)]?.history ?? "")
              .filter(({ at }) => at > now - 3_600_000)
              .map(({ at }) => ({ entry, at })),
          );
          const target = known[step.which % Math.max(1, known.length)];
          if (target) act(target.entry, { at: target.at, grade: 0 }, step.life);
        }
        if (step.do === "hear") tabs[step.tab]?.hearNext();
        if (step.do === "reload") reopen(step.tab);
        if (step.do === "settle") page.getState().settleReviews(schedule, now);
      }

      browser.settle();
      const wanted = [...sure].filter(([, grade]) => grade !== 0).map(([id, grade]) => `${id} ${grade}`);
      const found = (tab: FakeTab) =>
        entries.flatMap((entry) =>
          reviewsIn(wordOf(tab, entry)?.history ?? "").map(({ at, grade }) => `${entry} ${at} ${grade}`),
        );
      const fresh = browser.open();
      expect(found(fresh).toSorted()).toEqual(wanted.toSorted());
      fresh.page.getState().settleReviews(schedule, now);
      for (const entry of entries) {
        const word = wordOf(fresh, entry);
        expect(word?.card).toEqual(schedule(word?.history ?? ""));
      }
      // Once more, after all that can be tidied up has been.
      fresh.page.getState().settleReviews(schedule, now + 2 * DAY);
      expect([...browser.disk.keys()].filter(reviewIdOf)).toEqual([]);
      expect(found(browser.open()).toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 300 },
  );
});

/** By file: the grades of each word's reviews, one of them of a tab that was killed over it, how many readings there are, and which setting was not there before. */
const STORES: Record<string, { grades: Record<string, string>; readings: number; settings: Partial<Settings> }> = {
  "1-words-without-reviews.json": {
    grades: { afblazen: "", ontmoeting: "", "name:trump": "" },
    readings: 0,
    settings: { above: "B1" },
  },
  "2-reviews.json": {
    grades: { afblazen: "33", ontmoeting: "", vijandig: "2" },
    readings: 0,
    settings: { speed: 1, guess: "off" },
  },
  "3-before-readings.json": {
    grades: { afblazen: "33", ontmoeting: "", vijandig: "2" },
    readings: 0,
    settings: { speed: 0.85, guess: "on" },
  },
  "4-above-a-level.json": {
    grades: { afblazen: "33", ontmoeting: "", vijandig: "2" },
    readings: 2,
    settings: { above: "B1", speed: 0.85 },
  },
};

test.describe("a store that an earlier version wrote opens", () => {
  const folder = join("tests", "unit", "fixtures", "stores");
  test("every one of them", () => expect(readdirSync(folder).sort()).toEqual(Object.keys(STORES)));
  for (const file of readdirSync(folder)) {
    test(file, () => {
      const texts = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const storage = new FakeStorage(texts);
      const page = createProgress(storage);
      page.getState().load("trump-kim-top");
      const { words, answers, rounds, readings, settings, trouble } = page.getState();
      const known = STORES[file];
      const grades = Object.values(words).map((word) => [
        word.entry,
        reviewsIn(word.history)
          .map(({ grade }) => grade)
          .join(""),
      ]);
      expect(Object.fromEntries(grades)).toEqual(known?.grades);
      expect(Object.keys(readings)).toHaveLength(known?.readings ?? 0);
      expect(settings).toMatchObject(known?.settings ?? {});
      for (const { card, history, entry } of Object.values(words))
        if (entry !== "vijandig") expect(card).toEqual(schedule(history));
      for (const [key, answer] of Object.entries(answers)) expect({ v: 1, ...answer }).toEqual(JSON.parse(texts[key]));
      expect(trouble).toEqual([]);
      expect(Object.keys(words)).toEqual(Object.keys(texts).filter((key) => key.startsWith("leeswijzer:word:")));
      expect(Object.keys(answers)).toEqual(Object.keys(texts).filter((key) => key.startsWith("leeswijzer:answer:")));
      expect(words[keyOf("word", "afblazen")]).toMatchObject({ lemma: "afblazen", here: "called off", words: [3, 7] });
      expect(rounds[keyOf("round", "trump-kim-top")]).toMatchObject({ item: "planned-place" });
      expect(settings).toMatchObject({ glosses: "between", theme: "dark", newPerDay: 8 });
      // Nothing was written to read it, and it goes on from here.
      expect(storage.writes).toEqual([]);
      page.getState().reviewWord("afblazen", { at: 1_800_000_000_000, grade: 3 }, schedule);
      const again = createProgress(storage);
      again.getState().load("trump-kim-top");
      expect(again.getState().words).toEqual(page.getState().words);
      expect(reviewsIn(again.getState().words[keyOf("word", "afblazen")]?.history ?? "").at(-1)?.grade).toBe(3);
    });
  }
});
