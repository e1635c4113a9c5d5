import type { Page } from "@playwright/test";
import { check as checked, UNTOUCHED } from "@/lib/quiz/answer";
import type { QuizItem, Response } from "@/lib/quiz/items";
import {
  answerAll,
  check,
  fillIn,
  goTo,
  ITEMS,
  itemCalled,
  itemOf,
  itemsAt,
  ONE_OF_EACH,
  passOver,
  proveFromList,
  proving,
  verdict,
} from "./answering";
import { ARTICLE, axe, expect, open, test, word } from "./fixtures";

test.describe("the root goes to the reader's language", () => {
  for (const [locale, to] of [
    ["nl-NL", "/nl"],
    ["nl-BE", "/nl"],
    ["en-GB", "/en"],
    ["de-DE", "/en"],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale });
      test(`${locale} to ${to}`, async ({ page }) => {
        await page.goto("/");
        await expect(page).toHaveURL(to);
        await expect(page.locator("html")).toHaveAttribute("lang", to.slice(1));
      });
    });
  }
});

test.describe("an unknown address", () => {
  test.use({ expected: [[/status of 404/], { scope: "test" }] });
  for (const path of [
    "/xx",
    "/nl/articles/nothing/b2",
    "/nl/articles/trump-kim-top/c9",
    "/en/articles/trump-kim-top",
    "/nl/%3Cscript%3E",
  ]) {
    test(`${path} is a real 404 in both languages`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByText("Deze pagina bestaat niet")).toBeVisible();
      await expect(page.locator("section[lang=en]")).toContainText("This page does not exist");
      expect(await axe(page)).toEqual([]);
      await page.getByRole("link", { name: "Go to all articles" }).click();
      await expect(page).toHaveURL("/en");
    });
  }
});

test("the library leads to the article, in the words of the article", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("link", { name: "Trump en Kim: afgeblazen top komt weer in zicht" }).click();
  await expect(page).toHaveURL("/en/articles/trump-kim-top/b2");
  await expect(page.locator("article")).toHaveAttribute("lang", "nl");
  await expect(page.getByText("You are reading the news of Wednesday 30 May 2018")).toBeVisible();
});

test("switching language keeps the place in the text", async ({ page }) => {
  await open(page);
  await page.locator("#b2-libya").scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector("#b2-libya")?.scrollIntoView());
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/articles\/.*#b2-/);
  await expect(page.locator("#b2-libya")).toBeInViewport();
});

// What axe finds goes by the colours or by the words, not by both at once; on a phone below, the other way about.
for (const [lang, colorScheme] of [
  ["nl", "light"],
  ["en", "dark"],
] as const) {
  test(`axe finds nothing on any page, nor in any state of the text, ${lang}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const path of ["", "/words", "/progress", "/accessibility", "/about"]) {
      await page.goto(`/${lang}${path}`);
      expect(await axe(page), path).toEqual([]);
    }
    await open(page, ARTICLE.replace("nl", lang));
    expect(await axe(page), "article").toEqual([]);
    await word(page, "b2-called-off", 3).click();
    expect(await axe(page), "card").toEqual([]);
    await page.keyboard.press("s");
    await page.keyboard.press("t");
    expect(await axe(page), "help").toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.locator("[popovertarget=settings]").click();
    await page.getByRole("radio").nth(1).check();
    expect(await axe(page), "settings, between the lines").toEqual([]);
    await page.goto(`/${lang}/words`);
    expect(await axe(page), "words").toEqual([]);
  });

  test(`axe finds nothing in any state of the questions, ${lang}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await open(page, ARTICLE.replace("nl", lang));
    for (const item of ONE_OF_EACH) {
      await goTo(page, item);
      await expect(page.locator("#questions form [name]").first()).toBeAttached();
      expect(await axe(page), item.kind).toEqual([]);
      await fillIn(page, item, false);
      await check(page);
      if (item.proof) await passOver(page);
      await expect(verdict(page)).toBeVisible();
      expect(await axe(page), `${item.kind}, marked`).toEqual([]);
    }
    const proved = itemCalled("troops-likely");
    await goTo(page, proved);
    await fillIn(page, proved, true);
    await check(page);
    await expect(proving(page)).toBeVisible();
    expect(await axe(page), "proof").toEqual([]);
    await proving(page).locator("summary").click();
    expect(await axe(page), "proof, list of sentences").toEqual([]);
    await proveFromList(page, proved, true);
    expect(await axe(page), "proved").toEqual([]);
    const ways = page.locator("#questions details").first();
    await ways.locator("summary").click();
    expect(await axe(page), "ways").toEqual([]);
    await page.locator("#questions ol").first().getByRole("button").last().click();
    await expect(page.getByRole("heading", { name: /uitslag|result/i }).first()).toBeVisible();
    for (const { id } of ITEMS) await page.locator(`summary#prompt-${id}`).click();
    expect(await axe(page), "result, every item open").toEqual([]);
    await ways.getByRole("button").nth(1).click();
    expect(await axe(page), "test").toEqual([]);
    await page.getByRole("button", { name: /^(Lever in|Hand in)$/ }).click();
    await expect(page.getByRole("heading", { name: /Einde van de toets|The end of the test/ })).toBeVisible();
    expect(await axe(page), "hand in").toEqual([]);
  });
}

for (const [lang, colorScheme] of [
  ["nl", "dark"],
  ["en", "light"],
] as const)
  test(`axe finds nothing on a phone: ${lang}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ["", "/words", "/progress", "/accessibility", "/about"]) {
      await page.goto(`/${lang}${path}`);
      expect(await axe(page), path).toEqual([]);
    }
    const article = ARTICLE.replace("nl", lang);
    await open(page, article);
    expect(await axe(page), "article").toEqual([]);
    await word(page, "b2-called-off", 3).click();
    expect(await axe(page), "card").toEqual([]);
    await page.goto(`${article}/lesson`);
    expect(await axe(page), "lesson").toEqual([]);
    await open(page, `${article}#questions`);
    await expect(page.locator("#questions form [name]").first()).toBeVisible();
    expect(await axe(page), "question").toEqual([]);
  });

/** What moves of itself on the page: elements, or parts of them, with a transition, an animation or a smooth scroll. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) =>
        [undefined, "::before", "::after", "::backdrop"].some((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
        }),
      )
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );

test("320 px, 200% text, less motion: nothing runs off the side, and nothing moves", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of [
    "/nl",
    "/nl/words",
    "/nl/progress",
    "/nl/accessibility",
    "/nl/about",
    ARTICLE,
    `${ARTICLE}#questions`,
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    expect(await moving(page), path).toEqual([]);
  }
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ["/nl", ARTICLE, `${ARTICLE}#questions`]) {
    await page.goto(path);
    await page.addStyleTag({ content: ":root { font-size: 200% }" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(640);
  }
});

test.describe("without a worker that keeps pages", () => {
  const blocked = /registration blocked by Playwright/;
  test.use({ serviceWorkers: "block", expected: [[blocked], { scope: "test" }] });

  test("a read page whose questions were begun goes on working with the network off", async ({ page, context }) => {
    test.setTimeout(120_000);
    await open(page, ARTICLE.replace("b2", "a2"));
    await page.locator("#questions label").first().click();
    await page.waitForTimeout(4000); // The other kinds of question have been fetched by then.
    await context.setOffline(true);
    await word(page, "a2-called-off", 3).click();
    await expect(page.locator("[data-card]")).toContainText("called off");
    await page.locator("[popovertarget=help-a2-planned]").click();
    await answerAll(page, itemsAt("a2"));
    await context.setOffline(false);
  });

  test.describe("the network cut before the questions are touched", () => {
    const cut = /net::ERR_INTERNET_DISCONNECTED|^failed: /;
    test.use({ expected: [[blocked, cut], { scope: "test" }] });

    test("a part that does not come says so, all else stays, and it comes when asked again", async ({
      page,
      context,
    }) => {
      const came = ["reading", "questions"].map((name) => page.waitForResponse(new RegExp(`${name}\\.json`)));
      await open(page);
      for (const response of came) await (await response).finished();
      await fillIn(page, ITEMS[0] as QuizItem, true);
      await context.setOffline(true);
      const order = itemOf("order");
      await goTo(page, order);
      const alert = page.getByRole("alert").filter({ hasText: "kon niet worden opgehaald" });
      await expect(alert).toBeVisible();
      await alert.getByRole("button").click();
      await expect(alert).toBeVisible();
      await word(page, "b2-called-off", 3).click();
      await expect(page.locator("[data-card]")).toContainText("called off");
      expect(await axe(page)).toEqual([]);
      await context.setOffline(false);
      await alert.getByRole("button").click();
      await fillIn(page, order, true);
      await check(page);
      await expect(verdict(page)).toHaveText(/✓/);
      await goTo(page, ITEMS[0] as QuizItem);
      await expect(page.locator("#questions form :checked")).toHaveCount(1);
    });
  });
});

test("print is the article on paper, without the controls", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("article")).toBeVisible();
  await expect(page.locator("header")).toBeHidden();
  await expect(page.locator("#questions")).toBeHidden();
  await expect(page.locator("[data-handle]").first()).toBeHidden();
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto(`${ARTICLE}#questions`);
  await expect(page.locator("article"), "from the screen of the questions too").toBeVisible();
});

test("print this result is the result on paper, every item open, and not the article", async ({ page }) => {
  const [one, other] = ITEMS.filter((item) => item.kind === "choice");
  const [typed, gap] = [itemOf("typed"), itemOf("gap")];
  if (!one || !other) throw new Error("too few choices");
  const wrong = one.options.find(({ why }) => why);
  const right = other.options.find(({ why }) => !why);
  const given: [QuizItem, Response][] = [
    [one, wrong?.id ?? ""],
    [other, right?.id ?? ""],
    [typed, "Rotterdam"],
    [gap, Object.fromEntries(gap.gaps.map(({ id, options }) => [id, options[0]?.id ?? ""]))],
  ];
  const answers = given.map(([item, response]) => [item.id, checked(UNTOUCHED, item, response, 1, "b2")] as const);
  await page.addInitScript((answers) => {
    const save = (type: string, record: object) =>
      localStorage.setItem(`leeswijzer:${type}`, JSON.stringify({ v: 1, ...record }));
    for (const [id, answer] of answers) save(`answer:trump-kim-top:${id}`, answer);
    save("round:trump-kim-top", { mode: "learn", item: "result" });
    save("setting", { theme: "dark" });
    window.print = () => {};
  }, answers);
  await page.setViewportSize({ width: 718, height: 1000 });
  await open(page, `${ARTICLE}#questions`);
  await page.getByRole("button", { name: "Druk deze uitslag af" }).click();
  await page.emulateMedia({ media: "print" });

  const paper = page.locator("#questions");
  await expect(page.locator("article")).toBeHidden();
  await expect(paper.getByRole("heading", { name: "Uw uitslag" })).toBeVisible();
  await expect(paper.getByText(`1 / ${ITEMS.length}`)).toBeVisible();
  await expect(paper.getByText("Per vaardigheid")).toBeVisible();
  await expect(paper.locator("figure").first()).toBeVisible();
  const row = (item: QuizItem) => paper.locator("li", { has: page.locator(`summary#prompt-${item.id}`) });
  for (const item of ITEMS) await expect(row(item).getByText(item.prompt.nl)).toBeVisible();
  for (const [item] of given) {
    if (item.kind !== "pairs") await expect(row(item).getByText(item.because)).toBeVisible();
    await expect(row(item).locator("blockquote > p").first()).toBeVisible();
  }
  await expect(row(one).getByText(wrong?.why ?? "")).toBeVisible();
  await expect(row(one).getByRole("radio", { checked: true })).toHaveValue(wrong?.id ?? "");
  await expect(row(other).getByRole("radio", { checked: true })).toHaveValue(right?.id ?? "");
  await expect(row(typed).getByText("Rotterdam")).toBeVisible();
  await expect(row(typed).getByText(typed.key.nl, { exact: true })).toBeVisible();
  await expect(paper.locator("button:visible, a:visible, details details:visible")).toHaveCount(0);
  await expect(paper).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);

  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("article"), "what the browser prints is the article").toBeVisible();
  await expect(paper).toBeHidden();
});

test("progress says what was read and answered, at which level", async ({ page }) => {
  await page.goto("/en/progress");
  await expect(page.getByText("You have not read anything yet.")).toBeVisible();
  await open(page, ARTICLE.replace("nl", "en"));
  const first = ONE_OF_EACH[0];
  if (!first) throw new Error("no item");
  await goTo(page, first);
  await fillIn(page, first, true);
  await check(page);
  await expect(verdict(page)).toBeVisible();
  await page.locator("[data-body] [data-sentence]").last().scrollIntoViewIfNeeded();
  const saved = () => page.evaluate(() => localStorage.getItem("leeswijzer:reading:trump-kim-top:b2") ?? "");
  await expect.poll(saved).toContain("finished");
  await page.goto("/en/progress");
  const row = page.getByRole("row").filter({ hasText: "B2" });
  await expect(row).toContainText(/1 of \d+/);
  await expect(row).toContainText("1 without help, 0 with help");
  await expect(row).not.toContainText("not finished yet");
});
