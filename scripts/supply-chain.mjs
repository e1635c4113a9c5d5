/** `npm run check:supply-chain`: no install scripts, known licences and hashes, and no known flaws in what comes with the app. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./lib/run.mjs";
import { faults, readAudit } from "./lib/supply-chain.mjs";

const found = faults(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages);

// Without a network it is not worth a wait; some mirrors of the registry do not answer it at all.
const args = ["audit", "--omit=dev", "--audit-level=high", "--json", "--fetch-retries=0", "--fetch-timeout=20000"];
const { stdout } = spawnSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
const flaws = readAudit(stdout ?? "");
if (!flaws) console.log("SKIPPED npm audit: the registry did not answer it, so known flaws were not looked for.");

const all = [...found, ...(flaws ?? [])];
for (const line of all) console.error(line);
if (all.length > 0) process.exitCode = 1;
else console.log(`Licences, hashes and install scripts${flaws ? ", and known flaws" : ""}: nothing found.`);
