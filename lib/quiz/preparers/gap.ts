import { labelOf } from "../names";
import type { Preparer } from "../preparer";

export const gap: Preparer<"gap"> = {
  asked: ({ asks }) => ({ told: asks }),
  prepare({ kind, text, gaps, because }, article, say) {
    const place = (id: string) => text.nl.indexOf(`[${id}]`);
    return {
      kind,
      text,
      because: say(because),
      gaps: Object.entries(gaps)
        .sort(([a], [b]) => place(a) - place(b))
        .map(([id, options]) => ({
          id,
          options: options.map(({ id, why, ...label }) => ({
            id,
            label: labelOf(article, label),
            ...(why && { why: say(why) }),
          })),
        })),
    };
  },
};
