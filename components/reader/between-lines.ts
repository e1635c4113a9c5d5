import { betweenTheLines } from "@/lib/reading/between";
import type { GlossTable } from "@/lib/reading/gloss-table";

/**
 * Puts on each word what may stand below it: `data-g` is the gloss, `data-l` its level; with `data-span` it runs on below
 * the next words, which are part of it. Style shows them, for whoever chose so.
 */
export function markBetweenLines(root: Element, table: GlossTable) {
  for (const sentence of root.querySelectorAll("[data-sentence]")) {
    for (const [place, gloss] of betweenTheLines(table, sentence.id).entries()) {
      const word = sentence.children[place];
      if (!gloss || !word) continue;
      word.setAttribute("data-g", gloss.here);
      word.setAttribute("data-l", gloss.level);
      word.toggleAttribute("data-span", gloss.spans);
    }
  }
}
