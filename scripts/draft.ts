/**
 * `npm run draft -- text.txt --slug some-slug [--level b2]`: turns a plain Dutch text into a draft article, or adds to one what it
 * lacks. Needs Frog and FreeDict's Dutch–English dictionary; nothing else in the project does.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { parseArticle } from "@/lib/content/files";
import { contentFolder, readSharedLexicon } from "@/lib/content/load";
import { id, LEVELS, type LevelName } from "@/lib/content/schema";
import { analyse } from "@/lib/newsroom/analyse";
import { draftOf } from "@/lib/newsroom/draft";
import { type Dictionary, parseDictionary } from "@/lib/newsroom/freedict";
import { FROG_ARGUMENTS } from "@/lib/newsroom/frog";
import { readInput } from "@/lib/newsroom/input";
import { paragraphsOf } from "@/lib/newsroom/sentences";
import { written } from "@/lib/newsroom/write";

const USE = "npm run draft -- text.txt --slug some-slug [--level b2]";
const TOOLS = "as root on Debian or Ubuntu: apt-get install frog frogdata uctodata dict-freedict-nld-eng";
const DICTIONARY = "/usr/share/dictd/freedict-nld-eng";

/** Ends with one line that says what is wrong and what to do. */
function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

function options(): { file: string; slug: string; level: LevelName } {
  const read = () =>
    parseArgs({
      allowPositionals: true,
      options: { slug: { type: "string" }, level: { type: "string", default: "b2" } },
    });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    return refuse(`${(error as Error).message.split(/[.\n]/)[0]}. Write  ${USE}`);
  }
  const { positionals, values } = parsed;
  const [file, ...more] = positionals;
  if (!file || more.length > 0) return refuse(`Name one file with the text. Write  ${USE}`);
  const { slug } = values;
  if (!slug) return refuse(`Name the folder of the article. Write  ${USE}`);
  if (!id.safeParse(slug).success)
    return refuse(
      `"${slug}" cannot be the name of a folder: use lower-case words joined by hyphens, such as delta-works.`,
    );
  const level = LEVELS.find((each) => each === values.level);
  if (!level) return refuse(`There is no level "${values.level}". Write one of ${LEVELS.join(", ")}.`);
  return { file, slug, level };
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "EISDIR" ? "is a folder" : "cannot be read";
    return refuse(`${file} ${reason}. Name a plain text file.`);
  }
  const input = readInput(bytes);
  return "text" in input ? input.text : refuse(`${file}: ${input.refused}`);
}

function readDictionary(): Dictionary {
  if (!existsSync(`${DICTIONARY}.index`))
    return refuse(`FreeDict's Dutch–English dictionary is not installed; ${TOOLS}`);
  return parseDictionary(
    readFileSync(`${DICTIONARY}.index`, "utf8"),
    gunzipSync(readFileSync(`${DICTIONARY}.dict.dz`)),
  );
}

/** Runs Frog once over all sentences. A bar shows how far it is, where there is someone to see it. */
async function frog(sentences: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "leeswijzer-"));
  const input = join(folder, "text.txt");
  writeFileSync(input, `${sentences.join("\n")}\n`);
  const show = (done: number) => {
    if (!process.stderr.isTTY) return;
    const share = Math.min(1, done / sentences.length);
    const bar = "█".repeat(Math.round(share * 30)).padEnd(30, "░");
    process.stderr.write(`\r${bar} ${Math.round(share * 100)}%${share === 1 ? "\n" : ""}`);
  };
  try {
    return await new Promise<string>((resolve) => {
      const child = spawn("frog", [...FROG_ARGUMENTS, "-t", input], { stdio: ["ignore", "pipe", "pipe"], cwd: folder });
      let output = "";
      let complaints = "";
      child.stdout.setEncoding("utf8").on("data", (part: string) => {
        output += part;
        show(output.split("\n\n").length - 1);
      });
      child.stderr.setEncoding("utf8").on("data", (part: string) => {
        complaints = (complaints + part).slice(-2000);
      });
      child.on("error", () => refuse(`Frog is not installed; ${TOOLS}`));
      child.on("close", (code) => {
        if (code !== 0)
          refuse(`Frog stopped with code ${code}: ${complaints.trim().split("\n").at(-1) ?? "it did not say why"}`);
        show(sentences.length);
        resolve(output);
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textsIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const { file, slug, level } = options();
const paragraphs = paragraphsOf(readText(file));
const dictionary = readDictionary();
const folder = join(contentFolder, "articles", slug);
const there = textsIn(folder);
const before = there.size > 0 ? parseArticle(slug, relative(process.cwd(), folder), there) : undefined;
const broken = [before?.article, before?.lexicon, before?.levels[level]].flatMap((parsed) =>
  parsed && !parsed.data ? parsed.problems : [],
);
const [problem] = broken.filter(({ message }) => message !== "the file is missing");
if (problem)
  refuse(
    `${problem.file}:${problem.line}  ${problem.message}. Put that right first, so that nothing of yours is lost.`,
  );
if (before?.article.data && !before.article.data.draft)
  refuse(
    `content/articles/${slug} is a finished article. Write  draft: true  in its article.yaml to go on with it, or choose another slug.`,
  );

const sentences = paragraphs.flat();
const analysed = analyse(sentences, await frog(sentences), dictionary);
const starts = paragraphs.map((_, place) => paragraphs.slice(0, place).flat().length);
const draft = draftOf({
  slug,
  level,
  paragraphs: paragraphs.map(({ length }, place) => analysed.slice(starts[place], (starts[place] ?? 0) + length)),
  lexicon: readSharedLexicon(),
  article: before?.article.data,
  own: before?.lexicon?.data,
  partMeaning: (part) => dictionary.get(part)?.[0]?.[0],
  day: new Date().toISOString().slice(0, 10),
});
const { texts, said } = written(draft, level, there);
mkdirSync(folder, { recursive: true });
for (const [name, text] of texts) writeFileSync(join(folder, name), text);
console.log([`content/articles/${slug}:`, ...said.map((line) => `  ${line}`)].join("\n"));
console.log(
  texts.size === 0
    ? "Nothing had to be changed."
    : `npm run dev shows it at /en/articles/${slug}/${level}; npm run content says what is left to do.`,
);
