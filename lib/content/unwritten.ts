/** What stands where an author has still to write something. */
export const UNWRITTEN = "?";

/** The path of every text in `data` that is still to be written. */
export function unwritten(data: unknown): (string | number)[][] {
  if (data === UNWRITTEN) return [[]];
  if (typeof data !== "object" || data === null) return [];
  const steps = Array.isArray(data) ? data.map((value, index) => [index, value] as const) : Object.entries(data);
  return steps.flatMap(([step, value]) => unwritten(value).map((path) => [step, ...path]));
}
