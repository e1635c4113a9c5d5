/** What a page weighs on its way to the browser. */

import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

const kilobytes = (text: string) => gzipSync(text).length / 1000;

/** kB of script files, as transferred, that the page loads by itself. */
export async function scriptWeight(page: Page, url: string): Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      sizes.set(
        request.url(),
        request.sizes().then(({ responseBodySize }) => responseBodySize),
      );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(2000);
  return (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0) / 1000;
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
