import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root, tools } from "@/scripts/lib/run.mjs";

export interface Server {
  /** Its origin, such as http://localhost:3000. */
  origin: string;
  pid: number;
  stop: () => void;
}

/** Serves the app built in `folder` on any free port. Rejects where it ends before it says which. */
export function startNext(folder: string, env: Record<string, string> = {}): Promise<Server> {
  // From there, as it is served elsewhere: it looks for its packed scripts where it is started.
  const child = spawn(process.execPath, [join(root, tools.next), "start", "-p", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const stop = () => void child.kill();
  process.once("exit", stop);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (text) => {
      said += text;
      const origin = said.match(/http:\/\/localhost:\d+/)?.[0];
      if (origin && child.pid) resolve({ origin, pid: child.pid, stop });
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`next start ended with ${code}:\n${said}`)));
  });
}

/** Serves pages from memory, gzipped beforehand. @param pages HTML by path */
export function startStatic(pages: Record<string, string>): Promise<Server> {
  const bodies = new Map(Object.entries(pages).map(([path, html]) => [path, gzipSync(html)]));
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? "");
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }).end(body);
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      resolve({ origin: `http://localhost:${(server.address() as AddressInfo).port}`, pid: process.pid, stop });
    });
  });
}
