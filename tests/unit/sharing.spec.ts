import { expect, test } from "@playwright/test";
import { LEVELS } from "@/lib/content/schema";
import { learningResource, scriptText } from "@/lib/sharing/json-ld";
import { articleLinks, pageLinks, type SharedArticle, sitePicture } from "@/lib/sharing/links";
import { siteOf } from "@/lib/sharing/site";
import { siteMap } from "@/lib/sharing/site-map";

const site = siteOf("https://leeswijzer.example");
const shared: SharedArticle = {
  lang: "nl",
  slug: "feest",
  level: "b1",
  levels: LEVELS.map((level) => ({ level, name: `niveau ${level}` })),
  published: "2018-05-30T22:30:00+02:00",
  headline: "Een feest",
};

test("the site is an origin or an error that says so", () => {
  expect(siteOf(undefined).href).toBe("http://localhost:3000/");
  expect(siteOf("https://leeswijzer.example:8443/").origin).toBe("https://leeswijzer.example:8443");
  for (const wrong of [
    "leeswijzer.example",
    "javascript:alert(1)",
    "https://a.example/app",
    "https://u:p@a.example",
    " ",
  ])
    expect(() => siteOf(wrong), wrong).toThrow(/SITE_URL must be an origin/);
});

test("a page is its own canonical, and the same page in each language is an alternate", () => {
  const { alternates, openGraph } = pageLinks("en", "/words", sitePicture("en", "alt"));
  expect(alternates).toEqual({
    canonical: "/en/words",
    languages: { nl: "/nl/words", en: "/en/words", "x-default": "/en/words" },
  });
  expect(openGraph).toMatchObject({ url: "/en/words", locale: "en_GB", images: [{ url: "/en/picture.png" }] });
});

test("an article's other levels are alternates by title, and none where there is one level", () => {
  const { alternates, openGraph } = articleLinks(shared);
  expect(alternates.types?.["text/html"]).toEqual([
    { url: "/nl/articles/feest/a2", title: "niveau a2" },
    { url: "/nl/articles/feest/b2", title: "niveau b2" },
  ]);
  expect(openGraph).toMatchObject({ type: "article", images: [{ url: "/nl/articles/feest/picture.png" }] });
  const { level } = shared;
  expect(articleLinks({ ...shared, levels: [{ level, name: "b1" }] }).alternates).not.toHaveProperty("types");
});

test("the site map lists every page in every language, once, with whole addresses", () => {
  const entries = siteMap([{ slug: "feest", levels: ["a2", "b2"], published: shared.published }], site);
  const urls = entries.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toContain("https://leeswijzer.example/en/articles/feest/b2/lesson");
  expect(urls).toContain("https://leeswijzer.example/nl/accessibility");
  expect(urls).toHaveLength(2 * (3 + 4));
  for (const { url, alternates } of entries) expect(Object.values(alternates.languages)).toContain(url);
});

test("no headline breaks out of the data for search engines, which stays small", () => {
  const headline = '</script><script>alert(1)</script><!-- \u2028 \ud800 \u202e "';
  const data = learningResource({ ...shared, headline, quiz: "1 vraag" }, site);
  const text = scriptText(data);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(data);
  expect(() => encodeURIComponent(text)).not.toThrow();
  expect(scriptText(learningResource({ ...shared, quiz: "1 vraag" }, site)).length).toBeLessThan(1200);
});
