/** What the server says to every kind of request, as raw as a stranger would send it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { type IncomingMessage, request as send } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { root } from "@/scripts/lib/run.mjs";
import { ARTICLE, expect, test } from "./fixtures";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** What a request says beside its path. */
interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

/** Sends the path as it is: a browser and `fetch` would put it right first. */
function ask(base: string, path: string, { method = "GET", headers }: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(base);
  const all = { "accept-language": "nl", ...headers };
  return new Promise((resolve, reject) => {
    const sent = send({ hostname, port, path, method, headers: all }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.once("error", reject).end();
  });
}

/** The largest of its kind: what is small is not packed for whoever takes gzip. */
const hashed = (folder: string, end: string) => {
  const files = readdirSync(join(root, ".next/static", folder)).filter((name) => name.endsWith(end));
  const size = (name: string) => statSync(join(root, ".next/static", folder, name)).size;
  return `/_next/static/${folder}/${files.sort((one, other) => size(other) - size(one))[0]}`;
};
const chunk = hashed("chunks", ".js");

const KINDS: [what: string, path: string, status: number, asked?: Asked][] = [
  ["a page", "/nl", 200],
  ["an article", ARTICLE, 200],
  ["a page's flight data", "/nl?_rsc", 200, { headers: { rsc: "1" } }],
  ["a page, asked for its head", "/en/about", 200, { method: "HEAD" }],
  ["a page, posted to", "/nl/words", 200, { method: "POST" }],
  ["what may be asked of a page", "/nl/words", 400, { method: "OPTIONS" }],
  ["a page that the browser has", "/nl/about", 304, { headers: { "if-none-match": "*" } }],
  ["the article's glosses", `${ARTICLE}/reading.json`, 200],
  ["the article's questions", `${ARTICLE}/questions.json`, 200],
  ["the article's pictures", `${ARTICLE}/pictures.json`, 200],
  ["a picture for links", "/nl/articles/trump-kim-top/picture.png", 200],
  ["the icon", "/icon.svg", 200],
  ["the library's list", "/nl/library.json", 200],
  ["the words of a search", "/search/t/words.json", 200],
  ["the list of what can be kept offline", "/offline/nl.json", 200],
  ["the service worker", "/sw.js", 200],
  ["the manifest", "/nl/manifest.webmanifest", 200],
  ["a hashed file", chunk, 200],
  ["a hashed file that the browser has", chunk, 304, { headers: { "if-none-match": "*" } }],
  ["a hashed script, packed", chunk, 200, { headers: { "accept-encoding": "br" } }],
  ["a packed script that the browser has", chunk, 304, { headers: { "accept-encoding": "br", "if-none-match": "*" } }],
  ["a part of a file", chunk, 200, { headers: { range: "bytes=0-9" } }],
  ["a part that no file has", chunk, 200, { headers: { range: "bytes=99999999-" } }],
  ["a file on a condition", chunk, 200, { headers: { "if-match": '"x"' } }],
  ["a file, posted to", chunk, 405, { method: "POST" }],
  ["a font", hashed("media", ".woff2"), 200],
  ["the health check", "/healthz", 200],
  ["the health check, to be removed", "/healthz", 405, { method: "DELETE" }],
  ["robots", "/robots.txt", 200],
  ["the site map", "/sitemap.xml", 200],
  ["the redirect by language", "/", 307],
  ["the redirect of a trailing slash", "/nl/", 308],
  ["a doubled slash", "//example.org/", 308],
  ["an unknown page", "/nl/nothing", 404],
  ["an unknown article's glosses", "/nl/articles/nothing/b2/reading.json", 404],
  ["an unknown article's picture", "/nl/articles/nothing/picture.png", 404],
  ["an unknown hashed file", "/_next/static/chunks/nothing.js", 404],
  ["the image service, which is off", "/_next/image?url=%2Ficon.svg&w=64&q=75", 404],
  ["half an escape", "/nl/%E0%A4%A", 404],
  ["a null character", "/nl/%00", 404],
  ["a way out of the folder", "/nl/..%2f..%2fpackage.json", 404],
  ["the content itself", "/content/lexicon.yaml", 404],
  ["markup", "/nl/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404],
  ["a path of 10,000 characters", `/nl/${"x".repeat(10_000)}`, 404],
];

/** The whole of what a page may load, and where it may be shown. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

for (const [what, path, status, asked] of KINDS)
  test(`${what}: status ${status}, with every security header`, async ({ baseURL }) => {
    const { headers, body, ...answer } = await ask(String(baseURL), path, asked);
    expect(answer.status).toBe(status);
    expect(String(headers["content-security-policy"]).split("; ")).toEqual(POLICY);
    if (asked?.headers?.rsc) expect(headers["content-type"]).toBe("text/x-component");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "cross-origin-resource-policy": path.endsWith("picture.png") ? "cross-origin" : "same-origin",
    });
    for (const name of ["x-powered-by", "server", "set-cookie", "access-control-allow-origin"])
      expect(headers[name], name).toBeUndefined();
    // What is not there now may be there tomorrow.
    if (status === 404) expect(headers["cache-control"]).not.toMatch(/s-maxage|immutable/);
    expect(body).not.toContain("<script>alert");
  });

test("hashed files are kept for a year, pages are not kept by browsers, the health check by nobody", async ({
  baseURL,
}) => {
  const kept = async (path: string) => String((await ask(String(baseURL), path)).headers["cache-control"]);
  expect(await kept(chunk)).toBe("public, max-age=31536000, immutable");
  for (const path of ["/nl", ARTICLE, `${ARTICLE}/reading.json`])
    expect(await kept(path)).not.toMatch(/[^-]max-age=[1-9]/);
  expect(await kept("/healthz")).toBe("no-store");
  expect(await kept("/nl/articles/trump-kim-top/picture.png")).toBe("public, max-age=86400");
});

test("a script is sent packed to whoever takes it, and is the same script to everyone", async ({ baseURL }) => {
  const script = readFileSync(join(root, ".next/static", chunk.slice("/_next/static/".length)));
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
  for (const encoding of ["br", "gzip", "identity"] as const) {
    const headers = { "accept-encoding": encoding };
    const response = await new Promise<IncomingMessage>((resolve) =>
      send(`${baseURL}${chunk}`, { headers }, resolve).end(),
    );
    const body = Buffer.concat(await response.toArray());
    expect(response.headers).toMatchObject({
      "content-type": expect.stringMatching(/^(text|application)\/javascript; charset=utf-8$/i),
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
    });
    expect(response.headers["content-encoding"] ?? "identity").toBe(encoding);
    expect(unpack[encoding](body).equals(script), encoding).toBe(true);
  }
});

test("every listed page is there, names itself, and is listed in both languages", async ({ baseURL, request }) => {
  const base = String(baseURL);
  const { body } = await ask(base, "/sitemap.xml");
  const urls = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => String(url));
  expect(urls.length).toBeGreaterThan(10);
  const { origin } = new URL(urls[0] ?? "");
  expect((await ask(base, "/robots.txt")).body).toBe(`User-Agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`);
  // A reader's own pages are not listed, and say the same of themselves.
  const own = ["/nl/words", "/en/words", "/nl/progress", "/en/progress"].map((path) => origin + path);
  for (const url of [...urls, ...own]) {
    const page = await request.get(base + new URL(url).pathname);
    expect(page.status(), url).toBe(200);
    const html = await page.text();
    expect(html).toContain(`<link rel="canonical" href="${url}"/>`);
    const other = url.includes("/nl") ? url.replace("/nl", "/en") : url.replace("/en", "/nl");
    expect(html).toContain(`hrefLang="${url.includes("/nl") ? "en" : "nl"}" href="${other}"`);
    expect(html.match(/<meta name="description" content="[^"]{20,}"/), `description of ${url}`).not.toBeNull();
    expect(html.match(/<meta property="og:title" content="[^"]+"/), `og:title of ${url}`).not.toBeNull();
  }
});

test("an article says what it is, and its picture is a PNG of the size it says", async ({ page, request }) => {
  await page.goto(ARTICLE);
  const data = JSON.parse(String(await page.locator("script[type='application/ld+json']").textContent()));
  expect(data).toMatchObject({
    "@type": "LearningResource",
    educationalLevel: "CEFR B2",
    hasPart: { "@type": "Quiz" },
  });
  const png = await (await request.get(new URL(data.image).pathname)).body();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(150_000);
});
