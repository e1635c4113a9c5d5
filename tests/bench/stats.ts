/** The value below which the share `part` (0–1) of the samples lies; 0.5 is the median. NaN without samples. */
export function quantile(samples: number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: number[]): number => quantile(samples, 0.5);

/** Median with the middle half of the samples, in ms. */
export function spread(samples: number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(samples, part).toFixed(0));
  return `${middle} ms (${low}–${high})`;
}
