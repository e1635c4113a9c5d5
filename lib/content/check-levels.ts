/** Checks of the sentences of a level: how they stand, and that every word has one meaning. */
import type { FormIndex } from "../reading/gloss-index";
import { resolveGlosses } from "../reading/glosses";
import type { Report } from "./report";
import type { Grammar, Level } from "./schema";
import type { Parsed } from "./yaml";

/** What the sentences of some levels use of what is shared. */
export interface Used {
  /** Ids of lexicon entries. */
  entries: Set<string>;
  notes: Set<string>;
  /** Whether every sentence was read and understood, so that what is not among `entries` is used by none. */
  certain: boolean;
}

/** A headline by itself first, then the standfirst; headings by themselves, and text only among text. */
export function checkLayout(parsed: Parsed<Level>, level: Level, report: Report): void {
  level.forEach((paragraph, p) => {
    const as = paragraph[0]?.as;
    const wanted = p === 0 ? "headline" : p === 1 ? "standfirst" : undefined;
    if (wanted && as !== wanted) {
      const remedy = `Write  as: ${wanted}  here, or put such a paragraph before it.`;
      report.add(parsed, [p, 0], `paragraph ${p + 1} must be the ${wanted}`, remedy);
    } else if (!wanted && (as === "headline" || as === "standfirst")) {
      const remedy = "The first paragraph is the headline, the second the standfirst. Take  as  out here.";
      report.add(parsed, [p, 0], `paragraph ${p + 1} cannot be a ${as}`, remedy);
    }
    const alone = as === "headline" || as === "heading";
    const intruder = paragraph.findIndex((sentence, s) => s > 0 && (alone || sentence.as !== as));
    if (intruder > 0) {
      const kind = as ?? paragraph[intruder]?.as;
      report.add(parsed, [p, intruder], `this cannot share a paragraph with a ${kind}`, "Begin a new one:  - - id: …");
    }
  });
  if (level.length === 1) {
    report.add(parsed, [0], "there is no standfirst", "Add a second paragraph with  as: standfirst.");
  }
}

/** What happened next: one heading, then text, and no fact of the story, for nothing of it is evidence. */
export function checkAfter(parsed: Parsed<Level>, after: Level, report: Report): void {
  after.forEach((paragraph, p) => {
    paragraph.forEach(({ as, facts }, s) => {
      const wanted = p === 0 ? "heading" : undefined;
      if (as !== wanted || (p === 0 && s > 0)) {
        const remedy = "The first paragraph is one sentence with  as: heading, all others are running text.";
        report.add(parsed, [p, s], "what happened next is a heading and then text", remedy);
      }
      if (facts.length > 0) {
        const remedy = "Write  facts: []  here: what is told afterwards proves no answer.";
        report.add(parsed, [p, s, "facts"], "what happened next tells no fact of the story", remedy);
      }
    });
  });
}

/** Every word has one meaning and every choice of the author can be carried out. A word without gloss is reported once. */
export function checkGlosses(
  parsed: Parsed<Level>,
  level: Level,
  indexes: FormIndex[],
  grammar: Grammar | undefined,
  used: Used,
  report: Report,
): void {
  const missing = new Set<string>();
  level.forEach((paragraph, p) => {
    paragraph.forEach((sentence, s) => {
      const { glosses, problems } = resolveGlosses(sentence, indexes);
      for (const { entry } of glosses) used.entries.add(entry);
      for (const note of Object.keys(sentence.grammar)) {
        used.notes.add(note);
        if (grammar)
          report.unlessKnown(parsed, [p, s, "grammar", note], note, Object.keys(grammar), "a note of grammar.yaml");
      }
      if (problems.length > 0) used.certain = false;
      for (const problem of problems) {
        const word = problem.missing?.toLowerCase();
        if (word && missing.has(word)) continue;
        if (word) missing.add(word);
        report.add(parsed, [p, s, ...problem.at], problem.message, problem.remedy);
      }
    });
  });
}
