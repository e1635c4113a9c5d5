/** Checks that each level is as long as its readers expect, and easier to read than the next. */
import { indexArticle } from "../reading/glosses";
import { type Measures, measure } from "../reading/measure";
import type { ArticleFiles } from "./files";
import type { Report } from "./report";
import { type Article, LEVELS, type LevelName, type Lexicon } from "./schema";

/** The fewest and the most words of a text. */
const WORDS: Record<LevelName, [least: number, most: number]> = { a2: [220, 280], b1: [300, 400], b2: [450, 600] };
/** An article of which no level has so many words is a sample, as tests have: nothing can be said of its levels. */
const SAMPLE_BELOW = 100;

interface Fault {
  level: LevelName;
  message: string;
  remedy: string;
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

function lengthFault(level: LevelName, { words }: Measures): Fault[] {
  const [least, most] = WORDS[level];
  if (words >= least && words <= most) return [];
  const remedy = words < least ? `Add ${least - words} words or more.` : `Take out ${words - most} words or more.`;
  return [{ level, message: `${words} words, and a text of level ${level} has ${least} to ${most}`, remedy }];
}

/** What of a level is not easier than the next one that is told. Both texts are held to the same line: the easier level. */
function easeFaults(level: LevelName, easier: Measures, next: LevelName, harder: Measures): Fault[] {
  const faults: Fault[] = [];
  if (easier.sentenceLength >= harder.sentenceLength) {
    const lengths = `${easier.sentenceLength.toFixed(1)} words a sentence, and ${next} has ${harder.sentenceLength.toFixed(1)}`;
    const { id, words } = easier.longest;
    const remedy = `Divide long sentences: ${id} has ${words} words.`;
    faults.push({ level, message: `not easier than ${next}: ${lengths}`, remedy });
  }
  if (easier.above[level] >= harder.above[level]) {
    const line = level.toUpperCase();
    const shares = `${percent(easier.above[level])} of the words are above ${line}, and ${percent(harder.above[level])} of those of ${next}`;
    const remedy = `Say it with words that lexicon.yaml marks ${line} or below.`;
    faults.push({ level, message: `not easier than ${next}: ${shares}`, remedy });
  }
  if (easier.above.b2 > harder.above.b2) {
    const shares = `${percent(easier.above.b2)} of the words are rare, and ${percent(harder.above.b2)} of those of ${next}`;
    const remedy = "Say it with words that lexicon.yaml marks B2 or below.";
    faults.push({ level, message: `not easier than ${next}: ${shares}`, remedy });
  }
  return faults;
}

/** What is wrong with the levels of an article, by what was measured of those it is told at. */
export function faultsOf(measured: Partial<Record<LevelName, Measures>>): Fault[] {
  const told = LEVELS.flatMap((level) => {
    const measures = measured[level];
    return measures ? [{ level, measures }] : [];
  });
  if (told.every(({ measures }) => measures.words < SAMPLE_BELOW)) return [];
  return told.flatMap(({ level, measures }, i) => {
    const next = told[i + 1];
    return [...lengthFault(level, measures), ...(next ? easeFaults(level, measures, next.level, next.measures) : [])];
  });
}

/** Measures the levels that could be read; what is wrong is said of a level's first line. */
export function checkMeasures({ levels }: ArticleFiles, article: Article, lexicon: Lexicon, report: Report): void {
  const indexes = indexArticle(lexicon, article);
  const measured: Partial<Record<LevelName, Measures>> = {};
  for (const level of LEVELS) {
    const data = levels[level]?.data;
    if (data) measured[level] = measure(data, indexes);
  }
  for (const { level, message, remedy } of faultsOf(measured)) {
    const file = levels[level];
    if (file) report.add(file, [], message, remedy);
  }
}
