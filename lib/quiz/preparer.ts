import type { Article, Bilingual, ItemOf, Kind } from "@/lib/content/schema";
import type { ItemByKind } from "./items";

/** Picks a reason's text in the language of the reader's interface. */
export type Say = (reason: Bilingual) => string;

/** What the server knows of one kind of item: how to make the browser's item from the author's. */
export interface Preparer<K extends Kind> {
  /** The facts that a level must tell, and those it must not tell, for the item to make sense there. Evidence is what tells `told`. */
  asked(item: ItemOf<K>, article: Article): { told: string[]; untold?: string[] };
  /**
   * The part of the item that is this kind's own, in the author's order: `prepare.ts` shuffles it. `telling`: for each fact the ids of
   * the sentences that tell it. Throws where the item names what the article does not have.
   */
  prepare(
    item: ItemOf<K>,
    article: Article,
    say: Say,
    telling: ReadonlyMap<string, string[]>,
  ): Omit<ItemByKind[K], "id" | "skill" | "prompt" | "evidence" | "proof">;
}
