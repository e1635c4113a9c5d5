/** A reader with a keyboard and nothing else: each step begins where the last one left the focus. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { QuizItem } from "@/lib/quiz/items";
import { chosen, fields, type Hand, proving } from "./answering";
import { card } from "./fixtures";

const focused = (page: Page) => page.locator(":focus");

const hasFocus = async (page: Page, target: Locator) => (await focused(page).and(target).count()) > 0;

/** Presses Tab, or Shift+Tab, until the focus is on one of these. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press(key);
    if (await hasFocus(page, target)) return;
  }
  throw new Error(`${key} never reaches ${target}`);
}

/** Presses an arrow until the field with the focus, or the one of its group that is chosen, has this value. */
async function arrowTo(page: Page, value: string | undefined) {
  const reached = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  for (let step = 0; step < 30 && (await reached()) !== value; step++) await page.keyboard.press("ArrowDown");
  expect(await reached()).toBe(value);
}

/** Along the text from the sentence with the focus to another. */
export async function walkTo(page: Page, sentence: string) {
  const at = () => page.evaluate(() => document.activeElement?.closest("[data-sentence]")?.id ?? "");
  const all = await page.locator("article [data-sentence]").evaluateAll((each) => each.map(({ id }) => id));
  const isAhead = all.indexOf(sentence) > all.indexOf(await at());
  for (let step = 0; step < all.length && (await at()) !== sentence; step++)
    for (const key of isAhead ? ["End", "ArrowRight"] : ["Home", "ArrowLeft", "Home"]) await page.keyboard.press(key);
  expect(await at()).toBe(sentence);
}

/** To the text and along it to a sentence, which Enter then points at; the focus comes back to what sends it in. */
async function point(page: Page, item: QuizItem) {
  await tabTo(page, page.locator("a[href='#text']"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("[data-sentence] > span"));
  await walkTo(page, item.evidence[0]?.[0] ?? "");
  await page.keyboard.press("Enter");
  await expect(focused(page)).toHaveAttribute("type", "submit");
  await expect(card(page)).toBeHidden();
}

async function fill(page: Page, item: QuizItem, right: boolean) {
  const form = fields(page);
  const list = (name: string) => form.locator(`[name="${name}"]`);
  await expect(form.locator("[name]").first()).toBeAttached();
  switch (item.kind) {
    case "choice":
    case "statement":
    case "map":
      await tabTo(page, form.locator("[type=radio]"));
      await page.keyboard.press("Space");
      return arrowTo(page, chosen(item, right));
    case "several":
      for (const option of item.options) {
        await tabTo(page, form.locator("[type=checkbox]"));
        if (option.right === right) await page.keyboard.press("Space");
      }
      return;
    case "typed":
      // What stands there is selected on arrival.
      await tabTo(page, form.locator("[type=text]"));
      return page.keyboard.type(right ? item.key.nl : "Rotterdam");
    case "pairs":
      for (const { id, who, whom } of item.links) {
        await tabTo(page, list(`who:${id}`));
        await arrowTo(page, right ? who : whom);
        await tabTo(page, list(`whom:${id}`));
        await arrowTo(page, whom);
      }
      return;
    case "gap":
      for (const { id, options } of item.gaps) {
        await tabTo(page, list(`gap:${id}`));
        await arrowTo(page, options.find(({ why }) => !why === right)?.id);
      }
      return;
    case "order":
      for (const [place, id] of (right ? item.key : item.key.toReversed()).entries()) {
        const rows = form.locator("[data-event]");
        const isThere = async () => (await rows.nth(place).getAttribute("data-event")) === id;
        if (await isThere()) continue;
        const up = form.locator(`[data-event="${id}"] button`).first();
        await tabTo(page, up);
        for (let step = 0; step < item.key.length && !(await isThere()); step++) {
          await page.keyboard.press("Enter");
          await expect(up, "the focus moves along").toBeFocused();
        }
        expect(await isThere()).toBe(true);
      }
      return;
    case "point":
      return point(page, item);
  }
}

/** From a field by Enter; after a list or a button, which have a use of their own for it, by the button that checks. */
async function check(page: Page) {
  const form = fields(page);
  if (!(await hasFocus(page, form.locator("input, [type=submit]")))) await tabTo(page, form.locator("[type=submit]"));
  await page.keyboard.press("Enter");
}

async function prove(page: Page, item: QuizItem) {
  await expect(proving(page)).toBeFocused();
  await point(page, item);
  await page.keyboard.press("Enter");
}

async function next(page: Page) {
  await expect(focused(page).locator("> h3"), "the verdict is where reading goes on").toBeVisible();
  await tabTo(page, page.locator("#questions button", { hasText: /^(Volgende|Next)$/ }));
  await page.keyboard.press("Enter");
}

export const byKeys: Hand = { fill, check, prove, next };
