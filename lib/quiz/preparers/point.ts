import type { Preparer } from "../preparer";

export const point: Preparer<"point"> = {
  asked: ({ asks }) => ({ told: asks }),
  prepare: ({ kind, asks, wrong, otherwise, because }, _article, say, telling) => {
    const proving = new Set(asks.flatMap((fact) => telling.get(fact) ?? []));
    return {
      kind,
      because: say(because),
      otherwise: say(otherwise),
      wrong: Object.entries(wrong).flatMap(([fact, why]) => {
        const sentences = (telling.get(fact) ?? []).filter((id) => !proving.has(id));
        return sentences.length > 0 ? [{ sentences, why: say(why) }] : [];
      }),
    };
  },
};
