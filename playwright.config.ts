import { chromium, defineConfig } from "@playwright/test";
import { browserArgs, findBrowser, wantsBrowser } from "./scripts/lib/browser.mjs";
import { tools } from "./scripts/lib/run.mjs";

export default defineConfig({
  projects: [
    { name: "unit", testDir: "tests/unit" },
    { name: "content", testDir: "tests/content" },
    {
      name: "e2e",
      testDir: "tests/e2e",
      use: {
        // Playwright puts TEST_PORT there once the server below has said it.
        baseURL: `http://localhost:${process.env.TEST_PORT}`,
        launchOptions: { executablePath: findBrowser(chromium.executablePath()), args: browserArgs },
        // Traces of all tests would take as long again; `npm test -- --trace on reader` makes them where one is wanted.
        screenshot: "only-on-failure",
      },
    },
  ],
  // The built app on any free port, for the tests that need it; Playwright kills its whole process group at the end.
  webServer: wantsBrowser(process.argv)
    ? {
        command: `"${process.execPath}" "${tools.next}" start -p 0`,
        wait: { stdout: /http:\/\/localhost:(?<test_port>\d+)/ },
      }
    : undefined,
  fullyParallel: true,
  workers: 2,
  // Long enough for a busy machine: how long things take is for the bench to say.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["./tests/closing-line.ts"]],
});
