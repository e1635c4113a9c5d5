import type { LoadedArticle } from "../content/load";
import type { Bilingual, LevelName } from "../content/schema";
import { NEAR_SYNONYMS } from "../dutch/near-synonyms";
import type { Language } from "../i18n/languages";
import { alignSentences } from "./align";
import { compactGlosses, type GlossTable } from "./gloss-table";
import { indexArticle } from "./glosses";
import { everyGloss } from "./unread";

/** A grammar note in one language of the interface, with an example in both. */
export interface ShownNote {
  /** What it is called, in a word or two. */
  name: string;
  title: string;
  text: string;
  example: Bilingual;
}

/** What a first tap may need, and no first paint: fetched right behind the page's scripts, as `reading.json`. */
export interface ReadingData {
  /** Those of what happened next among them. */
  glosses: GlossTable;
  /** By sentence of another level: the sentence here that tells the same. */
  aligned: Record<string, string>;
  /** The grammar notes that this level refers to, by id. */
  notes: Record<string, ShownNote>;
  /** By sentence: the notes it is an example of, each with the words that show it. */
  examples: Record<string, [note: string, words: string][]>;
}

/** Of one level of a checked article, for a reader whose interface is in `lang`. */
export function readingDataOf(
  { article, lexicon, grammar, levels, after }: LoadedArticle,
  level: LevelName,
  lang: Language,
): ReadingData {
  const told = levels[level] ?? [];
  const index = indexArticle(lexicon, article);
  const sentences = [...told, ...after].flat();
  const used = new Set(sentences.flatMap((sentence) => Object.keys(sentence.grammar)));
  const table = compactGlosses(
    Object.fromEntries(sentences.map((sentence) => [sentence.id, everyGloss(sentence, index)])),
    (text: Bilingual) => text[lang],
  );
  const lemmas = new Set(table.glosses.map(({ lemma }) => lemma));
  const near = NEAR_SYNONYMS.map((group) => group.filter((lemma) => lemmas.has(lemma)));
  return {
    glosses: { ...table, near: near.filter(({ length }) => length > 1) },
    aligned: Object.assign(
      {},
      ...Object.entries(levels).map(([other, text]) => (other === level ? {} : alignSentences(text, told))),
    ),
    notes: Object.fromEntries(
      Object.entries(grammar)
        .filter(([id]) => used.has(id))
        .map(([id, { title, text, example }]) => [
          id,
          // The part before a colon names the note, the rest explains it.
          { name: title[lang].replace(/:.*/, ""), title: title[lang], text: text[lang], example },
        ]),
    ),
    examples: Object.fromEntries(
      sentences.flatMap(({ id, grammar }) => {
        const notes = Object.entries(grammar);
        return notes.length > 0 ? [[id, notes]] : [];
      }),
    ),
  };
}
