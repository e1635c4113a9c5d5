import { gradedOrder } from "../credit";
import type { GradedPart } from "../items";
import { field, type KindModule, readIds, repairIds } from "../kind";

/**
 * Events put in order. Form: one field named `answer` for each event, in the reader's order, its value the event's id; and `touched`,
 * "1" once the reader has moved one or said that they stand right. Before that there is no answer.
 */
export const order: KindModule<"order"> = {
  empty: () => [],
  read: (item, form) => (field(form, "touched") === "1" ? readIds(form, "answer", item.events) : []),
  isAnswered: (response) => response.length > 0,
  repair: repairIds,
  grade(item, response) {
    const given = [...new Set(response)].filter((id) => item.key.includes(id));
    const parts = item.key.map((id, place): GradedPart => {
      if (given[place] === id) return { id, mark: "right" };
      const why = item.why[id];
      return { id, mark: given.includes(id) ? "wrong" : "missing", ...(why && { why }) };
    });
    return gradedOrder(parts, given, item.key);
  },
};
