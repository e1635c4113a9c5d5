import type { QuizItem } from "@/lib/quiz/items";
import {
  check,
  fields,
  fillIn,
  goTo,
  ITEMS,
  itemOf,
  next,
  ONE_OF_EACH,
  passOver,
  proveFromList,
  proving,
  square,
  verdict,
} from "./answering";
import { ARTICLE, card, expect, open, test, word } from "./fixtures";

const questions = "#questions";

test("order: a drag with the mouse moves, says so, and is kept", async ({ page }) => {
  const item = itemOf("order");
  await open(page);
  await goTo(page, item);
  const rows = fields(page).locator("[data-event]");
  const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-event")));
  await expect(rows).toHaveCount(item.key.length);
  const before = await ids();
  const grip = async (place: number) => {
    const box = await rows.nth(place).locator("> span").first().boundingBox();
    return [(box?.x ?? 0) + 6, (box?.y ?? 0) + 20] as const;
  };
  await rows.last().scrollIntoViewIfNeeded();
  await page.mouse.move(...(await grip(before.length - 1)));
  await page.mouse.down();
  await page.mouse.move(...(await grip(1)), { steps: 12 });
  await page.mouse.move(...(await grip(0)), { steps: 12 });
  await page.mouse.up();
  const after = [...before.slice(-1), ...before.slice(0, -1)];
  expect(await ids()).toEqual(after);
  const label = item.events.find(({ id }) => id === after[0])?.label.nl;
  await expect(fields(page).getByRole("status")).toHaveText(`${label}: plaats 1 van ${after.length}`);
  await page.mouse.move(...(await grip(2)));
  expect(await ids(), "once let go, nothing moves").toEqual(after);
  await page.reload();
  await expect(rows.first()).toHaveAttribute("data-event", after[0] ?? "");
});

test("order: an untouched order is no answer, and may be said to stand right", async ({ page }) => {
  await open(page);
  await goTo(page, itemOf("order"));
  await expect(fields(page).locator("[data-event]").first()).toBeVisible();
  await check(page);
  await expect(page.getByRole("alert").filter({ hasText: "Geef eerst een antwoord" })).toBeVisible();
  await page.getByRole("button", { name: "Zo staat het goed" }).click();
  await check(page);
  await expect(verdict(page)).toHaveText(/✕|◐/);
});

test("point: a tap in the text points and opens no card, another tap points elsewhere, and it is kept", async ({
  page,
}) => {
  const item = itemOf("point");
  const key = item.evidence[0]?.[0] ?? "";
  await open(page);
  await goTo(page, item);
  await expect(fields(page).locator("[type=radio]").first()).toBeAttached();
  await word(page, "b2-dummy", 1).click();
  await expect(page.locator("#b2-dummy")).toHaveAttribute("data-picked");
  await word(page, key, 1).click();
  await expect(card(page)).toBeHidden();
  await expect(page.locator("[data-picked]")).toHaveAttribute("id", key);
  await page.reload();
  await expect(page.locator("[data-picked]")).toHaveAttribute("id", key);
  await check(page);
  await expect(verdict(page)).toHaveText(/✓ Goed/);
  await word(page, key, 1).click();
  await expect(card(page), "once checked, a tap is a tap again").toBeVisible();
});

test("proof: asked for once, before anything shows it; right, wrong and passed over are told apart", async ({
  page,
}) => {
  const [right, wrong, passed] = ITEMS.filter(({ proof }) => proof);
  if (!right || !wrong || !passed) throw new Error("three items must ask for a proof");
  await open(page);
  const answer = async (item: QuizItem) => {
    await goTo(page, item);
    await fillIn(page, item, true);
    await check(page);
    await expect(proving(page)).toBeFocused();
    await expect(verdict(page)).toBeHidden();
    await expect(page.locator("[data-evidence]")).toHaveCount(0);
    await expect(square(page, item), "not marked before the proof").toHaveAccessibleName(/\d$/);
  };
  await answer(right);
  await page.reload();
  await expect(proving(page), "asked again after a reload").toBeVisible();
  await word(page, right.evidence[0]?.[0] ?? "", 1).click();
  await proving(page).getByRole("button", { name: "Deze zin" }).click();
  await expect(page.locator(questions)).toContainText("De zin die u aanwees, bewijst het.");
  await expect(page.locator("[data-evidence]")).not.toHaveCount(0);
  await expect(square(page, right)).toHaveAccessibleName(/, Goed$/);

  await answer(wrong);
  await proveFromList(page, wrong, false);
  await expect(page.locator(questions)).toContainText("De zin die u aanwees, bewijst het niet.");

  await answer(passed);
  await passOver(page);
  await expect(verdict(page)).toHaveText(/✓ Goed/);
  await next(page);
  await goTo(page, passed);
  await expect(proving(page), "what was shown can no longer be proved").toBeHidden();
  await page.reload();
  await expect(verdict(page)).toHaveText(/✓ Goed/);
  await expect(page.locator(questions)).not.toContainText("De zin die u aanwees");

  await page.getByRole("button", { name: "Uitslag" }).click();
  const asked = ITEMS.filter(({ proof }) => proof).length;
  await expect(page.locator(questions)).toContainText(`Bewijs goed aangewezen: 1 van ${asked}`);
  await expect(page.locator(questions), "beside the score").toContainText(`3 / ${ITEMS.length}`);
});

for (const [what, width, size] of [
  ["320 px", 320, "100%"],
  ["200% on 640 px", 640, "200%"],
] as const) {
  test(`${what}: no kind runs off the side, open, checked or in the result`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 640 });
    await open(page, `${ARTICLE}#questions`);
    await page.addStyleTag({ content: `:root { font-size: ${size} }` });
    const fits = async (state: string) =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(width);
    for (const box of await page.locator(`${questions} ol`).first().getByRole("button").all()) {
      const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
      expect(Math.min(width, height), "a square is large enough to tap").toBeGreaterThanOrEqual(24);
    }
    for (const item of ONE_OF_EACH) {
      await goTo(page, item);
      await expect(fields(page).locator("[name]").first()).toBeAttached();
      await fits(item.kind);
      await page.locator("[data-english] summary").click();
      await fits(`${item.kind}, in English`);
      await fillIn(page, item, false);
      await check(page);
      await fits(`${item.kind}, checked`);
      if (item.proof) await passOver(page);
      await expect(verdict(page)).toBeVisible();
      await fits(`${item.kind}, marked`);
    }
    await page.locator(`${questions} details summary`).first().click();
    await fits("ways");
    await page.getByRole("button", { name: "Uitslag" }).click();
    await expect(page.getByText("Uw uitslag")).toBeVisible();
    for (const { id } of ONE_OF_EACH) await page.locator(`summary#prompt-${id}`).click();
    await fits("result");
  });
}

test("the page loads no kind but the first one's; whoever begins gets the rest", async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.text());
  });
  await open(page);
  await page.waitForTimeout(4000); // The fonts have been fetched by then.
  const loaded = scripts.length;
  const hasOrder = async () => (await Promise.all(scripts)).some((text) => text.includes("data-event"));
  expect(await hasOrder()).toBe(false);
  await page.locator(`${questions} label`).first().click();
  await expect.poll(hasOrder).toBe(true);
  await page.waitForTimeout(1000);
  expect(scripts.length).toBeGreaterThan(loaded);
  const begun = scripts.length;
  for (const item of ONE_OF_EACH) await goTo(page, item);
  expect(scripts.length, "all there already").toBe(begun);
});
