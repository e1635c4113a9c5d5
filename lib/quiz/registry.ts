import type { Kind } from "@/lib/content/schema";
import type { Grade, QuizItem, Response } from "./items";
import type { KindModule } from "./kind";
import { choice } from "./kinds/choice";
import { gap } from "./kinds/gap";
import { map } from "./kinds/map";
import { order } from "./kinds/order";
import { pairs } from "./kinds/pairs";
import { point } from "./kinds/point";
import { several } from "./kinds/several";
import { statement } from "./kinds/statement";
import { typed } from "./kinds/typed";

/** Every kind of item. A new kind is its file in `kinds/`, one in `preparers/`, and a row here and in `prepare.ts`. */
const KINDS = { choice, several, statement, pairs, order, map, typed, gap, point } satisfies {
  [K in Kind]: KindModule<K>;
};

const moduleOf = (kind: Kind): KindModule<Kind> => KINDS[kind];

/** The response of someone who has not touched the item. */
export const emptyResponse = (item: QuizItem): Response => moduleOf(item.kind).empty(item);

/** The response in the item's submitted form; each file in `kinds/` says how its fields are named. */
export const readResponse = (item: QuizItem, form: FormData): Response => moduleOf(item.kind).read(item, form);

/** A saved response, which may be anything; undefined when it cannot be one to an item of this kind. */
export const repairResponse = (kind: Kind, saved: unknown): Response | undefined => moduleOf(kind).repair(saved);

/** Whether there is enough to mark. A response of another kind is no answer. */
export function isAnswered(item: QuizItem, response: Response): boolean {
  const repaired = repairResponse(item.kind, response);
  return repaired !== undefined && moduleOf(item.kind).isAnswered(repaired);
}

/** Marks a response: a score from 0 to 1 and every part by itself. A response of another kind is marked as missing. */
export function grade(item: QuizItem, response: Response): Grade {
  return moduleOf(item.kind).grade(item, repairResponse(item.kind, response) ?? emptyResponse(item));
}
