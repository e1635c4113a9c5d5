/**
 * `npm run check`, and all of CI: the static checks, then the tests as `npm test` runs them. One that fails does not hide
 * the next. The last line is `N passed, N failed`, in which a check counts like a test.
 */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { closingLine, readCounts } from "./lib/counts.mjs";
import { install } from "./lib/install.mjs";
import { run } from "./lib/run.mjs";

/** Scripts of package.json. */
const checks = ["check:format", "check:lint", "check:types", "check:dead-code", "check:supply-chain", "content"];
const countsFile = join(tmpdir(), `leeswijzer-check-${process.pid}.json`);
let passed = 0;
let failed = 0;
let testsCode = 1;

process.on("exit", () => {
  const tests = readCounts(countsFile, testsCode);
  console.log(
    `\n${closingLine({ passed: passed + tests.passed, failed: failed + tests.failed, skipped: tests.skipped })}`,
  );
  rmSync(countsFile, { force: true });
});

/** Runs one of package.json's scripts under a heading; ends everything where it was interrupted. @param {string} script */
async function runScript(script) {
  console.log(`\n== ${script}`);
  const code = await run("npm", ["run", "--silent", script], { TEST_COUNTS: countsFile });
  if (code > 128) process.exit(code);
  return code;
}

await install();
for (const check of checks) {
  if ((await runScript(check)) === 0) passed += 1;
  else failed += 1;
}
testsCode = await runScript("test");
process.exitCode = failed > 0 ? 1 : testsCode;
