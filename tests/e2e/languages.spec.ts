/** That whatever stands in the questions is marked as the language it is in, and that all Dutch in a question has its English. */
import type { Page } from "@playwright/test";
import { loadArticle } from "@/lib/content/load";
import type { Bilingual } from "@/lib/content/schema";
import type { QuizItem } from "@/lib/quiz/items";
import { check, fields, fillIn, goTo, ITEMS, ONE_OF_EACH, passOver, proving, verdict } from "./answering";
import { ARTICLE, expect, open, test } from "./fixtures";

/** Every text in both languages, at any depth. */
function bilingual(value: unknown): Bilingual[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value && typeof value.nl === "string") return [value as Bilingual];
  return Object.values(value).flatMap(bilingual);
}

const trimmed = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
/** As a gap shows its text: around the gaps. */
const pieces = (text: string) => text.split(/\[[a-z0-9-]+\]/);

const texts = bilingual([ITEMS, loadArticle("trump-kim-top").levels.b2]);
const english = new Set(trimmed(texts.flatMap(({ en }) => [en, ...pieces(en)])));
const typed = "Rotterdam";
const dutch = trimmed([...texts.flatMap(({ nl }) => [nl, ...pieces(nl)]), typed]).filter((text) => !english.has(text));

interface Marked {
  text: string;
  lang: string | undefined;
  /** Whether it stands between asterisks in a reason: a Dutch word that is talked about. */
  named: boolean;
}

/** Every text and accessible name in the questions, shown or not, with the language it is marked as. */
const marked = (page: Page): Promise<Marked[]> =>
  page.locator("#questions").evaluate((root) => {
    const out: Marked[] = [];
    const add = (text: string, element: Element | null) =>
      out.push({
        text: text.replace(/\s+/g, " ").trim(),
        lang: element?.closest<HTMLElement>("[lang]")?.lang,
        named: element?.matches("i[lang]") ?? false,
      });
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const parent = nodes.currentNode.parentElement;
      if (!parent?.closest("script, noscript")) add(nodes.currentNode.textContent ?? "", parent);
    }
    for (const element of root.querySelectorAll("[aria-label], [title], [placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"]) add(element.getAttribute(name) ?? "", element);
    return out;
  });

/** What is marked as another language than it is in. Interface and reasons are English here; all that is Dutch is known. */
async function mismarked(page: Page): Promise<string[]> {
  const found = (await marked(page)).filter(({ text, named }) => /\p{L}/u.test(text) && !named);
  expect(found.length).toBeGreaterThan(20);
  return found.flatMap(({ text, lang }) => {
    if (dutch.includes(text)) return lang === "nl" ? [] : `${lang}: ${text}`;
    // The same in both languages, as most names are.
    if (texts.some(({ nl }) => nl === text)) return [];
    const within = dutch.find((each) => each.length > 12 && text.includes(each));
    if (within) return `${within} within ${text}`;
    return lang === "en" ? [] : `${lang}: ${text}`;
  });
}

/** What the reader is shown of an item in English: all that it asks in Dutch. A typed key is shown when it is answered. */
const inEnglish = (item: QuizItem): string[] =>
  trimmed(
    bilingual(item.kind === "typed" ? item.prompt : item)
      .filter(({ nl, en }) => nl !== en)
      .flatMap(({ en }) => pieces(en)),
  );

test("every text in the questions is marked as the language it is in, and has its English", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, ARTICLE.replace("/nl/", "/en/"));
  for (const item of ONE_OF_EACH) {
    await goTo(page, item);
    await expect(fields(page).locator("[name]").first()).toBeAttached();
    if (item.kind === "map") await expect(fields(page).locator("svg")).toBeVisible();
    await page.locator("[data-english] summary").click();
    for (const text of inEnglish(item))
      await expect(fields(page), item.kind).toContainText(text, { useInnerText: true });
    expect(await mismarked(page), item.kind).toEqual([]);
    await fillIn(page, item, false);
    expect(await mismarked(page), `${item.kind}, filled in`).toEqual([]);
    await check(page);
    if (item.proof) {
      await expect(proving(page)).toBeVisible();
      expect(await mismarked(page), `${item.kind}, to be proved`).toEqual([]);
      await passOver(page);
    }
    await expect(verdict(page)).toBeVisible();
    expect(await mismarked(page), `${item.kind}, marked`).toEqual([]);
  }
  await page.locator("#questions ol").first().getByRole("button").last().click();
  await expect(page.locator("#questions figure").first()).toBeVisible();
  expect(await mismarked(page), "result").toEqual([]);
});
