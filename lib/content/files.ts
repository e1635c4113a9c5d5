/** Which file of `content/` is what. */

import type { Problem } from "./problem";
import { questionsSchema } from "./question-schema";
import {
  type Article,
  articleSchema,
  type Grammar,
  grammarSchema,
  type Item,
  LEVELS,
  type Level,
  type LevelName,
  type Lexicon,
  levelSchema,
  lexiconSchema,
} from "./schema";
import { type Parsed, parseYaml } from "./yaml";

/** The text of a file; `file` is the name that problems carry. Without `text`, it is not there. */
export interface Source {
  file: string;
  text?: string;
}

/** The files that every article and every check needs. */
export interface SharedFiles {
  lexicon: Parsed<Lexicon>;
  grammar: Parsed<Grammar>;
}

export interface ArticleFiles {
  slug: string;
  article: Parsed<Article>;
  levels: Partial<Record<LevelName, Parsed<Level>>>;
  questions: Parsed<Item[]>;
  /** Words that stand in this article alone; most are in the shared lexicon. */
  lexicon?: Parsed<Lexicon>;
  /** What happened next, told after the questions; not every article has it. */
  after?: Parsed<Level>;
  /** Files of the folder that should not be there, and levels that should. */
  problems: Problem[];
}

const AFTER = "after.yaml";

function parse<S extends Parameters<typeof parseYaml>[2]>({ file, text }: Source, schema: S) {
  if (text !== undefined) return parseYaml(file, text, schema);
  const problem: Problem = {
    file,
    line: 1,
    message: "the file is missing",
    remedy: "Write it; see docs/authoring.md.",
  };
  return { file, problems: [problem], lineOf: () => 1 } as ReturnType<typeof parseYaml<S>>;
}

/** Parses the lexicon and the grammar notes. */
export function parseShared(lexicon: Source, grammar: Source): SharedFiles {
  return { lexicon: parse(lexicon, lexiconSchema), grammar: parse(grammar, grammarSchema) };
}

/** Parses the folder of an article; `folder` is its name in problems, `files` its files by name. */
export function parseArticle(slug: string, folder: string, files: ReadonlyMap<string, string>): ArticleFiles {
  const source = (name: string): Source => {
    const text = files.get(name);
    return { file: `${folder}/${name}`, ...(text !== undefined && { text }) };
  };
  const expected = ["article.yaml", "questions.yaml", "lexicon.yaml", AFTER, ...LEVELS.map((level) => `${level}.yaml`)];
  const problems: Problem[] = [...files.keys()]
    .filter((name) => !expected.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      message: "no file of an article has this name",
      remedy: `Rename it or take it out. Known: ${expected.join(", ")}.`,
    }));
  const told = LEVELS.filter((level) => files.has(`${level}.yaml`));
  if (told.length === 0) {
    const remedy = `Write one of ${LEVELS.map((level) => `${level}.yaml`).join(", ")}.`;
    problems.push({ file: folder, line: 1, message: "the story is told at no level", remedy });
  }
  return {
    slug,
    article: parse(source("article.yaml"), articleSchema),
    levels: Object.fromEntries(told.map((level) => [level, parse(source(`${level}.yaml`), levelSchema)])),
    questions: parse(source("questions.yaml"), questionsSchema),
    ...(files.has("lexicon.yaml") && { lexicon: parse(source("lexicon.yaml"), lexiconSchema) }),
    ...(files.has(AFTER) && { after: parse(source(AFTER), levelSchema) }),
    problems,
  };
}

/** Everything that is wrong with the files of an article, each by itself. */
export function parseProblems({ article, levels, questions, lexicon, after, problems }: ArticleFiles): Problem[] {
  return [article, ...Object.values(levels), questions, ...(lexicon ? [lexicon] : []), ...(after ? [after] : [])]
    .flatMap((parsed) => parsed.problems)
    .concat(problems);
}

const merged = new WeakMap<Lexicon, Lexicon>();

/** All words an article is looked up in: the shared ones and its own. Undefined while one of the files cannot be read. */
export function lexiconOf({ lexicon: own }: ArticleFiles, { lexicon: shared }: SharedFiles): Lexicon | undefined {
  if (!own) return shared.data;
  if (!own.data || !shared.data) return undefined;
  const known = merged.get(own.data) ?? { ...shared.data, ...own.data };
  merged.set(own.data, known);
  return known;
}
