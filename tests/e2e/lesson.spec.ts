import type { Page } from "@playwright/test";
import { loadArticle } from "@/lib/content/load";
import { LEVELS } from "@/lib/content/schema";
import { answerKey } from "@/lib/lesson/answer-key";
import { lessonOf } from "@/lib/lesson/lesson";
import { formatLines } from "@/lib/lesson/lines";
import { slotsOf } from "@/lib/lesson/tally";
import type { QuizItem } from "@/lib/quiz/items";
import { axe, expect, test } from "./fixtures";

const loaded = loadArticle("trump-kim-top");
const { items, phases } = lessonOf(loaded, "b2", "nl");
const inLesson = phases.flatMap((phase) => phase.items);
const VERDICTS = { right: "", wrong: "", "not-stated": "" };

const lesson = (lang: string, level: string, rest = "") => `/${lang}/articles/trump-kim-top/${level}/lesson${rest}`;

/** Opens the projector and waits until it is alive: it has the keys then. */
async function project(page: Page, lang = "nl") {
  await page.goto(lesson(lang, "b2", "/projector"));
  await expect(page.locator("main")).toBeFocused();
}

function itemOf(id: string | undefined): QuizItem {
  const item = items.find((item) => item.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

test("the lesson page: minutes that add up to 45, and the ways to screen and paper", async ({ page }) => {
  for (const level of LEVELS) {
    await page.goto(lesson("nl", level));
    const times = await page.locator("section > ol > li > p > b").allTextContents();
    expect(
      times.reduce((sum, time) => sum + Number.parseInt(time, 10), 0),
      level,
    ).toBe(45);
  }
  for (const [name, path] of [
    ["Projector", "/lesson/projector"],
    ["Werkblad", "/lesson/worksheet"],
    ["Antwoordblad", "/lesson/key"],
    ["Het artikel", "/b2"],
  ] as const) {
    await page.goto(lesson("nl", "b2"));
    await page
      .getByRole("navigation", { name: "Wat u nodig hebt" })
      .getByRole("link", { name: new RegExp(`^${name}`) })
      .click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  }
});

test.describe("projector", () => {
  const heading = (page: Page) => page.getByRole("heading", { level: 1 });
  /** By keys alone: from field to field, a number in each. */
  async function count(page: Page, hands: number[]) {
    for (const number of hands) {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.type(String(number));
    }
  }

  test("a lesson by keyboard alone: count, reveal, go on, reload, and see what was missed most", async ({ page }) => {
    test.setTimeout(90_000);
    await project(page);
    for (const [place, id] of inLesson.entries()) {
      const item = itemOf(id);
      await expect(heading(page)).toHaveText(item.prompt.nl);
      // Of every item the second slot gets a hand more than the one before.
      const hands = slotsOf(item).map((_, slot) => (slot === 1 ? place : 2));
      await count(page, hands);
      await expect(page.locator("mark")).toHaveCount(0);
      await page.keyboard.press("r");
      const { proof } = answerKey(item, VERDICTS);
      await expect(page.locator("mark")).toHaveCount(proof.length);
      const { sentences } = lessonOf(loaded, "b2", "nl").text;
      for (const sentence of proof)
        await expect(page.locator("mark", { hasText: sentences[sentence]?.nl ?? "" })).toBeVisible();
      if (place === 2) {
        await page.reload();
        await expect(heading(page)).toHaveText(item.prompt.nl);
        await expect(page.locator("mark")).toHaveCount(0);
        for (const [slot, number] of hands.entries())
          await expect(page.locator("[data-count]").nth(slot)).toHaveValue(String(number));
        await page.keyboard.press("ArrowLeft");
        await expect(heading(page)).toHaveText(itemOf(inLesson[1]).prompt.nl);
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("ArrowRight");
    }
    await expect(heading(page)).toHaveText("Wat het vaakst misging");
    const shares = await page.locator("main ol li p b").allTextContents();
    const percents = shares.map((share) => Number.parseInt(share, 10));
    expect(percents).toHaveLength(inLesson.length);
    expect(percents).toEqual(percents.toSorted((a, b) => b - a));
    await page.keyboard.press("ArrowRight");
    await expect(heading(page), "there is nothing after the overview").toHaveText("Wat het vaakst misging");
    const missed = page.locator("main li button").first();
    const prompt = (await missed.textContent())?.replace(/^\d+ /, "");
    await missed.focus();
    await page.keyboard.press("Enter");
    await expect(heading(page)).toHaveText(prompt ?? "");
  });

  test("a digit goes to the first field, letters and more digits than a class has do not count", async ({ page }) => {
    await project(page);
    const fields = page.locator("[data-count]");
    await page.keyboard.type("14");
    await expect(fields.first()).toHaveValue("14");
    await page.keyboard.press("Enter");
    await page.keyboard.type("x3");
    await expect(fields.nth(1)).toHaveValue("3");
    await page.keyboard.press("Backspace");
    await expect(fields.nth(1)).toHaveValue("");
    await page.keyboard.press("ArrowUp");
    await expect(fields.first()).toBeFocused();
  });

  test("all items of the level instead of the lesson's, and the counts can be cleared", async ({ page }) => {
    await project(page);
    const all = page.getByRole("button", { name: `Alle vragen (${items.length})` });
    await all.focus();
    await page.keyboard.press("Space");
    await expect(page.getByText(`/ ${items.length}`)).toBeVisible();
    await page.reload();
    await expect(all).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.type("5");
    for (const _ of items) await page.keyboard.press("ArrowRight");
    await expect(page.locator("main li")).toHaveCount(1);
    await page.getByRole("button", { name: "Wis alle aantallen" }).click();
    await expect(page.locator("main li"), "asked once more").toHaveCount(1);
    await page.getByRole("button", { name: "Wis ze echt" }).click();
    await expect(page.getByText("Er zijn nog geen handen geteld.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Er zijn nog geen handen geteld.")).toBeVisible();
  });

  test("a second window follows the counts and never undoes them", async ({ page, context }) => {
    await project(page);
    const other = await context.newPage();
    await project(other);
    await page.keyboard.type("7");
    await expect(other.locator("[data-count]").first()).toHaveValue("7");
    await other.keyboard.press("ArrowDown");
    await other.keyboard.press("ArrowDown");
    await other.keyboard.type("4");
    await expect(page.locator("[data-count]").nth(1)).toHaveValue("4");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("9");
    await expect(other.locator("[data-count]").first()).toHaveValue("7");
    await page.reload();
    await expect(page.locator("[data-count]").first()).toHaveValue("9");
  });

  test("a damaged tally is set aside, said, and counting goes on", async ({ page }) => {
    await page.goto(lesson("nl", "b2"));
    await page.evaluate(() => localStorage.setItem("leeswijzer:tally:trump-kim-top:b2", "{"));
    await project(page);
    await expect(page.getByRole("status").filter({ hasText: "beschadigd" })).toBeVisible();
    await page.keyboard.type("6");
    await page.reload();
    await expect(page.locator("[data-count]").first()).toHaveValue("6");
    expect(await page.evaluate(() => localStorage.getItem("leeswijzer:aside:leeswijzer:tally:trump-kim-top:b2"))).toBe(
      "{",
    );
  });

  test("F fills the screen and gives it back", async ({ page }) => {
    await project(page);
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press("f");
    await expect.poll(full).toBe(true);
    await page.keyboard.press("F");
    await expect.poll(full).toBe(false);
  });

  test("a full screen holds every item, large enough to read from the back", async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await project(page);
    await page.getByRole("button", { name: /^Alle vragen/ }).click();
    for (const { id } of items) {
      expect(await page.evaluate(() => document.documentElement.scrollHeight), id).toBe(1080);
      const size = await heading(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size, "a twentieth of the height").toBeGreaterThanOrEqual(54);
      await page.keyboard.press("ArrowRight");
    }
  });
});

/** Opens a sheet and waits until its lines are numbered. */
async function openSheet(page: Page, lang: string, level: string, sheet: "worksheet" | "key") {
  await page.goto(lesson(lang, level, `/${sheet}`));
  await expect(page.locator("[data-numbered]")).toHaveCount(1);
}

/** The text of every line on the page, by its number. */
const linesOn = (page: Page) =>
  page
    .locator("[data-line]")
    .evaluateAll((lines) =>
      lines.map((line) => [
        Number((line as HTMLElement).dataset.line),
        [...line.querySelectorAll("[data-of]")].map(({ textContent }) => textContent).join(""),
      ]),
    );

/** For each sentence the numbers of its lines. */
const sentencesOn = (page: Page): Promise<Record<string, number[]>> =>
  page.locator("[data-of]").evaluateAll((pieces) => {
    const found: Record<string, number[]> = {};
    for (const piece of pieces) {
      const { of = "" } = (piece as HTMLElement).dataset;
      const line = Number(piece.closest<HTMLElement>("[data-line]")?.dataset.line);
      if (piece.textContent?.trim()) found[of] = [...(found[of] ?? []), line];
    }
    return found;
  });

test.describe("paper", () => {
  for (const lang of ["nl", "en"] as const) {
    test(`no worksheet has a key, a reason or a translation in its source, ${lang}`, async ({ request }) => {
      for (const level of LEVELS) {
        const source = await (await request.get(lesson(lang, level, "/worksheet"))).text();
        const plain = source.replaceAll(/\\+"/g, '"');
        const { items, text } = lessonOf(loaded, level, lang);
        expect(plain).toContain(items[0]?.prompt.nl ?? "?");
        const secrets = items.flatMap((item) => {
          const { kind: _kind, ...rest } = item;
          const texts = JSON.stringify(rest, (key, value) =>
            ["prompt", "text", "label"].includes(key) ? undefined : value,
          );
          const reasons = [...texts.matchAll(/"(?:why|because|otherwise|[a-z-]+)":"([^"]{25,})"/g)].map(
            ([, reason]) => reason ?? "",
          );
          return [...answerKey(item, VERDICTS).because, ...reasons];
        });
        expect(secrets.length).toBeGreaterThan(items.length);
        for (const secret of [...secrets, ...Object.values(text.sentences).map(({ en }) => en)])
          expect(plain.includes(secret), `${level}: ${secret}`).toBe(false);
        for (const word of ['"right":', '"evidence"', '"key":{', '"why"', '"because"', '"proof":['])
          expect(plain.includes(word), `${level}: ${word}`).toBe(false);
      }
    });
  }

  for (const level of LEVELS) {
    test(`the key gives the worksheet's line numbers, ${level}`, async ({ page }) => {
      await openSheet(page, "nl", level, "worksheet");
      const lines = await linesOn(page);
      const sentences = await sentencesOn(page);
      expect(lines.map(([number]) => number)).toEqual(lines.map((_, place) => place + 1));
      await expect(page.locator("[data-number]")).toHaveCount(Math.floor(lines.length / 5));

      // On another screen, in other colours and letters.
      await page.setViewportSize({ width: 360, height: 640 });
      await page.emulateMedia({ colorScheme: "dark" });
      await page.evaluate(() => localStorage.setItem("leeswijzer:setting", JSON.stringify({ v: 1, size: "xl" })));
      await openSheet(page, "en", level, "key");
      expect(await linesOn(page)).toEqual(lines);
      expect(await sentencesOn(page)).toEqual(sentences);

      const { items } = lessonOf(loaded, level, "nl");
      for (const [place, item] of items.entries()) {
        const { proof, also } = answerKey(item, VERDICTS);
        const numbers = (ids: string[]) => formatLines(ids.flatMap((id) => sentences[id] ?? []));
        const entry = page.locator(`[data-item="${place + 1}"]`);
        expect(numbers(proof), item.id).not.toBe("");
        await expect(entry.locator("[data-proof]"), item.id).toHaveText(numbers(proof));
        if (also.length > 0) await expect(entry.locator("[data-also]"), item.id).toHaveText(numbers(also));
      }
    });
  }

  for (const sheet of ["worksheet", "key"] as const) {
    test(`on paper no line of the ${sheet} is wider than its column, and A4 holds it on a few sheets`, async ({
      page,
    }) => {
      for (const level of LEVELS) {
        await openSheet(page, "nl", level, sheet);
        await page.emulateMedia({ media: "print" });
        const over = await page.locator("[data-numbered]").evaluate((column) => {
          const { right } = column.getBoundingClientRect();
          const pieces = [...column.querySelectorAll("[data-line] [data-of]")];
          return Math.max(...pieces.map((piece) => piece.getBoundingClientRect().right - right));
        });
        expect(over, level).toBeLessThanOrEqual(2);
        await page.emulateMedia({ media: "screen" });
        const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
        const pages = pdf.match(/\/Type \/Page\b/g)?.length;
        console.log(sheet, level, pages, pdf.match(/\/MediaBox ?\[[^\]]*\]/)?.[0]);
      }
    });
  }

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false, expected: [[/^failed: .*\.js$/], { scope: "test" }] });
    test("the worksheet is there, and says what its line numbers need", async ({ page, request }) => {
      await page.goto(lesson("nl", "b1", "/worksheet"));
      // A browser that is driven shows no noscript, whether or not it runs scripts.
      const source = await (await request.get(lesson("nl", "b1", "/worksheet"))).text();
      expect(source).toContain("<noscript><p>Voor de regelnummers is JavaScript nodig.</p></noscript>");
      await expect(page.locator("h2").first()).toBeVisible();
    });
  });

  test("the print button prints", async ({ page }) => {
    await openSheet(page, "en", "a2", "worksheet");
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.getByRole("button", { name: "Print" }).click();
    await expect(page.locator("html[data-printed]")).toHaveCount(1);
  });
});

// What axe finds goes by the colours or by the words, not by both at once: each of them once.
for (const [lang, colorScheme] of [
  ["nl", "light"],
  ["en", "dark"],
] as const) {
  test(`axe finds nothing on any page of a lesson, ${lang}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.goto(lesson(lang, "b2"));
    expect(await axe(page), "lesson").toEqual([]);
    for (const sheet of ["worksheet", "key"] as const) {
      await openSheet(page, lang, "b2", sheet);
      expect(await axe(page), sheet).toEqual([]);
    }
    await project(page, lang);
    await page.locator("header button").click();
    const seen = new Set<string>();
    for (const { kind } of items) {
      if (!seen.has(kind)) {
        expect(await axe(page), kind).toEqual([]);
        await page.keyboard.type("3");
        await page.keyboard.press("r");
        expect(await axe(page), `${kind}, revealed`).toEqual([]);
      }
      seen.add(kind);
      await page.keyboard.press("ArrowRight");
    }
    expect(await axe(page), "overview").toEqual([]);
  });
}

test("320 px and 200% text: nothing runs off the side", async ({ page }) => {
  for (const path of ["", "/projector", "/worksheet", "/key"]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(lesson("nl", "b2", path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addStyleTag({ content: ":root { font-size: 200% }" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(640);
  }
});
