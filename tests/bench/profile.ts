import type { Browser, Page } from "@playwright/test";

const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  /** ms of round trip, bytes a second */
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/**
 * Opens a page in a context of its own on profile "phone", gives it to `use` and closes it again. Nothing is cached.
 * Without `network`, only the processor and the screen are a phone's.
 */
export async function onPhone<T>(
  browser: Browser,
  { network }: { network: boolean },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 412, height: 800 }, isMobile: true, hasTouch: true });
  try {
    // esbuild wraps named functions in a call to its own __name, which a page does not have.
    await context.addInitScript("globalThis.__name = (named) => named");
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
    if (network) await cdp.send("Network.emulateNetworkConditions", NETWORK);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    return await use(page);
  } finally {
    await context.close();
  }
}
