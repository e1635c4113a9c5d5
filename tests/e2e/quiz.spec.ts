import type { QuizItem } from "@/lib/quiz/items";
import { check, fillIn, goTo, ITEMS, itemCalled, itemOf, square, verdict } from "./answering";
import { ARTICLE, expect, open, test, untilAlive } from "./fixtures";

const questions = "#questions";
const [first] = ITEMS;
if (!first) throw new Error("no items");

test("a wrong answer hears why, and the text shows where", async ({ page }) => {
  await open(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByLabel("Het zwijgen van Noord-Korea").check();
  await check(page);
  await expect(verdict(page)).toContainText("Niet goed");
  await expect(page.locator(questions)).toContainText("Dat Noord-Korea niets meer liet horen, zegt het artikel niet");
  const proof = page.locator("#b2-called-off[data-evidence]");
  await expect(proof).toBeInViewport();
  await expect(page.locator(`${questions} blockquote`)).toContainText("Maar eind mei blies Trump de ontmoeting af");
  await page.locator(`${questions} blockquote summary`).click();
  await expect(page.locator(`${questions} blockquote`)).toContainText(
    "But at the end of May Trump called the meeting off",
  );
  await page.getByRole("button", { name: "Volgende" }).click();
  await expect(proof).toHaveCount(0);
});

test("another Kim is never taken for the right one, and hears so", async ({ page }) => {
  await open(page);
  await goTo(page, itemCalled("delegation-leader"));
  await page.getByRole("textbox").fill("kim yong chol");
  await check(page);
  await expect(verdict(page)).toContainText("Niet goed");
  await expect(page.locator(questions)).toContainText("Hij is de Noord-Koreaan die in New York aankwam");
  await goTo(page, itemOf("typed"));
  await page.getByRole("textbox").fill("singapoer");
  await check(page);
  await expect(verdict(page), "a slip is forgiven, and said").toHaveText("✓ Goed, op een tikfout na");
});

test("a pair the wrong way round is wrong where it has a direction and right where it has none", async ({ page }) => {
  await open(page);
  const reverse = async (item: QuizItem) => {
    await goTo(page, item);
    if (item.kind !== "pairs") throw new Error(`${item.id} is of another kind`);
    for (const { id, who, whom } of item.links) {
      await page.locator(`[name="who:${id}"]`).selectOption(whom);
      await page.locator(`[name="whom:${id}"]`).selectOption(who);
    }
    await check(page);
  };
  const directed = itemCalled("words-and-letters");
  await reverse(directed);
  const rows = directed.kind === "pairs" ? directed.links.length : 0;
  await expect(page.locator(questions).getByText("Omgekeerd.")).toHaveCount(rows);
  await reverse(itemCalled("meetings"));
  await expect(verdict(page)).toHaveText(/✓ Goed/);
});

test("a party that is not of its row is told where it belongs, or what it has to do with the news", async ({
  page,
}) => {
  await open(page);
  await goTo(page, itemCalled("demands"));
  const row = page.getByRole("group", { name: /kernwapens/ });
  await row.locator("select").first().selectOption("south-korea");
  await row.locator("select").last().selectOption("north-korea");
  await check(page);
  await expect(row).toContainText("Niet goed. Zuid-Korea eist hier niets");
  await goTo(page, itemCalled("meetings"));
  await page.locator("[name='who:panmunjom-summit']").selectOption("mike-pompeo");
  await page.locator("[name='whom:panmunjom-summit']").selectOption("kim-jong-un");
  await check(page);
  await expect(page.locator(questions)).toContainText("Mike Pompeo: zie “in New York, na de aankomst”.");
  await goTo(page, itemCalled("delegation-leader"));
  await page.getByRole("textbox").fill("Pence");
  await check(page);
  await expect(page.locator(questions)).toContainText("Mike Pence: vicepresident van de Verenigde Staten.");
});

test("what is chosen, checked and reached survives a reload", async ({ page }) => {
  await open(page);
  await page.getByLabel("Het gedrag van Noord-Korea").check();
  await page.reload();
  await expect(page.getByLabel("Het gedrag van Noord-Korea")).toBeChecked();
  await check(page);
  await expect(verdict(page)).toContainText("Goed");
  await page.reload();
  await expect(verdict(page)).toContainText("Goed");
  await page.getByRole("button", { name: "Volgende" }).click();
  await page.getByRole("textbox").pressSequentially("Sing");
  await page.reload();
  await expect(page.getByRole("textbox")).toHaveValue("Sing");
  await goTo(page, itemOf("pairs"));
  await page.locator("select").first().selectOption("kim-jong-un");
  await page.reload();
  await expect(page.locator("select").first()).toHaveValue("kim-jong-un");
});

for (const pressing of [false, true]) {
  test(`an answer ${pressing ? "checked" : "chosen"} before the page is alive is graded right`, async ({ page }) => {
    let alive = () => {};
    const gate = new Promise<void>((resolve) => {
      alive = resolve;
    });
    await page.route("**/*.js", async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(ARTICLE, { waitUntil: "commit" });
    await page.getByLabel("Het gedrag van Noord-Korea").check();
    if (pressing) await check(page);
    alive();
    if (!pressing) {
      await untilAlive(page);
      await check(page);
    }
    await expect(verdict(page)).toHaveText(/✓ Goed/);
  });
}

test("help comes in steps and is reported, not punished", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Hint: de alinea" }).click();
  await expect(page.locator("[data-hint]")).toHaveCount(4);
  await page.getByRole("button", { name: "Hint: de zin" }).click();
  await expect(page.locator(`${questions} blockquote`)).toContainText("blies Trump");
  await page.getByRole("button", { name: "Hint: de vertaling" }).click();
  await expect(page.locator(`${questions} blockquote`)).toContainText("called the meeting off");
  await fillIn(page, first, true);
  await check(page);
  await page.getByRole("button", { name: "Uitslag" }).click();
  await expect(page.locator(`${questions} dl`)).toHaveText(/Goed zonder hulp0.*Goed met hulp1/);
  await expect(page.locator(questions)).toContainText(`1 / ${ITEMS.length}`);
});

test("checking nothing says so and loses nothing", async ({ page }) => {
  await open(page);
  await check(page);
  await expect(page.getByRole("alert").filter({ hasText: "Geef eerst een antwoord" })).toBeVisible();
  await page.getByRole("button", { name: "Sla over" }).click();
  await expect(page.locator("#prompt-planned-place")).toBeVisible();
});

test.describe("saved state that cannot be trusted", () => {
  const KEY = "leeswijzer:answer:trump-kim-top:why-called-off";
  for (const [what, value] of [
    ["not JSON", "{"],
    ["another shape", '{"v":1,"tries":"<script>alert(1)</script>"}'],
    ["a newer version", '{"v":99}'],
    ["markup as an answer", '{"v":1,"tries":0,"help":0,"draft":"<img src=x onerror=alert(1)>"}'],
  ] as const) {
    test(`${what} is set aside or repaired, and the app works`, async ({ page }) => {
      await page.addInitScript(
        ([key, text]) => {
          if (sessionStorage.getItem("seeded")) return;
          localStorage.setItem(key, text);
          sessionStorage.setItem("seeded", "yes");
        },
        [KEY, value] as const,
      );
      await open(page);
      if (what === "not JSON" || what === "a newer version") {
        await expect(page.getByRole("status").filter({ hasText: "apart gezet" })).toBeVisible();
        expect(await page.evaluate((key) => localStorage.getItem(`leeswijzer:aside:${key}`), KEY)).toBe(value);
      }
      await fillIn(page, first, true);
      await check(page);
      await expect(verdict(page)).toHaveText(/✓ Goed/);
    });
  }

  test("blocked storage is told, and the app works on", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await open(page);
    await expect(page.getByText("In deze browser kan niets worden bewaard")).toBeVisible();
    await fillIn(page, first, true);
    await check(page);
    await expect(verdict(page)).toHaveText(/✓ Goed/);
  });
});

test("two tabs see each other's answers", async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await fillIn(other, first, true);
  await check(other);
  await expect(square(page, first)).toHaveAccessibleName("Vraag 1, Goed");
});
