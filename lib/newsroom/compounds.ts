/** Takes compounds apart: *topontmoeting* into *top* and *ontmoeting*. */
import { ENDINGS, LINKING_LETTERS, PREFIXES, WHERE, WHOLE } from "@/lib/dutch/compounds";
import { PARTICLES } from "@/lib/dutch/separable-verbs";
import { vocabularyOf } from "@/lib/dutch/vocabulary";
import type { IsWord } from "./lemmas";

/** Shorter parts are more often chance than words. In letters. */
const SHORTEST = 3;
/** Of these a word is derived, not compounded. */
const PREFIXES_OF_VERBS = new Set("be ge ver ont her vol mis".split(" "));

/** Nouns with a plural in -eren, before which -er- joins: *kinderboek*. */
const PLURAL_IN_ER = new Set("kind ei rund lam rad lied volk blad been kalf".split(" "));

/**
 * The parts of a compound noun or adjective as words; undefined for a word that is none. `morphemes` are Frog's: a word that is known
 * by itself is only taken apart where they say so too, for *bestuur* is no *best* + *uur*.
 */
export function partsOf(
  lemma: string,
  morphemes: readonly string[],
  isPart: IsWord,
  isWord: IsWord,
): string[] | undefined {
  const word = lemma.toLowerCase();
  if (/\d/.test(word) || WHOLE.has(word)) return undefined;
  if (word.includes("-")) {
    const parts = word.split("-").filter(Boolean);
    return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : undefined;
  }
  const isKnown = isWord(word);
  let best: { parts: string[]; cost: number } | undefined;
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut += 1) {
    const last = word.slice(cut);
    if (last.length < SHORTEST || ENDINGS.has(last) || !(isPart(last) || isAgent(last, isPart))) continue;
    for (const [rank, link] of LINKING_LETTERS.entries()) {
      if (!word.slice(0, cut).endsWith(link)) continue;
      const first = word.slice(0, cut - link.length);
      if (link === "er" && !PLURAL_IN_ER.has(first)) continue;
      if (
        PREFIXES_OF_VERBS.has(first) ||
        (isKnown && PARTICLES.has(first) && !isNoun(first) && !(WHERE.has(first) && isNoun(last)))
      )
        continue;
      if (first.length < SHORTEST && !PREFIXES.has(first)) continue;
      if (!(isPart(first) || (link === "" && isStem(first, isPart)))) continue;
      if (isKnown && !agree(morphemes, first, last) && !((isNoun(first) || WHERE.has(first)) && isNoun(last))) continue;
      // Two parts of a size say more than a long one and a short one.
      const cost = rank + Math.abs(first.length - last.length) / 10 + (first.length < 4 || last.length < 4 ? 3 : 0);
      if (!best || cost < best.cost) best = { parts: [first, last], cost };
    }
  }
  return best?.parts;
}

/** Long enough, and common enough as a noun, to be no chance: *buurland* is *buur* and *land* whatever its morphemes are. */
const isNoun = (word: string) => word.length > 3 && vocabularyOf(word, "noun") !== undefined;

/** *maker*, *verlener*: who does what a verb says. */
const isAgent = (word: string, isPart: IsWord) => word.endsWith("er") && isPart(`${word.slice(0, -2)}en`);

/** *zwem-*, *verpleeg-*, *vries-*: a verb's stem. */
function isStem(word: string, isPart: IsWord): boolean {
  const hard = word.replace(/f$/, "v").replace(/s$/, "z");
  const short = hard.replace(/([aeou])\1(.)$/, "$1$2");
  return [word, hard, short, word + word.at(-1)].some((stem) => isPart(`${stem}en`));
}

/** Whether a morpheme begins where each part does. */
function agree(morphemes: readonly string[], first: string, last: string): boolean {
  const begins = (morpheme: string | undefined, part: string) => morpheme?.slice(0, 3) === part.slice(0, 3);
  return begins(morphemes[0], first) && morphemes.slice(1).some((morpheme) => begins(morpheme, last));
}
