import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadArticle } from "@/lib/content/load";
import { prepareItems } from "@/lib/quiz/prepare";
import { alignSentences } from "@/lib/reading/align";
import { check, fillIn, goTo, itemCalled, verdict } from "./answering";
import { ARTICLE, card, expect, focusWord, keepByKey, open, test, word } from "./fixtures";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test("a tap shows meaning, dictionary form, form and parts, in that order, and lights both halves of the verb", async ({
  page,
}) => {
  await open(page);
  await word(page, "b2-called-off", 3).click();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toHaveText(/called off.*afblazen.*verleden tijd.*af \+ blazen.*off \+ blow/s);
  await expect(page.locator("[data-lit]")).toHaveText(["blies", "af"]);
  await word(page, "b2-called-off", 7).click();
  await expect(card(page)).toContainText("called off");
});

test("a second tap tells more, another word moves the card, anything else only closes it", async ({ page }) => {
  await open(page);
  const top = word(page, "b2-planned", 1);
  await top.click();
  await expect(card(page)).not.toContainText("Niveau");
  await top.click();
  await expect(card(page)).toContainText("Niveau B1");
  await word(page, "b2-planned", 8).click();
  await expect(card(page)).toContainText("stad en land in Zuidoost-Azië");
  await expect(card(page)).not.toContainText("Niveau");
  await page
    .locator("h2")
    .first()
    .click({ position: { x: 1, y: 1 } });
  await page.locator("[data-dateline]").click();
  await expect(card(page)).toBeHidden();
  await expect(page.locator("[data-lit]")).toHaveCount(0);
});

test("a phrase comes with each word's own gloss under it", async ({ page }) => {
  await open(page);
  await word(page, "b2-dummy", 7).click();
  await expect(card(page)).toHaveText(/among other things.*onder meer.*among.*onder/s);
});

test("a bare Kim says which Kim he is", async ({ page }) => {
  await open(page);
  await word(page, "b2-vice-chairman", 0).click();
  await expect(card(page)).toContainText("Kim Yong-chol");
  await word(page, "b2-another-time", 12).click();
  await expect(card(page)).toContainText("Kim Jong-un");
});

test("no line begins with the handle of the sentence before it, and none runs off the side", async ({ page }) => {
  for (const width of [320, 360, 412, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [ARTICLE, "/nl/articles/deltawerken/b1", "/en/articles/kabinetsformatie/b1"]) {
      await open(page, path);
      const strays = await page.locator("article [data-handle]").evaluateAll((handles) =>
        handles.filter((handle) => {
          const id = handle.getAttribute("popovertarget")?.replace("help-", "");
          const end = [...(document.querySelector(`#${id} > :last-child`)?.getClientRects() ?? [])].at(-1);
          return end === undefined || handle.getBoundingClientRect().top > end.bottom;
        }),
      );
      expect(strays, `${path} at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
});

test("taps move no text and ask for nothing", async ({ page }) => {
  await open(page);
  await page.waitForTimeout(4000); // The fonts have been fetched by then.
  const last = page.locator("#b2-unlikely");
  const before = await last.boundingBox();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  for (const place of [0, 2, 4]) await word(page, "b2-first-ever", place).click();
  expect(await last.boundingBox()).toEqual(before);
  expect(requests).toEqual([]);
});

test("on a phone the card docks and never hides its line", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ ...phone, baseURL })).newPage();
  await open(page);
  const scroll = () => page.evaluate(() => scrollY);
  for (const y of [250, 450, 700]) {
    const place = await page.evaluate((at) => {
      const words = [...document.querySelectorAll("[data-sentence] > span")];
      const found = words.findIndex((each) => each.getBoundingClientRect().top > at - 40);
      return found;
    }, y);
    const tapped = page.locator("[data-sentence] > span").nth(place);
    const before = await scroll();
    await tapped.tap();
    await expect(card(page)).toBeVisible();
    const [line, box] = [await tapped.boundingBox(), await card(page).boundingBox()];
    expect(line && box && (line.y + line.height <= box.y || line.y >= box.y + box.height), `a word at ${y}`).toBe(true);
    expect(await scroll()).toBe(before);
    await page.keyboard.press("Escape");
  }
  await page.context().close();
});

test("a sentence's English and its glosses are one gesture away", async ({ page }) => {
  await open(page);
  const help = page.locator("#help-b2-sung-kim");
  await expect(help).toBeHidden();
  await page.locator("[popovertarget=help-b2-sung-kim]").click();
  await expect(help).toContainText("On Wednesday an American delegation");
  await help.getByText("Alle woorden van deze zin").click();
  await expect(help.getByRole("listitem").filter({ hasText: "functionarissen" })).toContainText("officials");
  await help.getByRole("button", { name: "Inversie: sprak" }).click();
  await expect(page.locator("#grammar-inversion")).toContainText("op plaats twee");
});

test("the keyboard does it all, from one tab stop", async ({ page }) => {
  await open(page);
  await focusWord(page, "b2-headline", 0);
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => document.activeElement?.closest("article") === null),
    "the text is one tab stop",
  ).toBe(true);
  await focusWord(page, "b2-headline", 0);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("en");
  // In the text, not in the window: focus may still be scrolling smoothly to where it is.
  const line = () => page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) + scrollY);
  const first = await line();
  await page.keyboard.press("ArrowDown");
  expect(await line()).toBeGreaterThan(first);
  await page.keyboard.press("ArrowUp");
  expect(await line()).toBe(first);
  await page.keyboard.press("Home");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(card(page)).toContainText("called-off");
  await page.keyboard.press("ArrowRight");
  await expect(card(page)).toContainText("summit");
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  expect(await focused()).toBe("top");
  await page.keyboard.press("t");
  await expect(page.locator("#help-b2-headline")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#help-b2-headline")).toBeHidden();
  await page.keyboard.press("Home");
  expect(await focused()).toBe("Trump");
  await page.keyboard.press("End");
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-handle"))).toBe(true);
});

test("S before the glosses have come keeps the word once they have", async ({ page }) => {
  let come = () => {};
  const glosses = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/reading\.json/, async (route) => {
    await glosses;
    await route.continue();
  });
  await open(page);
  await focusWord(page, "b2-called-off", 7);
  await page.keyboard.press("s");
  come();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("leeswijzer:word:afblazen"))).toContain("afblazen");
});

test("S keeps a separated verb as one word, which the words page shows in its sentence", async ({ page }) => {
  await open(page);
  await keepByKey(page, "b2-called-off", 7);
  await page.goto("/en/words");
  const kept = page.getByRole("main").getByRole("listitem");
  await expect(kept).toHaveCount(1);
  await expect(kept).toHaveText(/afblazen.*called off.*Maar eind mei blies/s);
  await kept.getByRole("button").click();
  await expect(page.getByText("No words kept yet")).toBeVisible();
});

test.describe("with scripts that do not come", () => {
  test.use({ expected: [[/net::ERR_FAILED|^failed: .*\.js$/], { scope: "test" }] });

  test("choices stand before the first paint of the next page", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Instellingen voor lezen" }).click();
    await page.getByRole("radio", { name: "Tussen de regels" }).check();
    await page.getByRole("radio", { name: "B2", exact: true }).check();
    await page.getByRole("radio", { name: "Donker" }).check();
    await page.getByRole("radio", { name: "Groot", exact: true }).check();
    const expected = { glosses: "between", above: "B2", theme: "dark", size: "l" };
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(expected);
    const blank = await page.context().newPage();
    await blank.route("**/*.js", (route) => route.abort());
    await blank.goto(ARTICLE, { waitUntil: "domcontentloaded" });
    expect(await blank.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(expected);
    const between = (sentence: string, place: number) =>
      blank
        .locator(`#${sentence} > span`)
        .nth(place)
        .evaluate((each) => getComputedStyle(each, "::after").content);
    // The glosses themselves come with the scripts, after the text.
    await blank.unroute("**/*.js");
    await open(blank);
    await expect.poll(() => between("b2-called-off", 3), "a C1 word").toContain("called off");
    expect(await between("b2-called-off", 13), "a B2 word").toBe("none");
    expect(await blank.evaluate(() => document.querySelector("#b2-called-off")?.textContent)).toBe(
      "Maar eind mei blies Trump de ontmoeting af, naar eigen zeggen vanwege de vijandige houding van Noord-Korea.",
    );
  });
});

test("another level from the middle of the text: the same fact, the answer, the kept word, and what is hard there", async ({
  page,
}) => {
  const { article, items, levels } = loadArticle("trump-kim-top");
  const [a2 = [], b2 = []] = [levels.a2, levels.b2];
  await page.addInitScript(() => localStorage.setItem("leeswijzer:setting", '{"v":1,"glosses":"between"}'));
  // A scroll that is still under way would move the reader on.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const below = (sentence: string, place: number) =>
    word(page, sentence, place).evaluate((each) => getComputedStyle(each, "::after").content);
  await open(page);
  await expect.poll(() => below("b2-called-off", 3), "a C1 word at B2").toContain("called off");
  expect(await below("b2-planned", 1), "a B1 word at B2").toBe("none");
  const item = itemCalled("what-came-first");
  await goTo(page, item);
  await fillIn(page, item, true);
  await check(page);
  await expect(verdict(page)).toHaveText(/✓/);
  await keepByKey(page, "b2-planned", 1);
  await page.locator("#b2-dummy").evaluate((each) => each.scrollIntoView());
  await page.getByRole("button", { name: "Instellingen voor lezen" }).click();
  await page.getByRole("navigation", { name: "Ander niveau" }).getByRole("link", { name: "A2" }).click();
  const aligned = alignSentences(b2, a2)["b2-dummy"] ?? "";
  await expect(page).toHaveURL(new RegExp(`/a2#${aligned}$`));
  await expect(page.locator(`#${aligned}`)).toBeInViewport();
  await expect.poll(() => below("a2-planned", 1), "a B1 word at A2").toContain("summit");
  await goTo(page, item, prepareItems(items, article, a2, "nl"));
  await expect(verdict(page)).toHaveText(/✓/);
  await expect(page.locator("blockquote[data-mark=right]")).toHaveText(/nadat Pence Noord-Korea met Libië/);
  await word(page, "a2-planned", 1).click();
  await expect(card(page).getByRole("button", { name: "Bewaard" })).toHaveAttribute("aria-pressed", "true");
});

test("with glosses off a tap does nothing, and translations stay", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Instellingen voor lezen" }).click();
  await page.getByRole("radio", { name: "Uit", exact: true }).check();
  await page.keyboard.press("Escape");
  await word(page, "b2-planned", 1).click();
  await expect(card(page)).toBeHidden();
  await page.locator("[popovertarget=help-b2-planned]").click();
  await expect(page.locator("#help-b2-planned")).toBeVisible();
});

test.describe("without JavaScript", () => {
  // The scripts the page names are then not fetched.
  test.use({ javaScriptEnabled: false, expected: [[/^failed: .*\.js$/], { scope: "test" }] });
  test("the article reads and a sentence's English opens", async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator("#b2-called-off")).toHaveText(/^Maar eind mei blies Trump de ontmoeting af/);
    await page.locator("[popovertarget=help-b2-called-off]").click();
    await expect(page.locator("#help-b2-called-off")).toContainText("Trump called the meeting off");
  });
});

test("the accessibility tree reads as sentences, not words", async ({ page }) => {
  await open(page);
  const tree = await page.locator("article").ariaSnapshot();
  expect(tree).toContain(
    "Maar eind mei blies Trump de ontmoeting af, naar eigen zeggen vanwege de vijandige houding van Noord-Korea.",
  );
  expect(tree).toContain('heading "Trump en Kim: afgeblazen top komt weer in zicht" [level=1]');
  expect(tree.match(/text: \w+$/gm)).toBeNull();
});

test("copied text is the text alone", async ({ page }) => {
  await open(page);
  const text = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector("[data-body] p") as Element);
    return getSelection()?.toString();
  });
  expect(text).toMatch(/Kim Jong-un\.\s+De top stond gepland/);
  expect(text).not.toContain("summit");
});

test("opened at its questions on a phone, a page that comes slowly never shows its text instead", async ({
  browser,
  baseURL,
}) => {
  // Sends the page in two parts, the second of which begins with the questions.
  const slow = createServer(async ({ url = "" }, response) => {
    const origin = await fetch(`${baseURL}${url}`, { headers: { "Accept-Encoding": "identity" } });
    const body = Buffer.from(await origin.arrayBuffer());
    response.writeHead(origin.status, { "Content-Type": origin.headers.get("Content-Type") ?? "" });
    const cut = body.indexOf('<section id="questions"');
    if (cut > 0) {
      response.write(body.subarray(0, cut));
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    response.end(body.subarray(Math.max(0, cut)));
  }).listen(0);
  await once(slow, "listening");
  const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shown = { text: 0, questions: 0 };
    Object.assign(window, { shown });
    const look = () => {
      for (const name of ["text", "questions"] as const)
        if (document.getElementById(name)?.getClientRects().length) shown[name] += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const frames = () => page.evaluate(() => (window as unknown as { shown: Record<string, number> }).shown);
  const address = `http://localhost:${(slow.address() as AddressInfo).port}${ARTICLE}`;
  await page.goto(`${address}#questions`);
  await expect(page.locator("#questions")).toBeVisible();
  await page.waitForTimeout(500);
  expect(await frames()).toMatchObject({ text: 0 });
  await page.getByRole("link", { name: "Lees de tekst" }).click();
  await expect(page.locator("#text")).toBeVisible();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.locator("#text")).toBeVisible();
  expect(await frames()).toMatchObject({ questions: 0 });
  await context.close();
  slow.close();
});
