/**
 * Selectors: words as they stand in a sentence. `…` stands for any words or none between the parts of one item, `#2` after a
 * part picks its second occurrence: `blies … af`, `dat#2`, `zag … uit#2`.
 */
import { tokenize } from "./tokens";

/** The words of a sentence; `tied[i]`: only white space stands between words i and i+1. */
export interface SentenceWords {
  texts: string[];
  tied: boolean[];
}

export interface Part {
  words: string[];
  /** Which occurrence, from 1; any when left out. */
  nth?: number;
}

/** A place in a sentence: word indexes, ascending. */
export type Place = number[];

/** Straight apostrophes for curly ones: the only difference in spelling that never means a different word. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").normalize("NFC");
}

/** The words of a sentence, as selectors and forms are matched against. */
export function wordsOf(sentence: string): SentenceWords {
  const texts: string[] = [];
  const tied: boolean[] = [];
  for (const token of tokenize(sentence)) {
    if (token.word) {
      texts.push(plain(token.text));
      tied.push(false);
    } else if (tied.length > 0) {
      tied[tied.length - 1] = /^\s+$/.test(token.text);
    }
  }
  return { texts, tied };
}

/** Reads a selector or the form of an entry; the words of a part must stand next to each other. */
export function parseSelector(selector: string): Part[] {
  return selector.split(/…|\.{3}/).flatMap((part) => {
    const [, text = "", nth] = /^\s*(.*?)(?:#(\d+))?\s*$/su.exec(part) ?? [];
    const words = wordsOf(text).texts;
    return words.length === 0 ? [] : [nth ? { words, nth: Number(nth) } : { words }];
  });
}

function startsOf(part: Part, words: SentenceWords, same: (word: string, wanted: string) => boolean): number[] {
  const last = part.words.length - 1;
  return words.texts.flatMap((_, start) =>
    part.words.every(
      (wanted, i) => same(words.texts[start + i] ?? "", wanted) && (i === last || words.tied[start + i] === true),
    )
      ? [start]
      : [],
  );
}

const exactly = (word: string, wanted: string) => word === wanted;
/** A form in lower case also matches at the head of a sentence; a form with a capital needs its capital. */
const asForm = (word: string, wanted: string) => word === wanted || word.toLowerCase() === wanted;

/** All ways to take one start for each part, in order and without overlap. */
function combine(parts: Part[], starts: number[][]): Place[] {
  let places: Place[] = [[]];
  parts.forEach((part, i) => {
    places = places.flatMap((place) =>
      (starts[i] ?? [])
        .filter((start) => start > (place.at(-1) ?? -1))
        .map((start) => [...place, ...part.words.map((_, offset) => start + offset)]),
    );
  });
  return parts.length === 0 ? [] : places;
}

/** Every place where the form of an entry stands, `De` counting as `de`. */
export function placesOfForm(parts: Part[], words: SentenceWords): Place[] {
  return combine(
    parts,
    parts.map((part) => startsOf(part, words, asForm)),
  );
}

/** Every place a selector may mean: words exactly as they stand, else in lower case. One place is a good selector. */
export function placesOfSelector(selector: string, words: SentenceWords): Place[] {
  const parts = parseSelector(selector);
  return combine(
    parts,
    parts.map((part) => {
      const exact = startsOf(part, words, exactly);
      const nth = part.nth ?? 1;
      const starts = exact.length >= nth ? exact : startsOf(part, words, asForm);
      return part.nth === undefined ? starts : starts.slice(nth - 1, nth);
    }),
  );
}

/** The shortest selector that means this place, with `#n` where a part stands there more than once. */
export function selectorFor(place: Place, words: SentenceWords): string {
  const runs: number[][] = [];
  for (const index of place) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before === index - 1 && words.tied[before]) run.push(index);
    else runs.push([index]);
  }
  return runs
    .map((run) => {
      const texts = run.map((index) => words.texts[index] ?? "");
      const starts = startsOf({ words: texts }, words, exactly);
      return texts.join(" ") + (starts.length > 1 ? `#${starts.indexOf(run[0] ?? 0) + 1}` : "");
    })
    .join(" … ");
}

/** Whether two places are the same words. */
export function samePlace(a: Place, b: Place): boolean {
  return a.length === b.length && a.every((index, i) => index === b[i]);
}

/** What is wrong with a selector, and what to write. */
export interface SelectorFault {
  message: string;
  remedy: string;
}

/** The one place a selector means, or why there is not exactly one. */
export function select(selector: string, words: SentenceWords): { place: Place } | { fault: SelectorFault } {
  const [place, ...more] = placesOfSelector(selector, words);
  if (!place) {
    return {
      fault: {
        message: `"${selector}" is not in this sentence`,
        remedy: "Write the words as they stand in the sentence, with … between words that are apart.",
      },
    };
  }
  if (more.length > 0) {
    const choices = [place, ...more].map((each) => selectorFor(each, words));
    return {
      fault: {
        message: `"${selector}" is in this sentence ${choices.length} times`,
        remedy: `Write which one you mean: ${choices.map((choice) => `"${choice}"`).join(" or ")}.`,
      },
    };
  }
  return { place };
}
