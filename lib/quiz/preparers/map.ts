import { nameOf } from "../names";
import type { Preparer } from "../preparer";

export const map: Preparer<"map"> = {
  asked: ({ asks }) => ({ told: asks }),
  prepare: ({ kind, spots, because }, article, say) => ({
    kind,
    because: say(because),
    spots: spots.map(({ is, why }) => {
      const place = article.places[is];
      if (!place) throw new Error(`no place "${is}" in this article`);
      return { id: is, label: nameOf(article, is), at: place.at, ...(why && { why: say(why) }) };
    }),
  }),
};
