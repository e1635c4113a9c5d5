import { expect, type Page } from "@playwright/test";
import { loadArticle } from "@/lib/content/load";
import type { QuizItem } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";

const { items, article, levels } = loadArticle("trump-kim-top");

/** The items of the first article at B2, in the order asked. */
export const ITEMS: QuizItem[] = prepareItems(items, article, levels.b2 ?? [], "nl");

/** Fills in the key of an item, or something that scores nothing. Leaves it unchecked. */
export async function fillIn(page: Page, item: QuizItem, right: boolean) {
  const questions = page.locator("#questions");
  switch (item.kind) {
    case "choice":
      return questions.locator(`[value="${item.options.find(({ why }) => !why === right)?.id}"]`).check();
    case "statement":
      return questions.locator(`[value="${right ? item.key : Object.keys(item.why)[0]}"]`).check();
    case "typed":
      return questions.getByRole("textbox").fill(right ? item.key.nl : "Rotterdam");
    case "pairs":
      for (const { id, who, whom } of item.links) {
        await questions.locator(`[name="who:${id}"]`).selectOption(right ? who : whom);
        await questions.locator(`[name="whom:${id}"]`).selectOption(right ? whom : whom);
      }
  }
}

export const check = (page: Page) => page.locator("#questions [type=submit]").click();

/** The verdict over the feedback. */
export const verdict = (page: Page) => page.locator("#questions h3").first();

/** Answers every item from the open one on; `wrong` are the ids to get wrong. */
export async function answerAll(page: Page, list: QuizItem[], wrong: string[] = []) {
  for (const item of list) {
    await expect(page.locator(`#prompt-${item.id}`)).toBeVisible();
    await fillIn(page, item, !wrong.includes(item.id));
    await check(page);
    await expect(verdict(page)).toHaveText(wrong.includes(item.id) ? /✕/ : /✓/);
    await page.getByRole("button", { name: /^(Volgende|Next)$/ }).click();
  }
}
