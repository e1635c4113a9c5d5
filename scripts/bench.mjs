/** `npm run bench`: measures the built app against its floors; arguments go to tests/bench/run.ts. */
import process from "node:process";
import { ensureBrowser } from "./lib/browser.mjs";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { node } from "./lib/run.mjs";

await install();
await ensureBrowser();
await build();
process.exitCode = await node(["--import", "tsx", "tests/bench/run.ts", ...process.argv.slice(2)]);
