import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { z } from "zod";
import { LEVELS } from "@/lib/content/schema";
import { CEFR_LEVELS } from "@/lib/dutch/grammar";
import {
  repairAnswer,
  repairReading,
  repairReview,
  repairRound,
  repairSettings,
  repairWord,
} from "@/lib/progress/repair";
import { readHistory, writeHistory } from "@/lib/words/history";
import { json$ } from "./hostile";

const whole = z.int().nonnegative();
const help = z.literal([0, 1, 2, 3]);
const level = z.enum(LEVELS);
const id = z.string().max(100);
/** Of what is shown. */
const seen = z.string().regex(/^([^\p{Cc}\u202a-\u202e\u2066-\u2069]|[\n\t])*$/u);
const few = (parts: object) => Object.keys(parts).length <= 50;
const response = z.union([
  seen.max(1000),
  z.array(id).max(50),
  z.record(id, id).refine(few),
  z.record(id, z.strictObject({ who: id, whom: id })).refine(few),
]);
const attempt = z.strictObject({ response, score: z.number().min(0).max(1), help, at: whole, level });
const answer = z
  .strictObject({
    first: attempt.optional(),
    last: attempt.optional(),
    tries: whole,
    help,
    draft: response.optional(),
    proof: z.strictObject({ sentence: id, right: z.boolean(), at: whole }).optional(),
  })
  .refine(({ first, last, tries }) => !first === !last && !last === (tries === 0));
const round = z
  .strictObject({
    item: z.string(),
    round: z.array(z.string()),
    mode: z.enum(["learn", "test", "first", "ten"]),
    seed: id,
    started: whole,
    handedIn: whole,
    glosses: whole,
  })
  .partial();
const reading = z.strictObject({
  slug: id.min(1),
  level,
  headline: seen.max(1000),
  items: whole,
  opened: whole,
  finished: whole.optional(),
});
const word = z.strictObject({
  entry: z.string().min(1),
  lemma: seen.min(1),
  here: seen,
  sentence: seen,
  english: seen,
  slug: seen,
  level,
  sentenceId: seen,
  words: z.array(whole),
  at: whole,
  // In order, each moment once.
  history: z
    .string()
    .regex(/^([0-9a-z]{9}[0-4])*$/)
    .refine((history) => writeHistory(readHistory(history)) === history),
  card: z.strictObject({ due: whole, last: whole, stability: z.number().positive(), learning: z.boolean() }).optional(),
});
const review = z.strictObject({ grade: z.literal([0, 1, 2, 3, 4]) });
const settings = z.strictObject({
  glosses: z.enum(["tap", "between", "off"]),
  guess: z.enum(["off", "on"]),
  above: z.enum(["text", ...CEFR_LEVELS]),
  size: z.enum(["s", "m", "l", "xl"]),
  theme: z.enum(["auto", "light", "dark"]),
  speed: z.literal([0.7, 0.85, 1]),
  newPerDay: z.literal([0, 4, 8, 16, 32]),
  grades: z.enum(["two", "four"]),
  recall: z.enum(["flip", "typed"]),
});

const nat = fc.maxSafeNat();
const str = fc.string({ unit: "grapheme" });
const response$ = fc.oneof(
  str,
  fc.array(str),
  fc.dictionary(str, str),
  fc.dictionary(str, fc.record({ who: str, whom: str }, { noNullPrototype: true })),
);
const level$ = fc.constantFrom(...LEVELS);
const help$ = fc.constantFrom(0, 1, 2, 3);
const attempt$ = fc.record({
  response: response$,
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  help: help$,
  at: nat,
  level: level$,
});
const optional = { requiredKeys: [] as never[] };
const proof = fc.record({ sentence: str, right: fc.boolean(), at: nat });
const answer$ = fc.oneof(
  fc.record({ tries: fc.constant(0), help: help$, draft: response$, proof }, { requiredKeys: ["tries", "help"] }),
  fc.record(
    { first: attempt$, last: attempt$, tries: nat.map((n) => Math.max(1, n)), help: help$, draft: response$, proof },
    { requiredKeys: ["first", "last", "tries", "help"] },
  ),
);
const full = fc.string({ minLength: 1 });
const review$ = fc.record({ at: fc.nat(36 ** 9 - 1), grade: fc.constantFrom(0 as const, 1, 2, 3, 4) });
const card$ = fc.record({
  due: nat,
  last: nat,
  stability: fc.double({ min: 0.001, max: 36500, noNaN: true }),
  learning: fc.boolean(),
});
const plainWord = {
  entry: full,
  lemma: full,
  here: str,
  sentence: str,
  english: str,
  slug: str,
  level: level$,
  sentenceId: str,
  words: fc.array(nat),
  at: nat,
};
const word$ = fc.oneof(
  fc.record({ ...plainWord, history: fc.constant("") }),
  fc.record(
    { ...plainWord, history: fc.array(review$, { minLength: 1 }).map(writeHistory), card: card$ },
    { requiredKeys: [...(Object.keys(plainWord) as (keyof typeof plainWord)[]), "history"] },
  ),
);
const settings$ = fc.record({
  glosses: fc.constantFrom("tap", "between", "off"),
  guess: fc.constantFrom("off", "on"),
  above: fc.constantFrom(...CEFR_LEVELS),
  size: fc.constantFrom("s", "m", "l", "xl"),
  theme: fc.constantFrom("auto", "light", "dark"),
  speed: fc.constantFrom(0.7, 0.85, 1),
  newPerDay: fc.constantFrom(0, 4, 8, 16, 32),
  grades: fc.constantFrom("two", "four"),
  recall: fc.constantFrom("flip", "typed"),
});

interface Case {
  type: string;
  repair: (data: unknown) => unknown;
  schema: z.ZodType;
  valid: fc.Arbitrary<object>;
}

const cases: Case[] = [
  { type: "answer", repair: repairAnswer, schema: answer, valid: answer$ },
  {
    type: "round",
    repair: repairRound,
    schema: round,
    valid: fc.record(
      {
        item: str,
        round: fc.array(str),
        mode: fc.constantFrom("learn", "test", "first", "ten"),
        seed: str,
        started: nat,
        handedIn: nat,
        glosses: nat,
      },
      optional,
    ),
  },
  {
    type: "reading",
    repair: repairReading,
    schema: reading,
    valid: fc.record(
      { slug: full, level: level$, headline: str, items: nat, opened: nat, finished: nat },
      { requiredKeys: ["slug", "level", "headline", "items", "opened"] },
    ),
  },
  { type: "word", repair: repairWord, schema: word, valid: word$ },
  { type: "review", repair: repairReview, schema: review, valid: review$.map(({ grade }) => ({ grade })) },
  { type: "setting", repair: repairSettings, schema: settings, valid: settings$ },
];

/** JSON that comes close: a valid record with any of its parts, at any depth, replaced, dropped or joined by others. */
function damaged(valid: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(valid, fc.infiniteStream(fc.nat(5)), fc.infiniteStream(json$)).map(([record, dice, junk]) => {
    const hurt = (value: unknown): unknown => {
      const roll = dice.next().value;
      if (roll === 0) return junk.next().value;
      if (Array.isArray(value)) return value.map(hurt);
      if (typeof value !== "object" || value === null) return value;
      const kept = Object.entries(value).filter(() => dice.next().value !== 1);
      return Object.fromEntries([...kept.map(([key, part]) => [key, hurt(part)]), ["extra", junk.next().value]]);
    };
    return hurt(record);
  });
}

const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value));

for (const { type, repair, schema, valid } of cases) {
  test(`${type}: what is repaired from any JSON fits the schema, and is not repaired further`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged(valid)), (data) => {
        const repaired = repair(data);
        if (repaired === undefined) return;
        schema.parse(throughJson(repaired));
        expect(repair(repaired)).toEqual(repaired);
      }),
      { numRuns: 3000 },
    );
  });

  test(`${type}: a valid record comes out unchanged`, () => {
    fc.assert(
      fc.property(valid.map(throughJson), (record) => {
        schema.parse(record);
        expect(repair(record)).toStrictEqual(record);
      }),
      { numRuns: 2000 },
    );
  });

  test(`${type}: there is nothing to save in what is not an object`, () => {
    for (const data of [null, undefined, true, 7, "text", [], [{}]]) expect(repair(data)).toBeUndefined();
  });
}

test.describe("what is saved of a damaged answer", () => {
  const good = { response: "a", score: 1, help: 0, at: 5, level: "b2" };
  const table: [string, unknown, unknown][] = [
    ["nothing in it", {}, undefined],
    ["only a score without its response", { first: { score: 1 }, tries: 1 }, undefined],
    [
      "a lost first attempt",
      { first: 3, last: good, tries: 2, help: 1 },
      { first: good, last: good, tries: 2, help: 1 },
    ],
    ["a lost last attempt", { first: good, tries: -1 }, { first: good, last: good, tries: 1, help: 0 }],
    [
      "a score beyond 1",
      { first: { ...good, score: 2 }, last: good, tries: 1, help: 9 },
      { first: good, last: good, tries: 1, help: 0 },
    ],
    ["tries forgotten", { last: good, tries: 0, help: 0 }, { first: good, last: good, tries: 1, help: 0 }],
    ["an essay for a draft", { draft: "x".repeat(1001), tries: 0, help: 2 }, { tries: 0, help: 2 }],
    [
      "half a pair",
      { draft: { m1: { who: "a" }, m2: { who: "a", whom: "b", x: 1 } } },
      { draft: { m2: { who: "a", whom: "b" } }, tries: 0, help: 0 },
    ],
    ["junk in a list", { draft: ["a", 3, null, "x".repeat(101), "b"] }, { draft: ["a", "b"], tries: 0, help: 0 }],
    ["a list too long", { draft: Array(999).fill("a") }, { draft: Array(50).fill("a"), tries: 0, help: 0 }],
    ["junk in a gap", { draft: { g1: "a", g2: 3, g3: [] } }, { draft: { g1: "a" }, tries: 0, help: 0 }],
    [
      "a gap among pairs",
      { draft: { g: "a", m: { who: "a", whom: "" } } },
      { draft: { m: { who: "a", whom: "" } }, tries: 0, help: 0 },
    ],
    [
      "more gaps than there can be",
      { draft: Object.fromEntries(Array.from({ length: 99 }, (_, n) => [`g${n}`, "a"])) },
      { draft: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`g${n}`, "a"])), tries: 0, help: 0 },
    ],
    [
      "a proof alone",
      { proof: { sentence: "s", right: true } },
      { tries: 0, help: 0, proof: { sentence: "s", right: true, at: 0 } },
    ],
    [
      "a proof of nothing",
      { first: good, last: good, proof: { right: true, at: 3 } },
      { first: good, last: good, tries: 1, help: 0 },
    ],
    ["a proof unmarked", { help: 1, proof: { sentence: "s", right: 1, at: 3 } }, { tries: 0, help: 1 }],
  ];
  for (const [name, data, saved] of table) test(name, () => expect(repairAnswer(data)).toEqual(saved));
});

test("a round keeps what can be read of it", () => {
  const rows: [object, object][] = [
    [{ mode: "exam", seed: 7, item: "q1" }, { item: "q1" }],
    [
      { mode: "test", seed: "x".repeat(101), started: -1, handedIn: "now", glosses: 2 },
      { mode: "test", glosses: 2 },
    ],
    [
      { mode: "ten", seed: "a", round: ["q1", 2] },
      { mode: "ten", seed: "a", round: ["q1"] },
    ],
  ];
  for (const [data, kept] of rows) expect(repairRound(data)).toEqual(kept);
});

test("a word needs its entry, and takes it for its lemma", () => {
  expect(repairWord({ lemma: "afblazen" })).toBeUndefined();
  expect(repairWord({ entry: "afblazen", words: [3, -1, "7", 9] })).toMatchObject({ lemma: "afblazen", words: [3, 9] });
});

test("what nobody can see is left out of what is shown", () => {
  const hidden = "\u202eg\u0000n\u2066p\u2069\n";
  expect(repairWord({ entry: hidden, here: hidden, sentence: hidden })).toMatchObject({
    ...{ entry: hidden, lemma: "gnp\n", here: "gnp\n", sentence: "gnp\n" },
  });
  expect(repairWord({ entry: "\u202e\u0000" })).toBeUndefined();
  expect(repairAnswer({ draft: hidden })).toMatchObject({ draft: "gnp\n" });
  expect(repairReading({ slug: "a", level: "b2", headline: hidden })).toMatchObject({ headline: "gnp\n" });
});

test("a card goes when its history is not whole, and half a card is none", () => {
  const history = writeHistory([
    { at: 5, grade: 3 },
    { at: 9, grade: 1 },
  ]);
  const card = { due: 20, last: 9, stability: 2.5, learning: true };
  expect(repairWord({ entry: "top", history, card })).toMatchObject({ history, card });
  expect(repairWord({ entry: "top", history: `${history}?`, card })?.card).toBeUndefined();
  expect(repairWord({ entry: "top", history, card: { ...card, stability: 0 } })?.card).toBeUndefined();
  expect(repairWord({ entry: "top", history: "", card })?.card).toBeUndefined();
});
