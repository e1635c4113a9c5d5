import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { jsonSchemas } from "@/lib/content/json-schema";
import { articleSlugs, checkContent, loadArticle } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import { LEVELS } from "@/lib/content/schema";
import { schemaReference } from "@/lib/content/schema-reference";

test("all content is right", () => {
  const { articles, problems } = checkContent(({ slug }) => slug);
  expect(formatProblems(problems)).toBe("");
  expect(articles).toEqual(articleSlugs().sort());
});

test("an article loads by itself, and one that is wrong is thrown with all its problems", () => {
  const small = join(import.meta.dirname, "small");
  expect(Object.keys(loadArticle("feest", small).levels)).toEqual(["a2", "b2"]);
  expect(() => loadArticle("feest", join(small, "articles"))).toThrow();
});

test("the schemas for editors are those of lib/content/schema.ts: run `npm run schema`", () => {
  const written = readdirSync("content/schemas").map((name) => [name, readFileSync(`content/schemas/${name}`, "utf8")]);
  expect(Object.fromEntries(written)).toEqual(jsonSchemas());
});

test("the authors' reference is that of the schemas: run `npm run schema`", () => {
  expect(readFileSync("docs/schema.md", "utf8")).toBe(schemaReference());
});

test("the first line of every file says by which schema editors check it", () => {
  const schemaOf = (name: string) =>
    (LEVELS as readonly string[]).includes(name) ? "level" : name === "after" ? "level" : name;
  const files = [
    ...["lexicon", "grammar"].map((name) => ({ path: `content/${name}.yaml`, schema: `schemas/${name}.json` })),
    ...articleSlugs().flatMap((slug) =>
      readdirSync(`content/articles/${slug}`).map((file) => ({
        path: `content/articles/${slug}/${file}`,
        schema: `../../schemas/${schemaOf(file.replace(".yaml", ""))}.json`,
      })),
    ),
  ];
  for (const { path, schema } of files) {
    const [first] = readFileSync(path, "utf8").split("\n");
    expect(first, path).toBe(`# yaml-language-server: $schema=${schema}`);
  }
});
