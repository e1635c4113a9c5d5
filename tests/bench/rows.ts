/** The rows of the table, each measured and held against its budget (DESIGN, section 9). */
import type { Browser, Page } from "@playwright/test";
import type { Item } from "@/lib/content/schema";
import { firstPaint, locate, type Tapping, tapUntil } from "./load";
import { onPhone } from "./profile";
import { median, quantile, spread } from "./stats";
import type { Row } from "./table";
import { settle, type Taps, tapWords } from "./tap";
import { htmlWeight, scriptWeight } from "./weight";

const SCREENS_A_LOAD = 3;

export interface Urls {
  /** The article as a file, and the same with words that light up. */
  text: string;
  taps: string;
  /** The empty Next page with one button. */
  empty: string;
  article: string;
}

const atMost = (limit: number, value: number, unit: string) => ({
  says: `<= ${limit} ${unit}`,
  kept: value <= limit,
});

export async function weightRows(browser: Browser, { empty, article }: Urls): Promise<Row[]> {
  const script = (url: string) => onPhone(browser, { network: false }, (page) => scriptWeight(page, url));
  const floor = await script(empty);
  const ours = await script(article);
  const html = await htmlWeight(article);
  const kilobytes = (size: number) => `${size.toFixed(1)} kB`;
  return [
    {
      what: "JavaScript, gzip",
      floor: kilobytes(floor.gzip),
      ours: kilobytes(ours.gzip),
      beside: `+ ${kilobytes(ours.gzip - floor.gzip)}`,
      budget: atMost(165, ours.gzip, "kB"),
    },
    { what: "  as sent", floor: kilobytes(floor.sent), ours: kilobytes(ours.sent) },
    {
      what: "HTML, gzip",
      ours: kilobytes(html.all),
      beside: (["style", "flight", "rest"] as const).map((part) => `${part} ${html[part].toFixed(1)}`).join(", "),
    },
  ];
}

/** What the first item, a choice, is answered with to be graded right. */
function keyOf([first]: Item[]): string {
  const key = first?.kind === "choice" ? first.options.find(({ why }) => !why) : undefined;
  if (!key) throw new Error("the bench answers a first item of kind choice");
  return key.id;
}

/** Opening the page: text to read, a tap that works, a question answered; one of each a round, in turns. */
export async function loadRows(browser: Browser, urls: Urls, items: Item[], rounds: number): Promise<Row[]> {
  const questions = `${urls.article}#questions`;
  const key = `[value="${keyOf(items)}"]`;
  const at = (url: string, tappings: Tapping[]) =>
    onPhone(browser, { network: false }, (page) => locate(page, url, tappings));
  const button = await at(urls.empty, [{ tap: "button", until: "[data-tapped]" }]);
  const word = await at(urls.article, [{ tap: "h1 [data-sentence] > span", until: "[data-card]:popover-open" }]);
  const answer = await at(questions, [
    { tap: `label:has(${key})`, until: `${key}:checked` },
    { tap: "#questions [type=submit]", until: "#questions div[data-mark=right]" },
  ]);

  const measures: [(page: Page) => Promise<number>, number[]][] = [];
  const measure = (take: (page: Page) => Promise<number>) => {
    const samples: number[] = [];
    measures.push([take, samples]);
    return samples;
  };
  const textFloor = measure((page) => firstPaint(page, urls.text));
  const text = measure((page) => firstPaint(page, urls.article));
  const tapFloor = measure((page) => tapUntil(page, urls.empty, button));
  const tap = measure((page) => tapUntil(page, urls.article, word));
  const answered = measure((page) => tapUntil(page, questions, answer));
  for (let round = 0; round < rounds; round++)
    for (const [take, samples] of measures) samples.push(await onPhone(browser, { network: true }, take));

  const row = (what: string, floor: number[], ours: number[], limit: number): Row => {
    const ratio = median(ours) / median(floor);
    return {
      what,
      floor: spread(floor),
      ours: spread(ours),
      beside: `${ratio.toFixed(2)} x`,
      budget: atMost(limit, ratio, "x"),
    };
  };
  return [
    row("text readable (first paint)", textFloor, text, 1.3),
    row("a tap that works", tapFloor, tap, 1.25),
    row("first question graded right", tapFloor, answered, 1.25),
  ];
}

/** Tapping words of a page at rest, in turns here and there: a part of the text each time. */
export async function tapRows(browser: Browser, urls: Urls, rounds: number): Promise<Row[]> {
  const take = (url: string, screens: number[]) =>
    onPhone(browser, { network: false }, async (page) => {
      await settle(page, url);
      const taps: Taps[] = [];
      for (const screen of screens) taps.push(await tapWords(page, screen / rounds));
      return taps;
    });
  const floor: Taps[] = [];
  const ours: Taps[] = [];
  for (let screen = 0; screen < rounds; screen += SCREENS_A_LOAD) {
    const screens = Array.from({ length: Math.min(SCREENS_A_LOAD, rounds - screen) }, (_, n) => screen + n);
    floor.push(...(await take(urls.taps, screens)));
    ours.push(...(await take(urls.article, screens)));
  }
  const delays = (taps: Taps[]) => taps.flatMap((each) => each.delays);
  const requests = ours.reduce((sum, each) => sum + each.requests, 0);
  const moved = Math.max(...ours.map((each) => each.moved));
  const row = (what: string, part: number, limit: number): Row => {
    const [least, value] = [quantile(delays(floor), part), quantile(delays(ours), part)];
    return {
      what,
      floor: part === 0.5 ? spread(delays(floor)) : `${least.toFixed(0)} ms`,
      ours: part === 0.5 ? spread(delays(ours)) : `${value.toFixed(0)} ms`,
      beside: `+ ${(value - least).toFixed(1)} ms`,
      budget: { says: `<= + ${limit} ms`, kept: value - least <= limit },
    };
  };
  return [
    row(`tap to painted gloss (${delays(ours).length} taps)`, 0.5, 8),
    row("  95th percentile", 0.95, 16),
    { what: "  requests", ours: String(requests), budget: atMost(0, requests, "") },
    { what: "  text moved", ours: `${moved} px`, budget: atMost(0, moved, "px") },
  ];
}
