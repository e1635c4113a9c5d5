import { graded } from "../credit";
import type { Link, Mark, ResponseByKind } from "../items";
import { field, type KindModule } from "../kind";

type Pair = ResponseByKind["pairs"][string];

function markLink(link: Link, given: Pair | undefined): Mark {
  if (!given?.who || !given.whom) return "missing";
  if (given.who === link.who && given.whom === link.whom) return "right";
  if (given.who === link.whom && given.whom === link.who) return link.directed ? "reversed" : "right";
  return "wrong";
}

function toPair(saved: unknown): Pair {
  const { who, whom } = (typeof saved === "object" && saved !== null ? saved : {}) as Record<string, unknown>;
  return { who: typeof who === "string" ? who : "", whom: typeof whom === "string" ? whom : "" };
}

/** Who met whom, who did what to whom. Form: for each link two selects, `who:<link>` and `whom:<link>`, values party ids. */
export const pairs: KindModule<"pairs"> = {
  empty: (item) => Object.fromEntries(item.links.map(({ id }) => [id, { who: "", whom: "" }])),
  read(item, form) {
    const party = (name: string) => item.parties.find(({ id }) => id === field(form, name))?.id ?? "";
    return Object.fromEntries(item.links.map(({ id }) => [id, { who: party(`who:${id}`), whom: party(`whom:${id}`) }]));
  },
  isAnswered: (response) => Object.values(response).some(({ who, whom }) => who !== "" && whom !== ""),
  repair(saved) {
    if (typeof saved !== "object" || saved === null || Array.isArray(saved)) return undefined;
    return Object.fromEntries(Object.entries(saved).map(([link, pair]) => [link, toPair(pair)]));
  },
  grade: (item, response) =>
    graded(
      item.links.map((link) => {
        const given = response[link.id];
        const why = [given?.who, given?.whom].flatMap((party) => (party && link.wrong[party]) || []);
        return {
          id: link.id,
          mark: markLink(link, given),
          ...(why.length > 0 && { why: [...new Set(why)].join(" ") }),
        };
      }),
    ),
};
