import type { Kind } from "@/lib/content/schema";
import type { Grade, ItemByKind, ResponseByKind } from "./items";

/** What the browser knows of one kind of item. All of it pure; `registry.ts` lists the kinds. */
export interface KindModule<K extends Kind> {
  /** The response of someone who has not touched the item. */
  empty(item: ItemByKind[K]): ResponseByKind[K];
  /** The response in a submitted form. What the item does not offer is read as not answered. */
  read(item: ItemByKind[K], form: FormData): ResponseByKind[K];
  /** Whether there is enough to mark. */
  isAnswered(response: ResponseByKind[K]): boolean;
  /** A response from storage, which may hold anything; undefined when it is not one of this kind. */
  repair(saved: unknown): ResponseByKind[K] | undefined;
  grade(item: ItemByKind[K], response: ResponseByKind[K]): Grade;
}

/** One text field of a form; "" when it is not there or is a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The ids in all fields of this name, in the order of the form, that are ids of `offered`; each once. */
export function readIds(form: FormData, name: string, offered: { id: string }[]): string[] {
  const given = new Set(form.getAll(name));
  return [...given]
    .filter((value) => typeof value === "string")
    .filter((value) => offered.some(({ id }) => id === value));
}

/** A saved text. */
export const repairText = (saved: unknown): string | undefined => (typeof saved === "string" ? saved : undefined);

/** A saved list of ids. */
export const repairIds = (saved: unknown): string[] | undefined =>
  Array.isArray(saved) ? saved.filter((id) => typeof id === "string") : undefined;
