import { labelOf } from "../names";
import type { Preparer } from "../preparer";

export const several: Preparer<"several"> = {
  asked: ({ asks }) => ({ told: asks }),
  prepare: ({ kind, options, because }, article, say) => ({
    kind,
    because: say(because),
    options: options.map(({ id, why, key, ...label }) => ({
      id,
      label: labelOf(article, label),
      right: key !== undefined,
      why: say(key ?? why ?? because),
    })),
  }),
};
