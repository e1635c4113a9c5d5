import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { mergeAnswers } from "@/lib/progress/merge";
import { DEFAULT_SETTINGS, keyOf, type Settings, typeOf, type Word } from "@/lib/progress/records";
import { decode, type Format, keys, readRecord, removeRecord, writeRecord } from "@/lib/progress/storage";
import { createProgress } from "@/lib/progress/store";
import type { Answer, Attempt } from "@/lib/quiz/answer";
import { FakeStorage } from "./fake-storage";

const attempt = (at: number, score = 1): Attempt => ({ response: "a", score, help: 0, at, level: "b2" });
const checked = (at: number, score?: number): Answer => ({
  first: attempt(at, score),
  last: attempt(at, score),
  tries: 1,
  help: 0,
});
const word = (entry: string): Word => ({
  history: "",
  entry,
  lemma: entry,
  here: "to call off",
  sentence: "Eind mei blies Trump de ontmoeting af.",
  english: "At the end of May Trump called the meeting off.",
  slug: "top",
  level: "b2",
  sentenceId: "b2-called-off",
  words: [2, 6],
  at: 9,
});

const ANSWER = "leeswijzer:answer:top:q1";
const SETTING = "leeswijzer:setting";

test("keys say the type, and nothing else passes for a record", () => {
  expect(keyOf("answer", "top", "q1")).toBe(ANSWER);
  expect(keyOf("setting")).toBe(SETTING);
  for (const key of [
    ANSWER,
    keyOf("round", "top"),
    keyOf("reading", "top", "b2"),
    keyOf("word", "dat.rel"),
    keyOf("review", "dat.rel", "7"),
    SETTING,
  ])
    expect(typeOf(key)).toBe(key.split(":")[1]);
  for (const key of ["leeswijzer:fonts", `leeswijzer:aside:${ANSWER}`, "leeswijzer:words:x", "x:setting", ""])
    expect(typeOf(key)).toBeUndefined();
});

test.describe("storage", () => {
  /** Made up: version 1 had `name`, version 2 had `title`, version 3 has a list of them. */
  const book: Format<{ titles: string[] }> = {
    migrations: [
      ({ name, ...rest }) => ({ ...rest, title: name }),
      ({ title, ...rest }) => ({ ...rest, titles: [(title as string).trim()] }),
    ],
    repair: (data) => {
      const { titles } = data as { titles?: unknown };
      return Array.isArray(titles) ? { titles } : undefined;
    },
  };
  const read = { titles: ["Max Havelaar"] };
  const table: [string, string, typeof read | undefined][] = [
    ["version 1", '{"v":1,"name":" Max Havelaar"}', read],
    ["version 2", '{"v":2,"title":"Max Havelaar "}', read],
    ["version 3", '{"v":3,"titles":["Max Havelaar"]}', read],
    ["a newer version", '{"v":4,"titles":["Max Havelaar"]}', undefined],
    ["no version", '{"titles":["Max Havelaar"]}', undefined],
    ["version 0", '{"v":0,"titles":["Max Havelaar"]}', undefined],
    ["half a version", '{"v":1.5,"titles":["Max Havelaar"]}', undefined],
    ["a migration that throws", '{"v":2}', undefined],
    ["beyond repair", '{"v":3}', undefined],
    ["cut off", '{"v":3,"titles', undefined],
    ["null", "null", undefined],
  ];
  for (const [name, text, value] of table) test(`reads ${name}`, () => expect(decode(text, book)).toEqual(value));

  test("writes the present version, reads it back, removes it", () => {
    const storage = new FakeStorage({ other: "x" });
    expect(writeRecord(storage, "k:1", read, book)).toBe("ok");
    expect(storage.json("k:1")).toEqual({ v: 3, ...read });
    expect(readRecord(storage, "k:1", book)).toEqual({ value: read, outcome: "ok" });
    expect(keys(storage, "k:")).toEqual(["k:1"]);
    expect(removeRecord(storage, "k:1")).toBe("ok");
    expect(readRecord(storage, "k:1", book)).toEqual({ outcome: "ok" });
  });

  test("sets aside what it cannot read, numbering what stands there already", () => {
    const storage = new FakeStorage();
    for (const text of ["one", "two", "one", "two", "three"]) {
      storage.texts.set("k", text);
      expect(readRecord(storage, "k", book)).toEqual({ outcome: "set-aside" });
    }
    const aside = "leeswijzer:aside:k";
    expect([...storage.texts]).toEqual([
      [aside, "one"],
      [`${aside}:2`, "two"],
      [`${aside}:3`, "three"],
    ]);
  });

  test("leaves it where it is when there is no room to set it aside", () => {
    const storage = new FakeStorage({ k: "broken" });
    storage.room = 20;
    expect(readRecord(storage, "k", book)).toEqual({ outcome: "full" });
    expect(storage.texts.get("k")).toBe("broken");
  });

  test("says what is wrong instead of throwing", () => {
    const denied = new FakeStorage({ k: "broken" });
    denied.blocked = true;
    for (const storage of [denied, undefined]) {
      expect(readRecord(storage, "k", book)).toEqual({ outcome: "blocked" });
      expect(writeRecord(storage, "k", read, book)).toBe("blocked");
      expect(removeRecord(storage, "k")).toBe("blocked");
      expect(keys(storage, "")).toEqual([]);
    }
    const full = new FakeStorage();
    full.room = 3;
    expect(writeRecord(full, "k", read, book)).toBe("full");
  });
});

test.describe("merging two tabs' answers", () => {
  const attempt$ = fc
    .record({ at: fc.nat(9), score: fc.constantFrom(0, 1) })
    .map(({ at, score }) => attempt(at, score));
  const answer$: fc.Arbitrary<Answer> = fc.record(
    {
      first: attempt$,
      last: attempt$,
      tries: fc.nat(5),
      help: fc.constantFrom(0, 1, 2, 3),
      draft: fc.string(),
      proof: fc.record({ sentence: fc.string(), right: fc.boolean(), at: fc.nat(9) }),
    },
    { requiredKeys: ["tries", "help"] },
  );

  test("the earlier first, the later last, the most tries and help, the earlier proof, my draft", () => {
    fc.assert(
      fc.property(answer$, answer$, (stored, mine) => {
        const merged = mergeAnswers(stored, mine);
        const by = (which: "first" | "last") =>
          [stored[which], mine[which]].filter((one) => one !== undefined).sort((a, b) => a.at - b.at);
        const { first, last, proof, ...rest } = merged;
        const proofs = [stored.proof, mine.proof].filter((one) => one !== undefined).sort((a, b) => a.at - b.at);
        const again = mergeAnswers(merged, mergeAnswers(merged, mine));
        // One expectation: they are slow, and this runs often.
        expect([first?.at, last?.at, proof, rest, again]).toEqual([
          by("first")[0]?.at,
          by("last").at(-1)?.at,
          proofs[0],
          { tries: Math.max(stored.tries, mine.tries), help: Math.max(stored.help, mine.help), draft: mine.draft },
          merged,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  test("at the same moment what is stored was first, and mine is last", () => {
    const { first, last } = mergeAnswers(checked(5, 0), checked(5, 1));
    expect([first?.score, last?.score]).toEqual([0, 1]);
  });
});

test.describe("the store", () => {
  test("each action writes its one record, and another page reads them back", () => {
    const storage = new FakeStorage();
    const page = createProgress(storage);
    const actions = page.getState();
    actions.load("top");
    const steps: [string, () => void][] = [
      [ANSWER, () => actions.saveAnswer("top", "q1", checked(5))],
      [keyOf("round", "top"), () => actions.saveRound("top", { item: "q2", round: ["q2", "q4"] })],
      [keyOf("word", "afblazen"), () => actions.keepWord(word("afblazen"))],
      [SETTING, () => actions.saveSettings({ theme: "dark" })],
    ];
    for (const [key, act] of steps) {
      storage.writes = [];
      act();
      expect(storage.writes).toEqual([key]);
      expect(storage.json(key).v).toBe(typeOf(key) === "word" ? 2 : 1);
    }
    const next = createProgress(storage);
    next.getState().load("top");
    for (const slice of ["answers", "rounds", "words", "settings", "trouble"] as const)
      expect(next.getState()[slice]).toEqual(page.getState()[slice]);
    expect(next.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
    expect(next.getInitialState().settings).toEqual(DEFAULT_SETTINGS);

    actions.dropWord("afblazen");
    expect(page.getState().words).toEqual({});
    expect(storage.texts.has(keyOf("word", "afblazen"))).toBe(false);
  });

  test("loads settings and words, and the answers of the articles asked for", () => {
    const storage = new FakeStorage({
      [ANSWER]: { v: 1, ...checked(5) },
      "leeswijzer:answer:top-2:q1": { v: 1, ...checked(6) },
      [keyOf("word", "constructor")]: { v: 1, ...word("constructor") },
    });
    const page = createProgress(storage);
    const { load } = page.getState();
    load();
    expect(page.getState()).toMatchObject({
      answers: {},
      words: { "leeswijzer:word:constructor": word("constructor") },
    });
    load("top");
    expect(Object.keys(page.getState().answers)).toEqual([ANSWER]);
    load("top-2");
    expect(Object.keys(page.getState().answers)).toEqual([ANSWER, "leeswijzer:answer:top-2:q1"]);
    storage.texts.clear();
    load();
    expect(page.getState()).toMatchObject({ answers: {}, words: {} });
  });

  test("a first attempt saved by another tab survives a save that knows nothing of it", () => {
    const storage = new FakeStorage();
    const [mine, theirs] = [createProgress(storage), createProgress(storage)];
    theirs.getState().saveAnswer("top", "q1", checked(3, 0));
    mine.getState().saveAnswer("top", "q1", checked(8, 1));
    const merged = { first: attempt(3, 0), last: attempt(8, 1) };
    expect(storage.json(ANSWER)).toMatchObject(merged);
    expect(mine.getState().answers[ANSWER]).toMatchObject(merged);
  });

  test("hears what other tabs save, a record at a time", () => {
    const page = createProgress(new FakeStorage());
    const { hear, keepWord, saveAnswer, saveSettings } = page.getState();
    keepWord(word("top"));
    saveAnswer("top", "q1", checked(3, 0));
    saveSettings({ size: "l" });

    hear(keyOf("word", "brief"), JSON.stringify({ v: 1, ...word("brief") }));
    expect(Object.keys(page.getState().words)).toEqual(["leeswijzer:word:top", "leeswijzer:word:brief"]);
    hear(keyOf("word", "top"), null);
    expect(Object.keys(page.getState().words)).toEqual(["leeswijzer:word:brief"]);
    hear(ANSWER, JSON.stringify({ v: 1, ...checked(8, 1) }));
    expect(page.getState().answers[ANSWER]).toMatchObject({ first: attempt(3, 0), last: attempt(8, 1) });
    hear(SETTING, JSON.stringify({ v: 1, ...DEFAULT_SETTINGS, theme: "dark" }));
    expect(page.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });

    const before = page.getState();
    for (const [key, text] of [
      [SETTING, '{"v":2}'],
      [SETTING, "not JSON"],
      ["leeswijzer:fonts", "1"],
      ["theirs", "{}"],
    ] as const)
      hear(key, text);
    expect(page.getState()).toBe(before);

    hear(SETTING, null);
    expect(page.getState().settings).toEqual(DEFAULT_SETTINGS);
    hear(null, null);
    expect(page.getState()).toMatchObject({ answers: {}, rounds: {}, words: {}, settings: DEFAULT_SETTINGS });
  });

  test("changes one setting and leaves what another tab changed", () => {
    const storage = new FakeStorage();
    const [mine, theirs] = [createProgress(storage), createProgress(storage)];
    theirs.getState().saveSettings({ theme: "dark" });
    mine.getState().saveSettings({ size: "xl" });
    expect(mine.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: "dark", size: "xl" } satisfies Settings);
  });

  for (const kind of ["undefined", "denied"] as const)
    test(`works in memory when storage is ${kind}, and says so once`, () => {
      const storage = kind === "denied" ? new FakeStorage() : undefined;
      if (storage) storage.blocked = true;
      const page = createProgress(storage);
      const { load, saveAnswer, keepWord, dropWord, saveSettings, dismissTrouble } = page.getState();
      load("top");
      expect(page.getState().trouble).toEqual([{ kind: "blocked" }]);
      dismissTrouble();
      saveAnswer("top", "q1", checked(3, 0));
      saveAnswer("top", "q1", checked(8, 1));
      keepWord(word("top"));
      keepWord(word("brief"));
      dropWord("brief");
      saveSettings({ theme: "dark" });
      saveSettings({ size: "l" });
      load("other");
      const { answers, words, settings, trouble } = page.getState();
      expect(answers[ANSWER]).toMatchObject({ first: attempt(3, 0), last: attempt(8, 1) });
      expect(Object.keys(words)).toEqual(["leeswijzer:word:top"]);
      expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: "dark", size: "l" });
      expect(trouble).toEqual([]);
    });

  test("a full storage is told, keeps what it had, and takes more once there is room", () => {
    const storage = new FakeStorage();
    const page = createProgress(storage);
    const { saveSettings, load, dismissTrouble } = page.getState();
    saveSettings({ theme: "dark" });
    const saved = storage.json(SETTING);
    storage.room = 1;
    saveSettings({ theme: "light" });
    saveSettings({ size: "l" });
    load();
    expect(storage.json(SETTING)).toEqual(saved);
    expect(page.getState()).toMatchObject({ settings: { theme: "light", size: "l" }, trouble: [{ kind: "full" }] });
    dismissTrouble();
    saveSettings({ size: "xl" });
    expect(page.getState().trouble).toEqual([{ kind: "full" }]);
    storage.room = 1000;
    saveSettings({ above: "A2" });
    expect(storage.json(SETTING)).toMatchObject({ theme: "light", size: "xl", above: "A2" });
  });

  test("what another tab saves or clears takes the place of what could not be saved", () => {
    const theirs = (theme: Settings["theme"]) => JSON.stringify({ v: 1, ...DEFAULT_SETTINGS, theme });
    const events: [string | null, string | null][] = [
      [SETTING, theirs("dark")],
      [null, null],
    ];
    for (const event of events) {
      const storage = new FakeStorage();
      const page = createProgress(storage);
      storage.room = 1;
      page.getState().saveSettings({ size: "l" });
      page.getState().hear(...event);
      storage.texts.set(SETTING, theirs("light"));
      page.getState().load();
      expect(page.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: "light" });
    }
  });

  test("what cannot be read is set aside, told, and never written over", () => {
    const newer = { v: 2, theme: "sepia" };
    const storage = new FakeStorage({ [SETTING]: newer, [ANSWER]: "{", [keyOf("word", "top")]: { v: 1 } });
    const page = createProgress(storage);
    page.getState().load();
    page.getState().saveAnswer("top", "q1", checked(3));
    expect(page.getState().trouble).toEqual(
      [SETTING, keyOf("word", "top"), ANSWER].map((key) => ({ kind: "set-aside", key })),
    );
    expect(storage.json(`leeswijzer:aside:${SETTING}`)).toEqual(newer);
    expect(storage.texts.get(`leeswijzer:aside:${ANSWER}`)).toBe("{");
    expect(storage.json(ANSWER)).toMatchObject({ v: 1, tries: 1 });

    // Room for the new record in place of the old one, not for both.
    const longer = { ...newer, more: "x".repeat(100) };
    const full = new FakeStorage({ [SETTING]: longer });
    full.room = 200;
    const crowded = createProgress(full);
    crowded.getState().saveSettings({ size: "s" });
    expect(full.json(SETTING)).toEqual(longer);
    expect(crowded.getState()).toMatchObject({ settings: { size: "s" }, trouble: [{ kind: "full" }] });
  });
});

test("the browser's store can be had on the server, where it is empty and quiet", async () => {
  const { progress } = await import("@/lib/progress/browser");
  expect(progress()).toBe(progress());
  expect(progress().getState()).toMatchObject({ answers: {}, words: {}, settings: DEFAULT_SETTINGS, trouble: [] });
});
