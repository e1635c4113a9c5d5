import type { LoadedArticle } from "./load";
import type { LevelName } from "./schema";
import { UNWRITTEN } from "./unwritten";

/** How much of a draft no person has read at this level: its sentences, those still to be translated, and its words. */
export function unread(
  { levels, lexicon }: LoadedArticle,
  level: LevelName,
): Record<"sentences" | "english" | "words", number> {
  const sentences = (levels[level] ?? []).flat();
  return {
    sentences: sentences.filter(({ check }) => check).length,
    english: sentences.filter(({ en }) => en === UNWRITTEN).length,
    words: Object.values(lexicon).filter(({ check }) => check).length,
  };
}
