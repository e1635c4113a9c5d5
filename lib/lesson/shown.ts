import type { ArticlePage } from "@/lib/reading/page";

interface ShownSentence {
  id: string;
  /** "…" where sentences are left out. */
  nl: string;
  proves: boolean;
}

/** More characters than these cannot be read from the back of a room on one screen. */
const MOST_CHARACTERS = 700;

/**
 * The paragraphs (headline and standfirst are each one) in which these sentences stand, in the order of the text. They are whole, but for
 * several that are too long together: of those only the proving sentences are left.
 */
export function provingBlocks(
  { headline, standfirst, blocks, sentences }: ArticlePage,
  ids: string[],
): ShownSentence[][] {
  const whole = [[headline], standfirst, ...blocks.map((block) => block.sentences)]
    .filter((block) => block.some((id) => ids.includes(id)))
    .map((block) => block.map((id) => ({ id, nl: sentences[id]?.nl ?? "", proves: ids.includes(id) })));
  const characters = whole.flat().reduce((sum, { nl }) => sum + nl.length, 0);
  return whole.length === 1 || characters <= MOST_CHARACTERS ? whole : whole.map(withoutRest);
}

function withoutRest(block: ShownSentence[]): ShownSentence[] {
  return block.flatMap((sentence, place) => {
    if (sentence.proves) return [sentence];
    return place > 0 && block[place - 1]?.proves === false ? [] : [{ ...sentence, nl: "…" }];
  });
}
