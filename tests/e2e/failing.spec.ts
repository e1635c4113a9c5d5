/** What a reader sees where a page fails. Nothing of ours is known to make one fail, so what it trusts is damaged on its way. */
import type { Page } from "@playwright/test";
import { ERROR_TEXTS } from "@/lib/i18n/error-texts";
import { LANGUAGES } from "@/lib/i18n/languages";
import { check, fillIn, ITEMS, verdict } from "./answering";
import { ARTICLE, axe, expect, open, test } from "./fixtures";

// A page that the worker has kept would come whole, past what is done to it here. A page that is open for long asks for one.
test.use({ serviceWorkers: "block" });
const blocked = /registration blocked by Playwright/;

/** Changes what comes from an address on its way to the browser. */
async function damage(page: Page, url: RegExp, from: RegExp, to: string) {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toMatch(from);
    await route.fulfill({ response, body: text.replace(from, to) });
  });
}

const FAILURES = [
  ["a page", /\/reading\.json/, /"notes":\{/, '"notes":null,"lost":{', /^console: TypeError: .*null to object/],
  // The frame says that a record could not be read, and has no words for it.
  [
    "the frame of a page",
    /\/b2$/,
    /(\\"labels\\":)(\{\\"set-aside\\")/,
    '$1null,\\"lost\\":$2',
    /^console: TypeError: .*'set-aside'/,
  ],
] as const;

for (const [what, url, from, to, error] of FAILURES)
  for (const lang of LANGUAGES)
    test.describe(`${what} that fails, ${lang}`, () => {
      test.use({ expected: [[error, blocked], { scope: "test" }], colorScheme: lang === "nl" ? "light" : "dark" });

      test("says so in the reader's language, and all is there again on the next try", async ({ page, complaints }) => {
        const texts = ERROR_TEXTS[lang];
        const address = `/${lang}${ARTICLE.slice(3)}`;
        const [item] = ITEMS;
        if (!item) throw new Error("no items");
        await page.addInitScript(() => localStorage.setItem("leeswijzer:word:broken", '{"v":99}'));
        await open(page, address);
        await fillIn(page, item, true);
        await check(page);
        await expect(verdict(page)).toHaveText(/✓/);

        await damage(page, url, from, to);
        await page.reload();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.title);
        await expect(page.locator("main")).toContainText(texts.text);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page.locator("[data-sentence]")).toHaveCount(0);
        expect(await axe(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(
          complaints.filter((each) => !blocked.test(each)),
          "one error, told once",
        ).toHaveLength(1);

        // Still broken, then mended.
        const again = page.getByRole("button", { name: texts.again });
        await Promise.all([page.waitForEvent("load"), again.click()]);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.title);
        await page.unroute(url);
        await again.focus();
        await page.keyboard.press("Enter");
        await expect(verdict(page)).toHaveText(/✓/);

        await damage(page, url, from, to);
        await page.reload();
        await page.getByRole("link", { name: texts.home }).click();
        await expect(page).toHaveURL(new RegExp(`/${lang}$`));
        await expect(page.getByRole("searchbox")).toBeEnabled();
      });
    });
