import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Bilingual, Kind } from "@/lib/content/schema";
import type { ChoiceItem, PairsItem, QuizItem, Response, StatementItem, TypedItem } from "@/lib/quiz/items";
import { emptyResponse, grade, isAnswered, readResponse, repairResponse } from "@/lib/quiz/registry";
import { shuffle } from "@/lib/quiz/shuffle";

const both = (text: string): Bilingual => ({ nl: text, en: text });
const head = { skill: "locate" as const, prompt: both("?"), evidence: [], because: "!" };
const choice: ChoiceItem = {
  ...head,
  id: "choice",
  kind: "choice",
  options: [
    { id: "a", label: both("A"), why: "not a" },
    { id: "b", label: both("B") },
    { id: "c", label: both("C"), why: "not c" },
  ],
};
const statement: StatementItem = {
  ...head,
  id: "statement",
  kind: "statement",
  key: "not-stated",
  why: { right: "why" },
};
const link = (id: string, who: string, whom: string, directed: boolean) => ({
  id,
  who,
  whom,
  directed,
  label: both(id),
  because: "!",
});
const parties = ["a", "b", "c", "d"];
const pairs: PairsItem = {
  ...head,
  id: "pairs",
  kind: "pairs",
  links: [link("met", "a", "b", false), link("insulted", "b", "c", true), link("wrote", "a", "c", true)],
  parties: parties.map((id) => ({ id, label: both(id) })),
};
const typed: TypedItem = {
  ...head,
  id: "typed",
  kind: "typed",
  target: { kind: "words", words: ["Pompeo"] },
  key: both("Pompeo"),
  wrong: [],
  others: ["Pence"],
};
const quiz: QuizItem[] = [choice, statement, pairs, typed];

const row = (who: string, whom: string) => ({ who, whom });

test("grade: a table of responses", () => {
  const rows: [QuizItem, Response, number, string[]][] = [
    [choice, "b", 1, ["right"]],
    [choice, "a", 0, ["wrong"]],
    [choice, "", 0, ["missing"]],
    [choice, "gone", 0, ["missing"]],
    [statement, "not-stated", 1, ["right"]],
    [statement, "right", 0, ["wrong"]],
    [statement, "", 0, ["missing"]],
    [typed, "pompeo", 1, ["right"]],
    [typed, "pompejo", 1, ["close"]],
    [typed, "pence", 0, ["wrong"]],
    [typed, "", 0, ["missing"]],
    [pairs, { met: row("a", "b"), insulted: row("b", "c"), wrote: row("a", "c") }, 1, ["right", "right", "right"]],
    [pairs, { met: row("b", "a"), insulted: row("b", "c"), wrote: row("a", "c") }, 1, ["right", "right", "right"]],
    [
      pairs,
      { met: row("b", "a"), insulted: row("c", "b"), wrote: row("c", "d") },
      1 / 3,
      ["right", "reversed", "wrong"],
    ],
    [pairs, { met: row("a", ""), wrote: row("a", "c") }, 1 / 3, ["missing", "missing", "right"]],
    [
      pairs,
      { met: row("a", "b"), insulted: row("b", "c"), wrote: row("a", "c"), more: row("a", "b") },
      1,
      Array(3).fill("right"),
    ],
    [pairs, {}, 0, ["missing", "missing", "missing"]],
    // Of another kind: as good as nothing.
    [pairs, "b", 0, ["missing", "missing", "missing"]],
    [choice, { met: row("a", "b") }, 0, ["missing"]],
  ];
  for (const [item, response, score, marks] of rows) {
    const { parts, score: scored } = grade(item, response);
    expect.soft(scored, `${item.id} ${JSON.stringify(response)}`).toBeCloseTo(score, 12);
    expect.soft(parts.map(({ mark }) => mark)).toEqual(marks);
  }
});

test("a wrong choice or verdict says why, where the item says so", () => {
  expect(grade(choice, "c").parts).toEqual([{ id: "c", mark: "wrong", why: "not c" }]);
  expect(grade(choice, "b").parts).toEqual([{ id: "b", mark: "right" }]);
  expect(grade(statement, "right").parts).toEqual([{ id: "right", mark: "wrong", why: "why" }]);
  expect(grade(statement, "wrong").parts).toEqual([{ id: "wrong", mark: "wrong" }]);
});

const end = fc.constantFrom("", ...parties);
const pairsResponse = fc.record({
  met: fc.record({ who: end, whom: end }),
  insulted: fc.record({ who: end, whom: end }),
  wrote: fc.record({ who: end, whom: end }),
});
const anything = fc.oneof(
  fc.anything(),
  pairsResponse,
  fc.constantFrom("a", "b", "right", "wrong", "Pompeo"),
  fc.dictionary(fc.string(), fc.anything()),
);

test("whatever was saved, the score is from 0 to 1, and what is repaired stays as it is", () => {
  fc.assert(
    fc.property(fc.constantFrom(...quiz), anything, (item, saved) => {
      const { score, parts } = grade(item, saved as Response);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(parts.length).toBe(item.kind === "pairs" ? item.links.length : 1);
      const repaired = repairResponse(item.kind, saved);
      if (repaired !== undefined) expect(repairResponse(item.kind, repaired)).toEqual(repaired);
    }),
  );
});

test("pairs: 1 for the key alone, the order of rows is nothing, a better row is never a lower score", () => {
  fc.assert(
    fc.property(pairsResponse, fc.constantFrom(...pairs.links), (response, better) => {
      const { score, parts } = grade(pairs, response);
      const isKey = pairs.links.every(({ id, who, whom, directed }) => {
        const given = (response as Record<string, { who: string; whom: string }>)[id];
        const straight = given?.who === who && given.whom === whom;
        return straight || (!directed && given?.who === whom && given.whom === who);
      });
      expect(score === 1).toBe(isKey);
      const backwards = Object.fromEntries(Object.entries(response).reverse());
      expect(grade(pairs, backwards)).toEqual({ score, parts });
      const improved = { ...response, [better.id]: row(better.who, better.whom) };
      expect(grade(pairs, improved).score).toBeGreaterThanOrEqual(score);
    }),
  );
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test("a form is read by its field names; what is not on offer is not an answer", () => {
  expect(readResponse(choice, formOf({ answer: "b" }))).toBe("b");
  expect(readResponse(choice, formOf({ answer: "z" }))).toBe("");
  expect(readResponse(statement, formOf({ answer: "not-stated" }))).toBe("not-stated");
  expect(readResponse(statement, formOf({ answer: "maybe" }))).toBe("");
  expect(readResponse(typed, formOf({ answer: " Pompeo " }))).toBe(" Pompeo ");
  expect(readResponse(typed, formOf({ answer: "x".repeat(999) }))).toHaveLength(200);
  expect(readResponse(pairs, formOf({ "who:met": "a", "whom:met": "b", "who:wrote": "z" }))).toEqual({
    met: row("a", "b"),
    insulted: row("", ""),
    wrote: row("", ""),
  });
  for (const item of quiz) {
    expect(readResponse(item, new FormData())).toEqual(emptyResponse(item));
    expect(isAnswered(item, emptyResponse(item))).toBe(false);
    expect(repairResponse(item.kind, emptyResponse(item))).toEqual(emptyResponse(item));
  }
  expect(isAnswered(pairs, { met: row("a", "") })).toBe(false);
  expect(isAnswered(pairs, { met: row("a", "d") })).toBe(true);
  expect(isAnswered(choice, "a")).toBe(true);
});

test("saved responses are repaired, or refused", () => {
  const rows: [Kind, unknown, Response | undefined][] = [
    ["choice", "b", "b"],
    ["choice", 7, undefined],
    ["statement", "right", "right"],
    ["statement", "", ""],
    ["statement", "perhaps", undefined],
    ["typed", null, undefined],
    ["pairs", { met: { who: "a", whom: 3 }, wrote: null }, { met: row("a", ""), wrote: row("", "") }],
    ["pairs", ["a"], undefined],
    ["pairs", null, undefined],
  ];
  for (const [kind, saved, repaired] of rows) expect(repairResponse(kind, saved)).toEqual(repaired);
});

test("shuffle: the same seed gives the same order, nothing is lost, and every place comes up", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, things) => {
      expect(shuffle(seed, things)).toEqual(shuffle(seed, things));
      expect(shuffle(seed, things).toSorted()).toEqual(things.toSorted());
    }),
  );
  const first = Array.from({ length: 3000 }, (_, n) => shuffle(`item-${n}`, ["key", "x", "y"]).indexOf("key"));
  for (const place of [0, 1, 2]) {
    const share = first.filter((at) => at === place).length / first.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.39);
  }
});
