/**
 * Prints one table: what readers wait for in the built app, beside the least it could be, measured in turns in one run.
 * Arguments: the number of rounds; one part of the table, for that part alone (weight, load, tap, words, library, serving, draft), or
 * `waterfall`, which draws docs/images/waterfall.svg and is done only when it is asked for. No figure fails the run: budgets are read, not asserted.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { loadArticle } from "@/lib/content/load";
import { browserArgs, findBrowser } from "@/scripts/lib/browser.mjs";
import { root } from "@/scripts/lib/run.mjs";
import { isInstalled, predict } from "../gold/predict";
import { buildFloor } from "./floor";
import { goldRows } from "./gold";
import { libraryRows } from "./library";
import { loadRows, tapRows, type Urls, weightRows } from "./rows";
import { type Server, startNext, startStatic } from "./servers";
import { servingRows } from "./serving";
import { tapPage, textPage } from "./static-pages";
import { type Row, table } from "./table";
import { drawWaterfall, waterfallOf } from "./waterfall";
import { wordsRows } from "./words";

const [, , many = "15", only] = process.argv;
const rounds = Number(many);
const slug = "trump-kim-top";
const level = "b2";
const { levels, items } = loadArticle(slug);

console.log(`Measuring ${slug}, ${level}: ${rounds} rounds, a few minutes`);
const servers: Server[] = [];
let browser: Browser | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  const floor = await buildFloor();
  const text = levels[level] ?? [];
  const pages = await startStatic({ "/text": textPage(text), "/taps": tapPage(text) });
  servers.push(pages);
  const empty = await startNext(floor);
  servers.push(empty);
  const app = await startNext(root);
  servers.push(app);
  const urls: Urls = {
    text: `${pages.origin}/text`,
    taps: `${pages.origin}/taps`,
    empty: empty.origin,
    article: `${app.origin}/en/articles/${slug}/${level}`,
  };
  browser = await chromium.launch({ executablePath: findBrowser(chromium.executablePath()), args: browserArgs });
  const started = browser;
  const parts: Record<string, () => Promise<Row[]>> = {
    weight: () => weightRows(started, urls),
    load: () => loadRows(started, urls, items, rounds),
    tap: () => tapRows(started, urls, rounds),
    words: () => wordsRows(started, app.origin, rounds),
    library: () => libraryRows(started),
    serving: async () => {
      const fresh = await startNext(root);
      servers.push(fresh);
      const path = new URL(urls.article).pathname;
      const same = await startStatic({ [path]: await (await fetch(urls.article)).text() });
      servers.push(same);
      return servingRows(fresh, same, [path]);
    },
    draft: () => goldRows(isInstalled ? predict : undefined),
  };
  const rows: Row[] = [];
  if (only === "waterfall") {
    const waterfall = await waterfallOf(started, urls.article, rounds);
    writeFileSync(join(root, "docs/images/waterfall.svg"), drawWaterfall(waterfall, 3000));
  }
  for (const [name, measure] of Object.entries(parts)) if (!only || only === name) rows.push(...(await measure()));
  console.log(`\n${slug}, ${level}, CPU ÷ 4, 1.6 Mbit/s, 150 ms, 412 px; medians of ${rounds} (and the middle half)\n`);
  console.log(table(rows));
} finally {
  await browser?.close();
  for (const server of servers) server.stop();
}
