import type { Page } from "@playwright/test";
import type { QuizItem } from "@/lib/quiz/items";
import {
  check,
  fields,
  fillIn,
  goTo,
  ITEMS,
  itemCalled,
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

/** Presses Tab until the focus is on what the selector says. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Presses an arrow until the field with the focus, or the one of its group that is chosen, has this value. */
async function arrowTo(page: Page, value: string | undefined) {
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  for (let step = 0; step < 30 && (await focused()) !== value; step++) await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(value);
}

/** To the text and along it to a sentence, which Enter then points at; the focus comes back to what is next. */
async function pointByKeys(page: Page, sentence: string | undefined) {
  await tabTo(page, "a[href='#text']");
  await page.keyboard.press("Enter");
  const at = () => page.evaluate(() => document.activeElement?.closest("[data-sentence]")?.id);
  // Past the level switch and what reads aloud.
  for (let stop = 0; stop < 12 && !(await at()); stop++) await page.keyboard.press("Tab");
  for (let step = 0; step < 60 && (await at()) !== sentence; step++) {
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
  }
  expect(await at()).toBe(sentence);
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveAttribute("type", "submit");
  await expect(card(page)).toBeHidden();
}

/** Fills in the key and submits, touching nothing but keys. The focus is on the prompt. */
async function answerByKeys(page: Page, item: QuizItem) {
  switch (item.kind) {
    case "choice":
    case "statement":
    case "map": {
      const options = item.kind === "choice" ? item.options : item.kind === "map" ? item.spots : [];
      const key = item.kind === "statement" ? item.key : options.find(({ why }) => !why)?.id;
      await tabTo(page, "[type=radio]");
      await page.keyboard.press("Space");
      await arrowTo(page, key);
      return page.keyboard.press("Enter");
    }
    case "several":
      for (const { right } of item.options) {
        await tabTo(page, "[type=checkbox]");
        if (right) await page.keyboard.press("Space");
      }
      return page.keyboard.press("Enter");
    case "typed":
      await tabTo(page, "[type=text]");
      await page.keyboard.type(item.key.nl);
      return page.keyboard.press("Enter");
    case "pairs":
      for (const { id, who, whom } of item.links) {
        await tabTo(page, `[name="who:${id}"]`);
        await arrowTo(page, who);
        await tabTo(page, `[name="whom:${id}"]`);
        await arrowTo(page, whom);
      }
      break;
    case "gap":
      for (const { id, options } of item.gaps) {
        await tabTo(page, `[name="gap:${id}"]`);
        await arrowTo(page, options.find(({ why }) => !why)?.id);
      }
      break;
    case "order":
      for (const [place, id] of item.key.entries()) {
        const button = `[data-event="${id}"] button`;
        await page.locator(`#prompt-${item.id}`).focus();
        await tabTo(page, button);
        const rows = fields(page).locator("[data-event]");
        for (let step = 0; step < item.key.length; step++) {
          if ((await rows.nth(place).getAttribute("data-event")) === id) break;
          await page.keyboard.press("Enter");
          await expect(page.locator(":focus"), "the focus moves along").toHaveAccessibleName(/^Omhoog: /);
          expect(await page.evaluate((same) => document.activeElement?.matches(same), button)).toBe(true);
        }
      }
      break;
    case "point":
      await pointByKeys(page, item.evidence[0]?.[0]);
      return page.keyboard.press("Enter");
  }
  await tabTo(page, "[type=submit]");
  await page.keyboard.press("Enter");
}

for (const item of ONE_OF_EACH) {
  test(`by keyboard only: ${item.kind}`, async ({ page }) => {
    await open(page);
    await square(page, item).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(`#prompt-${item.id}`), "the prompt is where reading goes on").toBeFocused();
    await expect(fields(page).locator("[name]").first()).toBeAttached();
    await answerByKeys(page, item);
    if (item.proof) {
      await expect(proving(page)).toBeFocused();
      await pointByKeys(page, item.evidence[0]?.[0]);
      await page.keyboard.press("Enter");
    }
    await expect(verdict(page)).toHaveText(/✓/);
    expect(await page.evaluate(() => document.activeElement?.querySelector("h3") !== null)).toBe(true);
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.textContent === "Volgende")) break;
    }
    await page.keyboard.press("Enter");
    const after = ITEMS[ITEMS.indexOf(item) + 1];
    await expect(after ? page.locator(`#prompt-${after.id}`) : page.getByText("Uw uitslag")).toBeVisible();
  });
}

test("every kind has names in the accessibility tree", async ({ page }) => {
  await open(page);
  for (const item of ONE_OF_EACH) {
    await goTo(page, item);
    const group = page.getByRole("group", { name: item.prompt.nl, exact: true });
    switch (item.kind) {
      case "choice":
        for (const { label } of item.options)
          await expect(group.getByRole("radio", { name: label.nl, exact: true })).toHaveCount(1);
        break;
      case "map":
        for (const { label } of item.spots)
          await expect(group.getByRole("radio", { name: label.nl, exact: true })).toHaveCount(1);
        break;
      case "statement":
        for (const name of ["Juist", "Onjuist", "Niet vermeld"])
          await expect(group.getByRole("radio", { name, exact: true })).toHaveCount(1);
        break;
      case "several":
        for (const { label } of item.options)
          await expect(group.getByRole("checkbox", { name: label.nl, exact: true })).toHaveCount(1);
        break;
      case "typed":
        await expect(page.getByRole("textbox", { name: "Uw antwoord" })).toHaveCount(1);
        break;
      case "pairs":
        for (const { label } of item.links) {
          const link = page.getByRole("group", { name: label.nl, exact: true });
          await expect(link.getByRole("combobox", { name: /^(Wie|De een)$/ })).toHaveCount(1);
          await expect(link.getByRole("combobox", { name: /^(Wie of wat|De ander)$/ })).toHaveCount(1);
        }
        break;
      case "order": {
        const list = page.getByRole("list", { name: item.prompt.nl });
        await expect(list.getByRole("listitem")).toHaveCount(item.events.length);
        for (const { label } of item.events) {
          await expect(list.getByRole("button", { name: `Omhoog: ${label.nl}` })).toHaveCount(1);
          await expect(list.getByRole("button", { name: `Omlaag: ${label.nl}` })).toHaveCount(1);
        }
        break;
      }
      case "gap":
        for (const place of item.gaps.keys())
          await expect(group.getByRole("combobox", { name: `Invulplek ${place + 1}` })).toHaveCount(1);
        break;
      case "point": {
        await page.getByText("Kies uit een lijst van alle zinnen").click();
        const list = page.getByRole("group", { name: "Kies uit een lijst van alle zinnen" });
        const sentence = await page.locator("#b2-called-off").textContent();
        await expect(list.getByRole("radio", { name: sentence ?? "", exact: true })).toHaveCount(1);
      }
    }
  }
});

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
  await expect(page.locator(questions)).toContainText(`1 van ${asked} antwoorden bewezen`);
  await expect(page.locator(questions), "beside the score").toContainText(`3 / ${ITEMS.length}`);
});

test("on a phone a tap in the text points, and leads back to where one was", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, `${ARTICLE}#questions`);
  const item = itemCalled("positive-source");
  await goTo(page, item);
  await fillIn(page, item, true);
  await check(page);
  await proving(page).getByRole("link", { name: "Naar de tekst" }).tap();
  await expect(page.locator(questions)).toBeHidden();
  await word(page, item.evidence[0]?.[0] ?? "", 1).tap();
  await expect(page.locator(questions)).toBeVisible();
  const go = proving(page).getByRole("button", { name: "Deze zin" });
  await expect(go).toBeInViewport();
  await go.tap();
  await expect(page.locator(questions)).toContainText("De zin die u aanwees, bewijst het.");
  await context.close();
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
