/** Scripts that the build has packed already (`scripts/lib/pack.mjs`), served as they are. */

/** How a packed script is told apart from the script; `Vary`, so that no cache gives one to whoever asks for the other. */
export const PACKED_HEADERS = {
  "Content-Type": "text/javascript; charset=utf-8",
  "Content-Encoding": "br",
  Vary: "Accept-Encoding",
};

/** Whether a request's `Accept-Encoding` names Brotli, and not to refuse it (RFC 9110, 12.5.3). */
export function takesBrotli(acceptEncoding: unknown): boolean {
  return String(acceptEncoding ?? "")
    .split(",")
    .some((each) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(each));
}

/** The addresses of the scripts that stand there packed as well, from the names of all files under `.next/static`. */
export const packedScripts = (files: readonly string[]): ReadonlySet<string> =>
  new Set(
    files
      .filter((file) => file.endsWith(".js.br"))
      .map((file) => `/_next/static/${file.replaceAll("\\", "/").slice(0, -".br".length)}`),
  );
