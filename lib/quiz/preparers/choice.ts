import { nameOf } from "../names";
import type { Preparer } from "../preparer";
import { shuffle } from "../shuffle";

export const choice: Preparer<"choice"> = {
  asked: ({ asks }) => ({ told: asks }),
  prepare: ({ id, kind, options, because }, article, say) => ({
    kind,
    because: say(because),
    // Authors tend to write the key first.
    options: shuffle(id, options).map(({ id, nl = "", en = "", is, why }) => ({
      id,
      label: is ? nameOf(article, is) : { nl, en },
      ...(why && { why: say(why) }),
    })),
  }),
};
