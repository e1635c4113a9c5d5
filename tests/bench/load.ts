/** What a reader waits for after opening a page. */
import type { Page } from "@playwright/test";

/** What to tap, and what is in the page once that has worked: selectors. */
export interface Tapping {
  tap: string;
  until: string;
}

/** The same with the place to tap, in CSS pixels of the viewport. */
interface Step {
  at: { x: number; y: number };
  until: string;
}

const TAP_EVERY = 50;
const GIVE_UP = 30_000;

/** First contentful paint, in ms from the start of the navigation. */
export async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  return (await paint.jsonValue()) as number;
}

/**
 * Opens a page and taps like an impatient reader, from before it is there: at each step's place until that step has
 * worked, then at the next one's. Gives the ms from the start of the navigation to the frame that shows the last.
 */
export async function tapUntil(page: Page, url: string, steps: Step[]): Promise<number> {
  let done = 0;
  let shown = 0;
  await page.exposeFunction("benchShown", (time: number) => {
    done += 1;
    shown = time;
  });
  await page.addInitScript(
    (selectors) => {
      const look = () => {
        if (selectors[0] && document.querySelector(selectors[0])) {
          selectors.shift();
          // A task posted in a frame runs when that frame has been drawn.
          setTimeout(() => (window as unknown as { benchShown: (t: number) => void }).benchShown(performance.now()));
        }
        if (selectors.length > 0) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    steps.map(({ until }) => until),
  );
  const start = Date.now();
  await page.goto(url, { waitUntil: "commit" });
  for (let step = steps[0]; step; step = steps[done]) {
    if (Date.now() - start > GIVE_UP) throw new Error(`${url}: no ${step.until} after ${GIVE_UP} ms of taps`);
    await page.touchscreen.tap(step.at.x, step.at.y);
    await new Promise((resolve) => setTimeout(resolve, TAP_EVERY));
  }
  return shown;
}

/** Goes through the steps once in a page at rest, to know where they are: each in the middle of what is to be tapped. */
export async function locate(page: Page, url: string, tappings: Tapping[]): Promise<Step[]> {
  await page.goto(url, { waitUntil: "networkidle" });
  const found: Step[] = [];
  for (const { tap, until } of tappings) {
    const box = await page.locator(tap).first().boundingBox();
    if (!box) throw new Error(`${url}: no ${tap}`);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    found.push({ at, until });
    await page.touchscreen.tap(at.x, at.y);
    await page.locator(until).first().waitFor({ state: "attached" });
  }
  return found;
}
