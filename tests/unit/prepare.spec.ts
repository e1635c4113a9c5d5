import { expect, test } from "@playwright/test";
import { ownForms } from "@/lib/quiz/names";
import { askedFacts, prepareItems } from "@/lib/quiz/prepare";
import { article, items, level } from "./fixtures";

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

test("typed: what two people share is right for neither, and everyone else's names are known", () => {
  const item = byId("leader");
  if (item.kind !== "typed" || item.target.kind !== "words") throw new Error(item.kind);
  expect(item.target.words).toEqual(["Kim Jong-un", "Jong-un", "Kim Jong-oen", "Kim Yong-un"]);
  expect(item.key).toEqual({ nl: "Kim Jong-un", en: "Kim Jong-un" });
  expect(item.wrong.map(({ words }) => words.includes("Kim"))).toEqual([false, true]);
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

test("what the article does not have is an error that names the item", () => {
  const [item] = items;
  if (item?.kind !== "choice") throw new Error("the first fixture is a choice");
  const broken = { ...item, options: [{ id: "x", is: "nobody" }, ...item.options] };
  expect(() => prepareItems([broken], article, level, "en")).toThrow(
    'item "who-insulted": no person, group or place "nobody"',
  );
});
