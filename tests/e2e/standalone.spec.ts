/** What the Dockerfile copies and runs, copied and run without a container: somewhere else, with no packages but those that tracing found. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "@/scripts/lib/run.mjs";
import { ARTICLE } from "./fixtures";

/** The stage that runs: what comes after the last FROM. */
const stage =
  readFileSync(join(root, "Dockerfile"), "utf8")
    .split(/^FROM /m)
    .at(-1) ?? "";
const copies = [...stage.matchAll(/^COPY .*\/app\/(\S+) (\S+)$/gm)].map(
  ([, from = "", to = ""]) => [from, to] as const,
);
const [health, command] = [...stage.matchAll(/CMD (\[.*\])$/gm)].map(([, json = ""]) => JSON.parse(json).slice(1));
const settings = Object.fromEntries(
  [...(/^ENV (.*)$/m.exec(stage)?.[1] ?? "").matchAll(/(\S+?)=(\S+)/g)].map(([, name, value]) => [name, value]),
);

/** Larger than what a system holds for a reader who is slow to take it. */
const MUCH = 64 * 2 ** 20;

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test("serves what it is asked for, and at a SIGTERM finishes what is under way, says so and ends well", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leeswijzer-standalone-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...settings, PORT: `${port}`, LOG_REQUESTS: "1" } as NodeJS.ProcessEnv;
  const run = (args: string[]) => spawn(process.execPath, args, { cwd: folder, env });
  let server: ChildProcess | undefined;
  let said = "";
  const logged = () =>
    said
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
  try {
    expect(copies.map(([from]) => from)).toEqual([".next/standalone", ".next/static", "public"]);
    for (const [from, to] of copies) cpSync(join(root, from), join(folder, to), { recursive: true });
    writeFileSync(join(folder, "public/much.bin"), "");
    truncateSync(join(folder, "public/much.bin"), MUCH);

    server = run(command);
    server.stdout?.on("data", (text) => {
      said += text;
    });
    server.stderr?.on("data", (text) => {
      said += text;
    });
    await expect.poll(() => said, { timeout: 20_000 }).toContain("Ready");

    expect(await once(run(health), "exit")).toEqual([0, null]);
    const [chunk] = readdirSync(join(folder, ".next/static/chunks")).filter((name) => name.endsWith(".js"));
    const kept: [path: string, control: string | RegExp][] = [
      ["/healthz", "no-store"],
      [ARTICLE, /s-maxage/],
      [`${ARTICLE}/reading.json`, /s-maxage/],
      [`/_next/static/chunks/${chunk}`, "public, max-age=31536000, immutable"],
      ["/sw.js", "no-cache"],
      ["/nl/articles/trump-kim-top/picture.png", "public, max-age=86400"],
    ];
    for (const [path, control] of kept) {
      const response = await fetch(`${base}${path}?secret`);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("cache-control"), path).toEqual(
        typeof control === "string" ? control : expect.stringMatching(control),
      );
      expect(response.headers.get("content-security-policy"), path).toContain("default-src 'none'");
      const body = await response.text();
      if (path === ARTICLE) expect(body).toContain('id="b2-called-off"');
    }
    expect((await fetch(`${base}/nl/nothing`)).status).toBe(404);

    const [slow] = (await once(get(`${base}/much.bin`, { agent: false }), "response")) as [IncomingMessage];
    server.kill("SIGTERM");
    await expect.poll(() => logged().at(-1)).toMatchObject({ event: "stopping", signal: "SIGTERM" });
    await expect
      .poll(() =>
        fetch(`${base}/healthz`).then(
          () => "taken",
          () => "refused",
        ),
      )
      .toBe("refused");
    expect(server.exitCode).toBeNull();
    let size = 0;
    for await (const part of slow) size += part.length;
    expect(size).toBe(MUCH);
    await expect.poll(() => server?.exitCode, { timeout: 10_000 }).toBe(0);
    expect(await once(run(health), "exit")).toEqual([1, null]);

    const lines = logged();
    for (const line of lines) expect(line).toMatchObject({ time: expect.stringMatching(/^\d{4}-.*Z$/), level: "info" });
    expect(lines.map(({ event, path }) => path ?? event)).toEqual([
      "start",
      "/healthz",
      ...kept.map(([path]) => path),
      "/nl/nothing",
      "stopping",
      "/much.bin",
      "stop",
    ]);
    expect(lines.at(-2)).toMatchObject({ method: "GET", status: 200 });
    expect(lines.at(-2)).not.toHaveProperty("aborted");
    expect(lines.at(-1)).toMatchObject({ code: 0 });
  } finally {
    server?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
});
