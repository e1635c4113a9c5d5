import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, node, root, tools } from "@/scripts/lib/run.mjs";

const SOURCE = join(root, "tests/bench/floor");
/** Inside the repository, so that it builds with our own node_modules. */
const BUILT = join(root, ".cache/bench-floor");
const STAMP = join(BUILT, "built-from");

/** One hash over the floor app's files and the versions it is built with. */
function inputsHash(): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(path.slice(SOURCE.length)).update(readFileSync(path));
  return hash.digest("hex");
}

/** An empty Next page with one button, built as ours is, unless that is done already. Gives its folder. */
export async function buildFloor(): Promise<string> {
  const hash = inputsHash();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return BUILT;
  rmSync(BUILT, { recursive: true, force: true });
  cpSync(SOURCE, BUILT, { recursive: true });
  must(await node([tools.next, "build", BUILT]));
  writeFileSync(STAMP, hash);
  return BUILT;
}
