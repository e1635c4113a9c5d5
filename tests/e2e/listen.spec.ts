import type { Page } from "@playwright/test";
import { ARTICLE, axe, card, expect, focusWord, open, test, word } from "./fixtures";

/** What was said, and how; `ended` ends what is being said now. */
declare global {
  interface Window {
    said: { text: string; rate: number; voice: string }[];
    ended: () => void;
  }
}

/** A browser with these voices, which arrive some time after they are first asked for, and which speaks until it is told to end. */
async function withVoices(page: Page, langs: string[]) {
  await page.addInitScript((langs) => {
    const voices = langs.map((lang) => ({ lang, name: lang, localService: true }));
    const target = new EventTarget();
    const speech = Object.assign(target, {
      arrived: false,
      now: undefined as SpeechSynthesisUtterance | undefined,
      getVoices() {
        if (!this.arrived)
          setTimeout(() => {
            this.arrived = true;
            target.dispatchEvent(new Event("voiceschanged"));
          }, 50);
        return this.arrived ? voices : [];
      },
      speak(utterance: SpeechSynthesisUtterance) {
        this.now = utterance;
        window.said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.lang ?? "" });
      },
      cancel() {
        const { now } = this;
        this.now = undefined;
        now?.onerror?.(Object.assign(new Event("error"), { error: "interrupted" }) as SpeechSynthesisErrorEvent);
      },
    });
    window.said = [];
    window.ended = () => {
      const { now } = speech;
      speech.now = undefined;
      now?.onend?.(new Event("end") as SpeechSynthesisEvent);
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        constructor(readonly text: string) {}
      },
    });
  }, langs);
}

const lit = (page: Page) => page.locator("[data-speaking]");
const last = (page: Page) => page.evaluate(() => window.said.at(-1));
const button = (page: Page, name: string) =>
  page.getByRole("region", { name: "Voorlezen" }).getByRole("button", { name, exact: true });

test("reads sentence by sentence, each lit, pauses, goes on, jumps and stops", async ({ page }) => {
  await withVoices(page, ["en-US", "nl-BE", "nl-NL"]);
  await open(page);
  const top = await page.locator("article").boundingBox();
  await button(page, "Lees voor").press("Enter");
  await expect(lit(page)).toHaveId("b2-headline");
  expect(await last(page)).toEqual({
    text: "Trump en Kim: afgeblazen top komt weer in zicht",
    rate: 1,
    voice: "nl-NL",
  });
  expect(await page.locator("article").boundingBox(), "the text stays where it is").toEqual(top);
  expect(await axe(page)).toEqual([]);

  await page.evaluate(() => window.ended());
  await expect(lit(page)).not.toHaveId("b2-headline");
  await expect(lit(page)).toHaveCount(1);

  await word(page, "b2-planned", 1).click();
  await expect(lit(page)).toHaveId("b2-planned");
  await expect(card(page)).toBeHidden();
  await focusWord(page, "b2-called-off", 2);
  await page.keyboard.press("Enter");
  await expect(lit(page)).toHaveId("b2-called-off");
  expect((await last(page))?.text).toContain("Maar eind mei blies Trump");

  await button(page, "Pauze").click();
  const before = await page.evaluate(() => window.said.length);
  await word(page, "b2-planned", 1).click();
  await expect(card(page), "while it waits, words can be looked up").toBeVisible();
  expect(await page.evaluate(() => window.said.length)).toBe(before);
  await button(page, "Lees verder").click();
  await expect.poll(() => page.evaluate(() => window.said.length)).toBe(before + 1);
  expect((await last(page))?.text).toContain("Maar eind mei blies Trump");

  await page.getByLabel("Snelheid").selectOption("0,7×");
  await expect.poll(async () => (await last(page))?.rate).toBe(0.7);
  await button(page, "Stop").press("Enter");
  await expect(lit(page)).toHaveCount(0);
  await expect(button(page, "Lees voor")).toBeFocused();
});

test("reads to the end of the text and is then done", async ({ page }) => {
  await withVoices(page, ["nl-NL"]);
  await open(page);
  await button(page, "Lees voor").click();
  await expect(lit(page)).toHaveCount(1);
  const texts = await page.locator("[data-sentence]").allTextContents();
  for (let piece = 0; piece < 2 * texts.length && (await lit(page).count()) > 0; piece++) {
    await page.evaluate(() => window.ended());
    await page.waitForTimeout(20);
  }
  await expect(button(page, "Lees voor")).toBeVisible();
  const said = await page.evaluate(() => window.said.map(({ text }) => text));
  expect(said.join(" ")).toBe(texts.join(" "));
  for (const each of said) expect(each.length).toBeLessThanOrEqual(140);
});

test("the card says its word, both halves of a separated verb", async ({ page }) => {
  await withVoices(page, ["nl-NL"]);
  await open(page);
  await word(page, "b2-called-off", 3).click();
  await card(page).getByRole("button", { name: "Spreek uit" }).click();
  await expect.poll(async () => (await last(page))?.text).toBe("blies af");
  await expect(card(page)).toBeVisible();
});

test("a test is read aloud too, but not a hidden text", async ({ page }) => {
  await withVoices(page, ["nl-NL"]);
  for (const mode of ["test", "first"]) {
    await page.addInitScript(
      (mode) => localStorage.setItem("leeswijzer:round:trump-kim-top", JSON.stringify({ v: 1, mode, started: 1 })),
      mode,
    );
    await page.goto(ARTICLE);
    if (mode === "first") await expect(button(page, "Lees voor")).toHaveCount(0);
    else {
      await button(page, "Lees voor").click();
      await expect(lit(page)).toHaveCount(1);
    }
  }
});

for (const [name, langs] of [
  ["no Dutch voice", ["en-US", "de-DE"]],
  ["no voice at all", []],
] as const)
  test(`${name}: it says so`, async ({ page }) => {
    await withVoices(page, [...langs]);
    await open(page);
    await button(page, "Lees voor").click();
    await expect(page.getByRole("status").getByText("Deze browser heeft geen Nederlandse stem.")).toBeVisible();
    await expect(lit(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByText("Deze browser heeft geen Nederlandse stem.")).toBeHidden();
    await word(page, "b2-planned", 1).click();
    await card(page).getByRole("button", { name: "Spreek uit" }).click();
    await expect(card(page)).toContainText("Deze browser heeft geen Nederlandse stem.");
    expect(await page.evaluate(() => window.said)).toEqual([]);
  });
