import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/scripts/lib/run.mjs";

const FOLDERS = ["app", "components", "lib", "locales", "public", "scripts"];
const FILES = ["instrumentation.ts", "instrumentation-node.ts", "next.config.js", "package.json", "tsconfig.json"];

/**
 * Copies the app without its content to a folder, which holds nothing else then: what is built there leaves our own build alone. Inside
 * the repository it finds our packages.
 */
export function copyApp(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const source of [...FOLDERS, ...FILES]) cpSync(join(root, source), join(folder, source), { recursive: true });
}
