/** The article as numbered lines on paper. Only a browser knows where lines break; what it measures is put together here. */
import { numberedLines } from "@/lib/reading/lines";
import type { ArticlePage } from "@/lib/reading/page";

export interface PaperBlock {
  as: "headline" | "standfirst" | "heading" | "paragraph";
  sentences: { id: string; nl: string }[];
}

/** One character (a whole code point) of a sentence with the box it fills, in pixels; white space at the end of a line fills none. */
export interface Glyph {
  sentence: string;
  text: string;
  box?: { top: number; bottom: number };
}

/** A line of text: the pieces of the sentences on it, by sentence id. */
export interface TextLine {
  /** From 1; every line of the article counts, headline and headings too. */
  number: number;
  pieces: { sentence: string; text: string }[];
}

/** The whole text in reading order, with nothing in it but the Dutch. */
export function paperBlocks({ headline, standfirst, blocks, sentences }: ArticlePage): PaperBlock[] {
  const all = [
    { as: "headline" as const, sentences: [headline] },
    ...(standfirst.length > 0 ? [{ as: "standfirst" as const, sentences: standfirst }] : []),
    ...blocks,
  ];
  return all.map(({ as, sentences: ids }) => ({
    as,
    sentences: ids.map((id) => ({ id, nl: sentences[id]?.nl ?? "" })),
  }));
}

/** The lines of each block, from the glyphs of each block. */
export function linesOf(blocks: Glyph[][]): TextLine[][] {
  let before = 0;
  return blocks.map((glyphs) => {
    const tops = numberedLines(
      glyphs.flatMap(({ box }) => box ?? []),
      1,
    ).map(({ top }) => top);
    const lines = tops.map((_, place): TextLine => ({ number: before + place + 1, pieces: [] }));
    before += lines.length;
    let at = 0;
    for (const { sentence, text, box } of glyphs) {
      if (box) at = tops.findLastIndex((top) => top <= (box.top + box.bottom) / 2);
      const pieces = lines[at]?.pieces;
      const piece = pieces?.at(-1);
      if (piece?.sentence === sentence) piece.text += text;
      else pieces?.push({ sentence, text });
    }
    return lines;
  });
}

/** For each sentence the numbers of the lines it stands on. */
export function linesBySentence(blocks: TextLine[][]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { number, pieces } of blocks.flat())
    for (const { sentence, text } of pieces)
      if (text.trim()) found.set(sentence, [...(found.get(sentence) ?? []), number]);
  return found;
}

/** Line numbers as they are printed: "3–5, 8"; a word joiner keeps a run together. */
export function formatLines(numbers: number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–\u2060${to}`)).join(", ");
}
