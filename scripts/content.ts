/** `npm run content`: checks all content. Prints every problem, then a line for each article; fails when there is a problem. */
import { type LoadedArticle, readContent } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import { prepareItems } from "@/lib/quiz/prepare";
import { sentencesOf, tellers, wordCount } from "@/lib/reading/levels";

function count(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, times]) => `${times} ${value}`).join(", ");
}

function summarise({ slug, article, levels, items }: LoadedArticle, sound: boolean): string {
  const perLevel = Object.entries(levels).map(([name, level]) => {
    const offered = sound ? `, ${prepareItems(items, article, level, "en").length} items` : "";
    const sentences = sentencesOf(level).length;
    return `${name}: ${wordCount(level)} words, ${sentences} sentences, ${tellers(level).size} facts${offered}`;
  });
  const unread = Object.values(levels).flatMap((level) => sentencesOf(level).filter(({ check }) => check)).length;
  return `${slug}: ${perLevel.join("; ")}; items: ${count(items.map(({ skill }) => skill))}; unread: ${unread} sentences`;
}

const { articles, problems } = readContent();
if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
for (const article of articles) console.log(summarise(article, problems.length === 0));
const entries = Object.values(articles[0]?.lexicon ?? {});
console.log(`lexicon: ${entries.length} entries, unread: ${entries.filter(({ check }) => check).length}`);
console.log(`content: ${problems.length} problem(s)`);
process.exitCode = problems.length > 0 ? 1 : 0;
