/**
 * What Frog says of a text: lemma, part of speech and morphemes of every token. Its tags are those of the CGN tag set (Van Eynde,
 * *Part of speech tagging en lemmatisering van het Corpus Gesproken Nederlands*, 2004).
 */
import { tokenize } from "@/lib/reading/tokens";

/** A token as Frog prints it. */
export interface FrogToken {
  text: string;
  lemma: string;
  /** `[op][houd][ing]` as `op`, `houd`, `ing`. */
  morphemes: string[];
  /** As `WW(pv,verl,ev)`. */
  tag: string;
}

/** A word of a sentence as the reader taps it, or a mark between words, with what Frog says of it. */
export interface Tagged extends FrogToken {
  /** The offset in the sentence. */
  at: number;
  word: boolean;
}

/** The modules of Frog that a draft does not need: names are told by their tag, and clauses by our own rules. */
export const FROG_ARGUMENTS = ["-n", "--skip=mnpc"] as const;

/** Reads Frog's columns: sentences, parted by empty lines. */
export function parseFrog(output: string): FrogToken[][] {
  return output
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block.split("\n").flatMap((row) => {
        const [, text, lemma = "", morphemes = "", tag = ""] = row.split("\t");
        if (text === undefined) return [];
        return [{ text, lemma, morphemes: [...morphemes.matchAll(/\[([^\]]+)\]/g)].map(([, part = ""]) => part), tag }];
      }),
    )
    .filter((sentence) => sentence.length > 0);
}

/**
 * Lays Frog's tokens on the words of our own sentences, of which there may be more or fewer than Frog made. A word that Frog
 * parted has what Frog says of its last part that is no mark.
 */
export function align(sentences: string[], tokens: FrogToken[][]): Tagged[][] {
  const stream = tokens.flat();
  let next = 0;
  return sentences.map((sentence) => {
    let at = 0;
    let read = 0;
    return tokenize(sentence).flatMap(({ text, word }): Tagged[] => {
      const start = at;
      at += text.length;
      const found: FrogToken[] = [];
      while (read < at && next < stream.length) {
        const token = stream[next];
        const place = token ? sentence.indexOf(token.text, read) : -1;
        // What Frog wrote otherwise than it stands there is taken as standing next.
        if (!token || place >= at) break;
        found.push(token);
        next += 1;
        read = Math.max(place, read) + token.text.length;
        while (/\s/.test(sentence[read] ?? "")) read += 1;
      }
      if (!word) return found.map((token) => ({ ...token, at: start, word: false }));
      const said = found.filter(({ tag }) => !tag.startsWith("LET")).at(-1) ?? found.at(-1);
      const whole =
        found.length === 1 ? said : said && { ...said, lemma: said.text === text ? said.lemma : text, morphemes: [] };
      return [{ lemma: text, morphemes: [], tag: "", ...whole, text, at: start, word: true }];
    });
  });
}
