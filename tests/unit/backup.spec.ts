import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { LEVELS } from "@/lib/content/schema";
import { readBackup, writeBackup } from "@/lib/progress/backup";
import { keyOf } from "@/lib/progress/records";
import { createProgress, type Progress, type Saved } from "@/lib/progress/store";
import type { Attempt } from "@/lib/quiz/answer";
import { reviewsIn } from "@/lib/words/history";
import { schedule } from "@/lib/words/schedule";
import { FakeStorage } from "./fake-storage";
import { keptWord } from "./kept-word";

const NOW = Date.UTC(2026, 10, 23, 12);

/** What a reader may do that is saved. */
type Act = (page: Progress) => void;
const id$ = fc.constantFrom("q1", "q2", "__proto__", "constructor", "name:kim");
const text$ = fc.string({ unit: "grapheme", maxLength: 20 });
const attempt$: fc.Arbitrary<Attempt> = fc.record({
  response: fc.oneof(text$, fc.constant({ m1: { who: "kim", whom: "moon" } })),
  score: fc.constantFrom(0, 0.5, 1),
  help: fc.constantFrom(0, 1, 2, 3),
  at: fc.nat(1000),
  level: fc.constantFrom(...LEVELS),
});
const act$: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(id$, attempt$, text$).map(
    ([item, attempt, draft]): Act =>
      ({ getState }) =>
        getState().saveAnswer("top", item, { first: attempt, last: attempt, tries: 1, help: 0, draft }),
  ),
  fc.tuple(id$, text$, text$, fc.nat(99)).map(
    ([entry, here, sentence, at]): Act =>
      ({ getState }) =>
        getState().keepWord(keptWord(entry, { here, sentence, at })),
  ),
  fc.tuple(id$, fc.nat(50), fc.constantFrom(0 as const, 1, 2, 3, 4)).map(
    ([entry, at, grade]): Act =>
      ({ getState }) =>
        getState().reviewWord(entry, { at: NOW + at, grade }, schedule),
  ),
  fc.constantFrom<Act>(
    ({ getState }) => getState().saveRound("top", { item: "q2" }),
    ({ getState }) => getState().saveSettings({ theme: "dark" }),
    ({ getState }) => getState().saveSettings({ newPerDay: 16, grades: "four" }),
  ),
);
const acts$ = fc.array(act$, { maxLength: 15 });

function reader(acts: Act[]): Progress {
  const page = createProgress(new FakeStorage());
  page.getState().load("top");
  for (const act of acts) act(page);
  return page;
}
const backup = (page: Progress) => writeBackup(page.getState().everything(), NOW);
const sorted = (page: Progress) =>
  page
    .getState()
    .everything()
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
function bringIn(page: Progress, file: string) {
  const read = readBackup(file);
  if ("refused" in read) throw new Error(`refused: ${read.refused} ${read.key}`);
  const counts = page.getState().takeIn(read.records);
  page.getState().settleReviews(schedule, NOW);
  return counts;
}

test("what is taken out and brought into an empty browser is what it was", () => {
  fc.assert(
    fc.property(acts$, (acts) => {
      const page = reader(acts);
      const other = reader([]);
      expect(bringIn(other, backup(page)).changed).toBe(0);
      expect(sorted(other)).toEqual(sorted(page));
      // In storage as well as in memory.
      const { answers, words, settings, load } = other.getState();
      load();
      expect(other.getState()).toMatchObject({ answers, words, settings });
    }),
    { numRuns: 300 },
  );
});

test("what does not fit in storage is here for now, is told, and is saved once there is room", () => {
  const file = backup(
    reader([
      ({ getState }) => getState().keepWord(keptWord("top")),
      ({ getState }) => getState().saveSettings({ theme: "dark" }),
    ]),
  );
  const storage = new FakeStorage();
  const page = createProgress(storage);
  page.getState().load();
  // For the settings, not for the word.
  storage.room = 250;
  expect(bringIn(page, file)).toEqual({ added: 2, changed: 0, unsaved: 1 });
  expect(page.getState()).toMatchObject({ settings: { theme: "dark" }, trouble: [{ kind: "full" }] });
  expect(Object.keys(page.getState().words)).toEqual([keyOf("word", "top")]);
  expect([...storage.texts.keys()]).toEqual([keyOf("setting")]);
  storage.room = Number.POSITIVE_INFINITY;
  expect(bringIn(page, file)).toEqual({ added: 0, changed: 1, unsaved: 0 });
  expect([...storage.texts.keys()]).toEqual([keyOf("setting"), keyOf("word", "top")]);
  expect(bringIn(page, file)).toEqual({ added: 0, changed: 0, unsaved: 0 });
});

test("bringing in a backup twice changes nothing the second time, nor does one's own", () => {
  fc.assert(
    fc.property(acts$, acts$, (theirs, mine) => {
      const file = backup(reader(theirs));
      const page = reader(mine);
      expect(bringIn(page, backup(page))).toEqual({ added: 0, changed: 0, unsaved: 0 });
      bringIn(page, file);
      const once = sorted(page);
      expect(bringIn(page, file)).toEqual({ added: 0, changed: 0, unsaved: 0 });
      expect(sorted(page)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

test("nothing that was here is lost: first attempts, words, reviews, settings", () => {
  fc.assert(
    fc.property(acts$, acts$, (theirs, mine) => {
      const [other, page] = [reader(theirs), reader(mine)];
      const { answers, words, settings } = page.getState();
      const hadSettings = sorted(page).some(({ type }) => type === "setting");
      bringIn(page, backup(other));
      const now = page.getState();
      for (const [key, { first }] of Object.entries(answers))
        expect(now.answers[key]?.first?.at ?? 0).toBeLessThanOrEqual(first?.at ?? 0);
      for (const key of new Set([...Object.keys(words), ...Object.keys(other.getState().words)])) {
        const both = [words[key], other.getState().words[key]].flatMap((word) => reviewsIn(word?.history ?? ""));
        const after = reviewsIn(now.words[key]?.history ?? "").map(({ at }) => at);
        expect(new Set(after).size).toBe(after.length);
        for (const at of after) expect(both.map((review) => review.at)).toContain(at);
        expect(now.words[key]?.card).toEqual(schedule(now.words[key]?.history ?? ""));
      }
      if (hadSettings) expect(now.settings).toEqual(settings);
    }),
    { numRuns: 300 },
  );
});

test("what could not be saved is taken out too", () => {
  const page = createProgress(undefined);
  page.getState().keepWord(keptWord("top"));
  page.getState().saveSettings({ theme: "dark" });
  const read = readBackup(backup(page));
  expect("records" in read && read.records.map(({ key }) => key)).toEqual([
    "leeswijzer:setting",
    "leeswijzer:word:top",
  ]);
});

test("what nobody can see is left out of a backup, which can be brought back", () => {
  const saved = [
    { type: "word", key: keyOf("word", "top"), value: keptWord("top", { here: "\u202epot\u2069\u0007" }) },
    { type: "word", key: keyOf("word", "x\u202e"), value: keptWord("x\u202e") },
  ] as Saved[];
  expect(readBackup(writeBackup(saved, NOW))).toEqual({
    records: [{ type: "word", key: keyOf("word", "top"), value: keptWord("top", { here: "pot" }) }],
  });
});

test("a card in a backup is not believed", () => {
  const page = reader([]);
  const history = reader([
    ({ getState }) => getState().keepWord(keptWord("top")),
    ({ getState }) => getState().reviewWord("top", { at: NOW, grade: 3 }, schedule),
  ]).getState().words[keyOf("word", "top")]?.history;
  const card = { due: 1, last: 1, stability: 36_000, learning: false };
  const saved = { type: "word", key: keyOf("word", "top"), value: keptWord("top", { history: history ?? "", card }) };
  bringIn(page, writeBackup([saved as Saved], NOW));
  expect(page.getState().words[keyOf("word", "top")]?.card).toEqual(schedule(history ?? ""));
});

test("a backup of an earlier version of words is brought to this one", () => {
  const { history: _, ...first } = keptWord("top");
  const file = { kind: "leeswijzer backup", v: 1, records: { "leeswijzer:word:top": { v: 1, ...first } } };
  const page = reader([]);
  expect(bringIn(page, JSON.stringify(file))).toEqual({ added: 1, changed: 0, unsaved: 0 });
  expect(page.getState().words[keyOf("word", "top")]).toEqual(keptWord("top"));
});

test.describe("a file that is refused says why, and changes nothing", () => {
  const good = { "leeswijzer:setting": { v: 1, theme: "dark" }, "leeswijzer:word:top": { v: 2, ...keptWord("top") } };
  const file = (records: unknown, more = {}) => JSON.stringify({ kind: "leeswijzer backup", v: 1, records, ...more });
  const withWord = (change: object) => file({ ...good, "leeswijzer:word:x": { v: 2, ...keptWord("x"), ...change } });
  const raw = (json: string) => file(good).replace('"records":{', `"records":{${json},`);
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  const table: [string, string, string, string?][] = [
    ["nothing", "", "not-json"],
    ["a text", "Lees dit maar eens", "not-json"],
    ["cut off halfway", file(good).slice(0, 200), "not-json"],
    ["a list", "[]", "foreign"],
    ["null", "null", "foreign"],
    ["another program's", '{"decks":[],"v":1}', "foreign"],
    ["no records", file(null), "foreign"],
    ["records in a list", file([good]), "foreign"],
    ["no version", file(good, { v: "1" }), "foreign"],
    ["a later kind of file", file(good, { v: 2 }), "newer"],
    ["a record of a later version", withWord({ v: 3 }), "newer", "leeswijzer:word:x"],
    ["too big", " ".repeat(50_000_001), "too-big"],
    ["a text of a million characters", withWord({ here: "x".repeat(1_000_000) }), "too-long", "leeswijzer:word:x"],
    ["a name of a million characters", file({ [`leeswijzer:word:${"x".repeat(1_000_000)}`]: {} }), "too-long"],
    ["control characters", withWord({ here: "a\u0007b" }), "characters", "leeswijzer:word:x"],
    ["the end of a text from C", withWord({ lemma: "top\u0000" }), "characters"],
    ["what turns the writing round", withWord({ here: "a\u202eb" }), "characters", "leeswijzer:word:x"],
    ["the same in a name", file({ "leeswijzer:word:x\u2066": {} }), "characters", "leeswijzer:word:x"],
    ["control characters in a name", file({ "leeswijzer:word:x\u001b": {} }), "characters", "leeswijzer:word:x"],
    ["__proto__ for a record", raw('"__proto__":{"v":1}'), "unknown", "__proto__"],
    ["__proto__ in a record", raw('"leeswijzer:word:x":{"v":2,"entry":"x","__proto__":{"a":1}}'), "characters"],
    ["another key", file({ ...good, evil: {} }), "unknown", "evil"],
    ["a key set aside", file({ "leeswijzer:aside:leeswijzer:word:x": {} }), "unknown"],
    ["the mark of the fonts", file({ "leeswijzer:fonts": 1 }), "unknown"],
    ["a bare review", file({ "leeswijzer:review:x:5": { v: 1, grade: 3 } }), "unknown"],
    ["two settings", file({ ...good, "leeswijzer:setting:x": { v: 1 } }), "unknown"],
    ["a word without a name", file({ "leeswijzer:word:": { v: 2, ...keptWord("x") } }), "unknown"],
    ["a word under another's name", file({ "leeswijzer:word:y": { v: 2, ...keptWord("x") } }), "unknown"],
    ["a number for a word", file({ ...good, "leeswijzer:word:x": 7 }), "broken", "leeswijzer:word:x"],
    ["null for a word", file({ ...good, "leeswijzer:word:x": null }), "broken"],
    ["a list for an answer", file({ "leeswijzer:answer:a:b": [] }), "broken"],
    ["no version in a record", file({ "leeswijzer:word:x": keptWord("x") }), "broken"],
    ["nested ten thousand deep", raw(`"leeswijzer:word:x":${nested(40_000)}`), "broken"],
  ];
  for (const [what, text, refused, key] of table)
    test(what, () => {
      const read = readBackup(text);
      expect(read).toEqual({ refused, ...("key" in read && { key: key ?? expect.any(String) }) });
      if (key) expect(read).toHaveProperty("key", key);
    });

  test("wrong types in a record are repaired, as they are in storage", () => {
    const read = readBackup(withWord({ here: 7, words: "all", history: { a: 1 }, card: [] }));
    expect("records" in read && read.records.at(-1)?.value).toEqual(keptWord("x", { here: "", words: [] }));
    expect(Object.prototype).not.toHaveProperty("a");
  });

  test("any JSON whatever is taken or refused, and never throws", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(good)), fc.string()), fc.jsonValue()),
        (junk) => {
          const read = readBackup(file(junk));
          if ("records" in read) reader([]).getState().takeIn(read.records);
          else expect(read.key).toBeDefined();
        },
      ),
    );
  });
});
