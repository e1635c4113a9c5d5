import type { Preparer } from "../preparer";

export const statement: Preparer<"statement"> = {
  asked: ({ key, asks, near }) => (key === "not-stated" ? { told: near, untold: asks } : { told: asks }),
  prepare: ({ kind, key, why, because }, _article, say) => ({
    kind,
    key,
    why: Object.fromEntries(Object.entries(why).map(([verdict, reason]) => [verdict, say(reason)])),
    because: say(because),
  }),
};
