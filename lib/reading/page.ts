import type { LoadedArticle } from "../content/load";
import type { Bilingual, LevelName } from "../content/schema";
import type { CefrLevel } from "../dutch/grammar";
import type { Language } from "../i18n/languages";
import { compactGlosses, type GlossTable } from "./gloss-table";
import { indexArticle, resolveGlosses } from "./glosses";

export interface ShownSentence {
  nl: string;
  en: string;
  /** Grammar notes with the words of this sentence that show them. */
  notes?: [note: string, words: string][];
  /** No person has read it yet. */
  unread?: true;
}

/** One level of an article, as it travels to the browser: every text once. Sentences are named by id. */
export interface ArticlePage {
  headline: string;
  standfirst: string[];
  blocks: { as: "heading" | "paragraph"; sentences: string[] }[];
  sentences: Record<string, ShownSentence>;
  /** What the grammar notes that this text refers to are called, in short. */
  noteTitles: Record<string, string>;
  glosses: GlossTable;
}

/**
 * Lays out one level of a checked article for a reader whose interface is in `lang`. Throws when the level does not
 * exist or has no headline.
 */
export function pageOf(
  { slug, article, lexicon, grammar, levels }: LoadedArticle,
  level: LevelName,
  lang: Language,
): ArticlePage {
  const paragraphs = levels[level] ?? [];
  const index = indexArticle(lexicon, article);
  const all = paragraphs.flat();
  const headline = all.find(({ as }) => as === "headline");
  if (!headline) throw new Error(`${slug} has no headline at level ${level}`);
  return {
    headline: headline.id,
    standfirst: all.filter(({ as }) => as === "standfirst").map(({ id }) => id),
    blocks: paragraphs
      .filter(([first]) => first?.as === undefined || first.as === "heading")
      .map((sentences) => ({
        as: sentences[0]?.as === "heading" ? "heading" : "paragraph",
        sentences: sentences.map(({ id }) => id),
      })),
    sentences: Object.fromEntries(
      all.map(({ id, nl, en, grammar, check }) => {
        const notes = Object.entries(grammar);
        return [id, { nl, en, ...(notes.length > 0 && { notes }), ...(check && { unread: true as const }) }];
      }),
    ),
    noteTitles: Object.fromEntries(
      [...new Set(all.flatMap((sentence) => Object.keys(sentence.grammar)))].map((note) => [
        note,
        // The part before a colon names the note, the rest explains it.
        grammar[note]?.title[lang].replace(/:.*/, "") ?? note,
      ]),
    ),
    glosses: compactGlosses(
      Object.fromEntries(all.map((sentence) => [sentence.id, resolveGlosses(sentence, index).glosses])),
      (text: Bilingual) => text[lang],
    ),
  };
}

/** What stands below a word between the lines. `spans`: it is about this word and those right after it. */
interface LineGloss {
  here: string;
  level: CefrLevel;
  spans: boolean;
}

/** By word, what may stand between the lines: the widest item's meaning at its first word; not names, numbers or A1 words. */
export function betweenTheLines(table: GlossTable, sentence: string): (LineGloss | undefined)[] {
  const shown: (LineGloss | undefined)[] = [];
  const covered = new Set<number>();
  for (const [index = -1, ...words] of table.sentences[sentence] ?? []) {
    if (words.some((word) => covered.has(word))) continue;
    for (const word of words) covered.add(word);
    const { here = "", level } = table.glosses[index] ?? {};
    const [first = 0, ...rest] = words;
    if (!level || level === "A1") continue;
    shown[first] = { here, level, spans: rest.length > 0 && rest.at(-1) === first + rest.length };
  }
  return shown;
}
