/**
 * FreeDict's Dutch–English dictionary lost the spaces inside its translations: "becauseof", "getridof", "businessdeal". They
 * are put back by the dictionary's own words: a translation that falls apart into words that stand elsewhere by themselves is
 * taken for a joined one, unless English writes it so.
 */
import { WHOLE_WORDS } from "./english-whole-words";

/** Small words that join, whether or not the dictionary has them by themselves. */
const SMALL = new Set(
  "a an the of to in on at by for from with up down off out away about over under into onto upon through around round along back together apart aside forth be is are was has have do not no one one's oneself someone something it its and or as so than that this what how who very more most all any some go make take put get give let keep come set it's".split(
    " ",
  ),
);

/** Endings that stand by themselves in a dictionary and are no words. */
const ENDINGS = new Set(
  "able age al ance ant ate ded ed en ence er ers est et ful ible ic ing ion ish ism ist ity ive less let ly men ment ness oid or ors ous rent ry s sion sis tic tion tous ty".split(
    " ",
  ),
);

/** Shorter words are never two. In letters. */
const SHORTEST = 5;
/** A word of three letters counts as one when it stands by itself this often. */
const OFTEN = 2;
/** Shorter ones are not looked up by their stem. In letters. */
const INFLECTED = 6;

interface Split {
  words: string[];
  cost: number;
}

/** What a word costs in a split: fewer words first, then common ones. */
const WORD_COST = 12;

/** How often a word stands by itself, or its stem does: *mashed*, *starting*, *members*. */
function timesOf(word: string, known: ReadonlyMap<string, number>): number | undefined {
  const times = known.get(word);
  if (times !== undefined || word.length < INFLECTED) return times;
  const stem = /^(.+?)(?:ing|ed|s)$/.exec(word)?.[1];
  return stem && (known.has(stem) || known.has(`${stem}e`)) ? 1 : undefined;
}

function cut(text: string, known: ReadonlyMap<string, number>): string[] | undefined {
  const best: (Split | undefined)[] = [{ words: [], cost: 0 }];
  for (let end = 1; end <= text.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const piece = text.slice(start, end);
      const times = timesOf(piece, known);
      if (!before || times === undefined || (start === 0 && end === text.length)) continue;
      const cost = before.cost + WORD_COST - Math.log(times);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { words: [...before.words, piece], cost };
    }
  }
  return best[text.length]?.words;
}

/** Puts spaces back, by the words of all translations of a dictionary. Build it once. */
export function unjoiner(translations: Iterable<string>): (translation: string) => string {
  const times = new Map<string, number>();
  for (const translation of translations) {
    for (const word of translation.split(" ")) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const known = new Map([...SMALL].map((word) => [word, 20]));
  const cuts = new Map<string, string>();
  for (const [word, count] of [...times].sort(([a], [b]) => a.length - b.length)) {
    if (!/^[a-z]+('s[a-z]+)?$/.test(word) || ENDINGS.has(word)) continue;
    const words =
      word.length >= SHORTEST && !WHOLE_WORDS.has(word)
        ? (cut(word.replaceAll("'s", "'s "), known) ?? cut(word, known))
        : undefined;
    if (words) cuts.set(word, words.join(" "));
    else if (word.length > OFTEN || (word.length === OFTEN && count >= OFTEN))
      known.set(word, count + (known.get(word) ?? 0));
  }
  return (translation) =>
    translation
      .split(" ")
      .map((word) => cuts.get(word) ?? word)
      .join(" ");
}
