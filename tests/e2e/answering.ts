import { expect, type Page } from "@playwright/test";
import { loadArticle } from "@/lib/content/load";
import type { Kind, LevelName } from "@/lib/content/schema";
import type { ItemByKind, QuizItem } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";
import { untilAlive } from "./fixtures";

const { items, article, levels } = loadArticle("trump-kim-top");

/** The items of the first article at a level, in the order asked. */
export const itemsAt = (level: LevelName): QuizItem[] => prepareItems(items, article, levels[level] ?? [], "nl");

/** Those at B2. */
export const ITEMS = itemsAt("b2");

const SENTENCES = levels.b2?.flat().map(({ id }) => id) ?? [];

/** The first item that asks for no proof, of each kind where there is one. */
export const ONE_OF_EACH: QuizItem[] = [...new Set(ITEMS.map(({ kind }) => kind))].flatMap((kind) => {
  const all = ITEMS.filter((item) => item.kind === kind);
  return all.find(({ proof }) => !proof) ?? all.slice(0, 1);
});

/** An item by its id. Throws where there is none. */
export function itemCalled(id: string): QuizItem {
  const found = ITEMS.find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

/** The first item of a kind. */
export function itemOf<K extends Kind>(kind: K): ItemByKind[K] {
  const found = ITEMS.find((item) => item.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found as ItemByKind[K];
}

const questions = (page: Page) => page.locator("#questions");

/** The open item's own form. */
export const fields = (page: Page) => questions(page).locator("form").first();

/** The square of an item in the list of all. */
export const square = (page: Page, { id }: { id: string }, list = ITEMS) =>
  questions(page)
    .locator("ol")
    .first()
    .locator("button")
    .nth(list.findIndex((item) => item.id === id));

/** Opens an item from the list of all. */
export async function goTo(page: Page, item: { id: string }, list = ITEMS) {
  await square(page, item, list).click();
  await expect(page.locator(`#prompt-${item.id}`)).toBeVisible();
}

const events = (page: Page) =>
  fields(page)
    .locator("[data-event]")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event ?? ""));

/** Puts the events in this order by the buttons that move one up. */
async function arrange(page: Page, wanted: string[]) {
  for (const [place, id] of wanted.entries()) {
    for (let at = (await events(page)).indexOf(id); at > place; at--)
      await fields(page).locator(`[data-event="${id}"] button`).first().click();
  }
  const stands = fields(page).getByRole("button", { name: /^(Zo staat het goed|It is right as it stands)$/ });
  if (await stands.isVisible()) await stands.click();
  expect(await events(page)).toEqual(wanted);
}

/** Opens the list of all sentences where it is closed, and chooses one. */
async function pickFromList(page: Page, form: ReturnType<typeof fields>, sentence: string) {
  const list = form.locator("details", { has: page.locator("[type=radio]") });
  await list.evaluate((details) => details.setAttribute("open", ""));
  await list.locator(`[value="${sentence}"]`).check();
}

const noEvidence = ({ evidence }: QuizItem) => SENTENCES.find((id) => !evidence.flat().includes(id)) ?? "";

/** Of an item with one thing to choose: the key, or something that is not. */
export function chosen(item: ItemByKind["choice" | "statement" | "map"], right: boolean): string | undefined {
  if (item.kind === "statement") return right ? item.key : Object.keys(item.why)[0];
  const options: { id: string; why?: string }[] = item.kind === "choice" ? item.options : item.spots;
  return options.find(({ why }) => !why === right)?.id;
}

/** Fills in the key of an item, or something that scores nothing. Leaves it unchecked. */
export async function fillIn(page: Page, item: QuizItem, right: boolean) {
  const form = fields(page);
  const value = (id: string | undefined) => form.locator(`[value="${id}"]`);
  switch (item.kind) {
    case "choice":
    case "statement":
    case "map":
      return value(chosen(item, right)).check();
    case "several":
      for (const option of item.options) await value(option.id).setChecked(option.right === right);
      return;
    case "typed":
      return form.getByRole("textbox").fill(right ? item.key.nl : "Rotterdam");
    case "pairs":
      for (const { id, who, whom } of item.links) {
        await form.locator(`[name="who:${id}"]`).selectOption(right ? who : whom);
        await form.locator(`[name="whom:${id}"]`).selectOption(whom);
      }
      return;
    case "order":
      await expect(form.locator("[data-event]").first()).toBeVisible();
      return arrange(page, right ? item.key : item.key.toReversed());
    case "gap":
      for (const { id, options } of item.gaps) {
        const option = options.find(({ why }) => !why === right);
        await form.locator(`[name="gap:${id}"]`).selectOption(option?.id ?? "");
      }
      return;
    case "point":
      await expect(form.locator("fieldset fieldset")).toHaveCount(1);
      return pickFromList(page, form, right ? (item.evidence[0]?.[0] ?? "") : noEvidence(item));
  }
}

export const check = (page: Page) => fields(page).locator("[type=submit]").click();

/** The step after the check, where an item asks for its proof. */
export const proving = (page: Page) => page.getByRole("form", { name: /^(Bewijs het|Prove it)/ });

/** Points at a sentence that proves the item, or at one that does not, from the list. */
export async function proveFromList(page: Page, item: QuizItem, right: boolean) {
  await pickFromList(page, proving(page), right ? (item.evidence[0]?.[0] ?? "") : noEvidence(item));
  await proving(page).locator("[type=submit]").click();
}

/** Goes on to the feedback without a proof. */
export const passOver = (page: Page) => proving(page).locator("[type=button]").click();

/** The verdict over the feedback. */
export const verdict = (page: Page) => questions(page).locator("[data-mark] > h3");

export const next = (page: Page) => page.getByRole("button", { name: /^(Volgende|Next)$/ }).click();

/** What a reader answers with. */
export interface Hand {
  /** Fills in the key of the open item, or something wrong where `right` is false. */
  fill(page: Page, item: QuizItem, right: boolean): Promise<unknown>;
  check(page: Page): Promise<unknown>;
  /** Points at a sentence that proves the item, and sends that in. */
  prove(page: Page, item: QuizItem): Promise<unknown>;
  /** From the feedback to the next item. */
  next(page: Page): Promise<unknown>;
}

const byMouse: Hand = { fill: fillIn, check, prove: (page, item) => proveFromList(page, item, true), next };

/**
 * Answers every item from the open one on, and proves where that is asked for; `wrong` are the ids to get wrong. At `reloadAt` the page
 * is loaded anew between filling in and checking.
 */
export async function answerAll(
  page: Page,
  list: QuizItem[],
  wrong: string[] = [],
  { hand = byMouse, reloadAt }: { hand?: Hand; reloadAt?: string } = {},
) {
  for (const [place, item] of list.entries()) {
    const prompt = page.locator(`h2#prompt-${item.id}`);
    await expect(prompt).toBeVisible();
    if (place > 0) await expect(prompt, "where reading goes on").toBeFocused();
    await hand.fill(page, item, !wrong.includes(item.id));
    if (item.id === reloadAt) {
      await page.reload();
      await untilAlive(page);
      await expect(prompt).toBeVisible();
      await expect(fields(page).locator("[name]").first()).toBeAttached();
    }
    await hand.check(page);
    await expect(proving(page).or(verdict(page))).toBeVisible();
    if (await proving(page).isVisible()) await hand.prove(page, item);
    await expect(verdict(page)).toHaveText(wrong.includes(item.id) ? /✕/ : /✓/);
    await hand.next(page);
  }
}
