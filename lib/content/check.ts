/** Everything a program can check about content, beyond the shape of each file. */
import { indexArticle } from "../reading/glosses";
import { checkItems } from "./check-items";
import { checkAfter, checkGlosses, checkLayout, type Used } from "./check-levels";
import { checkEntries, checkOwnWords, checkUnused } from "./check-lexicon";
import { checkMeasures } from "./check-measures";
import { checkStory, checkTelling } from "./check-story";
import { type ArticleFiles, lexiconOf, parseProblems, type SharedFiles } from "./files";
import type { Problem } from "./problem";
import { Report } from "./report";
import type { Level } from "./schema";
import { UNWRITTEN, unwritten } from "./unwritten";
import type { Parsed } from "./yaml";

/** Everything of an article that is read: its levels, and what happened next. */
const textsOf = ({ levels, after }: ArticleFiles) => [...Object.values(levels), ...(after ? [after] : [])];

const nothingUsed = (): Used => ({ entries: new Set(), notes: new Set(), certain: true });

/** What is wrong with one article, its files included; notes in `used` what its sentences use of what is shared. */
export function checkArticle(files: ArticleFiles, shared: SharedFiles, used = nothingUsed()): Problem[] {
  const report = new Report();
  const article = files.article.data;
  const lexicon = lexiconOf(files, shared);
  for (const parsed of textsOf(files)) {
    if (parsed.data && parsed === files.after) checkAfter(parsed, parsed.data, report);
    else if (parsed.data) checkLayout(parsed, parsed.data, report);
    if (!parsed.data || !article || !lexicon) {
      used.certain = false;
      continue;
    }
    const indexes = indexArticle(lexicon, article);
    checkGlosses(parsed, parsed.data, indexes, shared.grammar.data, used, report);
  }
  if (article) {
    checkStory(files, article, report);
    checkTelling(files, article, report);
    checkItems(files, article, report);
    if (lexicon) checkMeasures(files, article, lexicon, report);
  }
  checkUnwritten(files, report);
  checkOwnWords(files, shared, used, report);
  return [...parseProblems(files), ...report.problems];
}

/** What an author has still to write stands as a question mark, wherever it is. */
function checkUnwritten({ article, levels, questions, lexicon, after }: ArticleFiles, report: Report): void {
  for (const parsed of [article, ...Object.values(levels), questions, lexicon, after]) {
    for (const path of unwritten(parsed?.data))
      if (parsed) report.add(parsed, path, "this is still to be written", `Write it in the place of "${UNWRITTEN}".`);
  }
}

/** Checks all content, an article at a time: of a thousand, one is in memory. */
export class ContentCheck {
  private readonly used = nothingUsed();
  /** The file of each sentence id. */
  private readonly sentenceIds = new Map<string, string>();

  constructor(private readonly shared: SharedFiles) {}

  /** What is wrong with one article, and with what it must not have in common with those before it. */
  article(files: ArticleFiles): Problem[] {
    const report = new Report();
    for (const parsed of textsOf(files)) this.checkSentenceIds(parsed, report);
    return [...checkArticle(files, this.shared, this.used), ...report.problems];
  }

  /** After the last article: what is wrong with what they share. */
  rest(): Problem[] {
    const { lexicon, grammar } = this.shared;
    const report = new Report();
    checkEntries(lexicon, report);
    checkUnused(this.shared, this.used, report);
    return [...lexicon.problems, ...grammar.problems, ...report.problems];
  }

  /** A sentence id serves the whole app: kept words point at it. */
  private checkSentenceIds(parsed: Parsed<Level>, report: Report): void {
    parsed.data?.forEach((paragraph, p) => {
      paragraph.forEach(({ id }, s) => {
        const before = this.sentenceIds.get(id);
        if (before)
          report.add(
            parsed,
            [p, s, "id"],
            `the sentence id "${id}" is also in ${before}`,
            "Give one of the two another id.",
          );
        else this.sentenceIds.set(id, parsed.file);
      });
    });
  }
}
