import { axe, card, expect, focusWord, open, test, word } from "./fixtures";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("leeswijzer:setting", JSON.stringify({ v: 1, guess: "on", above: "B1" })),
  );
  await open(page);
});

test("a word above the level is guessed first, corrected at once, and from then on shown", async ({ page }) => {
  const end = () => page.locator("#b2-unlikely").evaluate((each) => each.getBoundingClientRect().top + scrollY);
  const before = await end();
  await word(page, "b2-called-off", 3).click();
  await expect(card(page)).toContainText("Wat betekent “blies … af” hier?");
  await expect(card(page)).not.toContainText("afblazen");
  await expect(card(page).getByRole("listitem")).toHaveCount(3);
  expect(await axe(page)).toEqual([]);
  await card(page).getByRole("listitem").filter({ hasNotText: "called off" }).first().getByRole("button").click();
  await expect(card(page)).toContainText(/Niet goed: “.+” hoort bij .+called off.*afblazen/s);
  await expect(word(page, "b2-called-off", 3)).toBeFocused();
  await page.keyboard.press("Escape");
  await word(page, "b2-called-off", 7).click();
  await expect(card(page)).toHaveText(/^called off/);
  await word(page, "b2-planned", 1).click();
  await expect(card(page), "a word of the level itself").toContainText("summit");
  expect(await end()).toBe(before);
});

test("by keyboard: a figure chooses, Tab reaches the guesses, and one may be told instead", async ({ page }) => {
  await focusWord(page, "b2-called-off", 3);
  await page.keyboard.press("Enter");
  const guesses = await card(page).getByRole("listitem").allTextContents();
  await page.keyboard.press(String(guesses.indexOf("called off") + 1));
  await expect(card(page)).toContainText(/Goed geraden\..*called off.*afblazen/s);
  await page.keyboard.press("Escape");
  await focusWord(page, "b2-called-off", 13);
  await page.keyboard.press("Enter");
  await card(page).getByRole("button", { name: "Toon de betekenis" }).press("Enter");
  await expect(card(page)).toContainText("vijandig");
  await expect(word(page, "b2-called-off", 13)).toBeFocused();
});

test("it is a choice, off unless chosen", async ({ page }) => {
  await page.getByRole("button", { name: "Instellingen voor lezen" }).click();
  await page.getByRole("group", { name: "Eerst zelf raden" }).getByRole("radio", { name: "Nee" }).check();
  await page.keyboard.press("Escape");
  await word(page, "b2-called-off", 3).click();
  await expect(card(page)).toHaveText(/^called off/);
});
