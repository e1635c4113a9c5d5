/** `npm run content`: checks all content. Prints every problem, then what was measured of each article; fails when there is a problem. Of a draft it lists what is left to do. */
import { checklist, formatChecklist } from "@/lib/content/checklist";
import { checkContent, type LoadedArticle, readSharedLexicon } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import type { Level } from "@/lib/content/schema";
import { prepareItems } from "@/lib/quiz/prepare";
import { indexArticle } from "@/lib/reading/glosses";
import { sentencesOf, tellers } from "@/lib/reading/levels";
import { measure } from "@/lib/reading/measure";

function count(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, times]) => `${times} ${value}`).join(", ");
}

const percent = (share: number) => `${Math.round(100 * share)}%`;

const HEAD = ["", "words", "a sentence", "longest", ">A2", ">B1", ">B2", "long", "sentences", "facts", "items"];

function rowOf(name: string, level: Level, { article, items, lexicon }: LoadedArticle, sound: boolean): string[] {
  const { words, sentenceLength, longest, above, long } = measure(level, indexArticle(lexicon, article));
  return [
    name,
    ...[words, sentenceLength.toFixed(1), longest.words],
    ...[above.a2, above.b1, above.b2, long].map(percent),
    ...[sentencesOf(level).length, tellers(level).size],
    sound ? prepareItems(items, article, level, "en").length : "?",
  ].map(String);
}

/** Rows as lines, each column as wide as its widest cell, numbers to the right. */
function aligned(rows: string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")).join("\n");
}

function summarise(loaded: LoadedArticle, sound: boolean): string {
  const { slug, levels, items } = loaded;
  const rows = Object.entries(levels).map(([name, level]) => rowOf(name, level, loaded, sound));
  const unread = Object.values(levels).flatMap((level) => sentencesOf(level).filter(({ check }) => check)).length;
  return `${slug}: items: ${count(items.map(({ skill }) => skill))}; unread: ${unread} sentences\n${aligned([HEAD, ...rows])}`;
}

const { articles, problems, drafts } = checkContent(summarise);
if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
for (const summary of articles) console.log(summary);
const entries = problems.length > 0 ? [] : Object.values(readSharedLexicon());
if (entries.length > 0)
  console.log(`lexicon: ${entries.length} entries, unread: ${entries.filter(({ check }) => check).length}`);
for (const { files, problems } of drafts) console.log(formatChecklist(files.slug, checklist(files, problems)));
console.log(`content: ${problems.length} problem(s)`);
process.exitCode = problems.length > 0 ? 1 : 0;
