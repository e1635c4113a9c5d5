/** Reading the FreeDict Dutch–English dictionary in the format of the dict server: an `.index` and a gunzipped `.dict`. */
import { unjoiner } from "./unjoin";

/** By Dutch word: its senses, each with its translations, in the dictionary's order. */
export type Dictionary = ReadonlyMap<string, string[][]>;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A number as an index writes it: base 64, most significant digit first. */
const numberOf = (text: string) => [...text].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);

/** The Dutch *ij* is one letter in FreeDict (U+0133), and its hyphens are U+2010. */
const plain = (text: string) =>
  text.replaceAll("ĳ", "ij").replaceAll("Ĳ", "IJ").replaceAll("‐", "-").normalize("NFC").trim();

/** One entry: `word /sound/`, then a line for each sense, numbered where there are several. */
function parseEntry(text: string): [word: string, senses: string[][]] | undefined {
  const [head = "", ...lines] = text.split("\n");
  const word = plain(head.replace(/ \/.*\/$/, ""));
  const senses = lines
    .map((line) =>
      line
        .replace(/^\s*\d+\.\s*/, "")
        .split(/[,;]/)
        .map((each) => plain(each.replace(/[()[\]*#_]/g, "")))
        .filter((each) => /\p{L}/u.test(each)),
    )
    .filter((sense) => sense.length > 0);
  return word && senses.length > 0 ? [word, senses] : undefined;
}

/** Reads a dictionary. `index` is the text of its `.index`, `dict` the bytes of its `.dict` (which is a `.dict.dz` gunzipped). */
export function parseDictionary(index: string, dict: Uint8Array): Dictionary {
  const decoder = new TextDecoder();
  const entries = new Map<string, string[][]>();
  for (const row of index.split("\n")) {
    const [key = "", offset, size] = row.split("\t");
    if (!offset || !size || key.startsWith("00database") || key.startsWith("00-database")) continue;
    const start = numberOf(offset);
    const entry = parseEntry(decoder.decode(dict.subarray(start, start + numberOf(size))));
    if (entry) entries.set(entry[0], [...(entries.get(entry[0]) ?? []), ...entry[1]]);
  }
  const unjoin = unjoiner([...entries.values()].flat(2));
  return new Map([...entries].map(([word, senses]) => [word, senses.map((sense) => [...new Set(sense.map(unjoin))])]));
}
