import type { Article, Bilingual, ItemOf } from "@/lib/content/schema";
import { nameOf } from "../names";
import type { Preparer } from "../preparer";

function linkOf(article: Article, id: string) {
  const link = article.meetings[id] ?? article.relations[id];
  if (!link) throw new Error(`no meeting or relation "${id}" in this article`);
  return link;
}

/** What a row says of a link without giving its ends away: a meeting's place and moment, a relation's verb. */
function labelOf(article: Article, link: ReturnType<typeof linkOf>): Bilingual {
  if ("verb" in link) return link.verb;
  const { nl, en } = link.when.says;
  if (!link.where) return { nl, en };
  const place = nameOf(article, link.where);
  return { nl: `in ${place.nl}, ${nl}`, en: `in ${place.en}, ${en}` };
}

function partiesOf({ links, extra }: ItemOf<"pairs">, article: Article): string[] {
  const ends = Object.keys(links).flatMap((id) => [linkOf(article, id).who, linkOf(article, id).whom]);
  return [...new Set([...ends, ...extra])];
}

export const pairs: Preparer<"pairs"> = {
  asked: ({ links }, article) => ({
    told: [...new Set(Object.keys(links).flatMap((id) => linkOf(article, id).facts))],
  }),
  prepare: (item, article, say) => ({
    kind: item.kind,
    links: Object.entries(item.links).map(([id, { because }]) => {
      const link = linkOf(article, id);
      return {
        id,
        label: labelOf(article, link),
        who: link.who,
        whom: link.whom,
        directed: "verb" in link,
        because: say(because),
      };
    }),
    parties: partiesOf(item, article).map((id) => ({ id, label: nameOf(article, id) })),
  }),
};
