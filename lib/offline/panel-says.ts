/** How the last thing asked for went; nothing where nothing was asked. */
export type Went = "busy" | "full" | "failed" | "removed";

export type Line = "count" | "keeping" | "all" | "removed" | "full" | "tight" | "failed" | "blocked";
export type Action = "keep" | "stop" | "remove";

interface State {
  kept: ReadonlySet<string> | "blocked" | undefined;
  /** The bytes that each article takes to fetch, by address; undefined until known, or with no network. */
  list: ReadonlyMap<string, number> | undefined;
  /** Free bytes, as the browser estimates. */
  room: number | undefined;
  went: Went | undefined;
}

/** What is kept is text as it is shown, about so many times what it was on its way. */
const UNPACKED = 5;

/** What the offline panel says and offers. `bytes`: what is still to be fetched. */
export function panelSays({ kept, list, room, went }: State): {
  lines: Line[];
  actions: Action[];
  values: { kept: number; total: number };
  bytes: number;
} {
  const nothing = { actions: [], values: { kept: 0, total: 0 }, bytes: 0 };
  if (kept === "blocked") return { ...nothing, lines: ["blocked"] };
  if (!kept || !list) return { ...nothing, lines: [], actions: kept && kept.size > 0 ? ["remove"] : [] };

  const missing = [...list].filter(([article]) => !kept.has(article));
  const bytes = missing.reduce((sum, [, size]) => sum + size, 0);
  const values = { kept: list.size - missing.length, total: list.size };
  if (went === "busy" && missing.length > 0) return { lines: ["keeping"], actions: ["stop"], values, bytes };
  const all = missing.length === 0 && list.size > 0;
  const tight = room !== undefined && bytes * UNPACKED > room;
  const count: Line = all ? "all" : "count";
  const lines: Line[] =
    went === "full"
      ? ["full"]
      : [count, ...(went && went !== "busy" ? [went] : []), ...(tight ? (["tight"] as const) : [])];
  const actions: Action[] = [...(all ? [] : (["keep"] as const)), ...(kept.size > 0 ? (["remove"] as const) : [])];
  return { lines, actions, values, bytes };
}
