import type { Article, ItemOf, Kind } from "@/lib/content/schema";
import type { ItemByKind } from "./items";

/** What the server knows of one kind of item: how to make the browser's item from the author's. */
export interface Preparer<K extends Kind> {
  /** The facts that a level must tell, and those it must not tell, for the item to make sense there. Evidence is what tells `told`. */
  asked(item: ItemOf<K>, article: Article): { told: string[]; untold?: string[] };
  /** The part of the item that is this kind's own. Throws where the item names what the article does not have. */
  prepare(item: ItemOf<K>, article: Article): Omit<ItemByKind[K], "id" | "skill" | "prompt" | "evidence">;
}
