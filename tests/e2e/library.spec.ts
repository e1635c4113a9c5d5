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

test("a level is chosen by a sentence of each, which the first article shows; a headline leads to the level looked for", async ({
  page,
}) => {
  await page.goto("/en");
  const [first, second] = [page.getByRole("article").first(), page.getByRole("article").nth(1)];
  const sentences = first.getByRole("definition");
  await expect(sentences).toHaveCount(3);
  for (const sentence of await sentences.all()) await expect(sentence).toBeVisible();
  await expect(second.getByRole("definition")).toHaveCount(0);
  await second.getByText("Which level?").click();
  await expect(second.getByRole("definition")).toHaveCount(3);

  await page.getByLabel("Level", { exact: true }).selectOption("A2");
  await expect(first.getByRole("heading").getByRole("link")).toHaveAttribute("href", /\/a2$/);
  const simplest = (await sentences.first().textContent()) ?? "";
  await first.getByRole("link", { name: "A2", exact: true }).click();
  await expect(page).toHaveURL(/\/a2$/);
  await expect(page.getByText(simplest)).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing where nothing is found: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/en?q=xyzzy");
    await expect(page.getByRole("button", { name: "Show all articles" })).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
