/** What holds of every kind of item, whatever the response. */
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Kind } from "@/lib/content/schema";
import { repairAnswer } from "@/lib/progress/repair";
import type { Grade, ItemByKind, QuizItem, Response, ResponseByKind } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";
import { emptyResponse, grade, isAnswered, readResponse, repairResponse } from "@/lib/quiz/registry";
import { shuffleItem } from "@/lib/quiz/shuffle";
import { article, level, nine } from "./fixtures";

const dutch = prepareItems(nine, article, level, "nl");
const quiz = prepareItems(nine, article, level, "en");

function itemOf<K extends Kind>(kind: K): ItemByKind[K] {
  const item = quiz.find((item) => item.kind === kind);
  if (!item) throw new Error(`the fixtures have no ${kind}`);
  return item as ItemByKind[K];
}

interface Property<K extends Kind> {
  /** Responses from all over. */
  any: fc.Arbitrary<ResponseByKind[K]>;
  /** Worked out from the fixture, not from the item. */
  isKey(response: ResponseByKind[K]): boolean;
  /** Where there is partial credit: how many parts earn it, less what is taken back. Worked out from the fixture too. */
  earned?(response: ResponseByKind[K]): number;
  /** The response with its part `n` (any number) put right; a choice of one is put right as a whole. */
  better(response: ResponseByKind[K], n: number): ResponseByKind[K];
  /** The same given in another order, where it has one that says nothing. */
  reordered?(response: ResponseByKind[K]): ResponseByKind[K];
  /** The fields of the form that says so. */
  fields(response: ResponseByKind[K]): [string, string][];
}

const ids = (things: { id: string }[]) => things.map(({ id }) => id);
const oneOf = (options: { id: string }[]) => fc.constantFrom("", "gone", ...ids(options));
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const backwards = <T>(map: Record<string, T>) => Object.fromEntries(Object.entries(map).reverse());
const oneField = (response: string): [string, string][] => [["answer", response]];

const EVENTS = ["a", "b", "c", "d"];
const KEYS = ["one", "two", "three"];
const WRONG = ["four", "five"];
const LINKS: Record<string, { who: string; whom: string; directed?: true }> = {
  "panmunjom-summit": { who: "kim-jong-un", whom: "south-korean-president" },
  talks: { who: "sung-kim", whom: "north-korea" },
  insult: { who: "north-korea", whom: "mike-pence", directed: true },
};
const sentences = level.flat().map(({ id }) => id);
const end = fc.constantFrom("", ...ids(itemOf("pairs").parties));

/** How many rows have both their ends, either way round where that is the same. */
const rightLinks = (response: ResponseByKind["pairs"]) =>
  Object.entries(LINKS).filter(([id, { who, whom, directed }]) => {
    const given = response[id];
    return (given?.who === who && given.whom === whom) || (!directed && given?.who === whom && given.whom === who);
  }).length;

/** How many two events stand with the earlier one first. */
const pairsInOrder = (response: string[]) => {
  const known = response.filter((id) => EVENTS.includes(id));
  return known.flatMap((earlier, i) => known.slice(i + 1).filter((later) => earlier < later)).length;
};

const PROPERTIES: { [K in Kind]: Property<K> } = {
  choice: {
    any: oneOf(itemOf("choice").options),
    isKey: (response) => response === "north",
    better: () => "north",
    fields: oneField,
  },
  several: {
    any: fc.shuffledSubarray([...ids(itemOf("several").options), "gone"]),
    isKey: (response) =>
      [...response]
        .filter((id) => id !== "gone")
        .sort()
        .join() === [...KEYS].sort().join(),
    earned: (response) =>
      response.filter((id) => KEYS.includes(id)).length - response.filter((id) => WRONG.includes(id)).length,
    // Even: a key more. Odd: a wrong one less.
    better: (response, n) =>
      n % 2 === 0 ? [...new Set([...response, at(KEYS, n / 2)])] : response.filter((id) => id !== at(WRONG, n >> 1)),
    reordered: (response) => response.toReversed(),
    fields: (response) => response.map((id) => ["answer", id]),
  },
  statement: {
    any: fc.constantFrom("", "right", "wrong", "not-stated"),
    isKey: (response) => response === "right",
    better: () => "right",
    fields: oneField,
  },
  pairs: {
    any: fc.record(Object.fromEntries(Object.keys(LINKS).map((id) => [id, fc.record({ who: end, whom: end })]))),
    isKey: (response) => rightLinks(response) === Object.keys(LINKS).length,
    earned: rightLinks,
    better(response, n) {
      const [id, { who, whom }] = at(Object.entries(LINKS), n);
      return { ...response, [id]: { who, whom } };
    },
    reordered: backwards,
    fields: (response) =>
      Object.entries(response).flatMap(([id, { who, whom }]): [string, string][] => [
        [`who:${id}`, who],
        [`whom:${id}`, whom],
      ]),
  },
  order: {
    any: fc.oneof(fc.shuffledSubarray(EVENTS, { minLength: 4 }), fc.shuffledSubarray([...EVENTS, "gone"])),
    isKey: (response) => response.filter((id) => id !== "gone").join() === EVENTS.join(),
    earned: (response) => pairsInOrder(response) - pairsInOrder(response.toReversed()),
    // Two neighbours that stand the wrong way round change places.
    better(response, n) {
      const known = response.filter((id) => EVENTS.includes(id));
      const wrong = known.flatMap((id, i) => ((known[i + 1] ?? "z") < id ? [i] : []));
      if (wrong.length === 0) return known;
      const i = at(wrong, n);
      return [...known.slice(0, i), ...known.slice(i, i + 2).reverse(), ...known.slice(i + 2)];
    },
    fields: (response) => [
      ...response.map((id): [string, string] => ["answer", id]),
      ...(response.length > 0 ? [["touched", "1"] as [string, string]] : []),
    ],
  },
  map: {
    any: oneOf(itemOf("map").spots),
    isKey: (response) => response === "panmunjom",
    better: () => "panmunjom",
    fields: oneField,
  },
  typed: {
    any: fc.oneof(
      fc.string(),
      fc.constantFrom("Kim", "Jong Un", "Kim Jung-un", "sung kim", "kim yong chol", "de heer"),
    ),
    isKey: (response) => /^k?i?m?\s*j[ou]ng.?un$/i.test(response.trim()),
    better: () => "Kim Jong-un",
    fields: oneField,
  },
  gap: {
    any: fc.record({
      second: fc.constantFrom("", "gone", "key", "x", "y"),
      first: fc.constantFrom("", "gone", "key", "x", "y"),
    }),
    isKey: ({ second, first }) => second === "key" && first === "key",
    earned: ({ second, first }) => [second, first].filter((chosen) => chosen === "key").length,
    better: (response, n) => ({ ...response, [at(["second", "first"], n)]: "key" }),
    reordered: backwards,
    fields: (response) => Object.entries(response).map(([id, chosen]) => [`gap:${id}`, chosen]),
  },
  point: {
    any: fc.constantFrom("", "gone", ...sentences),
    isKey: (response) => response === "s-one" || response === "s-two",
    better: () => "s-one",
    fields: oneField,
  },
};

/** Every part with its mark, by id: the order of the parts is that of what is on offer. */
const marks = ({ parts }: Grade) => parts.map(({ id, mark }) => `${id}: ${mark}`).sort();

function formOf(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test("the fixtures have every kind", () => {
  expect(quiz.map(({ kind }) => kind).sort()).toEqual(Object.keys(PROPERTIES).sort());
});

for (const kind of Object.keys(PROPERTIES) as Kind[]) {
  const { any, isKey, earned, better, reordered, fields } = PROPERTIES[kind] as unknown as Property<"typed">;
  const item = itemOf(kind);
  const twin = dutch.find(({ id }) => id === item.id) as QuizItem;

  test.describe(kind, () => {
    test("the score is from 0 to 1, and 1 for the key alone", () => {
      fc.assert(
        fc.property(any, (response) => {
          const { score } = grade(item, response);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(score === 1).toBe(isKey(response));
        }),
      );
    });

    test("to put one part right never lowers the score, and to put all right is to have the key", () => {
      fc.assert(
        fc.property(any, fc.nat(), (response, n) => {
          expect(grade(item, better(response, n)).score).toBeGreaterThanOrEqual(grade(item, response).score);
        }),
      );
      fc.assert(
        fc.property(any, (response) => {
          // An order is not put right by adding what is not there.
          if (kind === "order") fc.pre(EVENTS.every((id) => response.includes(id)));
          let last = response;
          for (let n = 0; n < 24; n++) last = better(last, n);
          expect(isKey(last)).toBe(true);
        }),
      );
    });

    test(
      earned ? "partial credit grows with every part put right, once nothing is owed" : "it is all or nothing",
      () => {
        let grew = 0;
        fc.assert(
          fc.property(any, fc.nat(), (response, n) => {
            const { score } = grade(item, response);
            if (!earned) return expect([0, 1]).toContain(score);
            const next = better(response, n);
            if (earned(next) <= Math.max(0, earned(response))) return;
            grew++;
            expect(grade(item, next).score).toBeGreaterThan(score);
          }),
        );
        if (earned) expect(grew).toBeGreaterThan(0);
      },
    );

    test("the language of the reasons and the order of options and clicks are nothing", () => {
      fc.assert(
        fc.property(any, fc.string(), (response, seed) => {
          const graded = grade(item, response);
          const others = [grade(twin, response), grade(shuffleItem(item, seed), response)];
          if (reordered) others.push(grade(item, reordered(response)));
          for (const other of others) {
            expect(other.score).toBe(graded.score);
            expect(marks(other)).toEqual(marks(graded));
          }
        }),
      );
    });

    test("a form says what its fields say", () => {
      fc.assert(
        fc.property(any, (response) => {
          const read = readResponse(item, formOf(fields(response)));
          expect(grade(item, read)).toEqual(grade(item, response));
          expect(readResponse(item, formOf(fields(read as string)))).toEqual(read);
        }),
      );
      expect(readResponse(item, new FormData())).toEqual(emptyResponse(item));
    });

    test("what is saved comes back", () => {
      fc.assert(
        fc.property(any, (response) => {
          const saved = JSON.parse(JSON.stringify({ tries: 0, help: 0, draft: response }));
          expect(repairAnswer(saved)).toEqual(saved);
          expect(repairResponse(kind, saved.draft)).toEqual(response);
        }),
      );
    });

    test("nothing given is not answered, and earns nothing", () => {
      const empty = emptyResponse(item);
      expect(isAnswered(item, empty)).toBe(false);
      expect(grade(item, empty).score).toBe(0);
      for (const { mark } of grade(item, empty).parts) expect(mark).toBe("missing");
      expect(isAnswered(item, better(empty as string, 0))).toBe(kind !== "order");
    });

    test("a response of another kind, or of none, does no harm", () => {
      const foreign = fc.oneof(
        ...Object.values(PROPERTIES).map(({ any }) => any as fc.Arbitrary<unknown>),
        fc.anything(),
      );
      fc.assert(
        fc.property(foreign, (response) => {
          const { score } = grade(item, response as Response);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(typeof isAnswered(item, response as Response)).toBe("boolean");
          const repaired = repairResponse(kind, response);
          if (repaired !== undefined) expect(repairResponse(kind, repaired)).toEqual(repaired);
        }),
        { numRuns: 500 },
      );
    });
  });
}
