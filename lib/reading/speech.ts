/** What reading aloud needs to know, apart from the browser that speaks: which voice, in which pieces, and what comes next. */

/** In characters. Chrome goes silent after some fifteen seconds of one utterance; at the slowest speed that is well over this. */
const LONGEST = 140;

/** A place in the text: a sentence by its id, and which piece of it. */
export interface SpokenPlace {
  sentence: string;
  piece: number;
}

const languageOf = (voice: { lang: string }) => voice.lang.toLowerCase().replace("_", "-");

/**
 * The best Dutch voice: of the Netherlands before of Belgium before any other, and among those one on the device before one
 * that needs the network; undefined where none is Dutch. Android writes `nl_NL`.
 */
export function pickVoice<V extends { lang: string; localService: boolean }>(voices: readonly V[]): V | undefined {
  const rank = (voice: V) => {
    const region = ["nl-nl", "nl-be"].indexOf(languageOf(voice));
    return (region < 0 ? 2 : region) * 2 + (voice.localService ? 0 : 1);
  };
  return voices.filter((voice) => /^nl(-|$)/.test(languageOf(voice))).sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * A sentence in pieces that can each be said in one go: whole where it is short, otherwise as few as there can be, broken
 * after a comma and the like where there is one in the second half of a piece, and else between words.
 */
export function piecesOf(sentence: string, longest = LONGEST): string[] {
  const pieces: string[] = [];
  let rest = sentence.trim();
  while (rest.length > longest) {
    // The break itself may stand right behind the piece.
    const room = rest.slice(0, longest + 1);
    const comma = Math.max(...[...room.matchAll(/[,;:–—)”’]\s/g)].map(({ index }) => index + 1), 0);
    const space = room.search(/\s\S*$/);
    const end = comma > longest / 2 ? comma : space > 0 ? space : longest;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest ? [...pieces, rest] : pieces;
}

/** What is said after `place`: the next piece of its sentence, or else the next sentence; undefined at the end of the text. */
export function placeAfter(
  sentences: readonly { id: string; text: string }[],
  { sentence, piece }: SpokenPlace,
): SpokenPlace | undefined {
  const at = sentences.findIndex(({ id }) => id === sentence);
  if (at < 0) return undefined;
  if (piece + 1 < piecesOf(sentences[at]?.text ?? "").length) return { sentence, piece: piece + 1 };
  const next = sentences[at + 1];
  return next && { sentence: next.id, piece: 0 };
}
