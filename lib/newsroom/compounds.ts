/** Takes compounds apart: *topontmoeting* into *top* and *ontmoeting*. */
import { ENDINGS, LINKING_LETTERS, PREFIXES } from "@/lib/dutch/compounds";
import type { IsWord } from "./lemmas";

/** Shorter parts are more often chance than words. In letters. */
const SHORTEST = 3;

/**
 * The parts of a compound noun or adjective as words; undefined for a word that is none. The last part is looked for as the longest
 * word that leaves one in front of it, since a compound is a kind of its last part.
 */
export function partsOf(lemma: string, isPart: IsWord): string[] | undefined {
  const word = lemma.toLowerCase();
  if (word.includes("-")) {
    const parts = word.split("-").filter(Boolean);
    return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : undefined;
  }
  const isLast = (part: string) => part.length >= SHORTEST && !ENDINGS.has(part) && isPart(part);
  let best: { parts: string[]; cost: number } | undefined;
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut += 1) {
    const last = word.slice(cut);
    if (!isLast(last)) continue;
    for (const [rank, link] of LINKING_LETTERS.entries()) {
      if (!word.slice(0, cut).endsWith(link)) continue;
      const first = word.slice(0, cut - link.length);
      if (first.length < SHORTEST && !PREFIXES.has(first)) continue;
      const known = isPart(first) ? [first] : undefined;
      if (!known) continue;
      // One long part says more than two short ones.
      const cost = rank + Math.abs(first.length - last.length) / 10 + (first.length < 4 || last.length < 4 ? 3 : 0);
      if (!best || cost < best.cost) best = { parts: [...known, last], cost };
    }
  }
  return best?.parts;
}
