/** How the scripts start other programs. Node's own modules only: these files run before anything is installed. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The repository's folder, absolute. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Ends the script with one line on stderr, exit code 1. @param {string} message @returns {never} */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a program in the repository's folder with our own input and output, to its end. SIGINT and SIGTERM are passed on.
 * @param {string} command @param {string[]} args
 * @param {Record<string, string>} [env] variables on top of our own
 * @param {NodeJS.Signals} [stopSignal] what it gets for a SIGTERM
 * @returns {Promise<number>} its exit code; 128 + the signal's number where a signal ended it; 127 where it cannot start
 */
export function run(command, args, env = {}, stopSignal = "SIGTERM") {
  const child = spawn(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === "win32" && command === "npm",
  });
  const onTerminate = () => child.kill(stopSignal);
  const onInterrupt = () => {
    // A terminal sends Ctrl-C to the child too, and to some a second one means "stop at once, clean up nothing".
    if (!process.stdin.isTTY) child.kill("SIGINT");
  };
  process.on("SIGTERM", onTerminate).on("SIGINT", onInterrupt);
  // npm passes SIGTERM to the shell between it and us, which ends without telling anyone.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
    clearInterval(watch);
    onTerminate();
  }, 500);
  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      clearInterval(watch);
      process.off("SIGTERM", onTerminate).off("SIGINT", onInterrupt);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`Cannot run ${command}: ${error.message}`);
      end(127);
    });
    child.once("exit", (code, signal) => end(code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)]));
  });
}

/**
 * Runs Node on one of our files or an installed tool's; see `run`.
 * @type {(args: string[], env?: Record<string, string>, stopSignal?: NodeJS.Signals) => Promise<number>}
 */
export const node = (...rest) => run(process.execPath, ...rest);

/** For what has to work before anything else makes sense: ends the script where the code is not 0. @param {number} code */
export function must(code) {
  if (code !== 0) process.exit(code);
}

/** Paths of the tools' own entry files; started with `node`, so that no shell or wrapper stands between us and them. */
export const tools = {
  next: join("node_modules", "next", "dist", "bin", "next"),
  playwright: join("node_modules", "@playwright", "test", "cli.js"),
};

/** Whether a path inside the repository exists. @param {string} path */
export const exists = (path) => existsSync(join(root, path));
