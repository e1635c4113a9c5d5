/** The words page of a reader with much to remember, beside the same page with nothing in it. */
import type { Browser, Page } from "@playwright/test";
import { keyOf } from "@/lib/progress/records";
import { writeHistory } from "@/lib/words/history";
import { schedule } from "@/lib/words/schedule";
import { keptWord } from "../unit/kept-word";
import { onPhone } from "./profile";
import { median, spread } from "./stats";
import type { Row } from "./table";

const [WORDS, REVIEWS] = [1000, 10_000];
const DAY = 86_400_000;
/** In ms: what a screen of 60 pictures a second has for each. */
const FRAME = 16.7;
const GRADES_A_LOAD = 5;

/** The records of a reader with so many words and reviews, a third of them due. */
function manyWords(): [key: string, text: string][] {
  const now = Date.now();
  return Array.from({ length: WORDS }, (_, place) => {
    const entry = `woord${place}`;
    const reviews = Array.from({ length: REVIEWS / WORDS }, (_, review) => ({
      // Ever further apart; the last yesterday, or for every third word so long ago that it is due.
      at: now - (2 ** (9 - review) + (place % 3 === 0 ? 1000 : 0)) * DAY - place,
      grade: review % 6 === 4 ? (1 as const) : (3 as const),
    }));
    const history = writeHistory(reviews);
    return [keyOf("word", entry), JSON.stringify({ v: 2, ...keptWord(entry), history, card: schedule(history) })];
  });
}

/** Puts records into the browser of `page`, by a page that is not slowed down. */
async function fillStorage(page: Page, origin: string, records: [string, string][]): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${origin}/icon.svg`);
  await other.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, records);
  await other.waitForTimeout(200);
  await other.close();
}

/** From the start of the navigation to the frame that shows what this browser holds, in ms. */
async function openWords(page: Page, origin: string): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector("#exchange")) return requestAnimationFrame(look);
      // A task posted in a frame runs when that frame has been drawn.
      setTimeout(() => Object.assign(window, { benchShown: performance.now() }));
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}/en/words`);
  const shown = await page.waitForFunction(() => (window as unknown as { benchShown?: number }).benchShown);
  return (await shown.jsonValue()) as number;
}

/** Of one grade, in ms. */
interface Graded {
  /** From when the page hears of the tap to the end of the last write. What comes before that, a tap on anything takes. */
  saved: number;
  /** From the lifted finger to the same. */
  sinceTap: number;
  /** From the lifted finger to the frame that shows the next word. */
  shown: number;
}

async function gradeWords(page: Page, origin: string): Promise<Graded[]> {
  await page.goto(`${origin}/en/words#review`);
  await page.locator("#review-sentence").waitFor();
  await page.waitForTimeout(1000);
  const times: Graded[] = [];
  for (let grade = 0; grade < GRADES_A_LOAD; grade++) {
    await page.keyboard.press(" ");
    await page.locator("[data-grade='3']").waitFor();
    await page.waitForTimeout(300);
    const answer = await page.evaluateHandle(() => {
      let saved = 0;
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        setItem.call(this, key, value);
        saved = performance.now();
      };
      const promise = new Promise<Graded>((resolve) => {
        const onClick = ({ timeStamp }: Event) => {
          const heard = performance.now();
          const look = () => {
            if (document.querySelector("[data-grade]")) return requestAnimationFrame(look);
            Storage.prototype.setItem = setItem;
            setTimeout(() =>
              resolve({ saved: saved - heard, sinceTap: saved - timeStamp, shown: performance.now() - timeStamp }),
            );
          };
          requestAnimationFrame(look);
        };
        window.addEventListener("click", onClick, { capture: true, once: true });
      });
      return { promise };
    });
    await page.locator("[data-grade='3']").tap();
    times.push(await answer.evaluate(({ promise }) => promise));
  }
  return times;
}

/** Opening the page with nothing in it and with much, in turns, and grading words where there is much. */
export async function wordsRows(browser: Browser, origin: string, rounds: number): Promise<Row[]> {
  const records = manyWords();
  const [empty, full]: [number[], number[]] = [[], []];
  const grades: Graded[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await onPhone(browser, { network: false }, (page) => openWords(page, origin)));
    full.push(
      await onPhone(browser, { network: false }, async (page) => {
        await fillStorage(page, origin, records);
        return openWords(page, origin);
      }),
    );
    if (round % GRADES_A_LOAD > 0) continue;
    const some = await onPhone(browser, { network: false }, async (page) => {
      await fillStorage(page, origin, records);
      return gradeWords(page, origin);
    });
    grades.push(...some);
  }
  const ratio = median(full) / median(empty);
  const saved = grades.map((each) => each.saved);
  return [
    {
      what: `words page, ${WORDS} words, ${REVIEWS} reviews`,
      floor: spread(empty),
      ours: spread(full),
      beside: `${ratio.toFixed(2)} x`,
      budget: { says: "<= 1.3 x", kept: ratio <= 1.3 },
    },
    {
      what: `a grade saved (${grades.length} grades)`,
      ours: spread(saved),
      budget: { says: "<= a frame", kept: median(saved) <= FRAME },
    },
    { what: "  since the finger was lifted", ours: spread(grades.map((each) => each.sinceTap)) },
    { what: "  next word on screen", ours: spread(grades.map((each) => each.shown)) },
  ];
}
