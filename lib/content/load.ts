/** The only reader of `content/`. What it returns has passed every check; anything else is thrown, all problems at once. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { ContentCheck, checkArticle } from "./check";
import {
  type ArticleFiles,
  lexiconOf,
  parseArticle,
  parseProblems,
  parseShared,
  type SharedFiles,
  type Source,
} from "./files";
import { CONTENT_ERROR, formatProblems, type Problem } from "./problem";
import { type Article, type Grammar, type Item, LEVELS, type Level, type LevelName, type Lexicon } from "./schema";

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

/** What `make` makes, made once. */
export function once<T>(key: string, make: () => T): T {
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

/** The names of what is in a folder; what begins with a dot is an editor's or the system's. */
const filesIn = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith("."));

function readShared(root: string): SharedFiles {
  return once(`shared ${root}`, () =>
    parseShared(readSource(join(root, "lexicon.yaml")), readSource(join(root, "grammar.yaml"))),
  );
}

function readArticle(root: string, slug: string): ArticleFiles {
  const folder = join(root, "articles", slug);
  const names = filesIn(folder);
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return parseArticle(slug, nameIn(folder), texts);
}

function refuse(problems: Problem[]): void {
  if (problems.length === 0) return;
  const message = `the content has ${problems.length} problem(s):\n${formatProblems(problems)}`;
  throw Object.assign(new Error(message), { name: CONTENT_ERROR });
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

/** What an article's file says at its top. The file may be broken, or one of a thousand, so it is not parsed. */
function headOf(root: string, slug: string): { draft: boolean; published: number } {
  const text = readSource(join(root, "articles", slug, "article.yaml")).text ?? "";
  const [, published = ""] = /^published:\s*["']?([^"'\s]*)/m.exec(text) ?? [];
  return { draft: /^draft:\s*true\b/m.test(text), published: Date.parse(published) || 0 };
}

/** The names of the folders of the articles that readers may see, the newest first: drafts only while someone writes. */
function newestSlugs(root: string): string[] {
  return once(`slugs ${root}`, () =>
    allSlugs(root)
      .map((slug) => ({ slug, ...headOf(root, slug) }))
      .filter(({ draft }) => !cached || !draft)
      .sort((one, other) => other.published - one.published)
      .map(({ slug }) => slug),
  );
}

/** The names of the folders of the articles that readers may see, the newest first; `count` of them, or all. */
export function articleSlugs({ root = contentFolder, count = Number.POSITIVE_INFINITY } = {}): string[] {
  return newestSlugs(root).slice(0, count);
}

/** The names of all articles' folders, in alphabetical order. */
function allSlugs(root: string): string[] {
  return readdirSync(join(root, "articles"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

/** The levels at which an article is told, by its files. */
export function levelsOf(slug: string, root = contentFolder): LevelName[] {
  const files = readdirSync(join(root, "articles", slug));
  return LEVELS.filter((level) => files.includes(`${level}.yaml`));
}

/** How many articles stay in memory. The pages of one are made one after the other; those of the newest, all at once. */
const KEPT = 32;
const keptArticles = new Map<string, LoadedArticle>();

/**
 * One checked article. Reads nothing of the others. Throws an Error that lists all its problems; of a draft, only those that keep its
 * files from being read.
 */
export function loadArticle(slug: string, root = contentFolder): LoadedArticle {
  const key = `${root} ${slug}`;
  const known = keptArticles.get(key);
  if (known) return known;
  const shared = readShared(root);
  const files = readArticle(root, slug);
  const own = headOf(root, slug).draft ? parseProblems(files) : checkArticle(files, shared);
  const loaded = wholeOf(files, shared, own);
  if (cached) keptArticles.set(key, loaded);
  const [oldest = ""] = keptArticles.keys();
  if (keptArticles.size > KEPT) keptArticles.delete(oldest);
  return loaded;
}

/** How the files of an article stand while someone writes them. */
export interface SavedFiles {
  /** Another text after each save. */
  saved: string;
  /** What keeps the article from being read. */
  problem?: string;
}

/** When the files that an article is read from were saved, as a text. Undefined in production, where nobody writes. */
export function savedAt(slug: string, root = contentFolder): string | undefined {
  if (cached) return undefined;
  const files = [join(root, "articles", slug), root].flatMap((folder) =>
    filesIn(folder).map((name) => join(folder, name)),
  );
  return files.map((file) => `${basename(file)} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`).join();
}

/** As they stood when they were last read, by slug: a page asks every second. */
const lastSaved = new Map<string, SavedFiles>();

/** How the files of an article stand; undefined in production, and where there is no such article. */
export function savedFiles(slug: string): SavedFiles | undefined {
  const saved = articleSlugs().includes(slug) ? savedAt(slug) : undefined;
  if (saved === undefined) return undefined;
  const known = lastSaved.get(slug);
  if (known?.saved === saved) return known;
  const found: SavedFiles = { saved };
  try {
    loadArticle(slug);
  } catch (error) {
    found.problem = (error as Error).message;
  }
  lastSaved.set(slug, found);
  return found;
}

function wholeOf(files: ArticleFiles, shared: SharedFiles, own: Problem[]): LoadedArticle {
  refuse([...shared.lexicon.problems, ...shared.grammar.problems, ...own]);
  const loaded = assemble(files, shared);
  if (!loaded) throw new Error(`${files.slug} could not be read`);
  return loaded;
}

/**
 * What `make` makes of each article that readers may see, the newest first. Of the rest of them nothing stays in memory, and they are
 * not checked beyond that they can be read: a build has checked them all before it comes to its pages.
 */
export function fromEachArticle<T>(make: (article: LoadedArticle) => T, root = contentFolder): T[] {
  const shared = readShared(root);
  return articleSlugs({ root }).map((slug) => {
    const files = readArticle(root, slug);
    return make(wholeOf(files, shared, parseProblems(files)));
  });
}

/** A draft, and all that is to be done before it can be an article. */
export interface Draft {
  files: ArticleFiles;
  problems: Problem[];
}

/**
 * Checks all content. Gives everything that is wrong with it, the drafts by themselves, and what `make` makes of each article that can
 * be read whole; `sound` where nothing is wrong with it.
 */
export function checkContent<T>(
  make: (article: LoadedArticle, sound: boolean) => T,
  root = contentFolder,
): { articles: T[]; problems: Problem[]; drafts: Draft[] } {
  const shared = readShared(root);
  const check = new ContentCheck(shared);
  const articles: T[] = [];
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  for (const slug of allSlugs(root)) {
    const files = readArticle(root, slug);
    if (headOf(root, slug).draft) {
      drafts.push({ files, problems: checkArticle(files, shared) });
      continue;
    }
    const own = check.article(files);
    problems.push(...own);
    const whole = assemble(files, shared);
    if (whole) articles.push(make(whole, own.length === 0));
  }
  return { articles, problems: [...check.rest(), ...problems], drafts };
}
