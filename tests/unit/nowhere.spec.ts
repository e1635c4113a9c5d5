import { expect, test } from "@playwright/test";
import { leadsNowhere } from "@/lib/serving/nowhere";

const levelsOf = (slug: string) => (slug === "brug" ? ["a2", "b2"] : []);

for (const path of ["/", "/nl", "/nl/articles", "/nl/articles/brug/a2", "/en/articles/brug/b2/lesson/key"])
  test(`${path} is left to Next`, () => expect(leadsNowhere(path, levelsOf)).toBe(false));
for (const path of ["/nl/articles/brug/b2/reading.json", "/nl/articles/brug/picture.png", "/n%6C/%61rticles/brug/%622"])
  test(`${path} is left to Next too`, () => expect(leadsNowhere(path, levelsOf)).toBe(false));
for (const path of [
  "/nl/articles/brug",
  "/nl/articles/brug/b1",
  "/nl/articles/brug%2Fb2",
  "/nl/articles/brug/b2%2F/reading.json",
])
  test(`${path} leads nowhere`, () => expect(leadsNowhere(path, levelsOf)).toBe(true));
for (const path of [
  "/xx/articles/brug/b2",
  "/nl/articles/../b2",
  "/nl/articles/tunnel/picture.png",
  "/nl/articles//b2",
])
  test(`${path} leads nowhere either`, () => expect(leadsNowhere(path, levelsOf)).toBe(true));
