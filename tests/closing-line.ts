import { writeFileSync } from "node:fs";
import type { FullResult, Reporter, Suite } from "@playwright/test/reporter";
import { closingLine } from "../scripts/lib/counts.mjs";

/**
 * Counts the tests, for the run's last line. A test that passed at a second try passed; a run that failed as a whole (a
 * server that did not start) has at least one failure. Written as JSON to the file in TEST_COUNTS where our scripts ask
 * for that, printed where Playwright was started by hand.
 */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;
  private counts = { passed: 0, failed: 0, skipped: 0 };

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd(result: FullResult) {
    const kinds = { expected: "passed", flaky: "passed", unexpected: "failed", skipped: "skipped" } as const;
    for (const test of this.suite?.allTests() ?? []) this.counts[kinds[test.outcome()]] += 1;
    if (result.status !== "passed") this.counts.failed = Math.max(this.counts.failed, 1);
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(this.counts));
  }

  /** After every other reporter's summary. */
  async onExit() {
    if (!process.env.TEST_COUNTS) console.log(closingLine(this.counts));
  }

  printsToStdio() {
    return false;
  }
}
