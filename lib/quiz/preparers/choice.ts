import { labelOf } from "../names";
import type { Preparer } from "../preparer";

export const choice: Preparer<"choice"> = {
  asked: ({ asks }) => ({ told: asks }),
  prepare: ({ kind, options, because }, article, say) => ({
    kind,
    because: say(because),
    options: options.map(({ id, why, ...label }) => ({
      id,
      label: labelOf(article, label),
      ...(why && { why: say(why) }),
    })),
  }),
};
