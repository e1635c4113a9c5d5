/** All that a reader comes for, walked three times: by mouse, by keyboard alone and by touch; at every level, in both languages. */
import type { Page } from "@playwright/test";
import { answerAll, ITEMS, itemsAt, verdict } from "./answering";
import { byKeys, tabTo, walkTo } from "./by-keys";
import { byTouch } from "./by-touch";
import { ARTICLE, card, expect, open, test, untilAlive, word } from "./fixtures";

const of = (page: Page) => page.locator("#questions");

/** The three pictures with "planned-place" and "what-came-first" wrong and all else right: in each something of both. */
const PICTURES = {
  nl: {
    "Wat wanneer gebeurde, in dit artikel": [
      "12 juni 2018 Donald Trump en Kim Jong-un, Singapore (weer mogelijk) ✕ niet goed",
      "februari 2018 Olympische Spelen in Zuid-Korea ✓ goed",
    ],
    "Waar het was, in dit artikel": [
      "12 juni 2018: Donald Trump en Kim Jong-un (weer mogelijk) ✕ niet goed",
      "eind april 2018: Kim Jong-un en de president van Zuid-Korea (gebeurd) ✓ goed",
    ],
    "Wie met wie, in dit artikel": ["vergeleek … met Libië ✕ niet goed", "noemde … een “politieke dummy” ✓ goed"],
  },
  en: {
    "What happened when, in this article": [
      "12 June 2018 Donald Trump and Kim Jong-un, Singapore (possible again) ✕ not right",
      "February 2018 Olympic Games in South Korea ✓ right",
    ],
    "Where it was, in this article": [
      "12 June 2018: Donald Trump and Kim Jong-un (possible again) ✕ not right",
      "end of April 2018: Kim Jong-un and the president of South Korea (happened) ✓ right",
    ],
    "Who met whom, in this article": ["compared … with Libya ✕ not right", "called … a “political dummy” ✓ right"],
  },
};

test("by mouse, in Dutch, B2: answer all, reload midway, see the pictures, try the missed ones again", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const questions = of(page);
  const score = `${ITEMS.length - 2} / ${ITEMS.length}`;
  const wrong = ["planned-place", "what-came-first"];
  await open(page);
  await answerAll(page, ITEMS, wrong, { reloadAt: "summary-so-far" });
  await expect(page.getByRole("heading", { name: "Uw uitslag" })).toBeVisible();
  await expect(questions).toContainText(score);
  await expect(questions).toContainText("Nog 2 vragen niet helemaal goed");

  for (const lang of ["nl", "en"] as const)
    await test.step(`the pictures in words, in the language of the page: ${lang}`, async () => {
      if (lang === "en") await page.getByRole("link", { name: "English" }).click();
      await expect(page.getByRole("figure")).toHaveCount(3);
      for (const [name, texts] of Object.entries(PICTURES[lang])) {
        const figure = page.getByRole("figure", { name, exact: true });
        expect(await figure.evaluate((each) => each.closest<HTMLElement>("[lang]")?.lang), name).toBe(lang);
        for (const text of texts)
          await expect(figure.getByRole("listitem").filter({ hasText: text })).not.toHaveCount(0);
      }
    });

  await page.goBack();
  await page.getByRole("button", { name: "Probeer de gemiste opnieuw" }).click();
  await answerAll(
    page,
    ITEMS.filter(({ id }) => wrong.includes(id)),
  );
  await expect(questions, "the first attempt is what counts").toContainText(score);
  await expect(questions).toContainText("Alles goed");
  await page.goto("/en");
  await expect(page.getByText(`${ITEMS.length} of ${ITEMS.length} answered`)).toBeVisible();
});

test("by keyboard alone, in English, B1: from the library to the result, with a hint, and on to a test", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const questions = of(page);
  const items = itemsAt("b1");
  const wrong = ["planned-place", "which-kim-chairs"];
  const enter = () => page.keyboard.press("Enter");
  await page.goto("/en");
  await tabTo(page, page.locator("a[href='/en/articles/trump-kim-top/b1']"));
  await enter();
  await expect(page).toHaveURL(/b1$/);
  await untilAlive(page);

  await test.step("a word and a sentence", async () => {
    await tabTo(page, page.locator("[data-sentence] > span"));
    await walkTo(page, "b1-called-off");
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
    await enter();
    await expect(card(page)).toContainText("called off");
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
    await page.keyboard.press("t");
    await expect(page.locator("#help-b1-called-off")).toContainText("at the end of May Trump called the meeting off");
    await page.keyboard.press("Escape");
    await expect(page.locator("#help-b1-called-off")).toBeHidden();
  });

  await test.step("hints, and the question in English", async () => {
    await tabTo(page, questions.getByRole("list", { name: "All questions" }).getByRole("button"));
    await enter();
    await expect(page.locator("h2#prompt-why-called-off")).toBeFocused();
    await tabTo(page, questions.locator("button", { hasText: "Hint: the paragraph" }));
    await enter();
    await expect(page.locator("[data-hint]")).not.toHaveCount(0);
    await enter();
    await expect(questions.locator("blockquote")).toContainText("vijandige houding");
    await tabTo(page, questions.locator("[data-english] summary"), "Shift+Tab");
    await enter();
    await expect(questions).toContainText("What, according to Trump, was the reason");
  });

  await answerAll(page, items, wrong, { hand: byKeys, reloadAt: "demands" });
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
  const score = `${items.length - 2} / ${items.length}`;
  await expect(questions).toContainText(score);
  await expect(questions.locator("dl")).toContainText("Right with help1");
  const first = questions.locator("summary#prompt-why-called-off");
  await tabTo(page, first);
  await enter();
  await expect(first.locator("..").locator("blockquote")).toContainText("vijandige houding");

  await tabTo(page, questions.locator("button", { hasText: "Try the missed ones again" }), "Shift+Tab");
  await enter();
  await expect(page.locator(`h2#prompt-${wrong[0]}`)).toBeFocused();
  await answerAll(
    page,
    items.filter(({ id }) => wrong.includes(id)),
    [],
    { hand: byKeys },
  );
  await expect(questions).toContainText("All correct.");
  await expect(questions).toContainText(score);

  await test.step("another way", async () => {
    await tabTo(page, questions.locator("summary", { hasText: "Mode:" }));
    await enter();
    await tabTo(page, questions.locator("button", { hasText: "Everything is marked at the end" }));
    await enter();
    await expect(page.locator("h2#prompt-why-called-off")).toBeFocused();
    await expect(questions.locator("ol [data-mark], :checked")).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("by touch, in Dutch, A2: text and question are each a screen, and both find each other", async ({ page }) => {
    test.setTimeout(120_000);
    const questions = of(page);
    const items = itemsAt("a2");
    const [first, second, ...rest] = items;
    if (!first || !second) throw new Error("too few items");
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await open(page, ARTICLE.replace("b2", "a2"));
    await expect(questions).toBeHidden();

    await test.step("a word and a sentence", async () => {
      await word(page, "a2-called-off", 3).tap();
      await expect(card(page)).toContainText("called off");
      await page.locator("[popovertarget=help-a2-called-off]").tap();
      await expect(card(page)).toBeHidden();
      await expect(page.locator("#help-a2-called-off")).toContainText("Trump called the summit off");
      await page.locator("[data-dateline]").tap();
      await expect(page.locator("#help-a2-called-off")).toBeHidden();
    });

    await page.getByRole("link", { name: `Naar de ${items.length} vragen` }).tap();
    await expect(questions).toBeVisible();
    await expect(page.locator("article")).toBeHidden();
    expect(await width()).toBe(360);
    for (const box of await questions.locator("fieldset label").all())
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(52);

    await test.step("from the feedback to the text and back, and to the question before", async () => {
      await byTouch.fill(page, first, false);
      await byTouch.check(page);
      await expect(verdict(page)).toHaveText("✕ Niet goed");
      await page.getByRole("link", { name: "Lees terug in de tekst" }).tap();
      await expect(page.locator("#a2-reason")).toBeInViewport();
      await expect(questions).toBeHidden();
      await page.goBack();
      await expect(questions).toBeVisible();
      await byTouch.next(page);
      await expect(page.locator(`h2#prompt-${second.id}`)).toBeVisible();
      await page.getByRole("button", { name: "Terug", exact: true }).tap();
      await expect(page.locator(`h2#prompt-${first.id}`)).toBeVisible();
      await expect(verdict(page)).toHaveText("✕ Niet goed");
      await byTouch.next(page);
    });

    await answerAll(page, [second, ...rest], [], { hand: byTouch, reloadAt: "what-the-koreas-agreed" });
    const score = `${items.length - 1} / ${items.length}`;
    await expect(page.getByRole("heading", { name: "Uw uitslag" })).toBeVisible();
    await expect(questions).toContainText(score);
    expect(await width()).toBe(360);
    await page.getByRole("button", { name: "Probeer de gemiste opnieuw" }).tap();
    await answerAll(page, [first], [], { hand: byTouch });
    await expect(questions).toContainText("Alles goed");
    await page.getByRole("link", { name: "English" }).tap();
    await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
    await expect(questions, "the first attempt is what counts").toContainText(score);
  });
});
