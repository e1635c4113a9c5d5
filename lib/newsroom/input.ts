/** Looks at what an author hands in before any work is done on it. */

/** In bytes: some twenty times the longest article. */
const LARGEST = 200_000;
/** Fewer words say nothing about their language. */
const FEWEST_WORDS = 20;
/** Words that no page of Dutch is without, and that no other language has so many of. */
const DUTCH = new Set(
  "de het een van en dat te zijn met voor niet aan om ook bij nog door uit naar maar worden werd heeft hij zij dit deze wordt hebben".split(
    " ",
  ),
);
/** Of Dutch running text a third or more. */
const DUTCH_SHARE = 0.15;

/** A text that can be drafted, or why it cannot and what to do about it. */
export type Input = { text: string } | { refused: string };

/** Reads a file's bytes as the text of an article. */
export function readInput(bytes: Uint8Array): Input {
  if (bytes.length > LARGEST)
    return {
      refused: `The text has ${Math.round(bytes.length / 1000)} kB, and an article has at most ${LARGEST / 1000}. Hand in one article.`,
    };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0))
    return { refused: "The file is not UTF-8 but UTF-16 or no text at all. Save it as plain text in UTF-8." };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: "The file is not UTF-8, but an older encoding such as Latin-1. Save it as plain text in UTF-8." };
  }
  if (!text.trim()) return { refused: "The file is empty. Put the text of one article in it." };
  if (/<(?:!doctype|html|head|body|div|p|span|br|a|script|h[1-6])\b[^>]*>/i.test(text))
    return { refused: "The text has HTML in it. Copy the words from the page instead, as plain text." };
  if (/\ufffd/.test(text))
    return {
      refused: "The text has characters that were lost in an earlier conversion. Copy it again from where it came.",
    };
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < FEWEST_WORDS)
    return {
      refused: `The text has ${words.length} words. Put a whole article in it: a headline, an introduction, then the text.`,
    };
  const share = words.filter((word) => DUTCH.has(word)).length / words.length;
  if (share < DUTCH_SHARE) return { refused: "The text does not look like Dutch. Leeswijzer's articles are in Dutch." };
  const control = /[^\P{Cc}\n\r\t]/u.exec(text);
  if (control) return { refused: "The text has control characters in it. Save it as plain text." };
  return { text };
}
