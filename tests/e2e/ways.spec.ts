import type { Page } from "@playwright/test";
import { answerAll, check, fields, fillIn, goTo, ITEMS, itemCalled, next, square, verdict } from "./answering";
import { ARTICLE, card, expect, focusWord, open, test, word } from "./fixtures";

const questions = "#questions";
const [first, second, third, fourth] = ITEMS;
if (!first || !second || !third || !fourth) throw new Error("too few items");

/** Starts a way to go; `name` is its name in Dutch. */
async function start(page: Page, name: string) {
  await page.locator(`${questions} details summary`).first().click();
  await page.locator(`${questions} details button`).filter({ hasText: name }).first().click();
}

const TEST = "Alles wordt aan het eind nagekeken";
const FIRST = "Eerst de toets";
const TEN = "Tien minuten";
const LEARN = "Leren";

async function handIn(page: Page) {
  await page.getByRole("button", { name: "Lever in" }).click();
  await expect(page.getByRole("heading", { name: "Einde van de toets" })).toBeVisible();
  await page.getByRole("button", { name: "Lever in" }).last().click();
  await expect(page.getByRole("heading", { name: "Uw uitslag" })).toBeVisible();
}

test("a test marks nothing before it is handed in, and counts what was handed in", async ({ page, context }) => {
  const pairs = itemCalled("meetings");
  await open(page);
  await answerAll(page, [first, second, third], [first.id]);

  await start(page, TEST);
  await expect(page.locator(`#prompt-${first.id}`)).toBeVisible();
  await expect(fields(page).locator(":checked")).toHaveCount(0);
  await expect(page.locator(`${questions} ol [data-mark]`)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Hint|^Kijk na$/ })).toHaveCount(0);

  await test.step("words may be looked up, and are counted; the rest is closed", async () => {
    await expect(page.locator("[data-handle]").first()).toBeHidden();
    await focusWord(page, "b2-called-off", 3);
    await page.keyboard.press("t");
    await expect(page.locator("#help-b2-called-off")).toBeHidden();
    await word(page, "b2-called-off", 3).click();
    await expect(card(page)).toContainText("called off");
    await word(page, "b2-called-off", 3).click();
    await expect(card(page), "more of the same word is no other word").toContainText("Niveau");
    await word(page, "b2-called-off", 4).click();
    await expect(card(page)).toContainText("Wie of wat dit is, blijft tijdens een toets verborgen.");
    await expect(card(page)).not.toContainText("president");
    await page.keyboard.press("Escape");
  });

  await fillIn(page, first, true);
  await check(page); // "Next", during a test.
  await expect(page.locator(`#prompt-${second.id}`)).toBeVisible();
  await expect(page.locator(`${questions} [data-mark]`)).toHaveCount(0);
  await expect(page.locator("[data-evidence], [data-hint]")).toHaveCount(0);
  await expect(square(page, first)).toHaveAccessibleName("Vraag 1, ingevuld");
  const box = fields(page).getByRole("textbox");
  await expect(box, "nothing of what was answered before").toHaveValue("");
  await box.pressSequentially("Singa");
  await box.pressSequentially("pore");
  await expect(box, "typing is not disturbed").toHaveValue("Singapore");
  await expect(box).toBeFocused();

  await test.step("a reload and another tab are at the same item", async () => {
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await (tab === page ? page.reload() : open(other));
      await expect(tab.locator(`#prompt-${second.id}`)).toBeVisible();
      await expect(fields(tab).getByRole("textbox")).toHaveValue("Singapore");
      await expect(tab.locator("[data-handle]").first()).toBeHidden();
      await expect(tab.locator(`${questions} [data-mark]`)).toHaveCount(0);
    }
    await other.close();
  });

  await goTo(page, pairs);
  await page.locator("select").first().selectOption("kim-jong-un");
  await goTo(page, fourth);
  await fillIn(page, fourth, false);

  await page.getByRole("button", { name: "Lever in" }).click();
  // One row half filled in is no answer, nor is an item that was answered before the test.
  await expect(page.locator(questions)).toContainText(`${ITEMS.length - 3} vragen hebben nog geen antwoord`);
  await page.getByRole("button", { name: "Terug naar de eerste vraag" }).click();
  await expect(fields(page).locator(":checked")).toHaveCount(1);
  await handIn(page);

  const score = page.locator(questions).getByText(`2 / ${ITEMS.length}`);
  await expect(score).toContainText("punten in deze toets");
  await expect(page.locator(questions)).toContainText("Opgezochte woorden: 2");
  await expect(page.locator(questions)).not.toContainText("Na opnieuw proberen");
  await expect(page.locator(`${questions} dl`)).toContainText(`Nog niet beantwoord${ITEMS.length - 3}`);
  await page.locator(`summary#prompt-${third.id}`).click();
  await expect(
    page.locator(`summary#prompt-${third.id} ~ *`),
    "what was answered before is no answer in it",
  ).toHaveText("U hebt deze vraag niet beantwoord.");
  await expect(page.locator("[data-handle]").first()).toBeVisible();
  await expect(page.locator("#after"), "what was left blank is gone through").toBeVisible();

  await test.step("what follows is no part of the test", async () => {
    await goTo(page, itemCalled("delegation-leader"));
    await fillIn(page, itemCalled("delegation-leader"), true);
    await check(page);
    await expect(verdict(page)).toHaveText(/✓ Goed/);
    await page.getByRole("button", { name: "Uitslag" }).click();
    await expect(score).toBeVisible();
    await expect(page.locator(questions)).toContainText(`Na opnieuw proberen: 3 van ${ITEMS.length}`);
    await page.getByRole("button", { name: "Probeer de gemiste opnieuw" }).click();
    await expect(page.locator(questions)).toContainText("Vraag 1 van 1");
    await fillIn(page, fourth, true);
    await check(page);
    await expect(verdict(page)).toHaveText(/✓ Goed/);
    await next(page);
    await expect(page.locator(questions)).toContainText("punten bij de eerste poging");
  });
});

test("after a test no proof is asked for: the result has shown it", async ({ page }) => {
  const item = itemCalled("positive-source");
  await open(page);
  await start(page, TEST);
  await goTo(page, item);
  await fillIn(page, item, true);
  await handIn(page);
  await goTo(page, item);
  await expect(verdict(page)).toHaveText(/✓ Goed/);
  await start(page, LEARN);
  await goTo(page, item);
  await expect(verdict(page)).toHaveText(/✓ Goed/);
});

test("a test that is left leaves what was answered before as it was", async ({ page }) => {
  await open(page);
  await answerAll(page, [first]);
  await start(page, TEST);
  await expect(square(page, first)).toHaveAccessibleName("Vraag 1");
  await start(page, LEARN);
  await expect(square(page, first)).toHaveAccessibleName("Vraag 1, Goed");
});

test("test first: the text is hidden until it is handed in, then read and tried again", async ({ page }) => {
  await open(page);
  await start(page, FIRST);
  const text = page.locator("article");
  await expect(text).toBeHidden();
  await expect(page.getByText("De tekst is verborgen tot u de toets inlevert")).toBeVisible();
  const asked = ITEMS.filter(({ kind }) => kind !== "point");
  await expect(page.locator(questions)).toContainText(`Vraag 1 van ${asked.length}`);
  await fillIn(page, first, false);

  await test.step("from the first paint on", async () => {
    const again = await page.context().newPage();
    await again.addInitScript(() => {
      // What is in sight in each frame, from the first one on.
      const seen: boolean[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const article = document.querySelector("article");
        if (article) seen.push(article.checkVisibility());
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await open(again);
    await again.waitForTimeout(500);
    const seen = await again.evaluate(() => (window as unknown as { seen: boolean[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every((visible) => !visible)).toBe(true);
    await again.close();
  });

  await page.reload();
  await expect(text).toBeHidden();
  await expect(fields(page).locator(":checked")).toHaveCount(1);
  await goTo(page, second, asked);
  await fillIn(page, second, true);
  await handIn(page);
  await expect(text).toBeVisible();
  await expect(page.locator(questions)).toContainText(`1 / ${asked.length}`);
  await expect(page.locator(questions)).toContainText("Lees nu de tekst");
  const after = page.locator("#after");
  await expect(after, "what was left blank or not asked is gone through too").toBeVisible();
  await expect(page.locator(`${questions} figure`)).toHaveCount(3);
  await expect(page.locator(questions)).not.toContainText("nog verborgen");
  await page.getByRole("button", { name: "Probeer de gemiste opnieuw" }).click();
  await answerAll(page, [first]);
  await expect(page.locator(questions)).toContainText(`Na opnieuw proberen: 2 van ${ITEMS.length}`);
  await expect(after).toBeVisible();
});

/** The ids of all items of the round, and what is on offer in each, by going to each in turn. */
async function wholeRound(page: Page): Promise<string[]> {
  const squares = page.locator(`${questions} ol`).first().getByRole("button");
  const out: string[] = [];
  for (let at = 0; at < (await squares.count()) - 1; at++) {
    await squares.nth(at).click();
    await expect(page.locator(questions)).toContainText(`Vraag ${at + 1} van `);
    await expect(fields(page).locator("[name]").first()).toBeAttached();
    out.push(
      await fields(page).evaluate((form) => {
        const values = [...form.querySelectorAll<HTMLInputElement>("[type=radio], [type=checkbox]")];
        return `${form.querySelector("h2")?.id} ${values.map(({ value }) => value)}`;
      }),
    );
  }
  return out;
}

test("ten minutes: a link gives the same six items and five words, in any browser", async ({ browser, baseURL }) => {
  const rounds = [];
  for (const address of ["?round=abc", "?round=abc", "?round=abd"]) {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await open(page, `${ARTICLE}${address}#questions`);
    await expect(page.locator(questions)).toContainText("Vraag 1 van 11");
    expect(page.url(), "a reload goes on").not.toContain("round=");
    const round = await wholeRound(page);
    expect(round.filter((each) => each.startsWith("prompt-word-"))).toHaveLength(5);
    expect(round).toHaveLength(11);
    await page.reload();
    await expect(page.locator(questions), "at the same word").toContainText("Vraag 11 van 11");
    rounds.push(round);
    await context.close();
  }
  expect(rounds[0]).toEqual(rounds[1]);
  expect(rounds[0]).not.toEqual(rounds[2]);
});

test("ten minutes: the missed word alone is tried again, and the result stays that of the round", async ({ page }) => {
  await open(page);
  await start(page, TEN);
  await expect(page.locator(questions)).toContainText("Vraag 1 van 11");
  await expect(page.getByRole("link", { name: "Link naar deze ronde" })).toHaveAttribute(
    "href",
    /\?round=\w+#questions/,
  );
  const drawn: string[] = await page.evaluate(
    () => JSON.parse(localStorage.getItem("leeswijzer:round:trump-kim-top") ?? "{}").round,
  );
  const squares = page.locator(`${questions} ol`).first().getByRole("button");
  for (const [place, value] of [
    [9, "key"],
    [10, "a"],
  ] as const) {
    await squares.nth(place).click();
    await expect(page.locator(questions)).toContainText(`Vraag ${place + 1} van 11 woorden`);
    await fields(page).locator(`[value="${value}"]`).check();
    await check(page);
    await expect(verdict(page)).toHaveText(value === "key" ? /✓/ : /✕/);
  }
  await page.getByRole("button", { name: "Uitslag" }).click();
  await expect(page.locator(questions)).toContainText("1 / 11");
  await expect(page.locator(questions), "pictures give no open item away").toContainText("nog verborgen");
  await page
    .getByRole("list")
    .getByRole("button", { name: /^Wat betekent/ })
    .click();
  await expect(page.locator(questions)).toContainText("Vraag 11 van 11");
  await page.getByRole("button", { name: "Uitslag" }).click();
  await page.getByRole("button", { name: "Probeer de gemiste opnieuw" }).click();
  await expect(page.locator(questions)).toContainText("Vraag 1 van 1");
  await fields(page).locator('[value="key"]').check();
  await check(page);
  await expect(verdict(page)).toHaveText(/✓/);
  await next(page);
  await expect(page.locator(questions)).toContainText("1 / 11");
  await expect(page.locator(questions)).toContainText("Na opnieuw proberen: 2 van 11");

  await test.step("once nothing of it is open, what happened next is told", async () => {
    await page.evaluate(answerAtOnce, drawn);
    await page.reload();
    await expect(page.locator(`${questions} dl`)).toContainText("Nog niet beantwoord0");
    await expect(page.locator("#after")).toHaveCount(0);
    await page.getByRole("button", { name: "Uitslag", exact: true }).click();
    await expect(page.locator("#after")).toBeVisible();
    await expect(page.locator(questions)).not.toContainText("nog verborgen");
  });
});

/** In the page: saves a wrong answer to each of these items. */
function answerAtOnce(ids: string[]) {
  const attempt = { response: "", score: 0, help: 0, at: 1, level: "b2" };
  const answer = { v: 1, tries: 1, help: 0, first: attempt, last: attempt };
  for (const id of ids) localStorage.setItem(`leeswijzer:answer:trump-kim-top:${id}`, JSON.stringify(answer));
}

test("what happened next is told once all are answered, with its words, and not during a test", async ({ page }) => {
  const others = ITEMS.filter((item) => item !== first).map(({ id }) => id);
  await page.addInitScript(answerAtOnce, others);
  await open(page);
  await expect(square(page, second)).toHaveAccessibleName(/Niet goed/);
  await expect(page.locator("#after")).toHaveCount(0);
  await fillIn(page, first, false);
  await expect(page.locator("#after")).toHaveCount(0);
  await check(page);
  const after = page.getByRole("complementary");
  await expect(after).toBeVisible();
  await expect(after).toHaveAccessibleName(/\w/);
  await after.locator("p [data-sentence] > span").nth(1).click();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await after.locator("p [data-handle]").first().click();
  await expect(after.locator("[popover]:popover-open")).toContainText(/[a-z]{3}/);
  await page.keyboard.press("Escape");
  await start(page, TEST);
  await expect(after).toHaveCount(0);
});
