/** Makes the service worker, and the list of what it can keep, from what Next has built. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "./run.mjs";

const PAGES = join(root, ".next/server/app");
const STATIC = join(root, ".next/static");

/** What this makes, for the app's own list of inputs to pass over. */
export const workerOutputs = ["public/sw.js", "public/offline"];

/** @param {string | Buffer} content */
const digest = (content) => createHash("sha256").update(content).digest("hex").slice(0, 12);

/** Files under a folder, as paths from there, always in the same order. @param {string} folder @param {string[]} endings */
const filesIn = (folder, endings) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();

const read = (/** @type {string} */ file) => readFileSync(join(PAGES, file));
const addressOf = (/** @type {string} */ file) => `/${file.replace(/\.(html|body)$/, "")}`;
const ARTICLE = /^\/(\w\w)\/articles\/([\w-]+)\/([\w-]+)(?![^/])/;
/** Of what is no page, what a page of the app itself asks for. Pictures for links are for others. */
const OF_THE_APP = /\.html$|\/manifest\.webmanifest\.body$|^icon\.svg\.body$|\.json\.body$/;

/** What grows with the library: its list, and its words. */
const TO_SEARCH = /\/library\.json\.body$|^search\//;
/** In bytes, to fetch: a larger library is searched only where there is a network, and costs nobody who does not search it. */
const SEARCHED_OFFLINE = 300_000;

/**
 * By language, slug and level: a name for what is in the article's files, the release's own name left out, and how many bytes
 * they take to fetch.
 * @param {string[]} files @param {string} release
 */
function cataloguesOf(files, release) {
  /** @type {Record<string, { release: string, articles: Record<string, Record<string, [string, number]>> }>} */
  const catalogues = {};
  /** @type {Map<string, string[]>} */
  const articles = new Map();
  for (const file of files) {
    const [article] = ARTICLE.exec(addressOf(file)) ?? [];
    if (article) articles.set(article, [...(articles.get(article) ?? []), file]);
  }
  for (const [article, its] of articles) {
    const [, lang = "", slug = "", level = ""] = ARTICLE.exec(article) ?? [];
    const contents = its.map((file) => read(file).toString().replaceAll(release, ""));
    const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    catalogues[lang] ??= { release, articles: {} };
    const list = catalogues[lang].articles;
    list[slug] = { ...list[slug], [level]: [digest(contents.join("\0")), bytes] };
  }
  return catalogues;
}

/** Writes `public/sw.js` and `public/offline/<language>.json`. @param {string} release the name of all that was built */
export async function writeWorker(release) {
  const files = filesIn(PAGES, [".html", ".body"]).filter((file) => !file.startsWith("_"));
  // Next's own manifests are named after the release and never asked for by our pages.
  const scripts = filesIn(STATIC, [".js", ".css", ".woff2", ".svg", ".png"]).filter(
    (file) => !file.startsWith(release),
  );
  const code = digest(scripts.join("\n"));
  const ofTheApp = files.filter((file) => !file.includes("/articles/") && OF_THE_APP.test(file));
  const toSearch = ofTheApp.filter((file) => TO_SEARCH.test(file));
  const isSmall = toSearch.reduce((sum, file) => sum + gzipSync(read(file)).length, 0) <= SEARCHED_OFFLINE;
  const shell = ofTheApp.filter((file) => isSmall || !toSearch.includes(file));

  mkdirSync(join(root, "public/offline"), { recursive: true });
  const lists = Object.entries(cataloguesOf(files, release)).map(([lang, catalogue]) => {
    const content = JSON.stringify(catalogue);
    writeFileSync(join(root, `public/offline/${lang}.json`), content);
    return { url: `/offline/${lang}.json`, revision: digest(content) };
  });
  const manifest = [
    ...scripts.map((file) => ({ url: `/_next/static/${file}`, revision: null })),
    ...shell.map((file) => ({ url: addressOf(file), revision: digest(read(file)) })),
    ...lists,
  ];
  // Only now: this file is read before anything is installed.
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: [fileURLToPath(new URL("../../lib/offline/worker.ts", import.meta.url))],
    outfile: "public/sw.js",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    define: {
      BUILD: JSON.stringify({ release, code }),
      SHELL: JSON.stringify(manifest),
      "process.env.NODE_ENV": '"production"',
    },
  });
}
