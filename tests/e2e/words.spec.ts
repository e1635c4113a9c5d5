import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { axe, expect, keepByKey, open, test } from "./fixtures";

/** Saved records, as the app writes them: what is not said is that of a word kept from the article. */
type Seed = Record<string, object>;
const SENTENCE =
  "Maar eind mei blies Trump de ontmoeting af, naar eigen zeggen vanwege de vijandige houding van Noord-Korea.";
const ENGLISH = "But at the end of May Trump called the meeting off.";
const kept = (entry: string, lemma: string, here: string, words: number[], at = 1): Seed => ({
  [`leeswijzer:word:${entry}`]: {
    v: 2,
    ...{ entry, lemma, here, words, at, sentence: SENTENCE, english: ENGLISH },
    ...{ slug: "trump-kim-top", level: "b2", sentenceId: "b2-called-off", history: "" },
  },
});
const VERB = kept("afblazen", "afblazen", "called off", [3, 7]);
const NOUN = kept("ontmoeting", "de ontmoeting", "meeting", [6], 2);
const ADJECTIVE = kept("vijandig", "vijandig", "hostile", [13], 3);

/** Puts records into the browser, once, before any page of the app looks. */
async function seed(context: BrowserContext, records: Seed) {
  const page = await context.newPage();
  await page.route("**/seed", (route) => route.fulfill({ body: "<title>seed</title>", contentType: "text/html" }));
  await page.goto("/seed");
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, JSON.stringify(value));
  }, records);
  await page.close();
}

const review = async (page: Page, lang = "en") => {
  await page.goto(`/${lang}/words#review`);
  await expect(page.getByRole("heading", { level: 1, name: /Review|Herhalen/ })).toBeVisible();
};
const question = (page: Page) => page.locator("#review-sentence");
const reveal = (page: Page) => page.getByRole("button", { name: "Show the answer" });
const grade = (page: Page, name: string) =>
  page.getByRole("group", { name: "Did you know it?" }).getByRole("button", { name });
const said = (page: Page) => page.locator("p[role=status]");

/** The live reviews of every word as the app has saved them: each as the entry, a space and the grade. */
const savedReviews = (page: Page) =>
  page.evaluate(() => {
    const reviews = new Map<string, string>();
    for (const [key, text] of Object.entries(localStorage)) {
      const { entry, history, grade } = JSON.parse(text);
      const [, of, at] = /^leeswijzer:review:(.+):(\d+)$/.exec(key) ?? [];
      if (of)
        reviews.set(`${of} ${Number(at)}`, `${of} ${Math.min(grade, Number(reviews.get(`${of} ${at}`)?.at(-1) ?? 9))}`);
      if (key.startsWith("leeswijzer:word:"))
        for (let from = 0; from < history.length; from += 10) {
          const id = `${entry} ${Number.parseInt(history.slice(from, from + 9), 36)}`;
          reviews.set(id, `${entry} ${Math.min(history[from + 9], Number(reviews.get(id)?.at(-1) ?? 9))}`);
        }
    }
    return [...reviews.values()].filter((each) => !each.endsWith(" 0")).sort();
  });

test("a word kept in the article is reviewed, graded, undone, and comes back when it said", async ({ page }) => {
  await open(page, "/en/articles/trump-kim-top/b2");
  await keepByKey(page, "b2-called-off", 7);
  await page.goto("/en/words");
  await expect(page.getByText("1 new word", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Start reviewing" }).click();
  await expect(question(page).locator("mark")).toHaveText(["blies", "af"]);
  await expect(page.getByText("1 word to go")).toBeVisible();
  await expect(page.locator("#main")).not.toContainText("called off");
  await reveal(page).click();
  await expect(page.getByText("called off", { exact: true })).toBeVisible();
  await expect(grade(page, "Again")).toContainText("in 1 minute");
  await expect(grade(page, "Good")).toContainText("in 10 minutes");
  await expect(page.getByRole("group").getByRole("button")).toHaveCount(2);
  await grade(page, "Good").click();
  await expect(said(page)).toContainText("afblazen: Good. Comes back in 10 minutes.");
  expect(await savedReviews(page)).toEqual(["afblazen 3"]);
  await page.getByRole("button", { name: "Undo: afblazen" }).click();
  await expect(said(page)).toContainText("Undone: afblazen.");
  expect(await savedReviews(page)).toEqual([]);
  await reveal(page).click();
  await expect(grade(page, "Good")).toContainText("in 10 minutes");
  await grade(page, "Good").click();
  // It comes back within minutes: once more, and it is learnt.
  await reveal(page).click();
  await expect(grade(page, "Good")).toContainText("in 2 days");
  await grade(page, "Good").click();
  await expect(page.getByRole("heading", { name: "Done" })).toBeVisible();
  await page.getByRole("link", { name: "Go to your words" }).click();
  await expect(page.getByRole("listitem")).toContainText("lasts for days");
  await expect(page.getByRole("listitem")).toContainText("back: in 2 days");
  await expect(page.getByRole("row").nth(2)).toContainText("1 word");
  expect(await savedReviews(page)).toEqual(["afblazen 3", "afblazen 3"]);
});

test("by keyboard only: space, digits, Z, the article of a noun", async ({ page, context }) => {
  await seed(context, { ...VERB, ...NOUN });
  await page.goto("/en/words");
  await page.getByRole("link", { name: "Start reviewing" }).focus();
  await page.keyboard.press("Enter");
  await expect(reveal(page)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(grade(page, "Good")).toBeFocused();
  await page.keyboard.press("1");
  await expect(said(page)).toContainText("afblazen: Again.");
  // The noun's own article would give it away, and is left out until it is asked.
  await expect(question(page)).toContainText("Trump … ontmoeting af");
  await expect(reveal(page)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "het" })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByText("The article is de.")).toBeVisible();
  await expect(grade(page, "Again"), "a wrong article is not known").toBeFocused();
  await expect(question(page)).toContainText("Trump de ontmoeting af");
  await page.keyboard.press("2");
  await expect(said(page)).toContainText("ontmoeting: Good.");
  await page.keyboard.press("z");
  await expect(said(page)).toContainText("Undone: de ontmoeting.");
  await expect(question(page).locator("mark")).toHaveText("ontmoeting");
  expect(await savedReviews(page)).toEqual(["afblazen 1"]);
});

test("typed: the word is left out, slips are forgiven, four grades, and nothing gives it away", async ({
  page,
  context,
}) => {
  await seed(context, { ...NOUN, ...VERB, "leeswijzer:setting": { v: 1, recall: "typed", grades: "four" } });
  await review(page);
  const field = page.getByRole("textbox", { name: "The word left out" });
  await expect(field).toBeFocused();
  await expect(question(page)).toHaveText(SENTENCE.replace("blies", "…").replace(" af,", " …,"));
  await page.keyboard.type("blies af");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Right", { exact: true })).toBeVisible();
  await expect(page.getByRole("group", { name: "Did you know it?" }).getByRole("button")).toHaveText([
    /Again/,
    /Hard/,
    /Good/,
    /Easy/,
  ]);
  await expect(grade(page, "Good")).toBeFocused();
  await page.keyboard.press("4");
  await expect(said(page)).toContainText("afblazen: Easy. Comes back in 8 days.");
  await page.keyboard.type("ontmoetnig 4");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Right, but for a slip")).toBeVisible();
  await page.keyboard.press("Enter");
  expect(await savedReviews(page)).toEqual(["afblazen 4", "ontmoeting 3"]);
});

test("a wrong word is told, and asks for again", async ({ page, context }) => {
  await seed(context, { ...ADJECTIVE, "leeswijzer:setting": { v: 1, recall: "typed" } });
  await review(page);
  await expect(page.getByRole("textbox", { name: "The word left out" })).toBeFocused();
  await page.keyboard.type("vriendelijk");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Not right: you typed “vriendelijk”.")).toBeVisible();
  await expect(grade(page, "Again")).toBeFocused();
});

test("two tabs at once: what one reviews the other does not ask again, and nothing counts twice", async ({
  page,
  context,
}) => {
  await seed(context, { ...VERB, ...NOUN, ...ADJECTIVE });
  const other = await context.newPage();
  await review(page);
  await review(other);
  for (const tab of [page, other]) await expect(question(tab).locator("mark").first()).toHaveText("blies");
  await reveal(page).click();
  await grade(page, "Good").click();
  await expect(question(other).locator("mark")).toHaveText("ontmoeting");
  await expect(question(page).locator("mark")).toHaveText("ontmoeting");
  // Both at the same moment.
  await Promise.all([page, other].map((tab) => reveal(tab).click()));
  await Promise.all([page, other].map((tab) => tab.keyboard.press("2").catch(() => {})));
  await expect(question(page).locator("mark")).toHaveText(["vijandige"]);
  await expect(question(other).locator("mark")).toHaveText(["vijandige"]);
  const both = await savedReviews(page);
  expect(both).toEqual(await savedReviews(other));
  expect(new Set(both)).toEqual(new Set(["afblazen 3", "ontmoeting 3"]));
  for (const tab of [page, other]) {
    await tab.reload();
    await expect(question(tab).locator("mark")).toHaveText(["vijandige"]);
  }
  expect(await savedReviews(page)).toEqual(both);
});

for (const writes of [1, 2])
  test(`of two tabs on one review one is killed at write ${writes} of a grade: the review is there, once`, async ({
    page,
    context,
  }) => {
    await seed(context, { ...VERB, ...NOUN, ...ADJECTIVE });
    const killed = await context.newPage();
    for (const tab of [page, killed]) await review(tab);
    await reveal(killed).click();
    // It hangs in the very call that writes, and dies there: nothing after that runs.
    await killed.evaluate((allowed) => {
      let left = allowed;
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        setItem.call(this, key, value);
        if (/:(review|word):/.test(key)) left -= 1;
        while (left === 0);
      };
    }, writes);
    const inspector = await context.newCDPSession(killed);
    const crash = killed.waitForEvent("crash");
    killed.keyboard.press("2").catch(() => {});
    await expect(question(page).locator("mark")).toHaveText(["ontmoeting"]);
    inspector.send("Page.crash").catch(() => {});
    await crash;
    await reveal(page).click();
    await grade(page, "Good").click();
    const again = await context.newPage();
    await Promise.all([page.reload(), killed.close(), review(again)]);
    for (const tab of [page, again]) {
      await expect(question(tab).locator("mark")).toHaveText("vijandige");
      expect(await savedReviews(tab)).toEqual(["afblazen 3", "ontmoeting 3"]);
    }
    await again.goto("/en/words");
    for (const word of [/^afblazen/, /^de ontmoeting/])
      await expect(again.getByRole("listitem").filter({ hasText: word })).toContainText("being learnt");
    expect(await savedReviews(again)).toEqual(["afblazen 3", "ontmoeting 3"]);
  });

test("a reload in the middle of a review goes on with it", async ({ page, context }) => {
  await seed(context, { ...VERB, ...NOUN });
  await review(page);
  await reveal(page).click();
  await page.reload();
  await expect(question(page).locator("mark").first()).toHaveText("blies");
  await reveal(page).click();
  await grade(page, "Good").click();
  await page.reload();
  await expect(question(page).locator("mark")).toHaveText("ontmoeting");
  await expect(page.getByRole("button", { name: "Undo: afblazen" })).toBeVisible();
  expect(await savedReviews(page)).toEqual(["afblazen 3"]);
});

test("everything goes out as a file and comes back in another browser, once", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await seed(context, { ...VERB, ...NOUN, "leeswijzer:setting": { v: 1, theme: "dark", newPerDay: 16 } });
  await review(page);
  await reveal(page).click();
  await grade(page, "Good").click();
  await page.goto("/en/words");
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const path = await (await file).path();
  expect((await file).suggestedFilename()).toMatch(/^leeswijzer-\d{4}-\d\d-\d\d\.json$/);

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await elsewhere.newPage();
  await other.goto("/en/words");
  // Not a character more goes in.
  await other.evaluate(() => {
    for (let size = 2 ** 22, n = 0; size >= 1; size /= 2)
      try {
        for (;;) {
          localStorage.setItem(`room-${n}`, "x".repeat(size));
          n += 1;
        }
      } catch {}
  });
  const full = other.getByRole("status").filter({ hasText: "storage is full" });
  await expect(full).toHaveCount(0);
  await other.getByLabel("Restore from a file").setInputFiles(path);
  await expect(said(other).filter({ hasText: "3 of these could not be saved" })).toBeVisible();
  await expect(full).toBeVisible();
  await other.getByRole("link", { name: "Start reviewing" }).click();
  await reveal(other).click();
  await grade(other, "Good").click();
  await expect(said(other).filter({ hasText: "ontmoeting: Good." })).toBeVisible();
  await other.evaluate(() => localStorage.clear());
  await other.goto("/en/words");
  await expect(other.getByText("No words kept yet")).toBeVisible();

  await other.getByLabel("Restore from a file").setInputFiles(path);
  await expect(said(other).filter({ hasText: "Restored: 3 added, 0 updated." })).toBeVisible();
  await expect(other.getByRole("listitem").filter({ hasText: "afblazen" })).toContainText("being learnt");
  await other.getByLabel("Restore from a file").setInputFiles(path);
  await expect(said(other).filter({ hasText: "was here already" })).toBeVisible();
  expect(await savedReviews(other)).toEqual(["afblazen 3"]);
  await expect(other.getByRole("listitem")).toHaveCount(2);

  await other.getByLabel("Restore from a file").setInputFiles({
    name: "evil.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"kind":"leeswijzer backup","v":1,"records":{"leeswijzer:word:x":{"v":2,"entry":"y"}}}'),
  });
  await expect(said(other).filter({ hasText: "Nothing was restored." })).toContainText("leeswijzer:word:x");
  await elsewhere.close();
});

test("words go out as a file for Anki, and what was set aside as it was", async ({ page, context }) => {
  await seed(context, { ...VERB, "leeswijzer:word:kapot": { v: 99 } });
  await page.goto("/nl/words");
  await expect(page.getByRole("status").filter({ hasText: "apart gezet" })).toBeVisible();
  const saved = async (name: string) => {
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFile(await (await file).path(), "utf8");
  };
  expect(await saved("Woorden voor Anki")).toContain("leeswijzer:afblazen\tLeeswijzer\t<b>afblazen</b>");
  expect(JSON.parse(await saved("Haal op wat apart is gezet"))).toEqual({
    "leeswijzer:aside:leeswijzer:word:kapot": '{"v":99}',
  });
});

test("a word is removed and put back with all that was remembered of it", async ({ page, context }) => {
  await seed(context, VERB);
  await review(page);
  await reveal(page).click();
  await grade(page, "Good").click();
  await page.goto("/nl/words");
  const before = await savedReviews(page);
  await page.getByRole("button", { name: "Verwijder: afblazen" }).click();
  await expect(page.getByText("Nog geen woorden bewaard")).toBeVisible();
  expect(await savedReviews(page)).toEqual([]);
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem")).toContainText("wordt geleerd");
  expect(await savedReviews(page)).toEqual(before);
});

test("eight new words a day, unless changed", async ({ page, context }) => {
  const many = Array.from({ length: 40 }, (_, n) => kept(`woord${n}`, `woord${n}`, "word", [0], n));
  await seed(context, Object.assign({}, ...many));
  await page.goto("/nl/words");
  await expect(page.getByText("8 nieuwe woorden", { exact: true })).toBeVisible();
  await expect(page.getByText("32 nieuwe woorden wachten")).toBeVisible();
  await page.getByText("Instellingen voor herhalen").click();
  await page.getByRole("radio", { name: "16" }).check();
  await expect(page.getByText("16 nieuwe woorden", { exact: true })).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(25);
  await page.getByRole("button", { name: "Toon er meer" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(40);
  await page.getByRole("searchbox").fill("woord39");
  await expect(page.getByRole("listitem")).toHaveCount(1);
});

for (const [lang, colorScheme] of [
  ["nl", "light"],
  ["en", "dark"],
] as const)
  test(`axe finds nothing on the words page in any state, and nothing runs off a small screen: ${lang}, ${colorScheme}`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ colorScheme });
    const check = async (state: string) => {
      await page.setViewportSize({ width: 640, height: 640 });
      expect(await axe(page), state).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(320);
    };
    await seed(context, { ...NOUN, ...ADJECTIVE, ...VERB });
    await page.goto(`/${lang}/words`);
    await page.locator("summary").click();
    await check("overview");
    await page.locator("a[href='#review']").click();
    await expect(question(page)).toBeVisible();
    await check("recall");
    await page.keyboard.press(" ");
    await check("answer");
    await page.keyboard.press("2");
    await page.getByRole("radio", { name: "het" }).check();
    await page.keyboard.press("Enter");
    await check("article");
    await page.goto(`/${lang}/words`);
    await page.locator("summary").click();
    for (const place of [-2, -1]) await page.locator("details fieldset").nth(place).getByRole("radio").last().check();
    await page.locator("a[href='#review']").click();
    await expect(page.locator("#review-text")).toBeFocused();
    await check("typing");
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await check("typed, four grades");
    for (let left = 0; left < 9 && (await page.locator("#review-sentence").count()) > 0; left++) {
      if (await page.locator("#review-text").count()) await page.keyboard.press("Enter");
      await page.keyboard.press("4");
    }
    await expect(page.locator("h2")).toHaveText(/Klaar|Done/);
    await check("done");
    await page.goto(`/${lang}/words`);
    await page.locator("li button").first().click();
    await check("removed");
  });

test("a list that is short enough to be shown whole never offers more of it", async ({ page, context }) => {
  await seed(
    context,
    Object.assign({}, ...Array.from({ length: 12 }, (_, n) => kept(`w${n}`, `woord${n}`, "word", [3]))),
  );
  await page.addInitScript(() => {
    const offers: string[] = [];
    Object.assign(window, { offers });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll("ul + button")) offers.push(textContent);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/en/words");
  await expect(page.getByText(/^woord/)).toHaveCount(12);
  expect(await page.evaluate(() => (window as unknown as { offers: string[] }).offers)).toEqual([]);
});

test("the words stand in line with what is above them: what they say of their looks outdoes what the page says", async ({
  page,
  context,
}) => {
  await seed(context, VERB);
  await page.goto("/en/words");
  const left = async (name: string) => (await page.getByRole("heading", { name }).boundingBox())?.x;
  const word = page.getByRole("listitem").getByText("afblazen");
  await expect.poll(async () => (await word.boundingBox())?.x).toBe(await left("All words"));
  const today = page.getByRole("region", { name: "Today" });
  const [box, heading] = [await today.boundingBox(), await today.getByRole("heading").boundingBox()];
  expect((heading?.y ?? 0) - (box?.y ?? 0), "its padding, and no margin besides").toBeLessThan(30);
});
