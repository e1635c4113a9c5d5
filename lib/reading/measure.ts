/** How hard a level is to read, in numbers: its sentences, and its words by the levels of the lexicon. */
import type { Level, LevelName } from "../content/schema";
import { CEFR_LEVELS, type CefrLevel } from "../dutch/grammar";
import type { FormIndex } from "./gloss-index";
import { type Gloss, resolveGlosses } from "./glosses";
import { sentencesOf, wordCount } from "./levels";
import { wordsOf } from "./selectors";

export interface Measures {
  /** Of the whole text, headings too. */
  words: number;
  /** Words a sentence of running text, on average; 0 without running text. */
  sentenceLength: number;
  /** The longest sentence of running text, in words; the first where several are. */
  longest: { id: string; words: number };
  /**
   * The share of words marked above A2, B1 and B2; those above B2 are the rare ones. From 0 to 1, of the words that have a
   * level: names, numbers and dates have none.
   */
  above: Record<LevelName, number>;
  /** The share of long words and compounds, of the same words. */
  long: number;
}

/** In characters: from here on a word is long, whatever it is made of. */
const LONG = 12;

/** Separable verbs have parts too, and are not longer to read for it. */
const isLong = (text: string, { pos, parts }: Gloss) =>
  text.length >= LONG || (parts !== undefined && (pos === "noun" || pos === "adjective"));

interface Graded {
  level: CefrLevel;
  long: boolean;
}

/** The words of a level with the level of the widest item they are part of: *zegde … af* is as hard as *afzeggen*. */
function gradedWords(level: Level, indexes: FormIndex[]): Graded[] {
  return sentencesOf(level).flatMap((sentence) => {
    const { glosses } = resolveGlosses(sentence, indexes);
    return wordsOf(sentence.nl).texts.flatMap((text, index) => {
      const gloss = glosses.find(({ words }) => words.includes(index));
      return gloss?.level ? [{ level: gloss.level, long: isLong(text, gloss) }] : [];
    });
  });
}

/** Measures one level of an article; the indexes come from `indexArticle`. */
export function measure(level: Level, indexes: FormIndex[]): Measures {
  const running = sentencesOf(level)
    .filter(({ as }) => !as)
    .map(({ id, nl }) => ({ id, words: wordsOf(nl).texts.length }));
  const graded = gradedWords(level, indexes);
  const share = (wanted: (word: Graded) => boolean) => graded.filter(wanted).length / Math.max(1, graded.length);
  const above = (line: CefrLevel) => share(({ level: its }) => CEFR_LEVELS.indexOf(its) > CEFR_LEVELS.indexOf(line));
  return {
    words: wordCount(level),
    sentenceLength: running.reduce((sum, { words }) => sum + words, 0) / Math.max(1, running.length),
    longest: running.reduce((most, each) => (each.words > most.words ? each : most), { id: "", words: 0 }),
    above: { a2: above("A2"), b1: above("B1"), b2: above("B2") },
    long: share(({ long }) => long),
  };
}
