import type { Preparer } from "../preparer";

export const statement: Preparer<"statement"> = {
  asked: ({ key, asks, near }) => (key === "not-stated" ? { told: near, untold: asks } : { told: asks }),
  prepare: ({ kind, key, why, because }) => ({ kind, key, why, because }),
};
