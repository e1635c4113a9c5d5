/** The only reader of `content/`. What it returns has passed every check; anything else is thrown, all problems at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkArticle, checkContent } from "./check";
import {
  type ArticleFiles,
  lexiconOf,
  parseArticle,
  parseProblems,
  parseShared,
  type SharedFiles,
  type Source,
} from "./files";
import { formatProblems, type Problem } from "./problem";
import type { Article, Grammar, Item, Level, LevelName, Lexicon } from "./schema";

export interface LoadedArticle {
  slug: string;
  article: Article;
  /** The levels at which the story is told. */
  levels: Partial<Record<LevelName, Level>>;
  items: Item[];
  /** What happened next, as paragraphs of sentences; empty when nothing is told. */
  after: Level;
  lexicon: Lexicon;
  grammar: Grammar;
}

/** Where the articles and what they share stand; another folder for tests and trials. */
export const contentFolder = process.env.LEESWIJZER_CONTENT ?? join(process.cwd(), "content");

/** Content does not change under a server in production; while someone writes it, every page reads it anew. */
const cached = process.env.NODE_ENV === "production";
const kept = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const value = kept.has(key) ? (kept.get(key) as T) : make();
  if (cached) kept.set(key, value);
  return value;
}

const nameIn = (path: string) => relative(process.cwd(), path).replaceAll("\\", "/");

function readSource(path: string): Source {
  try {
    return { file: nameIn(path), text: readFileSync(path, "utf8") };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { file: nameIn(path) };
    throw error;
  }
}

function readShared(root: string): SharedFiles {
  return once(`shared ${root}`, () =>
    parseShared(readSource(join(root, "lexicon.yaml")), readSource(join(root, "grammar.yaml"))),
  );
}

function readArticle(root: string, slug: string): ArticleFiles {
  const folder = join(root, "articles", slug);
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return parseArticle(slug, nameIn(folder), texts);
}

function refuse(problems: Problem[]): void {
  if (problems.length === 0) return;
  throw new Error(`the content has ${problems.length} problem(s):\n${formatProblems(problems)}`);
}

/** The whole of an article; undefined when a file of it, or one it needs, could not be read. */
function assemble(files: ArticleFiles, shared: SharedFiles): LoadedArticle | undefined {
  const { slug, article, levels, questions, after } = files;
  const lexicon = lexiconOf(files, shared);
  const { data: grammar } = shared.grammar;
  if (!article.data || !questions.data || !lexicon || !grammar) return undefined;
  const told: LoadedArticle["levels"] = {};
  for (const [level, { data }] of Object.entries(levels)) if (data) told[level as LevelName] = data;
  return {
    slug,
    article: article.data,
    levels: told,
    items: questions.data,
    after: after?.data ?? [],
    lexicon,
    grammar,
  };
}

/** The words that all articles share. Throws an Error that lists what is wrong with their file. */
export function readSharedLexicon(root = contentFolder): Lexicon {
  const { lexicon } = readShared(root);
  refuse(lexicon.problems);
  return lexicon.data ?? {};
}

/** Whether an article says of itself that it is not finished. Its file may be broken, so it is not parsed. */
function isDraft(root: string, slug: string): boolean {
  return /^draft:\s*true\b/m.test(readSource(join(root, "articles", slug, "article.yaml")).text ?? "");
}

/** The names of the folders of the articles that readers may see, in alphabetical order: drafts only while someone writes. */
export function articleSlugs(root = contentFolder): string[] {
  return once(`slugs ${root}`, () => allSlugs(root).filter((slug) => !cached || !isDraft(root, slug)));
}

/** The names of all articles' folders, in alphabetical order. */
function allSlugs(root: string): string[] {
  return readdirSync(join(root, "articles"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

/**
 * One checked article. Reads nothing of the others. Throws an Error that lists all its problems; of a draft, only those that keep its
 * files from being read.
 */
export function loadArticle(slug: string, root = contentFolder): LoadedArticle {
  return once(`article ${root} ${slug}`, () => {
    const shared = readShared(root);
    const files = readArticle(root, slug);
    const own = files.article.data?.draft ? parseProblems(files) : checkArticle(files, shared);
    refuse([...shared.lexicon.problems, ...shared.grammar.problems, ...own]);
    const loaded = assemble(files, shared);
    if (!loaded) throw new Error(`${slug} could not be read`);
    return loaded;
  });
}

/** A draft, and all that is to be done before it can be an article. */
export interface Draft {
  files: ArticleFiles;
  problems: Problem[];
}

/** All content with everything that is wrong with it. Articles that cannot be read whole are left out, drafts are by themselves. */
export function readContent(root = contentFolder): { articles: LoadedArticle[]; problems: Problem[]; drafts: Draft[] } {
  const shared = readShared(root);
  const all = allSlugs(root).map((slug) => readArticle(root, slug));
  const files = all.filter(({ slug }) => !isDraft(root, slug));
  const drafts = all.filter((each) => !files.includes(each));
  return {
    articles: files.flatMap((each) => assemble(each, shared) ?? []),
    problems: checkContent(files, shared),
    drafts: drafts.map((each) => ({ files: each, problems: checkArticle(each, shared) })),
  };
}
