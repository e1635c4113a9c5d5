import type { OrderItem, QuizItem } from "./items";

/** A 32-bit hash of a text: FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** Numbers from 0 up to 1 that follow from a seed: mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that follows from `seed` alone (Fisher–Yates), so server and browser agree. */
export function shuffle<T>(seed: string, things: readonly T[]): T[] {
  const random = generator(hash(seed));
  const left = [...things];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(Math.floor(random() * left.length), 1));
  return out;
}

/** In another order than the key's. */
function mixEvents({ events, key }: OrderItem, seed: string): OrderItem["events"] {
  const mixed = shuffle(seed, events);
  return mixed.every(({ id }, at) => id === key[at]) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** The item with all that is on offer in an order that follows from `seed`. */
export function mix(item: QuizItem, seed: string): QuizItem {
  switch (item.kind) {
    case "choice":
      return { ...item, options: shuffle(seed, item.options) };
    case "several":
      return { ...item, options: shuffle(seed, item.options) };
    case "pairs":
      return { ...item, parties: shuffle(seed, item.parties) };
    case "order":
      return { ...item, events: mixEvents(item, seed) };
    case "map":
      return { ...item, spots: shuffle(seed, item.spots) };
    case "gap":
      return {
        ...item,
        gaps: item.gaps.map(({ id, options }) => ({ id, options: shuffle(`${seed} ${id}`, options) })),
      };
    case "statement":
    case "typed":
    case "point":
      return item;
  }
}

/** The item as a round with this seed shows it; with "" as the server sent it. */
export const shuffleItem = (item: QuizItem, seed: string): QuizItem =>
  seed === "" ? item : mix(item, `${item.id} ${seed}`);
