import { geoGraticule } from "d3-geo";
import { earth, LAKES } from "./atlas";
import type { Fit } from "./fit";
import { outline } from "./outline";

/** The ground of a map, as path data in its units. Together at most 15,000 characters. */
export interface Ground {
  land: string;
  /** Empty where the map is of so much that borders would only be noise. */
  borders: string;
  lakes: string;
  graticule: string;
}

/** Widths on the ground, in kilometres, up to which the map is of a country, of a region, of a continent. */
const COUNTRY = 1000;
const REGION = 3000;
const CONTINENT = 12_000;

function graticuleStep(kilometres: number): [number, number] {
  if (kilometres < COUNTRY) return [2, 2];
  if (kilometres < REGION) return [5, 5];
  return kilometres < CONTINENT ? [10, 10] : [30, 30];
}

/** What lies under the places: land, borders, the lakes a reader looks for, and the lines of the globe. */
export function groundOf({ projection, kilometres }: Fit): Ground {
  const { land, borders } = earth(kilometres);
  const graticule = geoGraticule().step(graticuleStep(kilometres));
  return {
    land: outline(land, projection, 9000),
    borders: kilometres < CONTINENT ? outline(borders, projection, 4000) : "",
    lakes: kilometres < REGION ? outline(LAKES, projection, 500) : "",
    graticule: outline(graticule(), projection, 1500),
  };
}
