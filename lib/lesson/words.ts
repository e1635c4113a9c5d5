import type { LevelName } from "@/lib/content/schema";
import { CEFR_LEVELS } from "@/lib/dutch/grammar";
import type { QuizItem } from "@/lib/quiz/items";
import type { GlossTable } from "@/lib/reading/gloss-table";

export interface LessonWord {
  /** The dictionary form. */
  lemma: string;
  /** The meaning where it first stands. */
  here: string;
  /** The id of the sentence in which it first stands. */
  sentence: string;
}

/**
 * The words to teach before reading: above the level of the text and, of those, the ones that stand in the way of the most items, which is
 * to say in the sentences that prove the most; a harder word before an easier one. In the order of the text, `most` at most.
 */
export function wordsToTeach(table: GlossTable, items: QuizItem[], level: LevelName, most = 8): LessonWord[] {
  const rank = (cefr: string) => (CEFR_LEVELS as readonly string[]).indexOf(cefr);
  const own = rank(level.toUpperCase());
  const proving = items.flatMap(({ evidence }) => [...new Set(evidence.flat())]);
  const found = new Map<string, LessonWord & { hard: number; needed: number }>();
  for (const [sentence, rows] of Object.entries(table.sentences)) {
    const needed = proving.filter((id) => id === sentence).length;
    for (const [index = -1] of rows) {
      const gloss = table.glosses[index];
      const hard = gloss?.level ? rank(gloss.level) : -1;
      if (!gloss || hard <= own) continue;
      const known = found.get(gloss.entry);
      if (known) known.needed += needed;
      else found.set(gloss.entry, { lemma: gloss.lemma, here: gloss.here, sentence, hard, needed });
    }
  }
  const words = [...found.values()];
  const chosen = words.toSorted((a, b) => b.needed - a.needed || b.hard - a.hard).slice(0, most);
  return words.filter((word) => chosen.includes(word)).map(({ lemma, here, sentence }) => ({ lemma, here, sentence }));
}
