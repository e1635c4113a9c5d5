/**
 * What an operator reads: one line of JSON for each start, stop and error of the server. Requests are logged by the proxy before
 * it, which sees those for static files too.
 */
import type { Instrumentation } from "next";

type Level = "info" | "error";

function log(level: Level, event: string, more: Record<string, unknown> = {}): void {
  // Not `console`, which a host may decorate.
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...more })}\n`);
}

export function register(): void {
  if (process.env.NODE_ENV !== "production" || process.env.NEXT_RUNTIME !== "nodejs") return;
  log("info", "start", { pid: process.pid, node: process.version });
  // Next itself stops on these: it takes no new connections and finishes the requests under way.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => log("info", "stopping", { signal }));
  process.once("exit", (code) => log("info", "stop", { code, seconds: Math.round(process.uptime()) }));
}

/** Without the query and the headers, which may hold what is the reader's own. */
export const onRequestError: Instrumentation.onRequestError = (error, { path, method }, { routePath, routeType }) => {
  const known = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  log("error", "request", { method, path: path.split("?")[0], routePath, routeType, ...known });
};
