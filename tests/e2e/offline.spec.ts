import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { answerAll, check, fillIn, goTo, ITEMS, itemCalled, itemOf, verdict } from "./answering";
import { ARTICLE, axe, test as base, card, expect, open, untilAlive, watch, word } from "./fixtures";
import { ReleaseServer } from "./release-server";

const OTHER = "/nl/articles/deltawerken/b1";

// Each test has a server of its own, to kill and to bring to the next release.
const test = base.extend<{ app: ReleaseServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument
  app: async ({}, use) => {
    const app = new ReleaseServer(`http://localhost:${process.env.TEST_PORT}`);
    await app.start();
    await use(app);
    await app.kill();
  },
  baseURL: async ({ app }, use) => use(app.url),
  // A kept page that the reader's network fails to refresh is no complaint.
  expected: [[/net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/], { scope: "test" }],
});

/** The names of all caches, and the addresses of the articles in them. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const paths = keys.flat().map(({ url }) => new URL(url).pathname);
    return { names, articles: paths.filter((path) => /^\/..\/articles\/[^/]+\/..$/.test(path)) };
  });

const untilKept = (page: Page, path: string) =>
  expect.poll(async () => (await kept(page)).articles, { timeout: 30_000 }).toContain(path);

/** How many bytes it takes to fetch, packed, what is kept under an address. */
const fetchedFor = (page: Page, prefix: string) =>
  page.evaluate(async (prefix) => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    const ours = keys.flat().filter(({ url }) => new URL(url).pathname.startsWith(prefix));
    const packed = ours.map(async (key) => {
      const { body } = (await caches.match(key)) ?? new Response();
      return new Response(body?.pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
    });
    return (await Promise.all(packed)).reduce((sum, { byteLength }) => sum + byteLength, 0);
  }, prefix);

const releaseOf = (page: Page) => page.locator("html").getAttribute("data-release");

/** No network at all: the browser has none, and nobody would answer. */
async function cut(app: ReleaseServer, context: BrowserContext) {
  await context.setOffline(true);
  await app.kill();
}

async function mend(app: ReleaseServer, context: BrowserContext) {
  await app.start();
  await context.setOffline(false);
}

const ready = (page: Page) => page.getByText("Er is een nieuwe versie van Leeswijzer");

test("an opened article is read, glossed, translated, answered, kept and reviewed with the network cut", async ({
  page,
  app,
  context,
}) => {
  test.setTimeout(180_000);
  await open(page);
  await untilKept(page, ARTICLE);
  await cut(app, context);

  // In the page that was open when the network went.
  await word(page, "b2-called-off", 3).click();
  await expect(card(page)).toContainText("called off");
  await expect(word(page, "b2-called-off", 3)).toBeFocused();
  await page.keyboard.press("s");
  await page.locator("[popovertarget=help-b2-planned]").click();
  await expect(page.locator("#help-b2-planned")).toContainText("Singapore");
  await page.keyboard.press("Escape");
  await answerAll(page, ITEMS.slice(0, 3));

  // In a page opened without it, at the question where the reader was; then all questions, so every kind, to the result.
  await page.reload();
  await expect(page.locator(`#prompt-${ITEMS[3]?.id}`)).toBeVisible();
  await answerAll(page, ITEMS.slice(3));
  await expect(page.locator("#questions svg:visible").first()).toBeVisible();
  await expect(page.locator("#questions")).toContainText(`${ITEMS.length} / ${ITEMS.length}`);

  await page.getByRole("link", { name: "Woorden" }).click();
  await page.locator("a[href='#review']").click();
  await expect(page.getByRole("button", { name: "Toon het antwoord" })).toBeFocused();
  await page.keyboard.press(" ");
  await page.keyboard.press("2");
  await expect(page.getByText(/afblazen: Goed/)).toBeAttached();
  const saved = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("leeswijzer:")));
  expect(saved.filter((key) => key.startsWith("leeswijzer:word:"))).toEqual(["leeswijzer:word:afblazen"]);
  expect(saved.filter((key) => key.startsWith("leeswijzer:review")).length).toBeGreaterThan(0);
  for (const part of ["", "/worksheet", "/key", "/projector"]) {
    await page.goto(`${ARTICLE}/lesson${part}`);
    await expect(page.locator("main")).not.toContainText("niet op dit apparaat");
  }
  await mend(app, context);
});

test("what was never opened says so in the reader's language, and names what is at hand", async ({
  page,
  app,
  context,
}) => {
  await open(page);
  await untilKept(page, ARTICLE);
  await cut(app, context);
  await page.goto(`${OTHER}?with=query`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina is niet op dit apparaat");
  expect(await axe(page)).toEqual([]);
  await page.goto(`/en${ARTICLE.slice(3)}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText("There are no articles on this device yet.")).toBeVisible();
  await page.goto("/nl/articles/trump-kim-top/a2");
  await page.getByRole("link", { name: "Trump en Kim" }).click();
  await expect(page).toHaveURL(ARTICLE);
  await word(page, "b2-called-off", 3).click();
  await expect(card(page)).toContainText("called off");

  await page.goto("/");
  await expect(page).toHaveURL(/\/(nl|en)$/);
  await page.goto("/nl");
  await expect(page.getByText("Zonder internet te lezen: B2")).toHaveCount(1);
  await page.goto(OTHER);
  await mend(app, context);
  await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Deze pagina is niet op dit apparaat");
});

test("a browser started anew without a network opens what was read", async ({ app, launchOptions, complaints }) => {
  const { chromium } = await import("@playwright/test");
  const folder = await mkdtemp(join(tmpdir(), "leeswijzer-profile-"));
  const start = async () => {
    const context = await chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: app.url });
    watch(context, complaints);
    return { context, page: await context.newPage() };
  };
  try {
    const first = await start();
    await first.page.goto(ARTICLE);
    await untilKept(first.page, ARTICLE);
    await fillIn(first.page, itemOf("choice"), true);
    await first.context.close();
    await app.kill();

    const second = await start();
    await open(second.page);
    await check(second.page);
    await expect(verdict(second.page)).toHaveText(/✓/);
    await second.context.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a new release in the middle of a question: nothing moves, nothing is lost, nothing is mixed", async ({
  page,
  app,
  context,
}) => {
  test.setTimeout(90_000);
  await open(page);
  await untilKept(page, ARTICLE);
  const first = await releaseOf(page);
  const other = await context.newPage();
  await other.goto("/nl/words");
  await goTo(page, itemOf("typed"));
  await page.getByRole("textbox").fill("Sing");

  // The scripts of this page are gone from the server.
  app.release = "code";
  const before = app.asked.length;
  await other.reload();
  await expect(ready(page)).toBeVisible({ timeout: 45_000 });
  expect(await axe(page)).toEqual([]);
  expect(await releaseOf(page)).toBe(first);
  await expect(page.getByRole("textbox")).toHaveValue("Sing");
  // Kinds whose scripts this page had not yet asked for.
  for (const kind of ["map", "order"] as const) {
    await goTo(page, itemOf(kind));
    await fillIn(page, itemOf(kind), true);
  }
  await check(page);
  expect(app.asked.slice(before).filter((path) => path.includes("/static/chunks/"))).toEqual([]);

  // The old scripts stay while a page of theirs is open.
  await untilCarried(other, app);
  expect((await kept(other)).names.filter((name) => name.includes("articles"))).toHaveLength(2);

  await page.getByRole("button", { name: "Laad nu" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-release", app.name);
  await goTo(page, itemOf("typed"));
  await expect(page.getByRole("textbox")).toHaveValue("Sing");
  await other.reload();
  await expect.poll(async () => (await kept(page)).names.length, { timeout: 30_000 }).toBe(2);
  // And without a network it is the new release all through.
  await cut(app, context);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-release", app.name);
  await goTo(page, itemOf("map"));
  await fillIn(page, itemOf("map"), true);
  await mend(app, context);
});

/** Until the articles of the first release are there in the next one's scripts too. */
const untilCarried = (page: Page, app: ReleaseServer) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = (await caches.keys()).filter((name) => name.includes("articles"));
          const found = await Promise.all(
            names.map(async (name) => (await caches.open(name)).match("/nl/articles/trump-kim-top/b2")),
          );
          return found.map((page) => page?.headers.get("x-kept-release"));
        }),
      { timeout: 30_000 },
    )
    .toContain(app.name);

test("the network cut in the middle of a release leaves the old one whole", async ({ page, app, context }) => {
  test.setTimeout(90_000);
  await open(page);
  await untilKept(page, ARTICLE);
  const first = await releaseOf(page);

  // Some of the next release's files arrive, then nothing does.
  app.release = "code";
  let arrived = 0;
  app.refuses = (path) => path.includes("/static/chunk2/") && arrived++ > 5;
  await page.reload();
  await expect.poll(() => arrived, { timeout: 45_000 }).toBeGreaterThan(6);
  await cut(app, context);
  await page.reload();
  expect(await releaseOf(page)).toBe(first);
  await goTo(page, itemOf("map"));
  await fillIn(page, itemOf("map"), true);

  // The app itself arrives, the articles do not: they are shown as they were, with their own scripts.
  await mend(app, context);
  app.refuses = (path) => path.startsWith("/nl/articles/");
  await page.goto("/nl/words");
  await expect
    .poll(async () => (await kept(page)).names.filter((name) => name.includes("articles")).length, { timeout: 30_000 })
    .toBe(2);
  await cut(app, context);
  await page.goto("/nl/about");
  await expect(page.locator("html")).toHaveAttribute("data-release", app.name);
  await open(page);
  expect(await releaseOf(page)).toBe(first);
  await goTo(page, itemOf("order"));
  await fillIn(page, itemOf("order"), true);

  // And with the network back it is the new one.
  app.refuses = () => false;
  await mend(app, context);
  await page.goto(ARTICLE);
  await expect(page.locator("html")).toHaveAttribute("data-release", app.name);
});

test("a release with one new article fetches that one again and no other", async ({ page, app }) => {
  test.setTimeout(90_000);
  await open(page);
  await untilKept(page, ARTICLE);
  await open(page, OTHER);
  await untilKept(page, OTHER);
  app.release = "content";
  const before = app.asked.length;
  await page.goto("/nl/words");
  await untilCarried(page, app);
  await page.waitForTimeout(1000);
  const again = app.asked.slice(before);
  expect(again.filter((path) => path.startsWith(`${ARTICLE}/reading.json`))).toHaveLength(1);
  expect(again.filter((path) => path.startsWith(OTHER))).toEqual([]);
  await app.kill();
  await page.goto(OTHER);
  await untilAlive(page);
  await expect(ready(page)).toBeHidden();
  await app.start();
});

test("everything is kept when asked for, and goes again", async ({ page, app, context }) => {
  test.setTimeout(90_000);
  await page.goto("/en");
  const panel = page.getByRole("region", { name: "Reading offline" });
  await expect(panel).toContainText("0 of 9 texts");
  const keep = panel.getByRole("button", { name: /^Keep everything for reading offline \(\d\.\d MB\)$/ });
  const named = Number(/\d\.\d/.exec(`${await keep.textContent()}`));
  await keep.click();
  await expect(panel.getByRole("progressbar")).toBeVisible();
  await expect(panel).toContainText("All texts are on this device", { timeout: 60_000 });
  await expect(page.getByText("Can be read offline: A2, B1, B2")).toHaveCount(3);
  // Named to a tenth of a megabyte.
  expect(Math.abs((await fetchedFor(page, "/en/articles/")) / 1e6 - named)).toBeLessThan(0.1);
  expect(await axe(page)).toEqual([]);
  await cut(app, context);
  await page.goto("/en/articles/deltawerken/a2");
  await untilAlive(page);
  await page.goto("/en");
  await panel.getByRole("button", { name: "Remove the texts from this device" }).click();
  await expect(panel).toContainText("0 of 9 texts");
  await expect(panel).toContainText("The texts were removed.");
  expect((await kept(page)).articles).toEqual([]);
  await mend(app, context);
});

test("where there is no room the reader is told, and reads on", async ({ page, app, context }) => {
  await page.goto("/nl");
  await expect.poll(async () => (await kept(page)).names.length, { timeout: 30_000 }).toBe(2);
  const session = await context.newCDPSession(page);
  const { usage } = await session.send("Storage.getUsageAndQuota", { origin: app.url });
  await session.send("Storage.overrideQuotaForOrigin", { origin: app.url, quotaSize: usage + 400_000 });
  const panel = page.getByRole("region", { name: "Lezen zonder internet" });
  await page.reload();
  await panel.getByRole("button", { name: /^Bewaar alles/ }).click();
  await expect(panel).toContainText("De opslag is vol: 0 van 9 teksten", { timeout: 20_000 });
  await open(page);
  await expect(page.getByText("De opslag van dit apparaat is vol")).toBeVisible({ timeout: 20_000 });
  await word(page, "b2-called-off", 3).click();
  await expect(card(page)).toContainText("called off");
  await page.getByRole("button", { name: "Sluit", exact: true }).last().click();
  await expect(page.getByText("De opslag van dit apparaat is vol")).toBeHidden();

  // What was to be kept of itself, and no longer is.
  await page.evaluate(() => localStorage.setItem("leeswijzer:offline", "all"));
  await page.goto("/nl/words");
  await expect(page.getByText("De opslag van dit apparaat is vol")).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => localStorage.getItem("leeswijzer:offline"))).toBeNull();

  app.release = "code";
  await page.goto("/nl/about");
  await expect(page.getByText("De opslag van dit apparaat is vol")).toBeVisible({ timeout: 20_000 });
  expect(await releaseOf(page)).not.toBe(app.name);
});

test("where the browser lets nothing be kept it says so in the library, and all else works", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("no", "SecurityError"));
    CacheStorage.prototype.keys = refuse;
    CacheStorage.prototype.open = refuse;
    ServiceWorkerContainer.prototype.register = refuse;
  });
  await page.goto("/nl");
  await expect(page.getByText("In deze browser kan niets worden bewaard om zonder internet te lezen")).toBeVisible();
  await open(page);
  await page.waitForTimeout(5000);
  await fillIn(page, itemCalled(ITEMS[0]?.id ?? ""), true);
  await check(page);
  await expect(verdict(page)).toHaveText(/✓/);
});

test("an app that is worked on sends the worker away with all it kept", async ({ page, app }) => {
  await open(page);
  await untilKept(page, ARTICLE);
  app.worker = await readFile("public/sw-leave.js", "utf8");
  const before = app.asked.length;
  await page.reload();
  await expect
    .poll(async () => (await kept(page).catch(() => ({ names: ["?"] }))).names, { timeout: 20_000 })
    .toEqual([]);
  await expect.poll(() => app.asked.slice(before)).toContain(ARTICLE);
});

test("it can be installed, in the reader's language", async ({ page, request }) => {
  for (const lang of ["nl", "en"]) {
    await page.goto(`/${lang}`);
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = await (await request.get(href ?? "")).json();
    expect(manifest).toMatchObject({ lang, name: "Leeswijzer", start_url: `/${lang}`, display: "standalone" });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (url) => {
        const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
        return `${width}x${height}`;
      }, src);
      expect(size, src).toBe(sizes);
    }
  }
});
