import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fail, must, root, run } from "./run.mjs";

/** The packages a lock file lists, by path; none where the file is not there. @param {string} file */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed (the last thing an
 * install writes). Optional packages are left out: most are builds for other systems.
 */
function isInstalled() {
  const installed = lockedPackages("node_modules/.package-lock.json");
  return Object.entries(lockedPackages("package-lock.json")).every(
    ([path, wanted]) => path === "" || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** Installs the packages where that is not done yet, and ends the script where it cannot be done. */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  if (isInstalled()) return;
  console.log("Installing packages");
  // Not `npm ci`: it refuses a lock file without the builds for every other system, and starts over where one package is
  // missing. `--no-save` keeps to the lock file and leaves it as it is; NODE_ENV=production would skip what the build needs.
  must(await run("npm", ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund"]));
}
