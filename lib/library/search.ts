/** Which articles of the library a reader asks for, and in what order. */
import type { Entry } from "./catalogue";

/** The orders: the newest news first, the shortest text first, what was never opened first. */
export const SORTS = ["new", "short", "unread"] as const;
export type Sort = (typeof SORTS)[number];

/** An empty part asks for nothing in particular. */
export interface Query {
  q: string;
  level: string;
  topic: string;
  sort: Sort;
}

export const EVERYTHING: Query = { q: "", level: "", topic: "", sort: "new" };

/** The longest search that is looked for; what an address holds beyond it is left out. */
const LONGEST = 100;

/** A text without what a reader may leave out when typing: capitals, accents, and the one letter some write for ij. */
const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The query in an address's search part. Whatever it holds that is no query asks for nothing. */
export function readQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const part = (name: string) => (params.get(name) ?? "").slice(0, LONGEST);
  return {
    q: part("q"),
    level: part("level"),
    topic: part("topic"),
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? EVERYTHING.sort,
  };
}

/** The search part of the address for a query; empty when it asks for nothing. */
export function writeQuery(query: Query): string {
  const asked = Object.entries(query).filter(([name, value]) => value !== EVERYTHING[name as keyof Query]);
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`;
}

/**
 * The articles that a query asks for, in its order: those in which every word asked for begins a word of the headline, the
 * standfirst or the text. `texts` has the words of each article, folded, with a space before each; `opened` the articles
 * opened before.
 */
export function find(
  entries: readonly Entry[],
  { q, level, topic, sort }: Query,
  texts: Readonly<Record<string, string>>,
  opened: ReadonlySet<string>,
): Entry[] {
  const words = wordsOf(q);
  const has = ({ slug, headline, standfirst }: Entry) => {
    const text = `${texts[slug] ?? ""} ${wordsOf(`${headline} ${standfirst}`).join(" ")}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  const ranks: Record<Sort, (entry: Entry) => number> = {
    new: () => 0,
    short: ({ minutes }) => minutes,
    unread: ({ slug }) => Number(opened.has(slug)),
  };
  const rank = ranks[sort];
  return entries
    .filter((entry) => !level || entry.levels.some((name) => name === level))
    .filter((entry) => !topic || entry.topic === topic)
    .filter((entry) => words.length === 0 || has(entry))
    .sort((one, other) => rank(one) - rank(other) || Date.parse(other.published) - Date.parse(one.published));
}
