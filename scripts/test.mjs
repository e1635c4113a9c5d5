/**
 * `npm test`: installs, gets a browser, builds and runs the tests, doing only what is not done yet. Arguments go to
 * Playwright: `npm test -- reader` runs the test files with "reader" in their path. The last line is `N passed, N failed`,
 * however the run ends.
 */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { ensureBrowser, wantsBrowser } from "./lib/browser.mjs";
import { build } from "./lib/build.mjs";
import { closingLine, readCounts } from "./lib/counts.mjs";
import { install } from "./lib/install.mjs";
import { node, tools } from "./lib/run.mjs";

const args = process.argv.slice(2);
// `npm run check` names a file of its own, adds its checks to the counts and prints the line itself.
const countsFile = process.env.TEST_COUNTS ?? join(tmpdir(), `leeswijzer-tests-${process.pid}.json`);
process.on("exit", (code) => {
  if (process.env.TEST_COUNTS) return;
  console.log(closingLine(readCounts(countsFile, code)));
  rmSync(countsFile, { force: true });
});

await install();
if (wantsBrowser(args)) {
  await ensureBrowser();
  await build();
}
// At a SIGTERM Playwright would leave its server behind; at a SIGINT it cleans up.
process.exitCode = await node([tools.playwright, "test", ...args], { TEST_COUNTS: countsFile }, "SIGINT");
