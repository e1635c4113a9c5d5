import { expect, test } from "@playwright/test";
import {
  type Answer,
  atLevel,
  check,
  draft,
  handIn,
  isOpen,
  prove,
  reopen,
  retry,
  takeHelp,
  UNTOUCHED,
} from "@/lib/quiz/answer";
import { hints, proof } from "@/lib/quiz/hints";
import type { PointItem, Response } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";
import { gradeProof } from "@/lib/quiz/proof";
import { grade } from "@/lib/quiz/registry";
import { summarise } from "@/lib/quiz/result";
import { article, items, level, nine } from "./fixtures";

const quiz = prepareItems(items, article, level, "en");
const [choice, told] = quiz;
if (!choice || !told) throw new Error("the fixtures offer too little");

test("an answer: draft, help, check, retry; the first attempt stays", () => {
  let answer = draft(UNTOUCHED, "south");
  expect(answer).toEqual({ tries: 0, help: 0, draft: "south" });
  expect(isOpen(answer)).toBe(true);
  answer = takeHelp(takeHelp(answer, 2), 1);
  expect(answer.help).toBe(2);
  answer = check(answer, choice, "south", 1000, "b2");
  const first = { response: "south", score: 0, help: 2, at: 1000, level: "b2" };
  expect(answer).toEqual({ first, last: first, tries: 1, help: 2 });
  expect(isOpen(answer)).toBe(false);
  answer = retry(answer);
  expect(answer.draft).toBe("south");
  expect(isOpen(answer)).toBe(true);
  answer = check(draft(answer, "north"), choice, "north", 2000, "a2");
  expect(answer).toEqual({
    first,
    last: { response: "north", score: 1, help: 2, at: 2000, level: "a2" },
    tries: 2,
    help: 2,
  });
  expect(retry(UNTOUCHED)).toEqual(UNTOUCHED);
  expect(UNTOUCHED).toEqual({ tries: 0, help: 0 });
});

test("a proof: the first one counts, and retries leave it", () => {
  const item = { ...choice, proof: true as const };
  let answer = prove(check(UNTOUCHED, item, "south", 1000, "b2"), item, "s-one", 2000);
  expect(answer.proof).toEqual({ sentence: "s-one", right: false, at: 2000 });
  answer = prove(check(retry(answer), item, "north", 3000, "b2"), item, "s-three", 4000);
  expect(answer).toMatchObject({ proof: { sentence: "s-one", right: false, at: 2000 }, tries: 2 });
  expect(prove(UNTOUCHED, item, "s-three", 5).proof).toEqual({ sentence: "s-three", right: true, at: 5 });
});

test("a sentence that tells any asked fact is a proof", () => {
  const item = quiz.find(({ id }) => id === "who-whom") ?? choice;
  const right = ["s-head", "s-one", "s-two", "s-three", "gone", ""].filter((id) => gradeProof(item, id).right);
  expect(right).toEqual(["s-head", "s-one", "s-two", "s-three"]);
  expect(["s-head", "s-three"].map((id) => gradeProof(choice, id))).toEqual([{ right: false }, { right: true }]);
});

test("a test: reopened blank, every filled draft checked at once when it is handed in, the others dropped", () => {
  const before = check(UNTOUCHED, told, "right", 1000, "b2");
  const reopened = reopen(before, told);
  expect(reopened).toEqual({ ...before, draft: "" });
  expect(isOpen(reopened)).toBe(true);
  const answers = {
    "who-insulted": draft(UNTOUCHED, "north"),
    told: reopened,
    untold: draft(takeHelp(UNTOUCHED, 1), "wrong"),
    "who-whom": draft(UNTOUCHED, { insult: { who: "north-korea", whom: "" } }),
    leader: check(UNTOUCHED, quiz[4] ?? choice, "Kim", 500, "b2"),
    elsewhere: draft(UNTOUCHED, "x"),
  };
  const handed = handIn(answers, quiz, 9000, "a2");
  expect(handed).toEqual({
    "who-insulted": check(answers["who-insulted"], choice, "north", 9000, "a2"),
    told: before,
    untold: check(answers.untold, quiz[2] ?? choice, "wrong", 9000, "a2"),
    "who-whom": UNTOUCHED,
  });
  for (const answer of Object.values(handed)) expect(answer).not.toHaveProperty("draft");
  expect(handIn({ ...answers, ...handed }, quiz, 9999, "a2")).toEqual({});
});

test("reopened, an item of any kind is blank and open; handed in as it is, it is as it was", () => {
  for (const item of prepareItems(nine, article, level, "nl")) {
    const before = { ...UNTOUCHED, help: 1 as const };
    const reopened = reopen(before, item);
    expect(isOpen(reopened)).toBe(true);
    expect(handIn({ [item.id]: reopened }, [item], 1, "b2")).toEqual({ [item.id]: before });
  }
});

test.describe("at another level", () => {
  const point = prepareItems(nine, article, level, "en").find((item): item is PointItem => item.kind === "point");
  if (!point) throw new Error("the fixtures have no point");
  /** Right are s-one and s-two; the sentences of the other level are named for where they lead. */
  const aligned = { "to-one": "s-one", "to-two": "s-two", "to-three": "s-three" };
  const marked = (response: string, score: number): Answer => {
    const attempt = { response, score, help: 0 as const, at: 5, level: "b1" as const };
    return { first: attempt, last: attempt, tries: 1, help: 0 };
  };
  const pointed: [what: string, before: Answer, last: string | undefined, draft: string | undefined][] = [
    ["nothing is nothing", UNTOUCHED, undefined, undefined],
    ["a draft leads to the sentence that tells the same", draft(UNTOUCHED, "to-two"), undefined, "s-two"],
    ["a draft of this level stays", draft(UNTOUCHED, "s-three"), undefined, "s-three"],
    ["a draft that leads nowhere stays", draft(UNTOUCHED, "constructor"), undefined, "constructor"],
    ["blank in a test", { ...marked("to-one", 1), draft: "" }, "s-one", ""],
    ["both", draft(marked("to-one", 1), "to-three"), "s-one", "s-three"],
    ["right leads to right", marked("to-two", 1), "s-two", undefined],
    ["wrong leads to wrong", marked("to-three", 0), "s-three", undefined],
    ["right stays right where it leads to wrong", marked("to-three", 1), "s-one", undefined],
    ["right stays right where it leads nowhere", marked("gone", 1), "s-one", undefined],
    ["wrong stays wrong where it leads to right", marked("to-one", 0), "to-one", undefined],
  ];
  for (const [what, before, last, draft] of pointed)
    test(what, () => {
      const after = atLevel(before, point, aligned);
      expect([after.last?.response, after.draft]).toEqual([last, draft]);
      expect(after.first).toEqual(before.first);
      expect(after.last?.score).toBe(before.last?.score);
      if (after.last) expect(grade(point, after.last.response).score).toBe(after.last.score);
      expect(atLevel(after, point, aligned)).toEqual(after);
    });

  test("what was filled in of another kind is the same at every level", () => {
    const answer = draft(marked("to-one", 0), "to-two");
    for (const item of quiz) expect(atLevel(answer, item, aligned)).toBe(answer);
  });

  test("a test begun at one level and handed in at another is marked by the sentences of the other", () => {
    const here = atLevel(draft(UNTOUCHED, "to-one"), point, aligned);
    expect(handIn({ [point.id]: here }, [point], 9, "a2")[point.id]?.first).toMatchObject({ score: 1, level: "a2" });
  });
});

const answered = (id: string, ...responses: Response[]): Answer => {
  const item = quiz.find((item) => item.id === id);
  if (!item) throw new Error(id);
  return responses.reduce<Answer>((answer, response) => check(answer, item, response, 0, "b2"), UNTOUCHED);
};

test("summarise: first attempts count, last attempts say what to try again", () => {
  const result = summarise(quiz, {
    "who-insulted": answered("who-insulted", "south", "north"),
    told: answered("told", "right", "wrong"),
    untold: check(takeHelp(UNTOUCHED, 1), quiz[2] ?? choice, "not-stated", 0, "b2"),
    "who-whom": answered("who-whom", { insult: { who: "north-korea", whom: "mike-pence" } }),
    leader: { ...UNTOUCHED, draft: "Kim" },
    elsewhere: answered("told", "right"),
  });
  expect(result).toMatchObject({ outOf: 6, alone: 1, helped: 1, partly: 1, missed: 1, unanswered: 2 });
  expect(result.points).toBeCloseTo(2 + 1 / 3, 12);
  expect(result.again).toEqual(["told", "who-whom"]);
  expect(result.bySkill.infer).toEqual({
    points: 1,
    outOf: 1,
    alone: 1,
    helped: 0,
    partly: 0,
    missed: 0,
    unanswered: 0,
  });
  expect(result.bySkill.locate?.outOf).toBe(5);
  expect(result.bySkill.judge).toBeUndefined();
  expect(result.byKind.typed).toMatchObject({ outOf: 2, unanswered: 2, points: 0 });
  expect(result.byKind.statement).toMatchObject({ outOf: 2, alone: 1, helped: 1, points: 2 });
});

test("summarise: by last attempts, and since a test was started", () => {
  const twice = (id: string, first: Response, last: Response) => {
    const item = quiz.find((item) => item.id === id) ?? choice;
    return check(check(UNTOUCHED, item, first, 100, "b2"), item, last, 900, "b2");
  };
  const answers = {
    "who-insulted": twice("who-insulted", "south", "north"),
    told: twice("told", "right", "wrong"),
    leader: check(UNTOUCHED, quiz[4] ?? choice, "Sung Kim", 100, "b2"),
  };
  expect(summarise(quiz, answers)).toMatchObject({ points: 1, alone: 1, missed: 2, unanswered: 3 });
  const last = summarise(quiz, answers, "last");
  expect(last).toMatchObject({ points: 1, alone: 1, missed: 2, unanswered: 3, again: ["told", "leader"] });
  expect(last.byKind.choice?.points).toBe(1);
  const test = summarise(quiz, answers, "last", 500);
  expect(test).toMatchObject({ points: 1, alone: 1, missed: 1, unanswered: 4, again: ["told"] });
});

test("summarise: proofs asked for, given and right are beside the score", () => {
  const asked = quiz.map((item, at) => (at < 3 ? { ...item, proof: true as const } : item));
  const proof = (right: boolean, at: number) => ({ ...UNTOUCHED, proof: { sentence: "s", right, at } });
  const answers = { "who-insulted": proof(true, 10), told: proof(false, 20), leader: proof(true, 10) };
  expect(summarise(asked, answers)).toMatchObject({ points: 0, proofs: { given: 2, right: 1, outOf: 3 } });
  expect(summarise(asked, answers, "first", 15).proofs).toEqual({ given: 1, right: 0, outOf: 3 });
  expect(summarise(quiz, {}).proofs).toEqual({ given: 0, right: 0, outOf: 0 });
});

test("proof: one sentence for each fact, as few as will do", () => {
  const rows: [string[][], string[]][] = [
    [[], []],
    [[[]], []],
    [[["a", "b"]], ["a"]],
    [
      [
        ["a", "b"],
        ["b", "c"],
      ],
      ["b"],
    ],
    [
      [["a"], ["b", "a"], ["c"]],
      ["a", "c"],
    ],
  ];
  for (const [evidence, sentences] of rows) expect(proof(evidence)).toEqual(sentences);
});

test("hints: nothing, then a sentence whose paragraph is lit, then the proof", () => {
  const item = quiz.find(({ id }) => id === "who-whom") ?? choice;
  expect([hints(item, 0), hints(item, 1), hints(item, 2), hints(item, 3)]).toEqual([
    [],
    ["s-one"],
    ["s-one", "s-three"],
    ["s-one", "s-three"],
  ]);
});
