import { gradedChoices } from "../credit";
import type { GradedPart } from "../items";
import { type KindModule, readIds, repairIds } from "../kind";

/** Several choices among options. Form: checkboxes named `answer`, their values option ids. */
export const several: KindModule<"several"> = {
  empty: () => [],
  read: (item, form) => readIds(form, "answer", item.options),
  isAnswered: (response) => response.length > 0,
  repair: repairIds,
  grade: (item, response) =>
    gradedChoices(
      item.options.flatMap(({ id, right, why }): GradedPart[] => {
        if (response.includes(id)) return [right ? { id, mark: "right" } : { id, mark: "wrong", why }];
        return right ? [{ id, mark: "missing", why }] : [];
      }),
    ),
};
