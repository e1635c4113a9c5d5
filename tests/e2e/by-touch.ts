/** A reader with a finger and nothing else, on a phone, where text and question are each a screen of their own. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { QuizItem } from "@/lib/quiz/items";
import { chosen, fields, type Hand, proving } from "./answering";
import { card, word } from "./fixtures";

async function middleOf(target: Locator) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** Drags as a finger does, which the browser may take for a scroll. */
async function drag(page: Page, from: Locator, to: Locator) {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", start);
  for (const part of [0.2, 0.4, 0.6, 0.8, 1])
    await touch("touchMove", { x: start.x + part * (end.x - start.x), y: start.y + part * (end.y - start.y) });
  // It rests before it lifts: after a flick the browser takes the next tap for the end of that.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
  await touch("touchEnd");
  await client.detach();
}

/** To the text, where a tap on a sentence points at it and leads back. */
async function point(page: Page, form: Locator, item: QuizItem) {
  const questions = page.locator("#questions");
  await form.getByRole("link", { name: /^(Naar de tekst|Go to the text)$/ }).tap();
  await expect(questions).toBeHidden();
  await word(page, item.evidence[0]?.[0] ?? "", 1).tap();
  await expect(questions).toBeVisible();
  await expect(card(page)).toBeHidden();
  await expect(form.locator("[type=submit]")).toBeInViewport();
}

async function fill(page: Page, item: QuizItem, right: boolean) {
  const form = fields(page);
  const value = (id: string | undefined) => form.locator(`[value="${id}"]`);
  // A phone shows a list of its own here.
  const pick = (name: string, id = "") => form.locator(`[name="${name}"]`).selectOption(id);
  switch (item.kind) {
    case "choice":
    case "statement":
    case "map":
      return value(chosen(item, right)).tap();
    case "several":
      for (const option of item.options) if (option.right === right) await value(option.id).tap();
      return;
    case "typed":
      await form.getByRole("textbox").tap();
      return page.keyboard.type(right ? item.key.nl : "Rotterdam");
    case "pairs":
      for (const { id, who, whom } of item.links) {
        await pick(`who:${id}`, right ? who : whom);
        await pick(`whom:${id}`, whom);
      }
      return;
    case "gap":
      for (const { id, options } of item.gaps) await pick(`gap:${id}`, options.find(({ why }) => !why === right)?.id);
      return;
    case "order": {
      const rows = form.locator("[data-event]");
      const grip = (at: number) => rows.nth(at).locator("> span").first();
      const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-event") ?? ""));
      await expect(rows).toHaveCount(item.key.length);
      for (const [place, id] of (right ? item.key : item.key.toReversed()).entries()) {
        const from = (await ids()).indexOf(id);
        if (from === place) continue;
        // Both in sight, and at rest: the page scrolls smoothly.
        for (const at of [from, place]) await grip(at).tap({ trial: true });
        await drag(page, grip(from), grip(place));
        await expect.poll(async () => (await ids())[place], "a finger moves it").toBe(id);
      }
      return;
    }
    case "point":
      return point(page, form, item);
  }
}

export const byTouch: Hand = {
  fill,
  check: (page) => fields(page).locator("[type=submit]").tap(),
  async prove(page, item) {
    await point(page, proving(page), item);
    await proving(page).locator("[type=submit]").tap();
  },
  next: (page) => page.getByRole("button", { name: /^(Volgende|Next)$/ }).tap(),
};
