/** What a page weighs on its way to the browser. */

import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

const kilobytes = (text: string) => gzipSync(text).length / 1000;

/** kB of the script files that the page loads by itself: packed with gzip, however they were sent, and as they were sent. */
export async function scriptWeight(page: Page, url: string): Promise<{ gzip: number; sent: number }> {
  const sizes = new Map<string, Promise<[gzip: number, sent: number]>>();
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const sent = response.request().sizes();
    const body = response.body();
    sizes.set(
      response.url(),
      Promise.all([body, sent]).then(([script, { responseBodySize }]) => [gzipSync(script).length, responseBodySize]),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(2000);
  const all = await Promise.all(sizes.values());
  const sum = (place: 0 | 1) => all.reduce((total, each) => total + each[place], 0) / 1000;
  return { gzip: sum(0), sent: sum(1) };
}

/** kB of a page's HTML, gzipped: all of it, and each part by itself. */
export async function htmlWeight(url: string): Promise<Record<"all" | "style" | "flight" | "rest", number>> {
  const html = await (await fetch(url)).text();
  const style = /<style.*?<\/style>/gs;
  const flight = /<script>\(?self\.__next_f.*?<\/script>/gs;
  return {
    all: kilobytes(html),
    style: kilobytes((html.match(style) ?? []).join("")),
    flight: kilobytes((html.match(flight) ?? []).join("")),
    rest: kilobytes(html.replace(style, "").replace(flight, "")),
  };
}
