import { expect, test } from "@playwright/test";
import type { Kind } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import type { ItemByKind } from "@/lib/quiz/items";
import { ownForms } from "@/lib/quiz/names";
import { askedFacts, prepareItems } from "@/lib/quiz/prepare";
import { article, items, level, nine } from "./fixtures";

const prepared = prepareItems(items, article, level, "en");
const byId = (id: string) => {
  const item = prepared.find((item) => item.id === id);
  if (!item) throw new Error(`${id} is not offered`);
  return item;
};

test("an item is offered where its facts are told, or untold when that is what it asks", () => {
  expect(prepared.map(({ id }) => id)).toEqual(["who-insulted", "told", "untold", "who-whom", "leader", "when"]);
});

test("evidence: for each asked fact all sentences that tell it, in reading order", () => {
  const rows: [string, string[][]][] = [
    ["who-insulted", [["s-three"]]],
    ["told", [["s-head", "s-one"]]],
    ["untold", [["s-one", "s-two"]]],
    ["who-whom", [["s-head", "s-one"], ["s-one", "s-two"], ["s-three"]]],
  ];
  for (const [id, evidence] of rows) expect(byId(id).evidence).toEqual(evidence);
});

test("askedFacts: what a level must tell, and must not", () => {
  const asked = Object.fromEntries(items.map((item) => [item.id, askedFacts(item, article)]));
  expect(asked.untold).toEqual({ told: ["F2"], untold: ["X1"] });
  expect(asked["who-whom"]).toEqual({ told: ["F1", "F2", "F3"], untold: [] });
});

test("a choice has its names written out and keeps one option without a reason", () => {
  const item = byId("who-insulted");
  if (item.kind !== "choice") throw new Error(item.kind);
  expect(item.options.toSorted((a, b) => a.id.localeCompare(b.id))).toMatchObject([
    { id: "nobody", label: { nl: "nobody", en: "nobody" } },
    { id: "north", label: { nl: "Noord-Korea", en: "North Korea" } },
    { id: "south", label: { nl: "Zuid-Korea", en: "South Korea" } },
  ]);
  expect(item.options.filter(({ why }) => !why).map(({ id }) => id)).toEqual(["north"]);
});

test("pairs: a meeting is labelled by place and moment and has no direction, a relation by its verb and has one", () => {
  const item = byId("who-whom");
  if (item.kind !== "pairs") throw new Error(item.kind);
  expect(item.links.map(({ label, directed }) => [label.nl, label.en, directed])).toEqual([
    ["in Panmunjom, eind april 2018", "in Panmunjom, end of April 2018", false],
    ["woensdag 30 mei 2018", "Wednesday 30 May 2018", false],
    ["noemde … een “politieke dummy”", "called … a “political dummy”", true],
  ]);
  expect(item.links.map(({ who, whom }) => [who, whom])).toContainEqual(["north-korea", "mike-pence"]);
  expect(item.parties.map(({ id }) => id).toSorted()).toEqual(
    ["kim-jong-un", "mike-pence", "mike-pompeo", "north-korea", "south-korean-president", "sung-kim"].toSorted(),
  );
});

test("pairs: each party has its reason in every row it is not of: the rows it is of, or what the author says", () => {
  const item = byId("who-whom");
  if (item.kind !== "pairs") throw new Error(item.kind);
  const [panmunjom, , insult] = item.links;
  expect(panmunjom?.wrong["mike-pence"]).toBe("Mike Pence: see “called … a ‘political dummy’”.");
  expect(insult?.wrong["kim-jong-un"]).toBe("Kim Jong-un: see “in Panmunjom, end of April 2018”.");
  expect(insult?.wrong["mike-pompeo"]).toBe("why");
  for (const { who, whom, wrong } of item.links)
    expect([...Object.keys(wrong), who, whom].toSorted()).toEqual(item.parties.map(({ id }) => id).toSorted());
});

test("typed: what two people share is right for neither, and everyone else's names are known", () => {
  const item = byId("leader");
  if (item.kind !== "typed" || item.target.kind !== "words") throw new Error(item.kind);
  expect(item.target.words).toEqual(["Kim Jong-un", "Jong-un", "Kim Jong-oen", "Kim Yong-un"]);
  expect(item.key).toEqual({ nl: "Kim Jong-un", en: "Kim Jong-un" });
  expect(item.wrong.map(({ words }) => words.includes("Kim"))).toEqual([
    false,
    true,
    ...item.wrong.slice(2).map(() => false),
  ]);
  const told = item.wrong.slice(2).map(({ words, why }) => [words[0], why]);
  expect(told).toContainEqual(["Mike Pence", "Mike Pence: role."]);
  expect(told.map(([name]) => name)).not.toContain("Kim Jong-un");
  for (const other of ["Kim", "Kim Jong", "Kim Yong-chol", "Sung Kim", "Pence", "South Korea", "New York"]) {
    expect(item.others).toContain(other);
  }
  for (const own of item.target.words) expect(item.others).not.toContain(own);
  expect(ownForms(article, "singapore")).toEqual(["Singapore"]);
});

test("typed: a date is a target in numbers, its key written out", () => {
  expect(byId("when")).toMatchObject({
    target: { kind: "date", year: 2018, month: 6, day: 12 },
    key: { nl: "12 juni 2018", en: "12 June 2018" },
    others: [],
  });
});

const ofKind = <K extends Kind>(kind: K, lang: Language = "en") =>
  prepareItems(nine, article, level, lang).find((item) => item.kind === kind) as ItemByKind[K];
const byIds = <T extends { id: string }>(things: T[]) => things.toSorted((a, b) => a.id.localeCompare(b.id, "en"));

test("several: names written out, each option right or wrong with its reason", () => {
  const { options, proof } = ofKind("several", "nl");
  expect(byIds(options)).toEqual([
    { id: "five", label: { nl: "Libië", en: "Libya" }, right: false, why: "nor is five" },
    { id: "four", label: { nl: "four", en: "four" }, right: false, why: "four is not told" },
    { id: "one", label: { nl: "one", en: "one" }, right: true, why: "one is told" },
    { id: "three", label: { nl: "three", en: "three" }, right: true, why: "and three" },
    { id: "two", label: { nl: "Noord-Korea", en: "North Korea" }, right: true, why: "so is two" },
  ]);
  expect([proof, ofKind("statement").proof]).toEqual([true, undefined]);
});

test("order: the key is the author's order, and what is shown is another; an event's fact is asked too", () => {
  const { events, key, why } = ofKind("order");
  expect(key).toEqual(["a", "b", "c", "d"]);
  expect(byIds(events).map(({ id, label }) => [id, label.nl])).toEqual(key.map((id) => [id, id]));
  expect(events.map(({ id }) => id)).not.toEqual(key);
  expect(why.c).toBe("c is there");
  const authors = nine.find(({ kind }) => kind === "order");
  if (authors?.kind !== "order") throw new Error("the fixtures have no order");
  const [first, ...rest] = authors.events;
  if (!first) throw new Error("no events");
  const withFact = { ...authors, events: [{ ...first, fact: "F3" }, ...rest, { ...first, id: "e", fact: "F1" }] };
  expect(askedFacts(withFact, article).told).toEqual(["F1", "F3"]);
  expect(prepareItems([withFact], article, level, "en")[0]?.evidence).toEqual([["s-head", "s-one"], ["s-three"]]);
});

test("map: places with where they are; one without a reason", () => {
  const { spots } = ofKind("map");
  expect(byIds(spots).map(({ id, at, why }) => [id, at, why])).toEqual([
    ["libya", [32.89, 13.19], "why"],
    ["new-york", [40.713, -74.006], "why"],
    ["panmunjom", [37.956, 126.677], undefined],
    ["singapore", [1.25, 103.83], "why"],
  ]);
  expect(spots.find(({ id }) => id === "libya")?.label).toEqual({ nl: "Libië", en: "Libya" });
  const broken = nine.map((item) => (item.kind === "map" ? { ...item, spots: [{ is: "north-korea" }] } : item));
  expect(() => prepareItems(broken, article, level, "en")).toThrow('item "where": no place "north-korea"');
});

test("gap: gaps in the order of the Dutch text; an option says the same in both languages unless it says otherwise", () => {
  const { gaps, text } = ofKind("gap");
  expect(text.nl).toBe("Eerst [first], dan [second].");
  expect(gaps.map(({ id }) => id)).toEqual(["first", "second"]);
  expect(byIds(gaps[1]?.options ?? [])).toEqual([
    { id: "key", label: { nl: "dit", en: "this" } },
    { id: "x", label: { nl: "dat", en: "that" }, why: "why" },
    { id: "y", label: { nl: "die", en: "die" }, why: "why" },
  ]);
});

test("point: reasons for the sentences of this level that tell a named fact and not the asked one", () => {
  expect(ofKind("point")).toMatchObject({
    evidence: [["s-one", "s-two"]],
    wrong: [
      { sentences: ["s-head"], why: "that is the head" },
      { sentences: ["s-three"], why: "that is three" },
    ],
    otherwise: "not that one",
  });
});

test("what the article does not have is an error that names the item", () => {
  const [item] = items;
  if (item?.kind !== "choice") throw new Error("the first fixture is a choice");
  const broken = { ...item, options: [{ id: "x", is: "nobody" }, ...item.options] };
  expect(() => prepareItems([broken], article, level, "en")).toThrow(
    'item "who-insulted": no person, group or place "nobody"',
  );
});
