import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { lighten } from "./lighten.mjs";
import { packScripts } from "./pack.mjs";
import { exists, must, node, root, tools } from "./run.mjs";
import { workerOutputs, writeWorker } from "./worker.mjs";

/** Everything the built app is made from. A missing one is fine: not every project has each. */
const inputs = [
  "app",
  "components",
  "content",
  "lib",
  "locales",
  "public",
  "scripts/content.ts",
  "scripts/lib/lighten.mjs",
  "scripts/lib/pack.mjs",
  "scripts/lib/worker.mjs",
  "instrumentation-node.ts",
  "instrumentation.ts",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const stamp = ".next/built-from";

/** The files at or under a path, relative to the repository, always in the same order. @param {string} path @returns {string[]} */
function filesAt(path) {
  if (!exists(path)) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(`${path}/${name}`));
}

/** The pages that are built ahead, where `next start` reads them and where the standalone server does. */
const pages = [".next/server/app", ".next/standalone/.next/server/app"];

/** Takes out of every built page what it carries twice. */
function lightenPages() {
  for (const file of pages.flatMap(filesAt).filter((each) => each.endsWith(".html"))) {
    const path = join(root, file);
    writeFileSync(path, lighten(readFileSync(path, "utf8")));
  }
}

/** One hash over the paths and contents of all inputs, and the one variable that is fixed in the pages. */
function inputsHash() {
  const hash = createHash("sha256").update(`${process.env.SITE_URL}\0`);
  const isMade = (/** @type {string} */ file) => workerOutputs.some((made) => file.startsWith(made));
  for (const file of inputs.flatMap(filesAt).filter((each) => !isMade(each))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * Checks the content and builds the app where the last whole build was made from anything else than what is there now.
 * Ends the script where either fails: an author's mistake must not be served.
 */
export async function build() {
  const hash = inputsHash();
  const isBuilt = exists(stamp) && readFileSync(join(root, stamp), "utf8") === hash && workerOutputs.every(exists);
  if (isBuilt) return;
  rmSync(join(root, stamp), { force: true });
  must(await node(["--import", "tsx", "scripts/content.ts"]));
  const release = hash.slice(0, 12);
  must(await node([tools.next, "build"], { APP_RELEASE: release }));
  lightenPages();
  await writeWorker(release);
  packScripts(join(root, ".next/static"));
  writeFileSync(join(root, stamp), hash);
}
