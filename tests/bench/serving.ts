/** How many pages a second the served app gives, and what memory that takes, beside a server that has them in memory. */
import { execFileSync } from "node:child_process";
import { Agent, get } from "node:http";
import type { Server } from "./servers";
import { median } from "./stats";
import type { Row } from "./table";

const CONNECTIONS = 32;
const ROUNDS = 3;
const A_ROUND = 2000;
/** After so many requests all is loaded that will be; after so many more, nothing may have been added. */
const [WARM, ALL] = [10_000, 100_000];

/** One request, its answer read to the end. */
function ask(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.resume().once("end", resolve).once("error", reject);
    }).once("error", reject);
  });
}

/** Asks for the addresses in turn, so many times in all, over so many connections. Gives requests a second. */
async function load(urls: string[], count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const start = performance.now();
  let asked = 0;
  const one = async () => {
    while (asked < count) await ask(urls[asked++ % urls.length] ?? "", agent);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  agent.destroy();
  return (count * 1000) / (performance.now() - start);
}

/** Of a process, in MB. */
const residentMemory = (pid: number) => Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)])) / 1024;

/** @param app the app, fresh @param pages the same paths from memory */
export async function servingRows(app: Server, pages: Server, paths: string[]): Promise<Row[]> {
  const at = ({ origin }: Server) => paths.map((path) => `${origin}${path}`);
  const [floor, ours]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(await load(at(pages), A_ROUND));
    ours.push(await load(at(app), A_ROUND));
  }
  await load(at(app), WARM - ROUNDS * A_ROUND);
  const warm = residentMemory(app.pid);
  await load(at(app), ALL - WARM);
  const after = residentMemory(app.pid);
  const aSecond = (values: number[]) => `${median(values).toFixed(0)} /s`;
  return [
    {
      what: `pages served, ${CONNECTIONS} connections`,
      floor: aSecond(floor),
      ours: aSecond(ours),
      beside: `${(median(ours) / median(floor)).toFixed(2)} x`,
    },
    {
      what: `  memory after ${WARM}, ${ALL} requests`,
      floor: `${warm.toFixed(0)} MB`,
      ours: `${after.toFixed(0)} MB`,
      beside: `${(after / warm).toFixed(2)} x`,
      budget: { says: "<= 1.1 x", kept: after / warm <= 1.1 },
    },
  ];
}
