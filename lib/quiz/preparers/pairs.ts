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

/** By party of the item, the links that it is at an end of; none for one offered besides. */
function rowsByParty({ links, extra }: ItemOf<"pairs">, article: Article): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const id of Object.keys(links))
    for (const end of [linkOf(article, id).who, linkOf(article, id).whom])
      rows.set(end, [...(rows.get(end) ?? []), id]);
  for (const id of Object.keys(extra)) rows.set(id, rows.get(id) ?? []);
  return rows;
}

/** Between double quotes, those inside it single. */
const quoted = (label: string) => `“${label.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** Why a party is at neither end of a link: where it belongs instead, or else what the author says of it. */
function reasonFor(party: string, rows: string[], { extra }: ItemOf<"pairs">, article: Article): Bilingual {
  const [name, labels] = [nameOf(article, party), rows.map((id) => labelOf(article, linkOf(article, id)))];
  const [nl, en] = [labels.map(({ nl }) => quoted(nl)), labels.map(({ en }) => quoted(en))];
  return extra[party] ?? { nl: `${name.nl}: zie ${nl.join(" en ")}.`, en: `${name.en}: see ${en.join(" and ")}.` };
}

export const pairs: Preparer<"pairs"> = {
  asked: ({ links }, article) => ({
    told: [...new Set(Object.keys(links).flatMap((id) => linkOf(article, id).facts))],
  }),
  prepare(item, article, say) {
    const parties = rowsByParty(item, article);
    const links = Object.entries(item.links).map(([id, { because }]) => {
      const link = linkOf(article, id);
      const others = [...parties].filter(([party]) => party !== link.who && party !== link.whom);
      return {
        id,
        label: labelOf(article, link),
        who: link.who,
        whom: link.whom,
        directed: "verb" in link,
        because: say(because),
        wrong: Object.fromEntries(others.map(([party, rows]) => [party, say(reasonFor(party, rows, item, article))])),
      };
    });
    return { kind: item.kind, links, parties: [...parties.keys()].map((id) => ({ id, label: nameOf(article, id) })) };
  },
};
