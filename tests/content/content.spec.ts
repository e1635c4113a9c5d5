import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
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

test("of a draft that cannot be read, what keeps it from that is told, and nothing of what is still to do", () => {
  const root = mkdtempSync(join(tmpdir(), "leeswijzer-draft-"));
  try {
    cpSync(join(import.meta.dirname, "small"), root, { recursive: true });
    const change = (file: string, from: string, to: string) => {
      const path = join(root, "articles/feest", file);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    };
    change("b2.yaml", "en: Mayor called party off", 'en: "?"');
    change("article.yaml", "published:", "draft: true\npublished:");
    expect(loadArticle("feest", root).article.draft).toBe(true);
    change("article.yaml", "topic: {", "topic: { de: Fest,");
    expect(() => loadArticle("feest", root)).toThrow(/^the content has 1 problem\(s\):\n.*article\.yaml:3 .*"de"/);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
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
