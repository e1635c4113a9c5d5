import type { LevelName } from "../content/schema";
import { CEFR_LEVELS, type CefrLevel } from "../dutch/grammar";
import type { Settings } from "../progress/records";
import { shuffle } from "../quiz/shuffle";
import { isAskable, wrongMeanings } from "../quiz/wrong-meanings";
import type { GlossTable, ShownGloss } from "./gloss-table";

/** A meaning to guess from. */
export interface Guess {
  here: string;
  /** The word that it is the meaning of. */
  lemma: string;
  right: boolean;
}

/** The level above which words are asked of who reads at `level`; `sentence.module.css` says the same of what stands between the lines. */
export const lineOf = (above: Settings["above"], level: LevelName): CefrLevel =>
  above === "text" ? (level.toUpperCase() as CefrLevel) : above;

/**
 * Three meanings to guess from, for a content word above the reader's level: its own, and two of other words of the page.
 * The same each time the page is read. Undefined where there is nothing to guess.
 */
export function guessesFor({ glosses, near }: GlossTable, gloss: ShownGloss, above: CefrLevel): Guess[] | undefined {
  if (!isAskable(gloss) || CEFR_LEVELS.indexOf(gloss.level ?? "A1") <= CEFR_LEVELS.indexOf(above)) return undefined;
  const wrong = wrongMeanings(gloss, { glosses: glosses.filter(isAskable), near }, "guess");
  if (wrong.length < 2) return undefined;
  return shuffle(`guess ${gloss.entry} options`, [gloss, ...wrong]).map(({ here, lemma, entry }) => ({
    here,
    lemma,
    right: entry === gloss.entry,
  }));
}
