import { expect, test } from "@playwright/test";
import type { LevelName } from "@/lib/content/schema";
import { articleAnswered } from "@/lib/progress/answered";
import { mergeReadings } from "@/lib/progress/merge";
import { overview } from "@/lib/progress/overview";
import { keyOf, type Reading } from "@/lib/progress/records";
import { createProgress, type Saved } from "@/lib/progress/store";
import type { HelpStep } from "@/lib/quiz/answer";
import { FakeStorage } from "./fake-storage";

const reading = (slug: string, level: LevelName, opened: number, finished?: number): Saved => ({
  type: "reading",
  key: keyOf("reading", slug, level),
  value: { slug, level, headline: `${slug}, ${level}`, items: 9, opened, ...(finished !== undefined && { finished }) },
});
const answer = (slug: string, item: string, level: LevelName, at: number, score: number, help: HelpStep = 0): Saved => {
  const attempt = { response: "a", score, help, at, level };
  return { type: "answer", key: keyOf("answer", slug, item), value: { first: attempt, last: attempt, tries: 1, help } };
};
const draft: Saved = { type: "answer", key: keyOf("answer", "new", "q"), value: { draft: "a", tries: 0, help: 0 } };

test("nothing done is nothing to show; what was only begun is nothing answered", () => {
  expect(overview([])).toEqual([]);
  expect(overview([draft])).toEqual([]);
});

test("what was worked on last comes first, each level with its first attempts", () => {
  const articles = overview([
    reading("old", "b2", 1, 2),
    reading("top", "b2", 3),
    reading("top", "a2", 5, 6),
    answer("top", "q1", "a2", 7, 1),
    answer("top", "q2", "a2", 8, 1, 2),
    answer("top", "q3", "a2", 9, 0.5),
    answer("top", "q4", "b2", 9, 0),
  ]);
  expect(articles).toEqual([
    {
      slug: "top",
      headline: "top, a2",
      levels: [
        { level: "a2", finished: 6, answered: 3, alone: 1, helped: 1, items: 9 },
        { level: "b2", answered: 1, alone: 0, helped: 0, items: 9 },
      ],
    },
    {
      slug: "old",
      headline: "old, b2",
      levels: [{ level: "b2", finished: 2, answered: 0, alone: 0, helped: 0, items: 9 }],
    },
  ]);
});

test("the words that a ten-minute round draws are no items of the article", () => {
  const saved = [
    reading("top", "b2", 3),
    answer("top", "q1", "b2", 7, 1),
    answer("top", "word-afblazen", "b2", 8, 1),
    answer("top", "word-name:trump", "b2", 8, 0),
  ];
  expect(overview(saved)[0]?.levels).toMatchObject([{ answered: 1, alone: 1, helped: 0 }]);
  expect(overview([answer("top", "word-afblazen", "b2", 8, 1)])).toEqual([]);
  const table = { q1: "top", "word-afblazen": undefined, "word-name:trump": undefined, "a-word-1": "top" };
  for (const [item, slug] of Object.entries(table)) expect(articleAnswered(keyOf("answer", "top", item))).toBe(slug);
});

test("answers from before readings were remembered are shown under the article's slug", () => {
  expect(overview([answer("top", "q1", "b1", 7, 1)])).toEqual([
    { slug: "top", headline: "top", levels: [{ level: "b1", answered: 1, alone: 1, helped: 0 }] },
  ]);
});

test("the first opening and the first end stay, whichever copy is merged into which", () => {
  const early: Reading = { slug: "top", level: "b2", headline: "Top", items: 9, opened: 1, finished: 20 };
  const late: Reading = { ...early, opened: 10, finished: 15 };
  const { finished: _, ...unfinished } = late;
  expect(mergeReadings(early, late)).toEqual({ ...early, finished: 15 });
  expect(mergeReadings(late, early)).toEqual({ ...early, finished: 15 });
  expect(mergeReadings(early, unfinished)).toEqual(early);
  expect(mergeReadings(unfinished, unfinished)).toEqual(unfinished);
});

test("a reading is saved as a record of its own, read back, and goes out and in with all else", () => {
  const storage = new FakeStorage();
  const store = createProgress(storage);
  const value: Reading = { slug: "top", level: "b2", headline: "Top", items: 9, opened: 1 };
  store.getState().saveReading(value);
  store.getState().saveReading({ ...value, opened: 5, finished: 7 });
  const again = createProgress(storage);
  again.getState().load();
  expect(again.getState().readings).toEqual({ [keyOf("reading", "top", "b2")]: { ...value, finished: 7 } });
  const elsewhere = createProgress(new FakeStorage());
  expect(elsewhere.getState().takeIn(again.getState().everything())).toEqual({ added: 1, changed: 0, unsaved: 0 });
  expect(elsewhere.getState().readings).toEqual(again.getState().readings);
});
