import { pathOf, securityHeaders } from "./headers";
import { log } from "./log";
import { leadsNowhere } from "./nowhere";
import { PACKED_HEADERS, takesBrotli } from "./packed";

/** What is needed of Node's own request and response. */
export interface Exchange {
  request: { method?: string | undefined; url?: string | undefined; headers: Record<string, unknown> };
  response: {
    statusCode: number;
    /** False when it is closed: the reader went away first. */
    writableFinished: boolean;
    setHeader(name: string, value: string): unknown;
    once(event: "close", listener: () => void): unknown;
  };
}

/** A path that no page has. */
const NOWHERE = "/-";

/** A path that answers whoever asks for more than to read that it may not. */
const READ_ONLY = "/healthz";

/** Asks for a part of a file, or for it on a condition: a server may send the whole, as it is. */
const PARTIAL = ["range", "if-match", "if-unmodified-since"];

/**
 * Prepares a request for Next. The headers are set here and not in `next.config.js`, which leaves redirects and failures without. Next
 * (16.4) would answer that the server failed to an address that cannot be decoded, which is one of a page that does not exist, to a file
 * that is posted to, and to a part that no file has. Nor does it know Brotli: a script that stands there `packed` is sent so to who takes it.
 */
export function begin(
  { request, response }: Exchange,
  isDevelopment: boolean,
  levelsOf: (slug: string) => readonly string[],
  packed: ReadonlySet<string>,
): void {
  const path = pathOf(request.url ?? "");
  if (path === undefined || leadsNowhere(path, levelsOf)) request.url = NOWHERE;
  else if (!["GET", "HEAD"].includes(request.method ?? "") && /\.\w+$/.test(path)) request.url = READ_ONLY;
  else if (packed.has(request.url ?? "") && takesBrotli(request.headers["accept-encoding"])) {
    request.url += ".br";
    for (const [name, value] of Object.entries(PACKED_HEADERS)) response.setHeader(name, value);
  }
  for (const name of PARTIAL) delete request.headers[name];
  for (const [name, value] of Object.entries(securityHeaders(path ?? NOWHERE, isDevelopment)))
    response.setHeader(name, value);
}

/** Logs each request when it has been answered. */
export function logged({ request, response }: Exchange): void {
  const at = performance.now();
  const [method, path] = [request.method, pathOf(request.url ?? "")];
  response.once("close", () =>
    log("info", "request", {
      method,
      path,
      status: response.statusCode,
      ms: Math.round(performance.now() - at),
      ...(!response.writableFinished && { aborted: true }),
    }),
  );
}
