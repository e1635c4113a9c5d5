import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** What a run ends with, as its last line. @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/**
 * Reads what `tests/closing-line.ts` counted. A run that failed has at least one failure, also when it never came to
 * counting: a broken config, a server that did not start, no tests found.
 * @param {string} file @param {number} code the run's exit code @returns {Counts}
 */
export function readCounts(file, code) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = JSON.parse(readFileSync(file, "utf8"));
  } catch {}
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}
