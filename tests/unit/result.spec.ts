import { expect, test } from "@playwright/test";
import { type Answer, check, draft, isOpen, retry, takeHelp, UNTOUCHED } from "@/lib/quiz/answer";
import { hints, proof } from "@/lib/quiz/hints";
import type { Response } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";
import { summarise } from "@/lib/quiz/result";
import { article, items, level } from "./fixtures";

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
