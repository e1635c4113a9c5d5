import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

export const ARTICLE = "/nl/articles/trump-kim-top/b2";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Fixtures {
  /** Console messages and failed requests that this test means to cause; nothing else may stand there. */
  expected: RegExp[];
  /** Runs on every test: the browser must have had nothing to complain of, on any page of any context. */
  complaints: string[];
}

/** Writes down what the pages of a context complain of; for a context of another browser than the tests'. */
export function watch(context: BrowserContext, complaints: string[]) {
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`page error: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    // What the browser itself drops on the way to the next page has not failed; and a worker that asks in vain has its answer ready.
    if (request.failure()?.errorText === "net::ERR_ABORTED" || request.serviceWorker()) return;
    complaints.push(`failed: ${request.url()}`);
  });
}

export const test = base.extend<Fixtures>({
  expected: [[], { option: true }],
  complaints: [
    async ({ browser, expected }, use) => {
      const complaints: string[] = [];
      const onContext = (context: BrowserContext) => watch(context, complaints);
      browser.on("context", onContext);
      await use(complaints);
      browser.off("context", onContext);
      expect(complaints.filter((each) => !expected.some((allowed) => allowed.test(each)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until a page with a text is alive: the text has its tab stop then. */
export const untilAlive = (page: Page) => expect(page.locator("[data-sentence] > [tabindex='0']")).toHaveCount(1);

/** Opens a page and waits until it is alive. */
export async function open(page: Page, path = ARTICLE) {
  await page.goto(path);
  if (path.includes("/articles/")) await untilAlive(page);
}

/** A word of a sentence, by its place there. */
export const word = (page: Page, sentence: string, place: number) => page.locator(`#${sentence} > span`).nth(place);

/** Brings the text's tab stop to a word, as arrows would. */
export async function focusWord(page: Page, sentence: string, place: number) {
  await word(page, sentence, place).evaluate((element) => {
    (element as HTMLElement).tabIndex = 0;
    (element as HTMLElement).focus();
  });
}

export const card = (page: Page) => page.locator("[data-card]");

/** What axe finds on the page as it stands: rule and element, so that a failure reads by itself. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe has put itself there
    const { violations } = await (window as any).axe.run({
      resultTypes: ["violations"],
      // Part of WCAG 2.2 AA, which axe leaves out unless asked.
      rules: { "target-size": { enabled: true } },
      // Not the styles, which it would fetch once more for a rule that is not asked for.
      preload: { assets: ["media"] },
    });
    type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };
    const found = (violations as Violation[]).flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
    );
    // A target that the bar or an open card lies over just now is as large as it was: the page scrolls.
    return found.filter((each) => !each.includes("partially obscured"));
  });
}

/** Keeps a word by its key, and waits until it is saved, which it is once the glosses have come. */
export async function keepByKey(page: Page, sentence: string, place: number) {
  const saved = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("leeswijzer:word:")).length);
  const before = await saved();
  await focusWord(page, sentence, place);
  await page.keyboard.press("s");
  await expect.poll(saved).toBe(before + 1);
}
