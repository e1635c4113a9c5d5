import { axe, expect, test } from "./fixtures";

test("searched, chosen from and put in order; the address remembers", async ({ page }) => {
  await page.goto("/nl");
  const headlines = page.getByRole("heading", { level: 3 });
  await expect(headlines).toHaveCount(3);
  await page.getByRole("searchbox").fill("LIBIE");
  await expect(headlines).toHaveCount(1);
  await expect(page.getByText("1 artikel gevonden")).toBeVisible();
  await expect(page).toHaveURL(/\?q=LIBIE$/);
  await page.reload();
  await expect(headlines).toHaveCount(1);
  await page.getByRole("searchbox").fill("xyzzy");
  await page.getByRole("button", { name: "Toon alle artikelen" }).click();
  await expect(headlines).toHaveCount(3);
  await expect(page).toHaveURL(/\/nl$/);
  await page.getByLabel("Onderwerp").selectOption("Geschiedenis");
  await expect(headlines).toHaveCount(1);
});

test("an article that was opened comes after those that were not", async ({ page }) => {
  await page.goto("/en");
  const newest = page.getByRole("heading", { level: 3 }).first();
  const headline = (await newest.textContent()) ?? "";
  await newest.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("leeswijzer:reading:")));
  await page.goto("/en?sort=unread");
  await expect(page.getByRole("heading", { level: 3 }).last()).toHaveText(headline);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing where nothing is found: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/en?q=xyzzy");
    await expect(page.getByRole("button", { name: "Show all articles" })).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
