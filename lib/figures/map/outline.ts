/** Lines of a map as the text of an SVG path, short enough to travel with a page. */
import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

type Point = readonly [x: number, y: number];
interface Line {
  points: Point[];
  closed: boolean;
}

/** The projected lines of a shape, as d3 would draw them. */
function linesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const lines: Line[] = [];
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
    arc: () => {},
  };
  geoPath(projection, context)(shape);
  return lines;
}

/** How far a point lies from the line through two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** The points without those that lie within `tolerance` of the line without them (Ramer–Douglas–Peucker). */
function simplify(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [start, end] = [points[from], points[to]];
    let furthest = -1;
    let most = tolerance;
    for (let at = from + 1; at < to && start && end; at++) {
      const away = distance(points[at] ?? start, start, end);
      if (away > most) [most, furthest] = [away, at];
    }
    if (furthest < 0) continue;
    keep.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, at) => keep.has(at));
}

function area(points: readonly Point[]): number {
  const doubled = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Whole units, from each point to the next: "M3 4l2-1 5 0z". Empty when nothing is left of the line. */
function write({ points, closed }: Line): string {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = whole.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = whole[at] ?? [x, y];
    return x === fromX && y === fromY ? [] : [`${x - fromX} ${y - fromY}`];
  });
  if (steps.length < (closed ? 2 : 1)) return "";
  return `M${whole[0]?.join(" ")}l${steps.join(" ")}${closed ? "z" : ""}`.replaceAll(" -", "-");
}

/** Islands and lakes smaller than this, in square units, are left out. */
const SPECK = 8;

/** A shape as path data in whole units, at most `limit` characters: the coast is drawn as finely as that allows. */
export function outline(shape: GeoPermissibleObjects, projection: GeoProjection, limit: number): string {
  const lines = linesOf(shape, projection).filter(({ points, closed }) => !closed || area(points) >= SPECK);
  for (let tolerance = 0.6; ; tolerance *= 1.4) {
    const data = lines
      .map(({ points, closed }) => {
        const [first] = points;
        // A ring has no ends: it is cut where it starts and at the point furthest from there.
        const ring = closed && first ? [...points, first] : points;
        return write({ points: simplify(ring, tolerance), closed });
      })
      .join("");
    if (data.length <= limit) return data;
  }
}
