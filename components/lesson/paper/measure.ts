import type { Glyph } from "@/lib/lesson/lines";

/** Every character of a block's sentences (the elements with `data-of`) and where it stands. */
export function glyphsOf(block: Element): Glyph[] {
  const range = document.createRange();
  return [...block.querySelectorAll<HTMLElement>("[data-of]")].flatMap(({ dataset, firstChild }) => {
    if (!(firstChild instanceof Text)) return [];
    let at = 0;
    return [...firstChild.data].map((text): Glyph => {
      range.setStart(firstChild, at);
      at += text.length;
      range.setEnd(firstChild, at);
      const { top, bottom } = range.getBoundingClientRect();
      return { sentence: dataset.of ?? "", text, ...(text.trim() && { box: { top, bottom } }) };
    });
  });
}

/** When the faces that this element is set in are there, or cannot be had. */
export async function fontsOf(element: Element): Promise<void> {
  const { fontFamily } = getComputedStyle(element);
  await Promise.allSettled(["normal", "italic"].map((style) => document.fonts.load(`${style} 1em ${fontFamily}`)));
  await document.fonts.ready;
}
