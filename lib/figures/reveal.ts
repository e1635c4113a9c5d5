import type { Grade } from "@/lib/quiz/items";
import type { Element } from "./story";

/** An item and the facts it asks, told or not: `askedOf` in `asked.ts`. Only items that are offered belong here. */
export interface AskedItem {
  id: string;
  facts: string[];
}

/** How an element is drawn: not yet, with how its items went, or plainly because no item about it was answered. */
export type Shown = "hidden" | "right" | "wrong" | "shown";

/**
 * By element, whether a picture may show it. It may when no item that asks one of its facts is open; before that it would give
 * a key away. An element went right when all the answers to those items did; of an item that marks this very element as a part
 * (the row of a meeting in `pairs`), that part counts and not the rest. `grades` is by item id, of answered items alone; all others are
 * open, unless `isOpen` says otherwise.
 */
export function reveal(
  elements: readonly Element[],
  items: readonly AskedItem[],
  grades: Readonly<Record<string, Grade | undefined>>,
  isOpen = (id: string) => grades[id] === undefined,
): Record<string, Shown> {
  const shownAs = ({ id, facts }: Element): Shown => {
    const asking = items.filter((item) => item.facts.some((fact) => facts.includes(fact)));
    if (asking.some((item) => isOpen(item.id))) return "hidden";
    const given = asking.flatMap((item) => grades[item.id] ?? []);
    if (given.length === 0) return "shown";
    const went = ({ score, parts }: Grade) => {
      const own = parts.find((part) => part.id === id);
      return own ? own.mark === "right" || own.mark === "close" : score === 1;
    };
    return given.every(went) ? "right" : "wrong";
  };
  return Object.fromEntries(elements.map((element) => [element.id, shownAs(element)]));
}
