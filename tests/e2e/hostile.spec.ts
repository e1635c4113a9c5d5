/** Hostile texts by every way into the app: shown as text or refused in words; nothing of them runs, and the page works on. */
import type { BrowserContext, Locator } from "@playwright/test";
import { tallyKey } from "@/lib/lesson/tally";
import { keyOf } from "@/lib/progress/records";
import { BIG, HOSTILE } from "../unit/hostile";
import { keptWord } from "../unit/kept-word";
import { check, fields, goTo, itemOf, verdict } from "./answering";
import { ARTICLE, test as base, card, expect, open, word } from "./fixtures";

/** What no page of ours has, and markup in a text would bring. */
const FOREIGN = "img, iframe, object, embed, base, [onload], [onerror], [href^='javascript:'], [href^='data:']";

/** As long as an address may be for a server to take it, asked for by a few names at once. */
const LONG = BIG.slice(0, 1000);

const SLUG = "trump-kim-top";
const TYPED = itemOf("typed");

const test = base.extend<{ unhurt: () => Promise<void> }>({
  unhurt: [
    async ({ page, baseURL }, use) => {
      const dialogs: string[] = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.message());
        return dialog.dismiss();
      });
      const unhurt = async () => {
        expect(dialogs).toEqual([]);
        await expect(page.locator(FOREIGN)).toHaveCount(0);
        expect(await page.evaluate(() => [...document.scripts].filter(({ text }) => text === "alert(1)").length)).toBe(
          0,
        );
        expect(new URL(page.url()).origin).toBe(baseURL);
      };
      await use(unhurt);
      await unhurt();
    },
    { auto: true },
  ],
});

/** As it comes out of an address, or of the browser to this test: half a surrogate pair becomes the sign for what is no character. */
const whole = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd");

const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/gu;

/** As it comes out of what was saved. */
const shown = (text: string) => whole(text.replace(UNSEEN, ""));

/** The part of an address that asks for this text, by each of these names. */
const asking = (text: string, ...names: string[]) => new URLSearchParams(names.map((name) => [name, whole(text)]));

/** The exact texts of some elements: Playwright's own matching would tidy them up. */
const texts = async (elements: Locator) =>
  (await elements.evaluateAll((all) => all.map(({ textContent }) => JSON.stringify(textContent)))).map((text) =>
    whole(JSON.parse(text)),
  );

/** Puts texts into the browser's storage before any page of the app looks. Written as JSON, they come there as they are. */
async function store(context: BrowserContext, records: Record<string, unknown>) {
  const page = await context.newPage();
  await page.route("**/seed", (route) => route.fulfill({ body: "<title>seed</title>", contentType: "text/html" }));
  await page.goto("/seed");
  await page.evaluate((json) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(JSON.parse(json)))
      localStorage.setItem(key, typeof value === "string" ? value : JSON.stringify(value));
  }, JSON.stringify(records));
  await page.close();
}

/** A kept word of which everything that can be is the hostile text. */
const hostileWord = (text: string, at: number) => ({
  v: 2,
  ...keptWord(text, { lemma: text, here: text, sentence: text, english: text, slug: text, sentenceId: text }),
  words: [0],
  at,
});
const WORDS = Object.fromEntries(HOSTILE.map((text, at) => [keyOf("word", text), hostileWord(text, at)]));

// Each takes long on a busy machine: it loads a page for every text.
test.describe.configure({ timeout: 90_000 });

test("in the library's address", async ({ page, unhurt }) => {
  const headlines = page.getByRole("heading", { level: 3 });
  for (const text of [...HOSTILE, LONG]) {
    await page.goto(`/nl?${asking(text, "q", "level", "topic", "sort")}`);
    await expect(page.getByRole("searchbox")).toHaveValue(whole(text).slice(0, 100));
    await expect(headlines).toHaveCount(0);
    await unhurt();
    await page.getByRole("button", { name: "Toon alle artikelen" }).click();
    await expect(headlines).toHaveCount(3);
    await expect(page).toHaveURL(/\/nl$/);
  }
  for (const odd of ["q=%E0%A4%A&sort=%", "__proto__=x&constructor=y&q", "q=%ED%A0%80&q=%00"]) {
    await page.goto(`/nl?${odd}`);
    await page.getByRole("searchbox").fill("libie");
    await expect(headlines).toHaveCount(1);
  }
});

test("typed into the library's search", async ({ page, unhurt }) => {
  const headlines = page.getByRole("heading", { level: 3 });
  const box = page.getByRole("searchbox");
  await page.goto("/nl");
  for (const text of HOSTILE) {
    await box.fill(text);
    await expect(page.getByText(/artikelen gevonden|Geen artikel voldoet/)).toBeVisible();
    await unhurt();
    await page.reload();
    // The box is filled from the address once the page is alive.
    await expect.poll(() => box.inputValue()).toBe(whole(text));
  }
  await box.fill("");
  await box.focus();
  await page.keyboard.insertText(BIG);
  expect((await box.inputValue()).length).toBe(100);
  await box.fill("libie");
  await expect(headlines).toHaveCount(1);
});

test("in an article's address, as a round to repeat and as a place", async ({ page, unhurt }) => {
  for (const text of [...HOSTILE, LONG]) {
    await open(page, `${ARTICLE}?${asking(text, "round", "item", "v")}#${encodeURIComponent(whole(text))}`);
    const link = page.getByRole("link", { name: "Link naar deze ronde" });
    const shared = async () => new URL(String(await link.getAttribute("href")), page.url());
    // The round of the address takes the place of the one that was begun once the questions are alive.
    await expect.poll(async () => (await shared()).searchParams.get("round")).toBe(whole(text.slice(0, 40)));
    await unhurt();
  }
  await page.locator("[popovertarget=help-b2-planned]").click();
  await expect(page.locator("#help-b2-planned")).toContainText("Singapore");
});

test("as the texts of kept words: listed, and reviewed with hostile answers", async ({ page, context, unhurt }) => {
  await store(context, { ...WORDS, [keyOf("setting")]: { v: 1, recall: "typed", newPerDay: 32 } });
  await page.goto("/nl/words");
  // The first words of the list come with the page, the others right after.
  await expect(page.locator("li b")).toHaveCount(HOSTILE.length);
  expect(await texts(page.locator("li b"))).toEqual(HOSTILE.toReversed().map(shown));
  const links = page.getByRole("link", { name: "Naar de zin" });
  for (const link of await links.all()) expect(await link.getAttribute("href")).toMatch(/^\/nl\/articles\/[^/]+\/b2#/);
  await unhurt();

  await page.goto("/nl/words#review");
  const box = page.locator("#review-text");
  for (const text of HOSTILE) {
    await expect(box).toBeFocused();
    await page.keyboard.insertText(text);
    const typed = await box.inputValue();
    await page.keyboard.press("Enter");
    await expect(page.locator("p[data-mark]")).toContainText(/^Goed|^Niet goed/);
    const [said] = await texts(page.locator("p[data-mark='wrong']"));
    if (said) expect(said).toContain(whole(typed).trim());
    await unhurt();
    await page.keyboard.press("2");
  }
});

test("as what was answered and chosen before", async ({ page, context, unhurt }) => {
  for (const text of HOSTILE) {
    const attempt = { response: text, score: 0, help: 0, at: 1, level: "b2" };
    await store(context, {
      [keyOf("answer", SLUG, TYPED.id)]: { v: 1, tries: 1, help: 0, first: attempt, last: attempt },
      [keyOf("round", SLUG)]: { v: 1, mode: "learn", item: TYPED.id, round: [text, TYPED.id], seed: text },
      [keyOf("setting")]: { v: 1, theme: text, size: text, glosses: text, above: text },
      "leeswijzer:fonts": text,
    });
    await open(page);
    await expect(verdict(page)).toHaveText(/✕/);
    expect(await texts(page.locator("#questions [data-mark] p b").first())).toEqual([shown(text)]);
    await unhurt();
  }
});

test("as what was read, and as hands counted", async ({ page, context, unhurt }) => {
  const readings = HOSTILE.map((text, at) => [
    keyOf("reading", `${at}`, "b2"),
    { v: 1, slug: text, level: "b2", headline: text, items: 1, opened: HOSTILE.length - at },
  ]);
  const hands = Object.fromEntries(
    HOSTILE.map((text) => [text, Object.fromEntries(HOSTILE.map((each) => [each, text]))]),
  );
  const [text] = HOSTILE;
  await store(context, {
    ...Object.fromEntries(readings),
    [tallyKey(SLUG, "b2")]: { v: 1, item: text, counts: hands },
  });
  await page.goto("/nl/progress");
  await expect(page.locator("h2[lang=nl]")).toHaveCount(HOSTILE.length);
  expect(await texts(page.locator("h2[lang=nl]"))).toEqual(HOSTILE.map(shown));
  const links = page.locator("tbody a");
  for (const link of await links.all()) expect(await link.getAttribute("href")).toMatch(/^\/nl\/articles\/[^/]+\/b2$/);
  await unhurt();

  await page.goto(`${ARTICLE}/lesson/projector`);
  const count = page.locator("[data-count]").first();
  await count.focus();
  await page.keyboard.insertText("<7>");
  await expect(count).toHaveValue("7");
});

test("as saved texts that are no records: set aside, and said", async ({ page, context, unhurt }) => {
  const raw = Object.fromEntries(HOSTILE.map((text, at) => [keyOf("word", `${at}`), text]));
  const types = ["setting", `round:${SLUG}`, `answer:${SLUG}:${TYPED.id}`, `reading:${SLUG}:b2`, `tally:${SLUG}:b2`];
  await store(context, {
    ...raw,
    ...Object.fromEntries(types.map((type, at) => [`leeswijzer:${type}`, HOSTILE[at]])),
    [keyOf("word", "big")]: BIG,
  });
  for (const path of ["/nl/words", ARTICLE]) {
    await open(page, path);
    await expect(page.getByRole("status").filter({ hasText: "apart gezet" })).toBeVisible();
    await unhurt();
  }
  await word(page, "b2-called-off", 3).click();
  await expect(card(page)).toContainText("called off");
});

test("in a file that is brought back: taken as text, or refused by name", async ({ page, unhurt }) => {
  const backup = (records: object) => JSON.stringify({ kind: "leeswijzer backup", v: 1, records });
  await page.goto("/nl/words");
  const bring = async (name: string, text: string) => {
    const input = page.getByLabel("Zet een bestand terug");
    await input.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    return page.locator("p[role=status]").filter({ hasText: /iets teruggezet|Teruggezet/ });
  };
  for (const [at, text] of [...HOSTILE, BIG].entries()) {
    await expect(await bring(text.slice(0, 9), text)).toContainText("Dit bestand is beschadigd");
    const key = `leeswijzer:${at} ${text}`;
    const said = await bring("key.json", backup({ [key]: {} }));
    await expect(said).toContainText(`Het gaat om: leeswijzer:${at} `);
    expect((await texts(said))[0]).toContain(whole(key.replace(UNSEEN, "").slice(0, 100)));
    await unhurt();
    const added = await bring("word.json", backup({ [keyOf("word", text)]: hostileWord(text, at) }));
    if (text === BIG) await expect(added).toContainText("langer");
    else if (shown(text) !== whole(text)) await expect(added).toContainText("Er staan tekens in");
    else await expect(added).toContainText("1 toegevoegd");
    await unhurt();
  }
});

test("typed as an answer", async ({ page, unhurt }) => {
  await open(page);
  await goTo(page, TYPED);
  const box = fields(page).getByRole("textbox");
  for (const text of [...HOSTILE, BIG]) {
    await box.fill("");
    await page.keyboard.insertText(text);
    expect((await box.inputValue()).length).toBeLessThanOrEqual(80);
  }
  await box.fill(HOSTILE[1] ?? "");
  await check(page);
  await expect(verdict(page)).toHaveText(/✕/);
  await expect(page.locator("#questions [data-mark] p b").first()).toHaveText(HOSTILE[1] ?? "");
  await unhurt();
});
