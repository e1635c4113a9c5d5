import type { Article } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import { nameOf } from "@/lib/quiz/names";
import type { Box } from "./boxes";
import { capital } from "./sentence-case";
import type { State, Story } from "./story";
import { wrap } from "./text-size";
import { LINE, TYPE } from "./type-size";

/** Somebody who met somebody, as a box in one of two columns. */
export interface Party {
  id: string;
  name: string;
  /** The group they act for; nothing for a group that is a side itself, and for who is on no side. */
  side?: string;
  column: "left" | "right";
  box: Box;
  /** The name, in lines that fit the box. */
  lines: string[];
}

/** A meeting, or what one party did to another. */
export interface Link {
  id: string;
  who: string;
  whom: string;
  /** Of a meeting, which has no direction; a relation has none and goes from `who` to `whom`. */
  state?: State;
  /** Where and when they met, or what `who` did, with … for `whom`. */
  says: string;
  /** Where the line starts and ends: at the box of `who`, at the box of `whom`. */
  from: Port;
  to: Port;
}

interface Port {
  x: number;
  y: number;
}

/** Who met whom, in units of which it is `width` wide and `height` high. Plain data. */
export interface WhoMetWhomFigure {
  width: number;
  height: number;
  parties: Party[];
  /** The sides, over their parties. */
  sides: { id: string; name: string; lines: string[]; box: Box }[];
  links: Link[];
}

const WIDTH = 640;
const COLUMN = 190;
const PADDING = 9;
/** Between the lines that end at one box. */
const PORT = 20;
const GAP = 10;
/** Between the name of a side and its boxes, and before the next side. */
const BELOW = 7;
const SPACE = 18;

type LinkData = Omit<Link, "from" | "to">;

function linksOf({ meetings, relations }: Story, article: Article, lang: Language): LinkData[] {
  const when = (meeting: Story["meetings"][number]) =>
    [meeting.where && nameOf(article, meeting.where)[lang], meeting.when.says[lang]].filter(Boolean).join(", ");
  const byDay = meetings.toSorted((a, b) => a.when.date.localeCompare(b.when.date));
  return [
    ...byDay.map((meeting) => ({
      id: meeting.id,
      who: meeting.who,
      whom: meeting.whom,
      state: meeting.state,
      says: when(meeting),
    })),
    ...relations.map(({ id, who, whom, verb }) => ({ id, who, whom, says: verb[lang] })),
  ];
}

/** For each party the side it stands with: its own, itself where others act for it, else none. */
function sidesOf(ids: readonly string[], { people, groups }: Article): Map<string, string | undefined> {
  const given = (id: string) => people[id]?.side ?? groups[id]?.side;
  const sides = new Set([...Object.keys(people), ...Object.keys(groups)].flatMap((id) => given(id) ?? []));
  return new Map(ids.map((id) => [id, given(id) ?? (sides.has(id) ? id : undefined)]));
}

interface Group {
  side: string | undefined;
  ids: string[];
}

/** Puts each side in a column: where most of its lines go across, else where there is room. The largest is on the left. */
function columnsOf(groups: readonly Group[], links: readonly LinkData[]): Record<Party["column"], Group[]> {
  const columns: Record<Party["column"], Group[]> = { left: [], right: [] };
  const count = (column: Group[]) => column.reduce((sum, { ids }) => sum + ids.length, 0);
  const between = (group: Group, column: Group[]) => {
    const there = column.flatMap(({ ids }) => ids);
    return links.filter(
      ({ who, whom }) =>
        (group.ids.includes(who) && there.includes(whom)) || (group.ids.includes(whom) && there.includes(who)),
    ).length;
  };
  for (const group of groups.toSorted((a, b) => b.ids.length - a.ids.length)) {
    const across = between(group, columns.right) - between(group, columns.left);
    const roomier = count(columns.left) <= count(columns.right) ? "left" : "right";
    const column = across === 0 ? roomier : across > 0 ? "left" : "right";
    columns[column].push(group);
  }
  // All on one side, as in a quarrel within a country: half of them stand opposite.
  for (const [full, empty] of [["left", "right"] as const, ["right", "left"] as const]) {
    const [only] = columns[full];
    if (columns[empty].length > 0 || columns[full].length > 1 || !only || only.ids.length < 2) continue;
    const half = Math.ceil(only.ids.length / 2);
    columns[full] = [{ side: only.side, ids: only.ids.slice(0, half) }];
    columns[empty] = [{ side: only.side, ids: only.ids.slice(half) }];
  }
  return columns;
}

/** Orders the parties within each side by where those opposite stand, so that fewer lines cross (a barycentre sweep, four times). */
function untangle(columns: Record<Party["column"], Group[]>, links: readonly LinkData[]): void {
  const order = (column: Party["column"]) => columns[column].flatMap(({ ids }) => ids);
  for (let round = 0; round < 4; round++) {
    const [here, there] = round % 2 === 0 ? (["right", "left"] as const) : (["left", "right"] as const);
    const opposite = order(there);
    const own = order(here);
    const middle = new Map(
      own.map((id, at) => {
        const others = links.flatMap(({ who, whom }) => (who === id ? [whom] : whom === id ? [who] : []));
        const places = others.map((other) => opposite.indexOf(other)).filter((place) => place >= 0);
        return [id, places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : at];
      }),
    );
    for (const group of columns[here]) group.ids.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
  }
}

/**
 * Who met whom, or nothing when the story has fewer than two meetings and relations. Two columns of boxes with a gutter between;
 * every line keeps to the gutter and has a place of its own at both ends, so that numbers stand there without hiding each other.
 */
export function whoMetWhomOf(story: Story, article: Article, lang: Language): WhoMetWhomFigure | undefined {
  const links = linksOf(story, article, lang);
  if (links.length < 2) return undefined;
  const ids = [...new Set(links.flatMap(({ who, whom }) => [who, whom]))];
  const sideOf = sidesOf(ids, article);
  const groups = [...new Set(sideOf.values())].map((side) => ({
    side,
    ids: ids.filter((id) => sideOf.get(id) === side),
  }));
  const columns = columnsOf(groups, links);
  untangle(columns, links);

  const say = (id: string) => capital(nameOf(article, id)[lang]);
  const parties = new Map<string, Party>();
  const sides: WhoMetWhomFigure["sides"] = [];
  let height = 0;
  for (const column of ["left", "right"] as const) {
    const x = column === "left" ? 0 : WIDTH - COLUMN;
    let y = 0;
    for (const group of columns[column]) {
      if (y > 0) y += SPACE;
      if (group.side) {
        const lines = wrap(say(group.side), COLUMN, TYPE, true);
        const box = { x, y, width: COLUMN, height: lines.length * LINE };
        sides.push({ id: group.side, name: say(group.side), lines, box });
        y += box.height + BELOW;
      }
      for (const id of group.ids) {
        const name = say(id);
        const lines = wrap(name, COLUMN - 2 * PADDING, TYPE);
        const ends = links.filter(({ who, whom }) => who === id || whom === id).length;
        const box = {
          x,
          y,
          width: COLUMN,
          height: Math.max(lines.length * LINE + 2 * PADDING, ends * PORT + PADDING),
        };
        const side = group.side && group.side !== id ? { side: say(group.side) } : {};
        parties.set(id, { id, name, ...side, column, box, lines });
        y += box.height + GAP;
      }
    }
    height = Math.max(height, y - GAP);
  }
  return {
    width: WIDTH,
    height,
    parties: [...parties.values()],
    sides,
    links: links.map((link) => ({
      ...link,
      from: portOf(link, link.who, link.whom, links, parties),
      to: portOf(link, link.whom, link.who, links, parties),
    })),
  };
}

/** Where the line of a link meets the box of one of its ends: in order of where the other ends are, so that lines part without crossing. */
function portOf(
  link: LinkData,
  id: string,
  other: string,
  links: readonly LinkData[],
  parties: ReadonlyMap<string, Party>,
): Port {
  const party = parties.get(id);
  if (!party) return { x: 0, y: 0 };
  const { box, column } = party;
  const yOf = (end: string) => parties.get(end)?.box.y ?? 0;
  const ends = links
    .flatMap((each) =>
      each.who === id ? [{ each, end: each.whom }] : each.whom === id ? [{ each, end: each.who }] : [],
    )
    .sort((a, b) => yOf(a.end) - yOf(b.end));
  const at = ends.findIndex(({ each, end }) => each.id === link.id && end === other);
  return {
    x: column === "left" ? box.x + box.width : box.x,
    y: box.y + box.height / 2 + (at - (ends.length - 1) / 2) * PORT,
  };
}
