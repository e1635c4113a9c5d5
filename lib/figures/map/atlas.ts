/** The earth by Natural Earth (public domain), as `world-atlas` has it. Server only: the two files are 0.9 MB. */
import type { GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fiftyMillion from "world-atlas/countries-50m.json" with { type: "json" };
import hundredTenMillion from "world-atlas/countries-110m.json" with { type: "json" };

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** From how many kilometres across the coarser file is detailed enough. */
const COARSE_FROM = 8000;

/** Land, and the borders between countries, in as much detail as a map of so many kilometres across can show. */
export function earth(kilometres: number): { land: GeoPermissibleObjects; borders: GeoPermissibleObjects } {
  const atlas = (kilometres < COARSE_FROM ? fiftyMillion : hundredTenMillion) as unknown as Atlas;
  return {
    land: feature(atlas, atlas.objects.land),
    borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
  };
}

/**
 * The IJsselmeer and the Markermeer, drawn by hand to about two kilometres: world-atlas has no lakes, and to a Dutch reader a
 * map of the Netherlands without these two is wrong.
 */
export const LAKES: GeoPermissibleObjects = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [5.05, 52.935],
        [5.2, 53.01],
        [5.34, 53.075],
        [5.39, 53.06],
        [5.42, 52.98],
        [5.4, 52.945],
        [5.36, 52.88],
        [5.5, 52.835],
        [5.71, 52.845],
        [5.63, 52.77],
        [5.59, 52.66],
        [5.66, 52.615],
        [5.56, 52.585],
        [5.45, 52.525],
        [5.31, 52.7],
        [5.22, 52.755],
        [5.11, 52.775],
        [5.1, 52.83],
        [5.05, 52.935],
      ],
    ],
    [
      [
        [5.29, 52.69],
        [5.435, 52.515],
        [5.4, 52.475],
        [5.22, 52.405],
        [5.14, 52.375],
        [5.15, 52.335],
        [5.07, 52.335],
        [5.01, 52.385],
        [5.07, 52.42],
        [5.08, 52.495],
        [5.04, 52.57],
        [5.07, 52.635],
        [5.2, 52.64],
        [5.29, 52.69],
      ],
    ],
  ],
};
