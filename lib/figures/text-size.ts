/**
 * How much room a text takes, without a browser to ask. The widths are those of DejaVu Sans, the widest face that a
 * reader's system may put in place of ours: what fits here fits there.
 */

/** Widths in em. What is in no row is 0.64, as most letters and all figures are. */
const WIDTHS: [characters: string, em: number][] = [
  ["ijl.,:;'’‘|! ", 0.34],
  ['frt()[]-“”"/IJ·', 0.46],
  ["sczykvx", 0.6],
  ["ABCDEFGHKLNOPQRSTUVXYZ&", 0.79],
  ["mwMW@%—–…→", 1],
];
const BY_CHARACTER = new Map(WIDTHS.flatMap(([characters, em]) => [...characters].map((each) => [each, em])));

/** The width of a line of text in the units of `size`, its font size; bold type is wider. */
export function widthOf(text: string, size: number, bold = false): number {
  const em = [...text.normalize("NFC")].reduce((sum, each) => sum + (BY_CHARACTER.get(each) ?? 0.64), 0);
  return em * size * (bold ? 1.12 : 1);
}

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word) || word.length < 2) return [word];
  let cut = word.length - 1;
  while (cut > 1 && !fits(`${word.slice(0, cut)}-`)) cut -= 1;
  // A hyphen of its own is where the word would break anyway.
  const own = word.lastIndexOf("-", cut - 1) + 1;
  const at = own > 1 ? own : cut;
  const head = word.slice(0, at);
  return [head.endsWith("-") ? head : `${head}-`, ...pieces(word.slice(at), fits)];
}

/** A text in lines of at most `width`, as `widthOf` measures; broken between words, and within one only where it must. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, fits))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
