/** Every parser with anything whatever: it may refuse, and never throws. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { ContentCheck, checkArticle } from "@/lib/content/check";
import { parseArticle, parseShared } from "@/lib/content/files";
import { loadArticle } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import { TALLY } from "@/lib/lesson/tally";
import { readBackup, writeBackup } from "@/lib/progress/backup";
import { overview } from "@/lib/progress/overview";
import { keyOf } from "@/lib/progress/records";
import { repairWord } from "@/lib/progress/repair";
import { decode } from "@/lib/progress/storage";
import { createProgress } from "@/lib/progress/store";
import { prepareItems } from "@/lib/quiz/prepare";
import { grade, isAnswered } from "@/lib/quiz/registry";
import { drawRound } from "@/lib/quiz/round";
import { shuffleItem } from "@/lib/quiz/shuffle";
import { pathOf } from "@/lib/serving/headers";
import { addressPart, readDraw } from "@/lib/sharing/address";
import { ankiText } from "@/lib/words/anki";
import { piecesOf } from "@/lib/words/cloze";
import { queue } from "@/lib/words/due";
import { schedule } from "@/lib/words/schedule";
import { markTyped } from "@/lib/words/typed";
import { FakeStorage } from "./fake-storage";
import { BIG, damaged, FUZZ_CASES, HOSTILE, json$, text$ } from "./hostile";
import { keptWord } from "./kept-word";

const NOW = Date.UTC(2026, 0, 1);
/** Each says by what it returns, or throws, whether it holds: an `expect` for each case takes far longer than the case. */
const numRuns = FUZZ_CASES;
test.describe.configure({ timeout: 300_000 });

const SMALL = join(import.meta.dirname, "../content/small");
const FOLDER = join(SMALL, "articles/feest");
const files = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
const shared = ["lexicon.yaml", "grammar.yaml"].map((file) => ({
  file,
  text: readFileSync(join(SMALL, file), "utf8"),
})) as [{ file: string; text: string }, { file: string; text: string }];

const whole = parseArticle("feest", "feest", files);
const sharedWhole = parseShared(...shared);

/** Checks the small content with the text of one file another; only that one is parsed. */
function checkWith(name: string, text: string): string {
  if (!files.has(name)) {
    const [lexicon, grammar] = shared;
    const source = { file: name, text };
    const both =
      name === lexicon.file
        ? { ...sharedWhole, lexicon: parseShared(source, grammar).lexicon }
        : { ...sharedWhole, grammar: parseShared(lexicon, source).grammar };
    const check = new ContentCheck(both);
    return formatProblems([...check.article(whole), ...check.rest()]);
  }
  const one = parseArticle("feest", "feest", new Map([[name, text]]));
  const article = {
    ...whole,
    ...(name === "article.yaml" && { article: one.article }),
    ...(name === "questions.yaml" && { questions: one.questions }),
    levels: { ...whole.levels, ...one.levels },
  };
  return formatProblems(checkArticle(article, sharedWhole));
}

const names = [...files.keys(), ...shared.map(({ file }) => file)];
const textOf = (name: string) => files.get(name) ?? shared.find(({ file }) => file === name)?.text ?? "";

test("YAML whose data is damaged is refused with problems or passes", () => {
  const case$ = fc
    .constantFrom(...names)
    .chain((name) => fc.tuple(fc.constant(name), damaged(parse(textOf(name)), 60)));
  fc.assert(
    fc.property(case$, ([name, data]) => void checkWith(name, JSON.stringify(data) ?? "")),
    { numRuns: numRuns / 2 },
  );
});

test("YAML whose text is damaged is refused with problems or passes", () => {
  const cut$ = fc.tuple(
    fc.nat(10_000),
    fc.nat(20),
    fc.oneof(text$, fc.constantFrom(": ", "- ", "&a ", "*a ", "? ", "!!set ", "%", "\t")),
  );
  const case$ = fc.tuple(fc.constantFrom(...names), fc.array(cut$, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(case$, ([name, cuts]) => {
      const hurt = cuts.reduce((text, [at, length, by]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + by + text.slice(from + length);
      }, textOf(name));
      checkWith(name, hurt);
    }),
    { numRuns: numRuns / 2 },
  );
});

test("YAML that means to break its reader is refused with a message", () => {
  const bomb = [
    "&a [x]",
    ...Array.from({ length: 9 }, (_, n) => `&${"bcdefghij"[n]} [${Array(9).fill(`*${"abcdefghi"[n]}`)}]`),
  ];
  for (const text of [
    bomb.map((line) => `- ${line}`).join("\n"),
    "[".repeat(5000),
    "*nobody",
    "a: &x [*x]",
    `${"[".repeat(5000)}${"]".repeat(5000)}`,
    BIG,
    "? [a]: b",
  ])
    expect(checkWith("b2.yaml", text)).not.toBe("");
});

for (const hostile of HOSTILE)
  test(`${JSON.stringify(hostile).slice(0, 30)} in content is text, or refused by name`, () => {
    const data = parse(textOf("article.yaml"));
    data.topic.nl = hostile;
    const said = checkWith("article.yaml", stringify(data));
    if (/\p{Cc}|\p{Cs}|\u202e/u.test(hostile))
      expect(said).toMatch(/a text holds U\+[0-9A-F]{4}, which nobody can see|not YAML/);
    else expect(said).toBe("");
  });

const answer = {
  v: 1,
  first: { response: "a", score: 1, help: 0, at: 5, level: "b2" },
  tries: 1,
  help: 0,
  draft: { m: { who: "a", whom: "b" } },
};
const round = { v: 1, item: "q1", round: ["q1"], mode: "ten", seed: "abc", started: 3 };
const word = { v: 2, ...keptWord("top") };
const reading = { v: 1, slug: "top", level: "b2", headline: "Top", items: 3, opened: 5 };
const RECORDS: [string, object][] = [
  [keyOf("answer", "top", "q1"), answer],
  [keyOf("round", "top"), round],
  [keyOf("word", "top"), word],
  [keyOf("reading", "top", "b2"), reading],
  [keyOf("review", "top", "7"), { v: 1, grade: 3 }],
  [keyOf("setting"), { v: 1, theme: "dark" }],
];
const key$ = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...RECORDS.map(([key]) => key)) },
  fc
    .tuple(fc.constantFrom("answer", "round", "word", "reading", "review", "setting", "aside"), text$)
    .map(([type, id]) => `leeswijzer:${type}:${id}`),
  text$,
);
const saved$ = fc.constantFrom(...RECORDS).chain(([, valid]) => fc.oneof(damaged(valid, 8), json$));
const store$ = fc.array(
  fc.tuple(
    key$,
    fc.oneof(
      saved$.map((data) => JSON.stringify(data) ?? ""),
      text$,
    ),
  ),
  { maxLength: 5 },
);

test("a saved store with anything in it is read, shown, added to and taken out", () => {
  fc.assert(
    fc.property(store$, text$, (saved, typed) => {
      const storage = new FakeStorage();
      for (const [key, text] of saved) storage.texts.set(key, text);
      const page = createProgress(storage);
      const state = page.getState();
      state.load("top");
      state.settleReviews(schedule, NOW);
      const words = Object.values(page.getState().words);
      for (const each of queue(words, NOW)) {
        piecesOf(each);
        markTyped(each, typed);
        addressPart(each.slug + each.sentenceId);
        state.reviewWord(each.entry, { at: NOW, grade: 3 }, schedule);
      }
      for (const { seed = "" } of Object.values(page.getState().rounds)) addressPart(seed);
      for (const [key, text] of saved) state.hear(key, text);
      ankiText(words);
      overview(state.everything());
      state.asides();
      readBackup(writeBackup(state.everything(), NOW));
    }),
    { numRuns },
  );
});

test("a backup with anything in it is taken or refused", () => {
  const file$ = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.tuple(key$, saved$), { maxLength: 3 })
        .map((records) => JSON.stringify({ kind: "leeswijzer backup", v: 1, records: Object.fromEntries(records) })),
    },
    json$.map((data) => JSON.stringify(data) ?? ""),
    text$,
  );
  fc.assert(
    fc.property(file$, (file) => {
      const read = readBackup(file);
      if ("refused" in read) return;
      const page = createProgress(new FakeStorage());
      page.getState().takeIn(read.records);
      page.getState().settleReviews(schedule, NOW);
    }),
    { numRuns },
  );
});

test("a tally with anything in it is repaired", () => {
  const tally = { v: 1, item: "q1", all: true, counts: { q1: { a: 3 } } };
  fc.assert(
    fc.property(fc.oneof(damaged(tally, 4), json$), (data) => void decode(JSON.stringify(data) ?? "", TALLY)),
    { numRuns },
  );
});

const { items, article, levels } = loadArticle("trump-kim-top");
const offered = prepareItems(items, article, levels.b2 ?? [], "nl");

test("query parameters draw a round whatever they say, and come back as they were", () => {
  fc.assert(
    fc.property(text$, (text) => {
      const address = new URL(`https://a.example/?round=${addressPart(text)}#questions`);
      const seed = readDraw(address, "round");
      pathOf(`/${text}`);
      if (seed === undefined) return true;
      for (const item of offered) shuffleItem(item, seed);
      const again = readDraw(new URL(`https://a.example/?round=${addressPart(seed)}`), "round");
      return seed.length <= 40 && again === seed && drawRound(offered, seed).length === 6;
    }),
    { numRuns },
  );
  fc.assert(
    fc.property(text$, text$, (name, value) => {
      const address = new URL("https://a.example/");
      address.search = `${name}=${value}&round=${value}`;
      addressPart(readDraw(address, "round") ?? "");
      pathOf(value);
    }),
    { numRuns },
  );
});

test("any answer to any item is marked from 0 to 1", () => {
  const ids = [...Object.keys(article.people), ...HOSTILE];
  const id$ = fc.oneof(fc.constantFrom(...ids), text$);
  const response$ = fc.oneof(
    text$,
    fc.array(id$, { maxLength: 5 }),
    fc.dictionary(id$, id$, { maxKeys: 4 }),
    fc.dictionary(id$, fc.record({ who: id$, whom: id$ }), { maxKeys: 4 }),
    json$,
  );
  fc.assert(
    fc.property(fc.constantFrom(...offered), response$, (item, response) => {
      isAnswered(item, response as never);
      const { score } = grade(item, response as never);
      return score >= 0 && score <= 1;
    }),
    { numRuns },
  );
});

test("a text of a million characters is marked, shown or refused, and soon", () => {
  for (const item of offered) grade(item, BIG);
  const huge = repairWord(keptWord("top", { sentence: BIG, here: BIG, lemma: BIG }));
  expect(huge).toMatchObject({ sentence: "", here: "", lemma: "top" });
  expect(repairWord(keptWord(BIG))).toBeUndefined();
  markTyped(keptWord("top"), BIG);
  expect(readBackup(BIG)).toEqual({ refused: "not-json" });
  expect(addressPart(BIG).length).toBeGreaterThan(BIG.length);
});
