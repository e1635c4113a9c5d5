/** Checks of what all articles share. */
import type { Used } from "./check-levels";
import type { ArticleFiles, SharedFiles } from "./files";
import type { Report } from "./report";
import type { Lexicon } from "./schema";
import type { Parsed } from "./yaml";

/** Checks each entry by itself. */
export function checkEntries(parsed: Parsed<Lexicon>, report: Report): void {
  for (const [id, { pos, article, parts, literally }] of Object.entries(parsed.data ?? {})) {
    if (pos === "noun" && !article)
      report.add(parsed, [id], `the noun "${id}" has no article`, "Add  article: de  or  article: het.");
    if (pos !== "noun" && article) {
      report.add(
        parsed,
        [id, "article"],
        `"${id}" is no noun and has an article`,
        "Take `article` out, or write  pos: noun.",
      );
    }
    if (literally && literally.en.length !== parts?.length) {
      const counts = `${parts?.length ?? 0} parts and ${literally.en.length} meanings`;
      report.add(
        parsed,
        [id, "literally"],
        `"${id}" has ${counts}`,
        "Write one meaning for each of `parts`, in the same order.",
      );
    }
  }
}

/** An article's own words: each by itself, none that all articles have, none that it does not use. */
export function checkOwnWords({ lexicon: own }: ArticleFiles, shared: SharedFiles, used: Used, report: Report): void {
  if (!own) return;
  checkEntries(own, report);
  for (const id of Object.keys(own.data ?? {})) {
    if (shared.lexicon.data?.[id])
      report.add(
        own,
        [id],
        `"${id}" is in content/lexicon.yaml too`,
        "Take it out here, or give it a sense: `word.sense`.",
      );
    else if (used.certain && !used.entries.has(id))
      report.add(own, [id], `no sentence uses "${id}"`, "Take it out, or correct its forms.");
  }
}

/** Entries and notes that no sentence uses, once it is certain what sentences use. */
export function checkUnused({ lexicon, grammar }: SharedFiles, used: Used, report: Report): void {
  if (!used.certain) return;
  for (const id of Object.keys(lexicon.data ?? {})) {
    if (!used.entries.has(id))
      report.add(lexicon, [id], `no sentence uses "${id}"`, "Take it out, or correct its forms.");
  }
  for (const id of Object.keys(grammar.data ?? {})) {
    if (!used.notes.has(id))
      report.add(grammar, [id], `no sentence shows "${id}"`, "Take it out, or name it in a sentence's `grammar`.");
  }
}
