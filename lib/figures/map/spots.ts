/** Where the marks of places and their names stand on a map, so that none hides another. */
import { around, type Box, overlap, within } from "../boxes";

type Point = readonly [x: number, y: number];

export interface Place {
  id: string;
  name: string;
  /** Where the place is, in the map's units. */
  at: Point;
  /** How wide and high its mark is. */
  mark: readonly [width: number, height: number];
  /** How wide and high its name is. */
  text: readonly [width: number, height: number];
}

export interface Spot {
  id: string;
  name: string;
  /** Where the place is. */
  at: Point;
  /** The middle of its mark, which stands aside where two places are all but one. */
  mark: Point;
  /** On which side of the mark its name is; `far` when that is elsewhere, with a line to it. Nothing when there was no room. */
  side?: (typeof SIDES)[number] | "far";
  /** The middle of a name that is `far`. */
  nameAt?: Point;
  /** All that mark and name take up; where the name is `far`, the name alone. */
  box: Box;
}

/** Between a mark and its name, in units. */
const GAP = 12;

const SIDES = ["right", "left", "above", "below"] as const;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** Moves marks apart until none hides another and all are inside the frame, each as little as may be. */
function separate(places: readonly Place[], frame: Box): Point[] {
  const inside = ([x, y]: Point, { mark: [width, height] }: Place): Point => [
    clamp(x, frame.x + width / 2, frame.x + frame.width - width / 2),
    clamp(y, frame.y + height / 2, frame.y + frame.height - height / 2),
  ];
  const at = places.map((place) => inside(place.at, place));
  for (let round = 0; round < 200; round++) {
    let moved = false;
    places.forEach((one, i) => {
      places.slice(0, i).forEach((other, j) => {
        const [ax, ay] = at[i] ?? one.at;
        const [bx, by] = at[j] ?? other.at;
        const overX = (one.mark[0] + other.mark[0]) / 2 - Math.abs(ax - bx);
        const overY = (one.mark[1] + other.mark[1]) / 2 - Math.abs(ay - by);
        if (overX <= 0 || overY <= 0) return;
        moved = true;
        // Along the way that is shorter; two at the very same point part sideways.
        const [dx, dy] = overX <= overY ? [overX / 2 + 0.5, 0] : [0, overY / 2 + 0.5];
        const [signX, signY] = [ax < bx ? -1 : 1, ay < by ? -1 : 1];
        at[i] = inside([ax + signX * dx, ay + signY * dy], one);
        at[j] = inside([bx - signX * dx, by - signY * dy], other);
      });
    });
    if (!moved) break;
  }
  return at;
}

/** The name on one side of its mark, and the box of both: however small the type is drawn, they stay in it. */
function beside(side: (typeof SIDES)[number], [x, y]: Point, { mark, text }: Place): Box {
  if (side === "right" || side === "left") {
    const width = mark[0] + GAP + text[0];
    const height = Math.max(mark[1], text[1]);
    return { x: side === "right" ? x - mark[0] / 2 : x + mark[0] / 2 - width, y: y - height / 2, width, height };
  }
  const width = Math.max(mark[0], text[0]);
  const height = mark[1] + text[1];
  return { x: x - width / 2, y: side === "below" ? y - mark[1] / 2 : y + mark[1] / 2 - height, width, height };
}

/** Middles for a name away from its mark, on a grid over the frame, the best first: near the mark, or near the sides of the frame. */
function elsewhere([x, y]: Point, [width, height]: Place["text"], frame: Box, atSides: boolean): Point[] {
  const points: Point[] = [];
  const [left, right] = [frame.x + width / 2, frame.x + frame.width - width / 2];
  for (let cx = left; cx <= right; cx += 20) {
    for (let cy = frame.y + height / 2; cy <= frame.y + frame.height - height / 2; cy += 10) points.push([cx, cy]);
  }
  const away = ([cx, cy]: Point) => Math.hypot(cx - x, cy - y);
  const fromSide = ([cx]: Point) => (atSides ? Math.min(cx - left, Math.max(right - 20 - cx, 0)) * 100 : 0);
  return points.sort((a, b) => fromSide(a) + away(a) - fromSide(b) - away(b));
}

/** Ways to place names, tried until every name has its place: beside the marks and else near them, then ever more at the sides. */
const WAYS = [
  { beside: true, atSides: false },
  { beside: true, atSides: true },
  { beside: false, atSides: true },
];

/**
 * Places marks and names. Each name is beside its mark where there is room, else as near as there is. No two boxes of the result
 * overlap, as long as all marks fit side by side; the same places always give the same spots, in the same order.
 */
export function placeSpots(places: readonly Place[], width: number, height: number): Spot[] {
  const frame: Box = { x: 0, y: 0, width, height };
  const marks = separate(places, frame);
  let best: Spot[] = [];
  for (const way of WAYS) {
    const spots = placeNames(places, marks, frame, way);
    const named = (each: Spot[]) => each.filter(({ side }) => side).length;
    if (best.length === 0 || named(spots) > named(best)) best = spots;
    if (named(best) === places.length) break;
  }
  return best;
}

function placeNames(places: readonly Place[], marks: readonly Point[], frame: Box, way: (typeof WAYS)[number]): Spot[] {
  const spots = places.map(({ id, name, at, mark: size }, i): Spot => {
    const mark = marks[i] ?? at;
    return { id, name, at, mark, box: around(mark, ...size) };
  });
  const taken = spots.map(({ box }) => box);
  const isFree = (box: Box, own: number) =>
    within(box, frame) && taken.every((other, i) => i === own || !overlap(box, other));
  // The longest names have the fewest places to go.
  const order = [...places.entries()].sort(([, a], [, b]) => b.text[0] - a.text[0]);
  for (const [i, place] of way.beside ? order : []) {
    const spot = spots[i];
    const side = spot && SIDES.find((side) => isFree(beside(side, spot.mark, place), i));
    if (!side) continue;
    spot.side = side;
    spot.box = taken[i] = beside(side, spot.mark, place);
  }
  for (const [i, { text }] of order) {
    const spot = spots[i];
    if (!spot || spot.side) continue;
    const nameAt = elsewhere(spot.mark, text, frame, way.atSides).find((point) => isFree(around(point, ...text), -1));
    if (!nameAt) continue;
    spot.side = "far";
    spot.nameAt = nameAt;
    spot.box = around(nameAt, ...text);
    taken.push(spot.box);
  }
  return spots;
}
