/** The only reader of `content/`. What it returns has passed every check; anything else is thrown, all problems at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkArticle, checkContent } from "./check";
import { type ArticleFiles, parseArticle, parseShared, type SharedFiles, type Source } from "./files";
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

const CONTENT = join(process.cwd(), "content");

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
function assemble(
  { slug, article, levels, questions, after }: ArticleFiles,
  shared: SharedFiles,
): LoadedArticle | undefined {
  const { data: lexicon } = shared.lexicon;
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

/** The names of the articles' folders, in alphabetical order. */
export function articleSlugs(root = CONTENT): string[] {
  return once(`slugs ${root}`, () =>
    readdirSync(join(root, "articles"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort(),
  );
}

/** One checked article. Reads nothing of the others. Throws an Error that lists all its problems. */
export function loadArticle(slug: string, root = CONTENT): LoadedArticle {
  return once(`article ${root} ${slug}`, () => {
    const shared = readShared(root);
    const files = readArticle(root, slug);
    refuse([...shared.lexicon.problems, ...shared.grammar.problems, ...checkArticle(files, shared)]);
    const loaded = assemble(files, shared);
    if (!loaded) throw new Error(`${slug} could not be read`);
    return loaded;
  });
}

/** All content with everything that is wrong with it. Articles that cannot be read whole are left out. */
export function readContent(root = CONTENT): { articles: LoadedArticle[]; problems: Problem[] } {
  const shared = readShared(root);
  const files = articleSlugs(root).map((slug) => readArticle(root, slug));
  return {
    articles: files.flatMap((each) => assemble(each, shared) ?? []),
    problems: checkContent(files, shared),
  };
}
