/** Plain text as paragraphs of sentences. */

/** After these a sentence goes on, though the next word has a capital. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:dr|drs|prof|mr|mevr|dhr|ir|ing|ds|st|sr|jr|bijv|bv|incl|excl|evt|enz|jl|dd|tel|mln|mld|afb|hfst|red|d\.w\.z|o\.a|t\.w|t\.o\.v|i\.p\.v|m\.a\.w|o\.l\.v|t\.a\.v|i\.v\.m|m\.b\.t|n\.a\.v|z\.g|zgn|ca|resp|vgl|nr|art|blz|max|min|p\.p|\p{Lu})\.["”’)]*$/iu;

/**
 * The sentences of one paragraph, by the Unicode rules for Dutch; what those part after an abbreviation or an initial, or before a word
 * without a capital, is joined again.
 */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter("nl", { granularity: "sentence" }).segment(paragraph)) {
    const before = sentences.at(-1);
    const goesOn =
      before !== undefined && (ABBREVIATIONS.test(before.trimEnd()) || /^[\s"”’)]*[\p{Ll}]/u.test(segment));
    if (goesOn) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** What an item of a list begins with; a dash only where a word follows it, for a line may go on with one. */
const ITEM = /^[ \t]*(?:[-–*•·▪]|\d{1,2}[.)])[ \t]+(?=[\p{L}\d“"‘'«])/gmu;

/**
 * The paragraphs of a text. Empty lines part them; where a text has none, each line is one. Lines that were wrapped are joined, but
 * each item of a list is a paragraph, without its mark.
 */
export function paragraphsOf(text: string): string[][] {
  const clean = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\u00ad/g, "")
    .replace(ITEM, "\n")
    .trim();
  const parts = /\n\s*\n/.test(clean) ? clean.split(/\n\s*\n/) : clean.split("\n");
  return parts.map((part) => sentencesOf(part.replace(/\s*\n\s*/g, " "))).filter((sentences) => sentences.length > 0);
}
