import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { jsonSchemas } from "@/lib/content/json-schema";
import { articleSlugs, checkContent, loadArticle } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import { itemSchema } from "@/lib/content/question-schema";
import { LEVELS } from "@/lib/content/schema";
import { schemaReference } from "@/lib/content/schema-reference";
import { prepareItems } from "@/lib/quiz/prepare";

test("all content is right", () => {
  const { articles, problems } = checkContent(({ slug }) => slug);
  expect(formatProblems(problems)).toBe("");
  expect(articles).toEqual(articleSlugs().sort());
});

test("the first article asks, at its hardest level, thirty items or more, every kind twice, and a third for its proof", () => {
  const { items, article, levels } = loadArticle("trump-kim-top");
  const asked = prepareItems(items, article, levels.b2 ?? [], "nl");
  expect(asked.length).toBeGreaterThanOrEqual(30);
  for (const { value } of itemSchema.options.map(({ shape }) => shape.kind))
    expect(asked.filter(({ kind }) => kind === value).length, value).toBeGreaterThanOrEqual(2);
  // In points of percent; with as much to give away as the mix of skills has.
  const share = (100 * asked.filter(({ proof }) => proof).length) / asked.length;
  expect(Math.abs(share - 100 / 3), `${share}%`).toBeLessThanOrEqual(8);
});

test("an article loads by itself, and one that is wrong is thrown with all its problems", () => {
  const small = join(import.meta.dirname, "small");
  expect(Object.keys(loadArticle("feest", small).levels)).toEqual(["a2", "b2"]);
  expect(() => loadArticle("feest", join(small, "articles"))).toThrow();
});

/** Facts of the first article: those that B2 has to tell, and of them those that every level has to. */
const EVERY_LEVEL =
  "F1a F1b F1c F2a F2b F3 F4a F4c F6a F7 F8a F9a F9b F10a F12 F13 F14 F15 F20a F20b F21a F21b F24 F26".split(" ");
const AT_B2 = [...EVERY_LEVEL, ..."F4b F5 F6b F8b F10b F11 F16a F16b F17 F18 F19 F22 F23 F25 F27".split(" ")];

test("the first article tells what it has to, at every level that has to", () => {
  const { levels, article } = loadArticle("trump-kim-top");
  for (const level of LEVELS) {
    const told = new Set(levels[level]?.flatMap((sentences) => sentences.flatMap(({ facts }) => facts)));
    expect((level === "b2" ? AT_B2 : EVERY_LEVEL).filter((fact) => !told.has(fact))).toEqual([]);
  }
  // The check holds every level to this, whatever it tells today.
  expect(EVERY_LEVEL.filter((fact) => article.facts[fact]?.from !== "a2")).toEqual([]);
  expect(AT_B2.filter((fact) => (article.facts[fact]?.from ?? "untold") === "untold")).toEqual([]);
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
