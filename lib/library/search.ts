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

/** A part of the index, so that a search fetches what it needs: all words that begin with one letter. */
export interface Shard {
  /** All articles. */
  slugs: string[];
  /** The articles that have a word, folded: their places in `slugs`. */
  words: Record<string, number[]>;
}

const letterOf = ([letter = ""]: string) => letter;

/** The letters with which the words of a query begin. */
export const lettersOf = (q: string): string[] => [...new Set(wordsOf(q).map(letterOf))];

/** The index of all words of all articles, by their first letter. */
export function indexWords(articles: readonly { slug: string; words: Iterable<string> }[]): Map<string, Shard> {
  const slugs = articles.map(({ slug }) => slug);
  const places = new Map<string, number[]>();
  for (const [place, { words }] of articles.entries())
    for (const word of words) places.set(word, (places.get(word) ?? []).concat(place));
  const index = new Map<string, Shard>();
  for (const [word, at] of places) {
    const shard = index.get(letterOf(word)) ?? { slugs, words: Object.create(null) };
    shard.words[word] = at;
    index.set(letterOf(word), shard);
  }
  return index;
}

/** The articles that have a word that begins as `start` does. */
function articlesWith(start: string, shard: Shard | undefined): Set<string> {
  const found = Object.entries(shard?.words ?? {}).filter(([word]) => word.startsWith(start));
  const places = new Set(found.flatMap(([, at]) => at));
  return new Set([...places].flatMap((place) => shard?.slugs[place] ?? []));
}

/**
 * The articles that a query asks for, in its order: those in which every word asked for begins a word. `index` has, by letter, what
 * there is for the query's letters; `opened` the articles opened before.
 */
export function find(
  entries: readonly Entry[],
  { q, level, topic, sort }: Query,
  index: ReadonlyMap<string, Shard>,
  opened: ReadonlySet<string>,
): Entry[] {
  const found = wordsOf(q).map((word) => articlesWith(word, index.get(letterOf(word))));
  const ranks: Record<Sort, (entry: Entry) => number> = {
    new: () => 0,
    short: ({ minutes }) => minutes,
    unread: ({ slug }) => Number(opened.has(slug)),
  };
  const rank = ranks[sort];
  return entries
    .filter((entry) => !level || entry.levels.some((name) => name === level))
    .filter((entry) => !topic || entry.topic === topic)
    .filter(({ slug }) => found.every((slugs) => slugs.has(slug)))
    .sort((one, other) => rank(one) - rank(other) || Date.parse(other.published) - Date.parse(one.published));
}
