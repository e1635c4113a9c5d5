import type { Article, Item } from "@/lib/content/schema";
import { askedFacts } from "@/lib/quiz/prepare";
import type { AskedItem } from "./reveal";

/**
 * What each item asks, for `reveal`. What a *not stated* item asks counts like the rest, and so does what comes near it: a picture
 * that leaves a place out tells that the place is not stated. Server only.
 */
export function askedOf(items: readonly Item[], article: Article): AskedItem[] {
  return items.map((item) => {
    const { told, untold } = askedFacts(item, article);
    return { id: item.id, facts: [...told, ...untold] };
  });
}
