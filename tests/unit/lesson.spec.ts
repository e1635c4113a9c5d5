import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { loadArticle } from "@/lib/content/load";
import { LEVELS } from "@/lib/content/schema";
import { answerKey } from "@/lib/lesson/answer-key";
import { lessonOf } from "@/lib/lesson/lesson";
import { formatLines, type Glyph, linesBySentence, linesOf, paperBlocks } from "@/lib/lesson/lines";
import { optionsOf } from "@/lib/lesson/options";
import { paperItems } from "@/lib/lesson/paper";
import { LESSON_MINUTES, PHASES, type Phase, planLesson } from "@/lib/lesson/plan";
import { provingBlocks } from "@/lib/lesson/shown";
import { missesOf, rankMisses, readCount, setCount, slotsOf, TALLY, type Tally } from "@/lib/lesson/tally";
import { wordsToTeach } from "@/lib/lesson/words";
import { readRecord, writeRecord } from "@/lib/progress/storage";
import type { QuizItem } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";
import type { GlossTable } from "@/lib/reading/gloss-table";
import type { ArticlePage } from "@/lib/reading/page";
import { article, level, nine } from "./fixtures";

const ITEMS = prepareItems(nine, article, level, "en");
const VERDICTS = { right: "Juist", wrong: "Onjuist", "not-stated": "Niet vermeld" };

function itemOf<K extends QuizItem["kind"]>(kind: K): Extract<QuizItem, { kind: K }> {
  const found = ITEMS.find((item) => item.kind === kind);
  if (!found) throw new Error(`no ${kind} among the fixtures`);
  return found as Extract<QuizItem, { kind: K }>;
}

test.describe("plan", () => {
  const real = LEVELS.map((name) => lessonOf(loadArticle("trump-kim-top"), name, "nl"));
  const byId = new Map([...ITEMS, ...real.flatMap(({ items }) => items)].map((item) => [item.id, item]));

  function holds(phases: Phase[], offered: string[]) {
    expect(phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(LESSON_MINUTES);
    let from = 0;
    for (const phase of phases) {
      expect(phase.from).toBe(from);
      expect(Number.isInteger(phase.minutes) && phase.minutes > 0, phase.name).toBe(true);
      from += phase.minutes;
    }
    const order = phases.map(({ name }) => PHASES.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const used = phases.flatMap(({ items }) => items);
    expect(new Set(used).size).toBe(used.length);
    for (const id of used) expect(offered).toContain(id);
    const skills = (name: Phase["name"]) =>
      phases.filter((phase) => phase.name === name).flatMap(({ items }) => items.map((id) => byId.get(id)?.skill));
    for (const skill of skills("discuss")) expect(skill).toBe("judge");
    for (const skill of skills("answer")) expect(skill).not.toBe("judge");
  }

  test("the minutes add up to 45 and no item is used twice, whatever the article has", () => {
    fc.assert(
      fc.property(fc.subarray([...byId.values()]), fc.nat(60), fc.nat(9), (items, minutes, words) => {
        holds(
          planLesson(items, minutes, words),
          items.map(({ id }) => id),
        );
      }),
    );
  });

  test("every level of the first article gets a full lesson, the same one each time", () => {
    for (const [place, { items, phases, words, readingMinutes }] of real.entries()) {
      holds(
        phases,
        items.map(({ id }) => id),
      );
      expect(phases.map(({ name }) => name)).toEqual([...PHASES]);
      expect(planLesson(items, readingMinutes, words.length)).toEqual(phases);
      const count = (name: Phase["name"]) => phases.find((phase) => phase.name === name)?.items.length;
      expect(count("answer"), LEVELS[place]).toBeGreaterThanOrEqual(6);
      expect(count("discuss"), LEVELS[place]).toBe(5);
      expect(count("exit"), LEVELS[place]).toBe(1);
    }
  });

  test("what the article has nothing for is left out, and its time goes to the answers", () => {
    const judged = { ...itemOf("point"), id: "judged" };
    expect(planLesson([judged], 1, 0).map(({ name, minutes }) => [name, minutes])).toEqual([
      ["predict", 4],
      ["read", 5],
      ["answer", 34],
      ["discuss", 2],
    ]);
  });

  test("the exit question is the short item that rests on most facts, the last of those alike", () => {
    const choice = itemOf("choice");
    const make = (id: string, facts: number, skill: QuizItem["skill"] = "infer"): QuizItem => ({
      ...choice,
      id,
      skill,
      evidence: Array.from({ length: facts }, () => ["s"]),
    });
    const exit = (items: QuizItem[]) => planLesson(items, 3, 1).find(({ name }) => name === "exit")?.items;
    expect(exit([make("a", 2), make("b", 3), make("c", 3), make("d", 1)])).toEqual(["c"]);
    expect(exit([make("a", 1), make("b", 9, "judge")])).toEqual(["a"]);
    expect(exit([make("b", 9, "judge"), make("c", 1, "locate")])).toEqual(["b"]);
  });

  test("nothing here knows an article", () => {
    for (const folder of ["lib/lesson", "components/lesson", "components/lesson/paper"]) {
      for (const file of readdirSync(folder).filter((name) => /\.tsx?$/.test(name))) {
        expect(readFileSync(join(folder, file), "utf8"), file).not.toMatch(/trump|kim-|korea/i);
      }
    }
  });
});

test("words to teach: above the level, those in the way of most items, in the order of the text", () => {
  const gloss = (entry: string, level?: string) => ({ entry, lemma: entry, here: `${entry}!`, pos: "noun", level });
  const table = {
    glosses: [gloss("easy", "A1"), gloss("own", "B1"), gloss("rare", "B2"), gloss("hard", "C1"), gloss("name")],
    sentences: {
      one: [
        [0, 0],
        [2, 1],
        [4, 2],
      ],
      two: [
        [3, 0],
        [1, 1],
      ],
      three: [[2, 4]],
    },
  } as unknown as GlossTable;
  const item = (...evidence: string[]) => ({ ...itemOf("choice"), evidence: [evidence] });
  const words = (items: QuizItem[], most?: number) => wordsToTeach(table, items, "b1", most).map(({ lemma }) => lemma);
  expect(wordsToTeach(table, [], "b1")).toEqual([
    { lemma: "rare", here: "rare!", sentence: "one" },
    { lemma: "hard", here: "hard!", sentence: "two" },
  ]);
  expect(words([], 1), "the harder one").toEqual(["hard"]);
  expect(words([item("three")], 1), "the needed one").toEqual(["rare"]);
  expect(words([item("three"), item("two"), item("one")], 1)).toEqual(["rare"]);
  expect(wordsToTeach(table, [], "a2").map(({ lemma }) => lemma)).toEqual(["rare", "hard", "own"]);
});

test.describe("paper", () => {
  /** The same item with another key, as far as its kind can have one. */
  function rekeyed(item: QuizItem): QuizItem {
    switch (item.kind) {
      case "choice":
        return { ...item, because: "x", options: turnKey(item.options) };
      case "map":
        return { ...item, because: "x", spots: turnKey(item.spots) };
      case "several":
        return {
          ...item,
          because: "x",
          options: item.options.map((each) => ({ ...each, right: !each.right, why: "x" })),
        };
      case "statement":
        return { ...item, because: "x", key: item.key === "wrong" ? "right" : "wrong", why: {} };
      case "pairs":
        return {
          ...item,
          links: item.links.map((link) => ({ ...link, who: link.whom, whom: link.who, because: "x" })),
        };
      case "order":
        return { ...item, because: "x", key: item.key.toReversed(), why: {} };
      case "typed":
        return { ...item, because: "x", key: { nl: "x", en: "x" }, target: { kind: "number", value: 1 } };
      case "gap":
        return { ...item, because: "x", gaps: item.gaps.map((gap) => ({ ...gap, options: turnKey(gap.options) })) };
      case "point":
        return { ...item, because: "x", wrong: [], otherwise: "x", evidence: [["other"]] };
    }
  }
  /** Another option becomes the one without a reason. */
  function turnKey<T extends { why?: string }>(options: T[]): T[] {
    const key = options.findIndex(({ why }) => !why);
    return options.map(({ why: _, ...option }, place) =>
      place === (key + 1) % options.length ? option : { ...option, why: "x" },
    ) as T[];
  }

  test("a worksheet does not depend on any key, so it cannot give one away", () => {
    for (const item of ITEMS) {
      const other = { ...rekeyed(item), evidence: [["elsewhere"]] } as QuizItem;
      if (item.kind !== "point") expect(answerKey(other, VERDICTS), item.kind).not.toEqual(answerKey(item, VERDICTS));
      expect(paperItems([other]), item.kind).toEqual(paperItems([item]));
    }
  });

  test("every kind has a form with room to write", () => {
    expect(paperItems(ITEMS).map(({ number, proof, paper }) => [number, proof, paper.form])).toEqual([
      [1, true, "options"],
      [2, true, "options"],
      [3, false, "verdicts"],
      [4, false, "pairs"],
      [5, false, "order"],
      [6, false, "options"],
      [7, false, "line"],
      [8, false, "gaps"],
      [9, false, "point"],
    ]);
    expect(paperItems([itemOf("gap")])[0]?.paper).toMatchObject({
      pieces: [
        { glued: "", text: "Eerst " },
        { glued: ",", text: " dan " },
        { glued: ".", text: "" },
      ],
    });
    expect(paperItems([itemOf("pairs")])[0]?.paper).toMatchObject({ directed: true, rows: { length: 3 } });
  });

  test("the key is told in the letters and numbers of the worksheet", () => {
    const paperOf = (item: QuizItem) => paperItems([item])[0]?.paper;
    for (const item of ITEMS) {
      const { answer } = answerKey(item, VERDICTS);
      const paper = paperOf(item);
      switch (paper?.form) {
        case "options":
          for (const { mark, text } of answer) expect(paper.options["ABCDEFG".indexOf(mark)]).toBe(text);
          break;
        case "verdicts":
          expect(answer).toEqual([{ mark: "", text: "Juist" }]);
          break;
        case "pairs":
          expect(answer.map(({ text }) => text)).toEqual(paper.rows);
          for (const [place, { mark }] of answer.entries()) {
            const link = itemOf("pairs").links[place];
            const names = mark.split(" – ").map((letter) => paper.parties["ABCDEFG".indexOf(letter)]);
            const name = (id = "") => itemOf("pairs").parties.find((party) => party.id === id)?.label.nl;
            expect(names).toEqual([name(link?.who), name(link?.whom)]);
          }
          break;
        case "order":
          expect(answer.map(({ text }) => text)).toEqual(paper.events);
          expect(answer.toSorted((a, b) => Number(a.mark) - Number(b.mark)).map(({ text }) => text)).toEqual([
            ..."abcd",
          ]);
          break;
        case "gaps":
          for (const { mark, text } of answer) expect(paper.bank[Number(mark) - 1]).toContain(text);
          expect(answer.map(({ text }) => text)).toEqual(["zo", "dit"]);
          break;
        case "line":
          expect(answer).toEqual([{ mark: "", text: "Kim Jong-un" }]);
          break;
        case "point":
          expect(answer).toEqual([]);
      }
    }
  });

  test("the key names the sentences that prove it, and all others that count", () => {
    const several = answerKey(itemOf("several"), VERDICTS);
    expect(several).toMatchObject({ proof: ["s-one"], also: ["s-head", "s-two"], notStated: false });
    const statement: QuizItem = { ...itemOf("statement"), key: "not-stated" };
    expect(answerKey(statement, VERDICTS).notStated).toBe(true);
  });
});

test.describe("lines", () => {
  /** Glyphs of sentences set in lines of 10 px at these tops; a "|" begins the next line. */
  function set(top: number, sentences: Record<string, string>): Glyph[] {
    let y = top;
    return Object.entries(sentences).flatMap(([sentence, text]) =>
      [...text].flatMap((each): Glyph[] => {
        if (each === "|") y += 10;
        if (each === "|") return [];
        return [{ sentence, text: each, ...(each.trim() && { box: { top: y, bottom: y + 9 } }) }];
      }),
    );
  }
  const blocks = linesOf([set(0, { head: "Kop" }), set(50, { one: "Een twee |drie. ", two: "Vier-|vijf" }), []]);

  test("glyphs become lines, numbered through the whole text", () => {
    expect(blocks).toEqual([
      [{ number: 1, pieces: [{ sentence: "head", text: "Kop" }] }],
      [
        { number: 2, pieces: [{ sentence: "one", text: "Een twee " }] },
        {
          number: 3,
          pieces: [
            { sentence: "one", text: "drie. " },
            { sentence: "two", text: "Vier-" },
          ],
        },
        { number: 4, pieces: [{ sentence: "two", text: "vijf" }] },
      ],
      [],
    ]);
  });

  test("a sentence knows its lines", () => {
    expect(Object.fromEntries(linesBySentence(blocks))).toEqual({ head: [1], one: [2, 3], two: [3, 4] });
  });

  test("line numbers are printed as runs", () => {
    const rows: [number[], string][] = [
      [[], ""],
      [[7], "7"],
      [[3, 4], "3–4"],
      [[8, 3, 4, 5, 4], "3–5, 8"],
      [[10, 2], "2, 10"],
    ];
    for (const [numbers, printed] of rows) expect(formatLines(numbers).replaceAll("\u2060", "")).toBe(printed);
  });

  const page: ArticlePage = {
    headline: "h",
    standfirst: ["s1", "s2"],
    blocks: [
      { as: "heading", sentences: ["k"] },
      { as: "paragraph", sentences: ["a", "b", "c", "d"] },
    ],
    sentences: Object.fromEntries(
      ["h", "s1", "s2", "k", "a", "b", "c", "d"].map((id) => [id, { nl: id, en: `${id}!` }]),
    ),
  };

  test("the paper has the whole text and nothing else", () => {
    expect(paperBlocks(page).map(({ as, sentences }) => [as, sentences.map(({ nl }) => nl).join("")])).toEqual([
      ["headline", "h"],
      ["standfirst", "s1s2"],
      ["heading", "k"],
      ["paragraph", "abcd"],
    ]);
    expect(JSON.stringify(paperBlocks(page))).not.toContain("!");
    expect(paperBlocks({ ...page, standfirst: [] }).map(({ as }) => as)).toEqual(["headline", "heading", "paragraph"]);
  });

  test("a proof is shown in its paragraph; of paragraphs too long for a screen only the proof", () => {
    const show = (from: ArticlePage, ids: string[]) =>
      provingBlocks(from, ids).map((block) => block.map(({ nl, proves }) => (proves ? `[${nl}]` : nl)).join(" "));
    expect(show(page, ["b", "s2"])).toEqual(["s1 [s2]", "a [b] c d"]);
    const long = { ...page, sentences: { ...page.sentences, c: { nl: "c".repeat(800), en: "" } } };
    expect(show(long, ["b"]), "one paragraph is whole").toEqual([`a [b] ${"c".repeat(800)} d`]);
    expect(show(long, ["b", "s2"])).toEqual(["… [s2]", "… [b] …"]);
  });
});

test.describe("tally", () => {
  const empty: Tally = { counts: {} };

  test("a count is what the digits say, and none where there are none", () => {
    const rows: [string, number | undefined][] = [
      ["", undefined],
      ["x", undefined],
      ["0", 0],
      ["12", 12],
      [" 7 ", 7],
      ["1e3", 13],
      ["-4", 4],
      ["123456", 999],
    ];
    for (const [typed, count] of rows) expect(readCount(typed), typed).toBe(count);
    const one = setCount(setCount(empty, "i", "a", 3), "i", "b", 4);
    expect(one.counts).toEqual({ i: { a: 3, b: 4 } });
    expect(setCount(one, "i", "a", undefined).counts).toEqual({ i: { b: 4 } });
  });

  test("slots are what is on offer, or how it went", () => {
    for (const item of ITEMS) {
      const offered = optionsOf(item, VERDICTS)?.map(({ id }) => id);
      expect(slotsOf(item), item.kind).toEqual(offered ?? ["right", "partly", "wrong"]);
    }
  });

  test("what a class missed", () => {
    const choice = itemOf("choice");
    const rows: [QuizItem, Record<string, number>, [share: number, hands: number] | undefined][] = [
      [choice, {}, undefined],
      [choice, { north: 0, gone: 5 }, undefined],
      [choice, { north: 10 }, [0, 10]],
      [choice, { north: 3, south: 6, nobody: 3 }, [0.75, 12]],
      [itemOf("map"), { panmunjom: 1, libya: 3 }, [0.75, 4]],
      [itemOf("statement"), { right: 4, wrong: 4 }, [0.5, 8]],
      [itemOf("typed"), { right: 5, partly: 2, wrong: 3 }, [0.4, 10]],
      // Three keys: one, two and three.
      [itemOf("several"), { one: 10, two: 10, three: 10 }, [0, 10]],
      [itemOf("several"), { one: 10, two: 5, three: 0, four: 0 }, [0.5, 10]],
      [itemOf("several"), { one: 10, two: 10, three: 10, four: 10, five: 10 }, [2 / 3, 10]],
      [itemOf("several"), { four: 9, five: 9 }, [1, 9]],
    ];
    for (const [item, counts, misses] of rows) {
      const got = missesOf(item, counts);
      if (!misses) expect(got).toBeUndefined();
      else {
        expect(got?.share, JSON.stringify(counts)).toBeCloseTo(misses[0]);
        expect(got?.hands, JSON.stringify(counts)).toBe(misses[1]);
      }
    }
  });

  test("a share is never below 0 or above 1, and one more wrong hand never lowers it", () => {
    const hands = fc.record(Object.fromEntries(["north", "south", "nobody"].map((id) => [id, fc.nat(40)])));
    fc.assert(
      fc.property(hands, (counts) => {
        const before = missesOf(itemOf("choice"), counts);
        const after = missesOf(itemOf("choice"), { ...counts, south: (counts.south ?? 0) + 1 });
        expect(after?.share).toBeLessThanOrEqual(1);
        expect(after?.share).toBeGreaterThanOrEqual(before?.share ?? 0);
      }),
    );
  });

  test("the most missed comes first, and what was not counted not at all", () => {
    const [first, , third] = ITEMS;
    const ranked = rankMisses(ITEMS, {
      [first?.id ?? ""]: { north: 8, south: 2 },
      [third?.id ?? ""]: { wrong: 1 },
      leader: { right: 16, wrong: 4 },
      gone: { right: 1 },
    });
    expect(ranked.map(({ item }) => item.id)).toEqual([third?.id, "leader", first?.id]);
  });

  test("a saved tally comes back, and anything else is repaired or set aside", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
      key: (place: number) => [...kept.keys()][place] ?? null,
      get length() {
        return kept.size;
      },
    };
    const tally: Tally = { item: "i", all: true, counts: { i: { a: 0, b: 12 } } };
    writeRecord(storage, "k", tally, TALLY);
    expect(readRecord(storage, "k", TALLY)).toEqual({ value: tally, outcome: "ok" });
    kept.set("k", "{");
    expect(readRecord(storage, "k", TALLY)).toEqual({ outcome: "set-aside" });
    expect(kept.get("leeswijzer:aside:k")).toBe("{");

    const long = "x".repeat(101);
    expect(
      TALLY.repair({
        item: long,
        all: "yes",
        counts: { i: { a: 3, b: -1, c: 1.5, d: "4", e: 1000, [long]: 1 }, j: 7 },
      }),
    ).toEqual({ counts: { i: { a: 3 } } });
    for (const nothing of [null, 3, "x", []]) expect(TALLY.repair(nothing)).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const repaired = TALLY.repair(data);
        if (!repaired) return;
        expect(TALLY.repair(repaired)).toEqual(repaired);
        for (const slots of Object.values(repaired.counts))
          for (const count of Object.values(slots)) expect(Number.isInteger(count)).toBe(true);
      }),
    );
  });
});
