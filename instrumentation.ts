/** What Next calls when the server starts and when a request fails. What an operator reads is one line of JSON each. */
import type { Instrumentation } from "next";
import { pathOf } from "@/lib/serving/headers";
import { log } from "@/lib/serving/log";

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  const { begin, logged } = await import("@/lib/serving/requests");
  type Exchange = Parameters<typeof begin>[0];
  const isDevelopment = process.env.NODE_ENV !== "production";
  const logs = process.env.LOG_REQUESTS === "1";
  subscribe("http.server.request.start", (message) => {
    if (logs) logged(message as Exchange);
    begin(message as Exchange, isDevelopment);
  });
  if (isDevelopment) return;
  log("info", "start", { pid: process.pid, node: process.version });
  // Next itself stops on these: it takes no new connections and finishes the requests under way.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => log("info", "stopping", { signal }));
  process.once("exit", (code) => log("info", "stop", { code, seconds: Math.round(process.uptime()) }));
}

export const onRequestError: Instrumentation.onRequestError = (error, { path, method }, { routePath, routeType }) => {
  const known = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  log("error", "failed", { method, path: pathOf(path), routePath, routeType, ...known });
};
