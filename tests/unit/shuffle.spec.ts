import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { prepareItems } from "@/lib/quiz/prepare";
import { drawRound } from "@/lib/quiz/round";
import { shuffle, shuffleItem } from "@/lib/quiz/shuffle";
import { article, items, level, nine } from "./fixtures";

const quiz = prepareItems(nine, article, level, "en");

test("shuffle: the same seed gives the same order, nothing is lost, and every place comes up", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, things) => {
      expect(shuffle(seed, things)).toEqual(shuffle(seed, things));
      expect(shuffle(seed, things).toSorted()).toEqual(things.toSorted());
    }),
  );
  const first = Array.from({ length: 3000 }, (_, n) => shuffle(`item-${n}`, ["key", "x", "y"]).indexOf("key"));
  for (const place of [0, 1, 2]) {
    const share = first.filter((at) => at === place).length / first.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.39);
  }
});

test("shuffleItem: what is on offer is the same, in an order that follows from item and seed", () => {
  /** With every list that may be shuffled sorted. */
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)]));
  };
  fc.assert(
    fc.property(fc.constantFrom(...quiz), fc.string(), (item, seed) => {
      const shuffled = shuffleItem(item, seed);
      expect(shuffleItem(item, seed)).toEqual(shuffled);
      expect(sorted(shuffled)).toEqual(sorted(item));
      if (["statement", "typed", "point"].includes(item.kind)) expect(shuffled).toEqual(item);
      if (shuffled.kind === "order") {
        expect(shuffled.key).toEqual(["a", "b", "c", "d"]);
        expect(shuffled.events.map(({ id }) => id)).not.toEqual(shuffled.key);
      }
      if (shuffled.kind === "gap") expect(shuffled.gaps.map(({ id }) => id)).toEqual(["first", "second"]);
      if (shuffled.kind === "pairs")
        expect(shuffled.links.map(({ id }) => id)).toEqual(["panmunjom-summit", "talks", "insult"]);
    }),
  );
  for (const item of quiz) {
    expect(shuffleItem(item, "")).toEqual(item);
    const orders = Array.from({ length: 40 }, (_, n) => JSON.stringify(shuffleItem(item, `seed ${n}`)));
    if (!["statement", "typed", "point"].includes(item.kind)) expect(new Set(orders).size).toBeGreaterThan(3);
  }
});

test("the key of a choice comes first no more often than the others, wherever its author wrote it", () => {
  const choice = nine.find(({ kind }) => kind === "choice");
  if (choice?.kind !== "choice") throw new Error("the fixtures have no choice");
  const many = Array.from({ length: 300 }, (_, n) => ({ ...choice, id: `item-${n}` }));
  const first = prepareItems(many, article, level, "en").filter(
    (item) => item.kind === "choice" && !item.options[0]?.why,
  );
  expect(first.length).toBeGreaterThan(70);
  expect(first.length).toBeLessThan(130);
});

test("an order is never offered in the order of its key", () => {
  const order = quiz.find(({ kind }) => kind === "order");
  for (let n = 0; n < 200; n++) {
    const shuffled = order && shuffleItem(order, `seed ${n}`);
    expect(shuffled?.kind === "order" && shuffled.events.map(({ id }) => id).join()).not.toBe("a,b,c,d");
  }
});

test("drawRound: of one skill, a kind comes again only when every kind was drawn", () => {
  const all = quiz.flatMap((item) =>
    [1, 2, 3].map((n) => ({ ...item, id: `${item.id}-${n}`, skill: "infer" as const })),
  );
  for (let n = 0; n < 50; n++) {
    const ids = drawRound(all, `seed ${n}`, 9);
    expect(new Set(all.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind)).size).toBe(9);
  }
});

test("drawRound: so many items, in their order, that follow from the seed, mixed over skills and kinds", () => {
  const all = [...quiz, ...prepareItems(items, article, level, "en").map((item) => ({ ...item, id: `${item.id}-2` }))];
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 20 }), (seed, n) => {
      const ids = drawRound(all, seed, n);
      expect(drawRound(all, seed, n)).toEqual(ids);
      expect(ids).toEqual(all.map(({ id }) => id).filter((id) => ids.includes(id)));
      expect(ids).toHaveLength(Math.min(n, all.length));
      expect(new Set(ids).size).toBe(ids.length);
      const drawn = all.filter(({ id }) => ids.includes(id));
      const counts = (["locate", "infer", "judge"] as const).map((skill) => ({
        drawn: drawn.filter((item) => item.skill === skill).length,
        left: all.filter((item) => item.skill === skill).length,
      }));
      // A skill falls behind only where there are no more items of it.
      for (const a of counts) for (const b of counts) expect(a.drawn >= b.drawn - 1 || a.drawn === a.left).toBe(true);
    }),
  );
  expect(drawRound(all, "seed")).toHaveLength(6);
  const kinds = (seed: string) =>
    new Set(all.filter(({ id }) => drawRound(all, seed).includes(id)).map(({ kind }) => kind));
  for (const seed of ["a", "b", "c", "d"]) expect(kinds(seed).size).toBeGreaterThan(3);
  expect(new Set(Array.from({ length: 20 }, (_, n) => drawRound(all, `${n}`).join())).size).toBeGreaterThan(5);
});
