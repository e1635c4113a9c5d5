/** `npm run dev` for someone who writes an article: it opens as a draft, says what nobody has read, and follows the files as they are saved. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { root, tools } from "@/scripts/lib/run.mjs";
import { copyApp } from "../copy-app";
import { card, expect as soon, test } from "./fixtures";

/** Of its own, so that neither our build nor a `npm run dev` that is running is touched. */
const FOLDER = join(root, ".cache/preview");
const CONTENT = join(FOLDER, "content");
const ARTICLE = "articles/feest";

/** Whatever is first asked for is compiled, on a machine that may be busy. */
const expect = soon.configure({ timeout: 60_000 });
test.describe.configure({ mode: "serial", timeout: 180_000 });
/** What the browser says of a page that takes long to come alive, as here every page may. */
const PRELOADED = /^console: The resource .* was preloaded/;
test.use({ expected: [[PRELOADED], { scope: "test" }] });

/** Saves a file of the content with one text in the place of another. */
function save(file: string, from: string, to: string) {
  const path = join(CONTENT, file);
  const text = readFileSync(path, "utf8");
  expect(text, file).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const running: ChildProcess[] = [];
/** What they said, for when a test fails. */
let said = "";
const ORIGIN = /http:\/\/localhost:\d+/;

/** Starts a server on any free port, in a process group of its own. Gives its origin, once it says so. */
async function serve(args: string[], cwd: string, mode: "development" | "production"): Promise<string> {
  const server = spawn(process.execPath, args, {
    cwd,
    detached: true,
    // Our script ends by itself where what npm started it from is gone.
    env: { ...process.env, NODE_ENV: mode, PORT: "0", LEESWIJZER_CONTENT: CONTENT, npm_lifecycle_event: "dev" },
  });
  running.push(server);
  let own = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (text) => {
      own += text;
      said += text;
    });
  await expect.poll(() => own).toMatch(ORIGIN);
  return ORIGIN.exec(own)?.[0] ?? "";
}

/** Whether a process of the group that `leader` began is alive. */
function isAlive({ pid = 0 }: ChildProcess): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

let origin: string;

test.beforeAll(async () => {
  copyApp(FOLDER);
  symlinkSync(join(root, "node_modules"), join(FOLDER, "node_modules"), "junction");
  cpSync(join(root, "tests/content/small"), CONTENT, { recursive: true });
  cpSync(join(CONTENT, ARTICLE), join(CONTENT, "articles/finished"), { recursive: true });
  // In the middle of the work: a sentence is still to be translated, a word is in no lexicon, and a meaning is a machine's.
  save(`${ARTICLE}/article.yaml`, "published:", "draft: true\npublished:");
  save(`${ARTICLE}/b2.yaml`, "en: On 3 May Smit talked with Bram Smit.", 'en: "?"\n    check: machine');
  save(`${ARTICLE}/b2.yaml`, "nl: Dat weet Smit.", "nl: Dat weet Smit misschien.");
  save("lexicon.yaml", "praten: { pos: verb,", "praten: { check: machine, pos: verb,");
  origin = await serve(["scripts/dev.mjs"], FOLDER, "development");
  // What is first asked for is compiled, which takes longer than a test should wait for a tap.
  for (const path of ["", "/b2", "/b2/reading.json", "/b2/questions.json", "/b2/saved.json"])
    expect((await fetch(`${origin}/en${path && `/${ARTICLE}${path}`}`)).status, path).toBe(200);
});

test.afterEach(({ browserName: _ }, { error }) => {
  if (error) console.log(said);
});

test.afterAll(async () => {
  for (const server of running) {
    const end = once(server, "exit");
    if (server.kill()) await end;
    try {
      await expect.poll(() => isAlive(server), "processes are left").toBe(false);
    } finally {
      if (isAlive(server)) process.kill(-(server.pid ?? 0), "SIGKILL");
    }
  }
  rmSync(FOLDER, { recursive: true, force: true });
});

const unread = (page: Page) => page.locator("[data-sentence] > [data-unread]");
const unreadHandles = (page: Page) => page.locator("[data-handle][data-unread]");
/** Once there is one, the page is alive. */
const tabStop = (page: Page) => page.locator("[data-sentence] > [tabindex='0']");

test("a draft opens as a draft, with a mark on all that nobody has read and a card on every word", async ({ page }) => {
  await page.goto(`${origin}/en`);
  await expect(page.getByRole("article").filter({ has: page.locator("[href*='/feest/']") })).toContainText("Draft");
  await page.goto(`${origin}/en/${ARTICLE}/b2`);
  await expect(page.getByRole("note")).toContainText("has checked yet: 1; not translated yet: 1; words: 2.");
  await expect(unread(page)).toHaveText(["praatte", "misschien"]);
  await expect(unreadHandles(page)).toHaveAttribute("popovertarget", "help-b2-talk");

  await expect(tabStop(page)).toHaveCount(1);
  await unread(page).first().click();
  await expect(card(page)).toHaveText(/to talk.*praten.*not yet checked by anyone/);
  await unread(page).last().click();
  await expect(card(page)).toHaveText(/\?.*misschien.*"misschien" has no gloss.*Add it to lexicon.yaml/);
  const [taps, silent] = await page.evaluate(async () => {
    const words = [...document.querySelectorAll<HTMLElement>("[data-sentence] > span")];
    const without: string[] = [];
    for (const word of words) {
      word.click();
      await new Promise(requestAnimationFrame);
      if (!word.matches("[data-lit]")) without.push(word.textContent);
    }
    return [words.length, without] as const;
  });
  expect(taps).toBeGreaterThan(20);
  expect(silent, "words without a card").toEqual([]);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector("[data-body] p") as Element);
    return getSelection()?.toString();
  });
  expect(copied, "the marks are no part of the text").toBe(
    "Op 3 mei praatte Smit met Bram Smit. Dat weet Smit misschien.",
  );
  for (const media of [{ forcedColors: "active" }, { forcedColors: "none", media: "print" }] as const) {
    await page.emulateMedia(media);
    await expect(unread(page).first()).toHaveCSS("text-decoration-style", "dotted");
    await expect(unreadHandles(page)).toBeVisible();
    expect(await unreadHandles(page).evaluate((each) => getComputedStyle(each, "::before").content)).toBe('"?" / ""');
  }
});

test.describe("files that are saved", () => {
  // What Next says of a page that fails.
  test.use({
    expected: [[PRELOADED, /^console: (Failed to load resource|Encountered a script tag|%o)/], { scope: "test" }],
  });

  test("show by themselves; one that cannot be read is named with its line until it is mended", async ({ page }) => {
    await page.goto(`${origin}/en/${ARTICLE}/b2`);
    save(`${ARTICLE}/b2.yaml`, 'en: "?"\n    check: machine', "en: On 3 May Smit spoke with Bram Smit.");
    save("lexicon.yaml", "check: machine, pos: verb, gloss: { en: to talk }", "pos: verb, gloss: { en: to chat }");
    await expect(unreadHandles(page)).toHaveCount(0);
    await expect(unread(page)).toHaveText(["misschien"]);
    await expect(page.locator("#help-b2-talk")).toContainText("On 3 May Smit spoke");
    await expect(tabStop(page)).toHaveCount(1);
    await page.locator("#b2-talk > span").nth(3).click();
    await expect(card(page)).toContainText("to chat");

    const problem = page.getByText(/^content\/articles\/feest\/b2.yaml:4 .*this is not YAML/m);
    const good = "en: Mayor called party off";
    const bad = "en: Mayor: called party off";
    save(`${ARTICLE}/b2.yaml`, good, bad);
    await expect(problem).toBeVisible();
    await expect(card(page), "the page stays as it was").toContainText("to chat");
    save(`${ARTICLE}/b2.yaml`, bad, "en: Mayor cancelled party");
    await expect(page.locator("#help-b2-headline")).toContainText("Mayor cancelled party");
    await expect(problem).toBeHidden();

    // Pages that are opened when it is too late.
    save(`${ARTICLE}/b2.yaml`, "en: Mayor cancelled party", bad);
    await page.goto(`${origin}/en`);
    await expect(problem).toBeVisible();
    await page.goto(`${origin}/nl/${ARTICLE}/b2`);
    await expect(problem).toBeVisible();
    save(`${ARTICLE}/b2.yaml`, bad, good);
    await expect(page.locator("#help-b2-headline")).toContainText("Mayor called party off");
    await expect(problem).toBeHidden();
  });
});

test("in production a draft is nowhere, and a finished article has marks only where nobody has read it", async () => {
  const production = await serve([tools.next, "start", "-p", "0"], root, "production");
  const ask = (path: string) => fetch(`${production}/en/articles/${path}`);
  const marked = /data-unread="true">([^<]*)/g;
  save("lexicon.yaml", "praten: { pos: verb", "praten: { check: machine, pos: verb");
  const html = await (await ask("finished/b2")).text();
  expect([...html.matchAll(marked)].map(([, word]) => word)).toEqual(["praatte"]);
  for (const path of [
    "feest/b2",
    "feest/b2/reading.json",
    "feest/b2/lesson",
    "feest/picture.png",
    "finished/b2/saved.json",
  ])
    expect((await ask(path)).status, path).toBe(404);
  // What the library, the search and the site map are made from.
  const script =
    'import("./lib/library/read.ts").then(({ listArticles }) => console.log(JSON.stringify(listArticles().map(({ slug }) => slug))))';
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", LEESWIJZER_CONTENT: CONTENT },
  });
  expect(JSON.parse(stdout)).toEqual(["finished"]);
});

test("markup in the content is text wherever it comes to stand", async ({ page }) => {
  const [script, image] = ["</script><script>window.hit = 1</script>", "<img src=x onerror=window.hit=2>"];
  const hostile = `${script}${image}`;
  const finished = "articles/finished";
  save(`${finished}/b2.yaml`, "nl: Burgemeester blies feest af", `nl: "Burgemeester blies feest af ${hostile}"`);
  save(`${finished}/b2.yaml`, "en: Mayor called party off", `en: "Mayor called party off ${hostile}"`);
  save(`${finished}/b2.yaml`, "en: On 3 May Smit talked with Bram Smit.", `en: "On 3 May Smit talked ${hostile}"`);
  save(`${finished}/article.yaml`, "en: mayor }", `en: "mayor ${hostile}" }`);
  save(`${finished}/article.yaml`, "en: Party }", `en: "Party ${hostile}" }`);
  save(`${finished}/questions.yaml`, "en: Who stopped the party? }", `en: "Who stopped? ${hostile}" }`);
  save(`${finished}/questions.yaml`, "en: He is angry. }", `en: "*He* is angry ${hostile}" }`);
  save("lexicon.yaml", "gloss: { en: to chat }", `gloss: { en: "to chat ${hostile}" }`);
  const words = ["script", "window", "hit", "img", "src", "x", "onerror"];
  const entries = words.map((word) => `${word}: { pos: adverb, gloss: { en: ${word} }, level: A1 }\n`).join("");
  save("lexicon.yaml", "boos:", `${entries}boos:`);
  const production = await serve([tools.next, "start", "-p", "0"], root, "production");
  const address = `${production}/en/${finished}/b2`;
  await page.goto(address);
  await expect(tabStop(page)).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 }).first()).toContainText(image);
  expect(await page.title()).toContain(image);
  const described = await page.locator("script[type='application/ld+json']").textContent();
  expect(JSON.stringify(JSON.parse(described ?? ""))).toContain("window.hit");
  await page.locator("#b2-talk > span").nth(3).click();
  await expect(card(page)).toContainText(image);
  await page.keyboard.press("t");
  await expect(page.locator("#help-b2-talk")).toContainText(image);
  await page.locator("#questions [value=bram]").check();
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator("#questions")).toContainText(`He is angry ${hostile}`);
  for (const path of ["", "/lesson", "/lesson/worksheet", "/lesson/key", "/lesson/projector"]) {
    const response = await page.goto(`${address}${path}`);
    expect(response?.status(), path).toBe(200);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => "hit" in window), path).toBe(false);
    await expect(page.locator("img[src=x]"), path).toHaveCount(0);
  }
  expect((await fetch(`${production}/en/${finished}/picture.png`)).status).toBe(200);
});
