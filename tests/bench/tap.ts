/** How soon a page at rest answers a tap on a word. */
import type { Page } from "@playwright/test";

const TAPS_A_SCREEN = 6;

export interface Taps {
  /** ms from the lifted finger to the frame that shows the word lit, a tap each. */
  delays: number[];
  requests: number;
  /** The farthest the end of the text moved, in px. */
  moved: number;
}

/** Waits until the page has nothing left to do: loaded, alive, its fonts fetched, and all of it kept for when there is no network. */
export async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForTimeout(12_000);
}

/** Scrolls to a part of the text (0 its start, 1 its end) and taps words there. */
export async function tapWords(page: Page, part: number): Promise<Taps> {
  const words = await page.evaluate(
    ([part, count]) => {
      const all = [...document.querySelectorAll<HTMLElement>("[data-sentence] > span")];
      const first = all[Math.floor((all.length - 1) * part)];
      first?.scrollIntoView({ behavior: "instant", block: "start" });
      // In the upper half of the screen the card leaves them free.
      const free = all
        .filter((word) => !word.hasAttribute("data-lit"))
        .map((word) => word.getClientRects()[0])
        .filter((box) => box !== undefined && box.top > 80 && box.bottom < innerHeight / 2);
      return Array.from({ length: count }, (_, n) => free[Math.floor((free.length * n) / count)]).map((box) => ({
        x: box ? box.left + box.width / 2 : 0,
        y: box ? box.top + box.height / 2 : 0,
      }));
    },
    [part, TAPS_A_SCREEN] as const,
  );
  const taps: Taps = { delays: [], requests: 0, moved: 0 };
  const count = () => {
    taps.requests += 1;
  };
  page.on("request", count);
  for (const { x, y } of words) {
    // Listens before the tap is sent: of an input and an evaluation, a busy page takes the input first.
    const answer = await page.evaluateHandle(() => {
      const end = () => document.querySelector("article > :last-child")?.getBoundingClientRect().bottom ?? 0;
      const before = end();
      const promise = new Promise<{ delay: number; moved: number }>((resolve, reject) => {
        setTimeout(() => reject(new Error("a tapped word was not lit in 10 s")), 10_000);
        const onClick = ({ target, timeStamp }: Event) => {
          const look = () => {
            if (!(target as Element).hasAttribute("data-lit")) return requestAnimationFrame(look);
            // A task posted in a frame runs when that frame has been drawn.
            setTimeout(() => resolve({ delay: performance.now() - timeStamp, moved: Math.abs(end() - before) }));
          };
          requestAnimationFrame(look);
        };
        window.addEventListener("click", onClick, { capture: true, once: true });
      });
      return { promise };
    });
    await page.touchscreen.tap(x, y);
    const { delay, moved } = await answer.evaluate(({ promise }) => promise);
    taps.delays.push(delay);
    taps.moved = Math.max(taps.moved, moved);
    // Sooner, it could count as a double tap.
    await page.waitForTimeout(300);
  }
  page.off("request", count);
  return taps;
}
