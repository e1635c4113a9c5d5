import { widthOf } from "../text-size";
import { type Fit, fitPlaces, type LatLon } from "./fit";
import { type Ground, groundOf } from "./land";
import { placeSpots, type Spot } from "./spots";

/** A map and where places are on it, in units of which it is `width` wide and `height` high. Plain data, for a browser to draw. */
export interface PlacesMap {
  width: number;
  height: number;
  ground: Ground;
  /** In the order of the places. */
  spots: Spot[];
}

/** The narrowest a map is drawn, in CSS pixels: what does not overlap here does not where the same type stands on a wider map. */
const NARROWEST = 272;
/** The size of names and how high a line of them is, in CSS pixels on the narrowest map. */
const TYPE = 12;
const LINE = 16;

interface Place {
  id: string;
  name: string;
  at: LatLon;
}

/** Marks and names on a map, for `mapOfPlaces`. */
export function spotsOn(
  { projection, width, height }: Fit,
  places: readonly Place[],
  marks: number | readonly number[],
): Spot[] {
  const unit = width / NARROWEST;
  const sized = places.map(({ id, name, at: [lat, lon] }, i) => {
    const [wide = TYPE, high = TYPE] = typeof marks === "number" ? [marks, marks] : [marks[i]];
    return {
      id,
      name,
      at: projection([lon, lat]) ?? ([width / 2, height / 2] as const),
      mark: [wide * unit, high * unit] as const,
      text: [widthOf(`${name} ✓`, TYPE, true) * unit, LINE * unit] as const,
    };
  });
  return placeSpots(sized, width, height);
}

/**
 * A map that shows these places, whatever they are, with a mark and a name for each. `marks`: how wide each mark is on the
 * narrowest map, in CSS pixels; one number for all, which is their height too, or one for each. Throws when there is no place.
 */
export function mapOfPlaces(places: readonly Place[], marks: number | readonly number[] = TYPE): PlacesMap {
  if (places.length === 0) throw new Error("a map needs a place");
  const fit = fitPlaces(places.map(({ at }) => at));
  return { width: fit.width, height: fit.height, ground: groundOf(fit), spots: spotsOn(fit, places, marks) };
}
