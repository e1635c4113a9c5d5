/** Degrees east of the reader's own part of the world: of two maps as good, the one that has it is easier to read. */
const HOME = 5;

const eastward = (from: number, to: number) => (((to - from) % 360) + 360) % 360;

/**
 * The shortest stretch of longitude that holds all of these: its western end, and how many degrees it goes east from there.
 * One that also holds Europe is taken when it is not much longer: a world map with the Atlantic in it.
 */
export function stretchOf(longitudes: readonly number[]): { west: number; span: number } {
  const stretches = longitudes.map((west) => {
    const span = Math.max(...longitudes.map((each) => eastward(west, each)));
    return { west, span, cost: span + (eastward(west, HOME) <= span ? 0 : 60) };
  });
  const [best = { west: 0, span: 0 }] = stretches.sort((a, b) => a.cost - b.cost || a.west - b.west);
  return { west: best.west, span: best.span };
}
