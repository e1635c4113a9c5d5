import type { CefrLevel } from "../dutch/grammar";
import type { GlossTable } from "./gloss-table";

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
