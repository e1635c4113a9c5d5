import { subscribe } from "node:diagnostics_channel";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { articleSlugs, levelsOf } from "@/lib/content/load";
import { log } from "@/lib/serving/log";
import { packedScripts } from "@/lib/serving/packed";
import { begin, type Exchange, logged } from "@/lib/serving/requests";

/** 128 and the signal's number. */
const TERMINATED = 143;

/** Read once: a build does not change while it is served. In development there is none. */
function findPacked(): ReadonlySet<string> {
  try {
    return packedScripts(readdirSync(join(process.cwd(), ".next/static"), { recursive: true, encoding: "utf8" }));
  } catch {
    return new Set();
  }
}

const levelsTold = (slug: string) => (articleSlugs().includes(slug) ? levelsOf(slug) : []);

/** Attends to every request before Next does, and tells an operator of start and stop. */
export function register(): void {
  const isDevelopment = process.env.NODE_ENV !== "production";
  const logs = process.env.LOG_REQUESTS === "1";
  const packed = isDevelopment ? new Set<string>() : findPacked();
  subscribe("http.server.request.start", (message) => {
    if (logs) logged(message as Exchange);
    begin(message as Exchange, isDevelopment, levelsTold, packed);
  });
  if (isDevelopment) return;
  log("info", "start", { pid: process.pid, node: process.version });
  // Next itself stops on these: it takes no new connections and finishes the requests under way.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => log("info", "stopping", { signal }));
  process.once("exit", (code) => {
    // Next's own after a SIGTERM, when all is finished. To whoever asked for the stop it would say that something failed.
    process.exitCode = code === TERMINATED ? 0 : code;
    log("info", "stop", { code: process.exitCode, seconds: Math.round(process.uptime()) });
  });
}
