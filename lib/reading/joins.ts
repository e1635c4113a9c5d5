/** Items of several words: fixed phrases, separated verbs, full names. Which of them stand in a sentence. */
import type { Form, FormIndex } from "./gloss-index";
import { type Place, placesOfForm, type SentenceWords, samePlace, selectorFor } from "./selectors";

/** An entry found at a place. `settled`: the author said so (`is`, `who`). */
export interface Found {
  form: Form;
  words: Place;
  settled: boolean;
}

/** What is wrong in the glosses of a sentence; `at` is the path inside the sentence. */
export interface GlossProblem {
  message: string;
  remedy: string;
  at: string[];
  /** The word that has no gloss, where that is the problem. */
  missing?: string;
}

/** A key as YAML wants it. */
const yamlKey = (text: string) => (/^[\p{L}\p{N}-]+$/u.test(text) ? text : `"${text}"`);

/** One line to paste into a sentence: `is: { dat: dat.rel }`; for people, `who`. */
export function settle(selector: string, form: Form): string {
  const key = form.entry.entry.startsWith("name:") ? "who" : "is";
  return `${key}: { ${yamlKey(selector)}: ${form.entry.id} }`;
}

const isSubset = (small: Place, big: Place) => small.length < big.length && small.every((word) => big.includes(word));
const overlap = (a: Place, b: Place) => a.some((word) => b.includes(word));

function candidates(words: SentenceWords, indexes: FormIndex[]): { form: Form; places: Place[] }[] {
  const firsts = new Set(words.texts.flatMap((text) => [text, text.toLowerCase()]));
  return [...firsts].flatMap((first) =>
    indexes.flatMap((index) =>
      (index.joins.get(first) ?? []).map((form) => ({ form, places: placesOfForm(form.parts, words) })),
    ),
  );
}

/** Every place where some form of several words stands, meant or not. */
export function possibleJoins(words: SentenceWords, indexes: FormIndex[]): Place[] {
  return candidates(words, indexes).flatMap(({ places }) => places);
}

/**
 * The joins of a sentence, the settled ones among them. A join inside a longer one is dropped. Reported: separated words that match in
 * several ways (their words are `unsettled`), the same words in several senses, and joins that claim the same word, unless
 * `refused` or all settled.
 */
export function findJoins(
  words: SentenceWords,
  indexes: FormIndex[],
  settled: Found[],
  refused: Place[],
): { joins: Found[]; unsettled: Place; problems: GlossProblem[] } {
  const problems: GlossProblem[] = [];
  const unsettled: Place = [];
  const report = (message: string, remedy: string) => problems.push({ message, remedy, at: ["nl"] });
  const pick = (place: Place) => selectorFor(place, words);

  const possible: Found[] = candidates(words, indexes).flatMap(({ form, places }) => {
    const open = places.filter(
      (place) =>
        !refused.some((no) => samePlace(no, place)) &&
        // What the author settled for these words, or for this entry with one of these words, stands.
        !settled.some(
          (done) => samePlace(done.words, place) || (done.form.entry === form.entry && overlap(done.words, place)),
        ),
    );
    if (form.parts.length > 1 && open.length > 1) {
      const ways = open.map((place) => settle(pick(place), form));
      report(
        `"${form.text}" (${form.entry.id}) can be joined in ${open.length} ways`,
        `Write ${ways.join("  or  ")}, or refuse it: not: ["${form.text}"]`,
      );
      unsettled.push(...open.flat());
      return [];
    }
    return open.map((place) => ({ form, words: place, settled: false }));
  });

  const all = [...settled.filter((done) => done.words.length > 1), ...possible];
  const kept = all.filter((one) => one.settled || !all.some((other) => isSubset(one.words, other.words)));

  const joins: Found[] = [];
  for (const one of kept) {
    const rival = joins.find((other) => overlap(one.words, other.words) && !(one.settled && other.settled));
    if (rival && samePlace(rival.words, one.words)) {
      if (rival.form.entry === one.form.entry) continue;
      report(
        `"${pick(one.words)}" can be ${rival.form.entry.id} ("${rival.form.entry.general}") or ${one.form.entry.id} ("${one.form.entry.general}")`,
        `Write ${settle(pick(one.words), rival.form)}  or  ${settle(pick(one.words), one.form)}`,
      );
    } else if (rival) {
      report(
        `"${pick(rival.words)}" (${rival.form.entry.id}) and "${pick(one.words)}" (${one.form.entry.id}) claim the same word`,
        `Refuse one: not: ["${pick(one.words)}"]  or  not: ["${pick(rival.words)}"]; or settle both with is.`,
      );
    }
    joins.push(one);
  }
  return { joins, unsettled, problems };
}
