/** The app with 1, 100 and 1,000 articles: what a build takes, what the library's page weighs, how long a search takes. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { must, node, root, tools } from "@/scripts/lib/run.mjs";
import { copyApp } from "../copy-app";
import { onPhone } from "./profile";
import { startNext } from "./servers";
import { median } from "./stats";
import type { Row } from "./table";
import { htmlWeight, scriptWeight } from "./weight";

const SIZES = [1, 100, 1000];
const BUILT = join(root, ".cache/bench-library");
const CONTENT = join(BUILT, "content");
const MEMORY = join(BUILT, "max-rss");

/** A library of so many articles: our own again and again, each under a name, a day and sentence ids of its own. */
function writeArticles(count: number): void {
  rmSync(CONTENT, { recursive: true, force: true });
  for (const file of ["lexicon.yaml", "grammar.yaml"]) cpSync(join(root, "content", file), join(CONTENT, file));
  const articles = join(root, "content/articles");
  const slugs = readdirSync(articles);
  for (let number = 0; number < count; number++) {
    const slug = slugs[number % slugs.length] ?? "";
    const folder = join(CONTENT, "articles", `${slug}-${number}`);
    mkdirSync(folder, { recursive: true });
    const published = new Date(Date.UTC(2022, 1, 1 + number, 12)).toISOString().replace(".000Z", "+00:00");
    for (const file of readdirSync(join(articles, slug))) {
      const own = readFileSync(join(articles, slug, file), "utf8");
      const text = ["article.yaml", "questions.yaml", "lexicon.yaml"].includes(file)
        ? own.replace(/^published: .*$/m, `published: "${published}"`)
        : own.replace(/^([ -]*(?:\{ )?)id: /gm, `$1id: n${number}-`);
      writeFileSync(join(folder, file), text);
    }
  }
}

/** Runs one of our programs on the written articles. Gives its seconds, and the bytes of its largest process. */
async function measured(args: string[]): Promise<{ code: number; seconds: number; bytes: number }> {
  rmSync(MEMORY, { force: true });
  const start = performance.now();
  const code = await node(args, {
    LEESWIJZER_CONTENT: CONTENT,
    MAX_RSS_FILE: MEMORY,
    NODE_OPTIONS: `--import=${pathToFileURL(join(root, "tests/bench/max-rss.mjs"))}`,
  });
  const bytes = readFileSync(MEMORY, "utf8").trim().split("\n").map(Number);
  return { code, seconds: (performance.now() - start) / 1000, bytes: Math.max(...bytes) };
}

/** Types a word of which nothing is at hand. Gives the ms to the frame that says what was found. */
async function search(page: Page, url: string, word: string): Promise<number> {
  await page.goto(url, { waitUntil: "networkidle" });
  // Off until the page is alive.
  await page.getByRole("searchbox", { disabled: false }).focus();
  const said = await page.evaluateHandle(() => {
    const promise = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error("a search said nothing in 30 s")), 30_000);
      const onInput = ({ timeStamp }: Event) => {
        const look = () => {
          if (!document.querySelector("main [role=status]")?.textContent) return requestAnimationFrame(look);
          setTimeout(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      };
      document.addEventListener("input", onInput, { capture: true, once: true });
    });
    return { promise };
  });
  await page.keyboard.insertText(word);
  return said.evaluate(({ promise }) => promise);
}

async function measure(browser: Browser, count: number) {
  writeArticles(count);
  const check = await measured(["--import", "tsx", "scripts/content.ts"]);
  // One article alone leaves most of the shared words unused, which is a problem, but none to a build.
  if (count > 1) must(check.code);
  const build = await measured([tools.next, "build", BUILT]);
  must(build.code);
  const server = await startNext(BUILT, { LEESWIJZER_CONTENT: CONTENT });
  try {
    const url = `${server.origin}/nl`;
    const html = (await htmlWeight(url)).all;
    const { gzip: scripts } = await onPhone(browser, { network: false }, (page) => scriptWeight(page, url));
    const searches: number[] = [];
    for (const word of ["storm", "verkiezing", "ontmoeting"])
      searches.push(await onPhone(browser, { network: true }, (page) => search(page, url, word)));
    const oldest = readdirSync(join(CONTENT, "articles")).find((slug) => slug.endsWith("-0"));
    const start = performance.now();
    const { status } = await fetch(`${url}/articles/${oldest}/b2`);
    if (status !== 200) throw new Error(`the oldest article: ${status}`);
    return { check, build, html, scripts, search: median(searches), oldest: performance.now() - start };
  } finally {
    server.stop();
  }
}

/** A row a figure, with what it is at each size; the floor is the library of one. */
export async function libraryRows(browser: Browser): Promise<Row[]> {
  copyApp(BUILT);
  const all: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of SIZES) all.push(await measure(browser, size));
  type Measured = (typeof all)[number];
  const row = (what: string, take: (one: Measured) => number, unit: string, limit?: number): Row => {
    const [least = Number.NaN, ...more] = all.map(take);
    const ratio = (more.at(-1) ?? Number.NaN) / least;
    const digits = unit === "kB" ? 1 : 0;
    return {
      what,
      floor: `${least.toFixed(digits)} ${unit}`,
      ours: `${more.map((value) => value.toFixed(digits)).join(", ")} ${unit}`,
      beside: `${ratio.toFixed(2)} x`,
      ...(limit !== undefined && { budget: { says: `<= ${limit} x`, kept: ratio <= limit } }),
    };
  };
  return [
    row(`library page of ${SIZES.join(", ")} articles`, ({ html }) => html, "kB", 1.5),
    row("  its JavaScript", ({ scripts }) => scripts, "kB", 1.001),
    row("  a first search", ({ search }) => search, "ms"),
    row("  the oldest article, first asked for", ({ oldest }) => oldest, "ms"),
    row("  content checked", ({ check }) => check.seconds, "s"),
    row("  memory of that", ({ check }) => check.bytes / 1e6, "MB"),
    row("  pages built", ({ build }) => build.seconds, "s"),
    row("  memory of that", ({ build }) => build.bytes / 1e6, "MB"),
  ];
}
