import type { Preparer } from "../preparer";

export const order: Preparer<"order"> = {
  asked: ({ asks, events }) => ({ told: [...new Set([...asks, ...events.flatMap(({ fact }) => fact ?? [])])] }),
  prepare: ({ kind, events, because }, _article, say) => ({
    kind,
    because: say(because),
    events: events.map(({ id, nl, en }) => ({ id, label: { nl, en } })),
    key: events.map(({ id }) => id),
    why: Object.fromEntries(events.map(({ id, because }) => [id, say(because)])),
  }),
};
