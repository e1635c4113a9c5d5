/** Packs the scripts of a build once and closely, where a server would pack them for every reader and less well. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/**
 * Beside each script under a folder, the same as Brotli packs it best (RFC 7932), under its name and `.br`.
 * @param {string} folder
 */
export function packScripts(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  )) {
    const script = readFileSync(join(folder, file));
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: script.length };
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(script, { params }));
  }
}
