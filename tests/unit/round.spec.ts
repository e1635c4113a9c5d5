/** A round from its start to what it opens: what happened next, and the pictures. */
import { expect, test } from "@playwright/test";
import type { Round } from "@/lib/progress/records";
import { type Answer, check, draft, reopen, retry, UNTOUCHED } from "@/lib/quiz/answer";
import { prepareItems } from "@/lib/quiz/prepare";
import { atResult, begin, isKeptBack, isTesting, mayTell } from "@/lib/quiz/round";
import { article, items, level, nine } from "./fixtures";

const quiz = prepareItems(nine, article, level, "en");
const [item] = prepareItems(items, article, level, "en");
if (!item) throw new Error("the fixtures offer too little");

const blank = UNTOUCHED;
const filled = draft(UNTOUCHED, "south");
const answered = check(filled, item, "south", 2000, "b2");
const reopened = reopen(answered, item);
const again = retry(answered);

test("a test first asks for no sentence; a test is under way until it is handed in", () => {
  const first = begin("first", quiz, "seed", 1000);
  expect(first.round).toEqual(quiz.flatMap(({ id, kind }) => (kind === "point" ? [] : id)));
  expect(isTesting(first)).toBe(true);
  expect(isTesting({ ...first, handedIn: 2000 })).toBe(false);
  expect(begin("test", quiz, "seed", 1000).round).toBeUndefined();
  for (const mode of ["learn", "ten"] as const) expect(isTesting(begin(mode, quiz, "seed", 1000))).toBe(false);
});

test("ten minutes are handed in at their result once nothing is open; any other way only by its reader", () => {
  const rows: [mode: Round["mode"], answers: Answer[], through: boolean][] = [
    ["ten", [answered, answered], true],
    ["ten", [answered, blank], false],
    ["ten", [answered, filled], false],
    ["ten", [answered, reopened], false],
    ["ten", [again, answered], false],
    ["learn", [answered, answered], false],
    [undefined, [answered], false],
    ["test", [answered, answered], false],
    ["first", [answered], false],
  ];
  for (const [mode, answers, through] of rows) {
    const round: Round = { ...(mode && { mode }), seed: "s", item: "last", round: ["one", "two"], started: 1000 };
    const expected = { ...round, item: "result", ...(through && { handedIn: 3000 }) };
    expect(atResult(round, answers, 3000), JSON.stringify([mode, answers])).toEqual(expected);
  }
  const before: Round = { mode: "ten", handedIn: 2500 };
  expect(atResult(before, [again], 3000), "handed in is handed in").toEqual({ ...before, item: "result" });
});

test("what happened next: once all is answered, or the round was handed in, and never during a test", () => {
  const some = [answered, blank, undefined];
  const rows: [round: Round, answers: (Answer | undefined)[], told: boolean][] = [
    [{}, [answered, answered], true],
    [{}, some, false],
    [{}, [answered, filled], false],
    [{}, [answered, again], true],
    [{ mode: "learn", item: "result" }, some, false],
    [{ mode: "learn", item: "result", round: ["one"] }, some, false],
    [{ mode: "test" }, [answered, answered], false],
    [{ mode: "test", item: "result" }, [reopened, filled], false],
    [{ mode: "test", item: "result", handedIn: 2000 }, some, true],
    [{ mode: "first", round: ["one"] }, [answered, answered], false],
    [{ mode: "first", round: ["one"], handedIn: 2000 }, some, true],
    [{ mode: "ten", item: "result", round: ["one"] }, some, false],
    [{ mode: "ten", item: "result", round: ["one"], handedIn: 2000 }, some, true],
    // What was missed in it is tried again.
    [{ mode: "learn", round: ["one"], handedIn: 2000 }, [again, blank], true],
    [{ mode: "ten", item: "one", round: ["one"], handedIn: 2000 }, [again, blank], true],
    // A new way begins with nothing told.
    [begin("learn", quiz, "", 3000), some, false],
    [begin("test", quiz, "s", 3000), [answered], false],
  ];
  for (const [round, answers, told] of rows)
    expect(mayTell(round, answers), JSON.stringify([round, answers])).toBe(told);
});

test("the pictures keep back what is open in the round, and after it only what is tried again", () => {
  const rows: [round: Round, answer: Answer, kept: boolean][] = [
    [{}, blank, true],
    [{}, filled, true],
    [{}, answered, false],
    [{}, again, true],
    [{ mode: "ten", round: ["one"] }, reopened, true],
    [{ mode: "ten", round: ["two"] }, blank, true],
    [{ mode: "test", handedIn: 2000 }, blank, false],
    [{ mode: "test", handedIn: 2000 }, answered, false],
    [{ mode: "test", handedIn: 2000 }, filled, true],
    [{ mode: "first", round: ["two"], handedIn: 2000 }, blank, false],
    [{ mode: "first", round: ["two"], handedIn: 2000 }, filled, false],
    [{ mode: "learn", round: ["one"], handedIn: 2000 }, again, true],
    [{ mode: "learn", round: ["one"], handedIn: 2000 }, answered, false],
    [{ mode: "learn", round: ["two"], handedIn: 2000 }, blank, false],
    [{ mode: "ten", round: ["two"], handedIn: 2000 }, blank, false],
  ];
  for (const [round, answer, kept] of rows)
    expect(isKeptBack(round, "one", answer), JSON.stringify([round, answer])).toBe(kept);
});
