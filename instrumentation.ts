/** What Next calls when the server starts and when a request fails. */
import type { Instrumentation } from "next";
import { pathOf } from "@/lib/serving/headers";
import { log } from "@/lib/serving/log";

export async function register(): Promise<void> {
  // Next compiles this file for a runtime without Node's modules too.
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("./instrumentation-node")).register();
}

export const onRequestError: Instrumentation.onRequestError = (error, { path, method }, { routePath, routeType }) => {
  const known = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  log("error", "failed", { method, path: pathOf(path), routePath, routeType, ...known });
};
