/** Glosses as they travel with a page: each distinct gloss once, and for each sentence which words it is on. */
import type { Bilingual } from "../content/schema";
import type { Gloss } from "./glosses";

/** A gloss in one language of the interface. */
export type ShownGloss = Omit<Gloss, "words" | "note" | "name"> & { note?: string; name?: string };

export interface GlossTable {
  glosses: ShownGloss[];
  /** For each sentence id rows of [index of a gloss, ...word indexes], widest first. */
  sentences: Record<string, number[][]>;
  /** Groups of dictionary forms in it that mean nearly the same; see lib/dutch/near-synonyms. */
  near?: string[][];
}

/** Packs the glosses of sentences, given by sentence id; `say` picks the reader's language. */
export function compactGlosses(perSentence: Record<string, Gloss[]>, say: (text: Bilingual) => string): GlossTable {
  const table: GlossTable = { glosses: [], sentences: {} };
  const indexes = new Map<string, number>();
  for (const [id, glosses] of Object.entries(perSentence)) {
    table.sentences[id] = glosses.map(({ words, note, name, ...rest }) => {
      const gloss = { ...rest, ...(note && { note: say(note) }), ...(name && { name: say(name) }) };
      const key = JSON.stringify(gloss);
      const index = indexes.get(key) ?? table.glosses.push(gloss) - 1;
      indexes.set(key, index);
      return [index, ...words];
    });
  }
  return table;
}

/** The glosses on one word of a sentence, widest first; none for an unknown sentence or word. */
export function glossesAt(table: GlossTable, sentenceId: string, word: number): (ShownGloss & { words: number[] })[] {
  return (table.sentences[sentenceId] ?? []).flatMap(([index = -1, ...words]) => {
    const gloss = table.glosses[index];
    return gloss && words.includes(word) ? [{ ...gloss, words }] : [];
  });
}
