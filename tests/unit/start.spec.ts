/** `npm start` in a repository of stand-ins: what it would install, check, build and serve with only writes down that it was called. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "@/scripts/lib/run.mjs";

/** Ends the script it stands in, with an error where the environment says that this one fails. */
const ends = (name: string) =>
  `require("node:fs").appendFileSync("called", ["${name}", ...process.argv.slice(2)].join(" ") + "\\n");
   if (process.env.FAILS === "${name}") process.exit(1);`;

const FILES = {
  "package-lock.json": '{ "packages": { "node_modules/next": { "version": "16.0.0" } } }',
  "content/text.yaml": "one",
  "bin/npm": "#!/bin/sh\necho npm $1 >> called\ncp package-lock.json node_modules/.package-lock.json\n",
  "node_modules/tsx/index.js": `${ends("content")} process.exit(0);`,
  "node_modules/esbuild/index.js":
    "exports.build = async ({ outfile }) => require('node:fs').writeFileSync(outfile, '');",
  "node_modules/next/dist/bin/next": `${ends("next")}
    for (const folder of ["server/app", "static"]) require("node:fs").mkdirSync(".next/" + folder, { recursive: true });`,
};

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leeswijzer-start-"));
  cpSync(join(root, "scripts"), join(folder, "scripts"), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  chmodSync(join(folder, "bin/npm"), 0o755);
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm start`'s script to its end: how it ended, what it said is wrong, and what it called. */
function start(env: Record<string, string>) {
  const called = join(folder, "called");
  writeFileSync(called, "");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`, ...env },
  });
  return { status, stderr, called: readFileSync(called, "utf8").split("\n").filter(Boolean) };
}

/** A port that something listens on until `free` is called. */
async function takePort() {
  const server = createServer().listen(0);
  await once(server, "listening");
  return { port: `${(server.address() as AddressInfo).port}`, free: () => once(server.close(), "close") };
}

test("a port that cannot be had is said in one line, before anything else is done", async () => {
  const { port, free } = await takePort();
  for (const [wanted, complaint] of [
    [port, `Port ${port} is taken: stop what uses it, or choose another, as in PORT=3001 npm start\n`],
    ["80a", 'PORT must be a number from 0 to 65535, not "80a".\n'],
    ["65536", 'PORT must be a number from 0 to 65535, not "65536".\n'],
  ] as const)
    expect(start({ PORT: wanted })).toEqual({ status: 1, stderr: complaint, called: [] });
  await free();
});

test("it serves on PORT, and what is done already is skipped, until something it is made from changes", async () => {
  const { port: PORT, free } = await takePort();
  await free();
  const installed = ["npm install"];
  const built = ["content", "next build"];
  const served = [`next start -p ${PORT}`];
  const done = (called: string[]) => ({ status: 0, stderr: "", called });
  expect(start({ PORT })).toEqual(done([...installed, ...built, ...served]));
  expect(start({ PORT })).toEqual(done(served));

  writeFileSync(join(folder, "content/text.yaml"), "two");
  expect(start({ PORT, FAILS: "content" }), "what is wrong is not served").toMatchObject({
    status: 1,
    called: ["content"],
  });
  expect(start({ PORT, FAILS: "next" })).toMatchObject({ status: 1, called: built });

  const lock = join(folder, "package-lock.json");
  writeFileSync(lock, readFileSync(lock, "utf8").replace("16.0.0", "16.0.1"));
  expect(start({ PORT }), "what failed is not done").toEqual(done([...installed, ...built, ...served]));
});
