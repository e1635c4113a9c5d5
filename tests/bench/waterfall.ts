/** The waterfall of a page as a picture: what was fetched when, and when the text could be read and answered to taps. */
import type { Browser } from "@playwright/test";
import { onPhone } from "./profile";

export interface Fetched {
  name: string;
  /** As transferred, in kB. */
  kilobytes: number;
  /** ms from the start of the navigation: asked for, first byte, last byte. */
  asked: number;
  began: number;
  ended: number;
}

export interface Waterfall {
  fetched: Fetched[];
  /** First contentful paint, and the frame in which the text had its tab stop; ms. */
  painted: number;
  alive: number;
}

/** A file's name as a picture has room for it. */
const short = (url: string) => {
  const { pathname } = new URL(url);
  return pathname.startsWith("/_next/static/chunks/")
    ? `script ${pathname.slice(-13)}`
    : (pathname.split("/").at(-1) ?? "");
};

/** Opens a page on profile "phone" `rounds` times and gives the round whose first paint is the median. */
export async function waterfallOf(browser: Browser, url: string, rounds: number): Promise<Waterfall> {
  const found: Waterfall[] = [];
  for (let round = 0; round < rounds; round++)
    found.push(
      await onPhone(browser, { network: true }, async (page) => {
        await page.addInitScript(() => {
          const look = () => {
            if (document.querySelector("[data-sentence] > [tabindex='0']")) performance.mark("alive");
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
        await page.goto(url);
        await page.waitForFunction(() => performance.getEntriesByName("alive").length > 0);
        // What comes later, such as fonts, is none of what a reader waits for.
        await page.waitForTimeout(500);
        const { fetched, painted, alive } = await page.evaluate(() => ({
          fetched: [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
            (entry) => {
              const { name, encodedBodySize, startTime, responseStart, responseEnd } =
                entry as PerformanceResourceTiming;
              return { name, encodedBodySize, startTime, responseStart, responseEnd };
            },
          ),
          painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
          alive: performance.getEntriesByName("alive")[0]?.startTime ?? Number.NaN,
        }));
        return {
          painted,
          alive,
          fetched: fetched.map(({ name, encodedBodySize, startTime, responseStart, responseEnd }) => ({
            name: short(name),
            kilobytes: encodedBodySize / 1000,
            asked: startTime,
            began: responseStart,
            ended: responseEnd,
          })),
        };
      }),
    );
  const inOrder = found.toSorted((a, b) => a.painted - b.painted);
  const middle = inOrder[Math.floor(inOrder.length / 2)];
  if (!middle) throw new Error("a waterfall takes one round at least");
  return middle;
}

const ROW = 20;
const LABELS = 190;
const WIDTH = 900;

/** Draws it as SVG. @param until ms at the right edge, so that two pictures have one scale */
export function drawWaterfall({ fetched, painted, alive }: Waterfall, until: number): string {
  const x = (ms: number) => Math.round(LABELS + (Math.min(ms, until) / until) * (WIDTH - LABELS - 10));
  const bottom = (fetched.length + 1) * ROW;
  const text = (at: number, y: number, said: string, more = "") => `<text x="${at}" y="${y}" ${more}>${said}</text>`;
  const bar = (from: number, to: number, y: number, fill: string) =>
    `<rect x="${x(from)}" y="${y}" width="${Math.max(1, x(to) - x(from))}" height="${ROW - 8}" fill="${fill}"/>`;
  const rows = fetched.map(({ name, kilobytes, asked, began, ended }, index) => {
    const y = index * ROW + 6;
    return [
      text(4, y + 10, `${name}, ${kilobytes.toFixed(1)} kB`),
      bar(asked, began, y, "#b9c4c6"),
      bar(began, ended, y, "#0d5a6b"),
    ].join("");
  });
  const moment = (ms: number, said: string, colour: string, y: number) =>
    `<line x1="${x(ms)}" x2="${x(ms)}" y1="0" y2="${bottom}" stroke="${colour}" stroke-width="2"/>${text(
      x(ms) - 4,
      y,
      `${said} ${ms.toFixed(0)} ms`,
      `text-anchor="end" fill="${colour}" font-weight="700"`,
    )}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 2 * ROW}" font-family="sans-serif" font-size="11">
<title>What the article page fetches, and when its text can be read and answers to taps</title>
<rect width="100%" height="100%" fill="#fff"/>
${rows.join("\n")}
${moment(painted, "text readable", "#9a3412", bottom + 12)}
${moment(alive, "answers to taps", "#1b1c1e", bottom + 30)}
</svg>
`;
}
