import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Bilingual, Kind } from "@/lib/content/schema";
import type {
  ChoiceItem,
  GapItem,
  MapItem,
  OrderItem,
  PairsItem,
  PointItem,
  QuizItem,
  Response,
  SeveralItem,
  StatementItem,
  TypedItem,
} from "@/lib/quiz/items";
import { emptyResponse, grade, isAnswered, readResponse, repairResponse } from "@/lib/quiz/registry";

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
  wrong: Object.fromEntries(
    ["a", "b", "c", "d"].filter((end) => end !== who && end !== whom).map((end) => [end, `not ${end}`]),
  ),
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
const several: SeveralItem = {
  ...head,
  id: "several",
  kind: "several",
  options: ["a", "b", "c", "d", "e"].map((id) => ({ id, label: both(id), right: id < "d", why: `about ${id}` })),
};
const order: OrderItem = {
  ...head,
  id: "order",
  kind: "order",
  events: ["c", "a", "d", "b"].map((id) => ({ id, label: both(id) })),
  key: ["a", "b", "c", "d"],
  why: { a: "a is first", b: "b is second" },
};
const map: MapItem = {
  ...head,
  id: "map",
  kind: "map",
  spots: [
    { id: "a", label: both("A"), at: [1, 2] },
    { id: "b", label: both("B"), at: [3, 4], why: "not b" },
  ],
};
const gap: GapItem = {
  ...head,
  id: "gap",
  kind: "gap",
  text: both("[one] [two]"),
  gaps: ["one", "two"].map((id) => ({
    id,
    options: [
      { id: "a", label: both("a"), why: `not a in ${id}` },
      { id: "b", label: both("b") },
    ],
  })),
};
const point: PointItem = {
  ...head,
  id: "point",
  kind: "point",
  evidence: [["s1", "s2"], ["s3"]],
  wrong: [
    { sentences: ["s4", "s5"], why: "that is another day" },
    { sentences: ["s5", "s6"], why: "that is somebody else" },
  ],
  otherwise: "not that one",
};
const quiz: QuizItem[] = [choice, several, statement, pairs, order, map, typed, gap, point];

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
    [several, ["c", "a", "b"], 1, ["right", "right", "right"]],
    [several, ["a", "b"], 2 / 3, ["right", "right", "missing"]],
    [several, ["a", "b", "d"], 1 / 3, ["right", "right", "missing", "wrong"]],
    [several, ["a", "b", "c", "d"], 2 / 3, ["right", "right", "right", "wrong"]],
    [several, ["a", "d", "e"], 0, ["right", "missing", "missing", "wrong", "wrong"]],
    [several, ["a", "b", "c", "d", "e"], 1 / 3, ["right", "right", "right", "wrong", "wrong"]],
    [several, ["a", "a", "gone"], 1 / 3, ["right", "missing", "missing"]],
    [several, [], 0, Array(3).fill("missing")],
    [order, ["a", "b", "c", "d"], 1, Array(4).fill("right")],
    [order, ["a", "b", "d", "c"], 4 / 6, ["right", "right", "wrong", "wrong"]],
    [order, ["b", "c", "d", "a"], 0, Array(4).fill("wrong")],
    [order, ["b", "a", "d", "c"], 2 / 6, Array(4).fill("wrong")],
    [order, ["d", "c", "b", "a"], 0, Array(4).fill("wrong")],
    [order, ["a", "b", "c"], 3 / 6, ["right", "right", "right", "missing"]],
    [order, ["a", "gone", "b", "b", "c", "d"], 1, Array(4).fill("right")],
    [order, [], 0, Array(4).fill("missing")],
    [map, "a", 1, ["right"]],
    [map, "b", 0, ["wrong"]],
    [map, "gone", 0, ["missing"]],
    [gap, { one: "b", two: "b" }, 1, ["right", "right"]],
    [gap, { one: "b", two: "a" }, 1 / 2, ["right", "wrong"]],
    [gap, { two: "b", three: "b" }, 1 / 2, ["missing", "right"]],
    [gap, {}, 0, ["missing", "missing"]],
    [point, "s2", 1, ["right"]],
    [point, "s3", 1, ["right"]],
    [point, "s4", 0, ["wrong"]],
    [point, "gone", 0, ["wrong"]],
    [point, "", 0, ["missing"]],
    // Of another kind: as good as nothing.
    [several, "a", 0, Array(3).fill("missing")],
    [order, { a: "b" }, 0, Array(4).fill("missing")],
    [gap, ["a"], 0, ["missing", "missing"]],
    [point, ["s2"], 0, ["missing"]],
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

test("what is wrong or missed says why, part by part", () => {
  const whys = (item: QuizItem, response: Response) => grade(item, response).parts.map(({ id, why }) => [id, why]);
  expect(whys(several, ["a", "d"])).toEqual([
    ["a", undefined],
    ["b", "about b"],
    ["c", "about c"],
    ["d", "about d"],
  ]);
  expect(whys(order, ["b", "a", "c", "d"])).toEqual([
    ["a", "a is first"],
    ["b", "b is second"],
    ["c", undefined],
    ["d", undefined],
  ]);
  expect(whys(map, "b")).toEqual([["b", "not b"]]);
  expect(whys(gap, { one: "b", two: "a" })).toEqual([
    ["one", undefined],
    ["two", "not a in two"],
  ]);
  const sentences = ["s1", "s4", "s5", "s6", "s7"];
  expect(sentences.map((id) => grade(point, id).parts[0]?.why)).toEqual([
    undefined,
    "that is another day",
    "that is another day",
    "that is somebody else",
    "not that one",
  ]);
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
      expect(parts.length).toBeGreaterThan(0);
      const repaired = repairResponse(item.kind, saved);
      if (repaired !== undefined) expect(repairResponse(item.kind, repaired)).toEqual(repaired);
    }),
  );
});

test("pairs: each party that is not of its row has its reason, one at the wrong end none", () => {
  const given = { met: row("c", "d"), insulted: row("c", "b"), wrote: row("d", "") };
  expect(grade(pairs, given).parts).toEqual([
    { id: "met", mark: "wrong", why: "not c not d" },
    { id: "insulted", mark: "reversed" },
    { id: "wrote", mark: "missing", why: "not d" },
  ]);
  expect(grade(pairs, { met: row("c", "c") }).parts[0]).toEqual({ id: "met", mark: "wrong", why: "not c" });
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

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
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
  expect(readResponse(several, formOf({ answer: ["b", "z", "a", "b"] }))).toEqual(["b", "a"]);
  expect(readResponse(order, formOf({ answer: ["b", "a", "c", "d"] }))).toEqual([]);
  expect(readResponse(order, formOf({ answer: ["b", "a", "c", "d"], touched: "1" }))).toEqual(["b", "a", "c", "d"]);
  expect(readResponse(map, formOf({ answer: "b" }))).toBe("b");
  expect(readResponse(map, formOf({ answer: "z" }))).toBe("");
  expect(readResponse(gap, formOf({ "gap:one": "b", "gap:two": "z", "gap:three": "b" }))).toEqual({
    one: "b",
    two: "",
  });
  expect(readResponse(point, formOf({ answer: "s9" }))).toBe("s9");
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
    ["several", ["a", 3, "b"], ["a", "b"]],
    ["several", "a", undefined],
    ["order", { 0: "a" }, undefined],
    ["map", ["a"], undefined],
    ["gap", { one: "a", two: 7 }, { one: "a", two: "" }],
    ["gap", ["a"], undefined],
    ["point", 7, undefined],
  ];
  for (const [kind, saved, repaired] of rows) expect(repairResponse(kind, saved)).toEqual(repaired);
});
