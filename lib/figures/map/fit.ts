import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoNaturalEarth1 } from "d3-geo";
import { stretchOf } from "./arc";

/** Latitude and longitude in degrees, as `article.yaml` has them. */
export type LatLon = readonly [lat: number, lon: number];

export interface Fit {
  /** Projects [longitude, latitude] to the picture's units. */
  projection: GeoProjection;
  width: number;
  height: number;
  /** What the picture's width is on the ground, at its middle. */
  kilometres: number;
}

const WIDTH = 1000;
const EARTH_RADIUS = 6371;
/** The least a map shows across, in kilometres: one town is shown with as much of its country as tells where it is. */
const LEAST = 450;
/** How much of the map's width and height its places take up; the rest is for their names, and for knowing where one is. */
const FILLED = [0.6, 0.7] as const;
/** Height to width: at the least for the world, at the least for a region, at the most. */
const FLATTEST = [0.46, 0.66] as const;
const TALLEST = 0.8;
/** Places that all lie within this many radians of their middle are on a map of a region; others on one of the world. */
const REGION = 0.7;
/** Half of how wide and high the whole earth is in the world projection, at scale 1. */
const WORLD = [2.735, 1.425] as const;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/**
 * The map that shows these places best. A region lies flat around its own middle, so that no coast is askew there; the world is
 * turned so that no place is torn from the others. The projections keep areas (the world's: nearly).
 */
export function fitPlaces(places: readonly LatLon[]): Fit {
  const { west, span } = stretchOf(places.map(([, lon]) => lon));
  const lats = places.map(([lat]): number => lat);
  const middle: [number, number] = [west + span / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const inRegion = places.every(([lat, lon]) => geoDistance([lon, lat], middle) < REGION);
  const projection = (
    inRegion ? geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]) : geoNaturalEarth1().rotate([-middle[0], 0])
  )
    .scale(1)
    .translate([0, 0]);

  const points = places.map(([lat, lon]): [number, number] => projection([lon, lat]) ?? [0, 0]);
  const range = (axis: 0 | 1): [number, number] => {
    const along = points.map((point) => point[axis]);
    return [Math.min(...along), Math.max(...along)];
  };
  const [left, right] = range(0);
  const [top, bottom] = range(1);
  const wide = Math.max((right - left) / FILLED[0], LEAST / EARTH_RADIUS);
  const high = (bottom - top) / FILLED[1];
  const ratio = clamp(high / wide, FLATTEST[inRegion ? 1 : 0], TALLEST);
  const [halfWorld, halfWorldHigh] = WORLD;
  const shown = Math.min(Math.max(wide, high / ratio), inRegion ? Number.POSITIVE_INFINITY : 2 * halfWorld);
  const slack = Math.max(halfWorldHigh - (shown * ratio) / 2, 0);
  const middleY = (top + bottom) / 2;

  const scale = WIDTH / shown;
  const height = Math.round(WIDTH * ratio);
  const centre = [(left + right) / 2, inRegion ? middleY : clamp(middleY, -slack, slack)] as const;
  // A world that is shown whole fills the frame from side to side.
  const x = inRegion || shown < 2 * halfWorld ? centre[0] : 0;
  projection.scale(scale).translate([WIDTH / 2 - x * scale, height / 2 - centre[1] * scale]);
  // The far side of the earth, where this projection tears, is cut off before it is projected.
  if (inRegion) projection.clipAngle(Math.min((shown * 1.2 * 180) / Math.PI, 179));
  // A little beyond the frame, so that where the land is cut off is not drawn as a coast.
  const beyond = 4;
  projection.clipExtent([
    [-beyond, -beyond],
    [WIDTH + beyond, height + beyond],
  ]);
  return { projection, width: WIDTH, height, kilometres: shown * EARTH_RADIUS };
}
