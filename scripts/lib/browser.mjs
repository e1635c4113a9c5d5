import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fail, root, run, tools } from "./run.mjs";

/** Where a program is on the PATH. @param {string} name @returns {string | undefined} */
const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const isRoot = process.getuid?.() === 0;

/** Debian's packages of it. The shell is Chromium without a window to draw: tests take half the time in it. */
const packages = ["chromium-headless-shell", "chromium"];

/**
 * The browser the tests use: Playwright's own Chromium where it has been downloaded, else the system's.
 * @param {string} playwrights where Playwright's own would be
 * @returns {string | undefined} its path, if there is one
 */
export const findBrowser = (playwrights) =>
  existsSync(playwrights)
    ? playwrights
    : [...packages, "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find(Boolean);

/** Chromium refuses its sandbox to root; the rest keeps it from calling home. */
export const browserArgs = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Whether a run of Playwright with these arguments has tests of project `e2e`, which need a browser and the built app. */
export function wantsBrowser(/** @type {string[]} */ args) {
  const projects = args.filter((arg) => arg.startsWith("--project=")).map((arg) => arg.slice("--project=".length));
  return projects.length === 0 || projects.includes("e2e");
}

/**
 * Gets a browser where there is none: as root on Debian its package, elsewhere Playwright's own download. Ends the script
 * with one line that says what to do where neither works. Call it when packages are installed.
 */
export async function ensureBrowser() {
  const { chromium } = await import("@playwright/test");
  const found = () => findBrowser(chromium.executablePath());
  if (found()) return;
  if (isRoot && onPath("apt-get")) {
    console.log("Installing a browser (Debian's chromium)");
    const apt = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], apt);
    for (const name of packages)
      if (!found()) await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], apt);
  }
  if (found()) return;
  console.log("Downloading a browser (Playwright's Chromium)");
  // Quietly: where it cannot be downloaded, pages of network errors would hide the one line that helps.
  spawnSync(process.execPath, [tools.playwright, "install", "chromium"], { cwd: root, stdio: "ignore" });
  if (found()) return;
  fail(
    "The tests need a browser and none could be downloaded: install Chromium or Google Chrome, on the PATH, and retry.",
  );
}
