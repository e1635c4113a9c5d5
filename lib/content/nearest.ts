import { distance } from "../quiz/distance";

/** As many as the longest list of keys, that of a sentence. */
const SHOWN = 24;

/** How far a known word is from what was written; undefined when nobody can have meant it. Codes such as F1a are all alike. */
function farFrom(word: string, known: string): number | undefined {
  if (word.length > 3 && known.startsWith(word)) return 0;
  const far = distance(word.toLowerCase(), known.toLowerCase());
  return word.length > 3 && far <= Math.min(word.length, known.length) / 2 ? far : undefined;
}

/** A sentence or two for an author who wrote a word that is not among `known`: what they may have meant, and what there is. */
export function suggest(word: string, known: readonly string[], what: string): string {
  const [best] = known
    .flatMap((each) => {
      const far = farFrom(word, each);
      return far === undefined ? [] : [{ each, far }];
    })
    .sort((a, b) => a.far - b.far);
  const list = known.length > SHOWN ? `${known.slice(0, SHOWN).join(", ")}, …` : known.join(", ") || "none";
  return `${best ? `Did you mean "${best.each}"? ` : ""}${what}: ${list}.`;
}
