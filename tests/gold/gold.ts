/**
 * Hand-made answers for what a draft says of plain Dutch: sentences-*.yaml (one sentence each) and texts/*.yaml (running
 * text; news-* were written before any table was looked at, held-back-* scored only once the tables stood). An entry of a file:
 *
 *     - nl: De regering blies de topontmoeting gisteren af.
 *       new: true                      # a text only: begins a paragraph
 *       names: Kim                     # proper names, which are not judged
 *       separated: [{ verb: afblazen, parts: blies … af }]
 *       aux: zal worden                # auxiliaries, whose lemma is judged and whose meaning is not
 *       words: regering = government; blies afblazen = call off, cancel; topontmoeting top+ontmoeting = summit;
 *         gisteren ~ = yesterday
 *
 * A word is `form lemma split = meanings`. `form` is as it stands in the sentence (capitals ignored, `#2` its second place;
 * unnumbered it stands for all its other places). `lemma` is left out where it is the form; `a/b` accepts either.
 * `split` has its parts joined by `+`, other right ones after `/`, and `?` before it where leaving it whole is right too.
 * `~` marks an adverb (or the like): its meaning is judged, its lemma is not. Function words and numerals are left out.
 *
 * Conventions:
 * - A separated verb's own form has the whole verb as its lemma (`blies`: afblazen, `blazen` in `af te blazen`: afblazen).
 *   Parted are: main clause, question, imperative, `af te blazen`, and `af zou blazen`, `af is geblazen` in a sub-clause.
 *   `optional` parts are those where Dutch allows both readings (`de straat in reden`): neither right nor wrong.
 * - Lemmas: infinitive, singular, uninflected positive (`hoger`: hoog). A participle or an -end form used as an adjective
 *   has either the verb or the uninflected form, a diminutive or nominalised adjective either of its forms. Fractions
 *   (`een tiende`) have none.
 * - A part of a compound is a word itself; linking letters (-s-, -e-, -en-, -n-) belong to no part, and are forgiven. `-s`
 *   before a `+` shows one.
 * - Meanings are those that fit in this sentence, idioms by their own words or as a whole.
 */
import { tokenize } from "@/lib/reading/tokens";

/** A separable verb and the offsets of its verb form and particle. */
export interface Join {
  verb: string;
  form: number;
  particle: number;
}

export interface GoldJoin extends Join {
  optional: boolean;
}

export interface GoldWord {
  /** The offset of its first letter. */
  at: number;
  form: string;
  /** All right ones; none where the lemma is not judged. */
  lemmas: string[];
  /** All right ones; none for a word that is no compound. */
  splits: string[][];
  /** Whether leaving a compound whole is right too. */
  splitOptional: boolean;
  /** All right ones; none where the meaning is not judged. */
  meanings: string[];
}

/** One sentence; offsets are in `nl`. */
export interface Gold {
  nl: string;
  /** Whether a paragraph begins. */
  opens: boolean;
  names: string[];
  joins: GoldJoin[];
  words: GoldWord[];
}

/** A sentence as its file has it. */
export interface Entry {
  nl: string;
  new?: boolean;
  names?: string;
  separated?: { verb: string; parts: string; optional?: boolean }[];
  aux?: string;
  words: string;
}

const AUXILIARIES: Record<string, string> = {
  zijn: "ben bent is zijn was waren geweest",
  hebben: "heb hebt heeft hebben had hadden",
  worden: "wordt worden werd werden geworden",
  zullen: "zal zullen zou zouden",
  kunnen: "kan kun kunt kunnen kon konden",
  moeten: "moet moeten moest moesten",
  mogen: "mag mogen mocht mochten",
  willen: "wil willen wilde wilden",
  hoeven: "hoeft hoeven hoefde hoefden",
  laten: "laat laten liet lieten",
  gaan: "ga gaat gaan",
  komen: "komt komen",
};

const LEMMA_OF_AUXILIARY = new Map(
  Object.entries(AUXILIARIES).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [form, lemma] as const)),
);

/** The words of a sentence with their offsets. */
export function placedWords(nl: string): { text: string; at: number }[] {
  let at = 0;
  return tokenize(nl).flatMap(({ text, word }) => {
    const placed = { text, at };
    at += text.length;
    return word ? [placed] : [];
  });
}

/** The offsets of `form`, or of its one place where it is numbered (`op#2`). @throws where it does not stand. */
function placesOf(named: string, nl: string): number[] {
  const [form = "", number] = named.split("#");
  const all = placedWords(nl).filter(({ text }) => text.toLowerCase() === form.toLowerCase());
  const places = (number ? all.slice(Number(number) - 1, Number(number)) : all).map(({ at }) => at);
  if (places.length === 0) throw new Error(`“${named}” does not stand in: ${nl}`);
  return places;
}

function onePlace(named: string, nl: string): number {
  const [at = 0, ...others] = placesOf(named, nl);
  if (others.length > 0) throw new Error(`“${named}” stands in more places, number it: ${nl}`);
  return at;
}

function readJoin({ verb, parts, optional = false }: NonNullable<Entry["separated"]>[number], nl: string): GoldJoin {
  const [form, particle, ...more] = parts.split(" … ");
  if (!form || !particle || more.length > 0) throw new Error(`Not “form … particle”: ${parts}`);
  return { verb, form: onePlace(form, nl), particle: onePlace(particle, nl), optional };
}

const list = (text: string, by: RegExp) => text.split(by).map((each) => each.trim());

function readWord(written: string, nl: string): (GoldWord & { numbered: boolean })[] {
  const [left = "", right, ...more] = list(written, /=/);
  const [named = "", ...marks] = left.split(/\s+/);
  const meanings = list(right ?? "", /,/);
  if (more.length > 0 || meanings.some((meaning) => !meaning))
    throw new Error(`Not “form lemma = meanings”: ${written}`);
  const numbered = named.includes("#");
  const form = named.replace(/#.*/, "").toLowerCase();
  const split = marks.find((mark) => mark.includes("+")) ?? "";
  const lemma = marks.find((mark) => mark !== "~" && mark !== split) ?? form;
  const shared = {
    form,
    lemmas: marks.includes("~") ? [] : lemma.split("/"),
    splits: split ? split.split("/").map((parts) => parts.split("+").map((part) => part.replace(/^\?|-s$/g, ""))) : [],
    splitOptional: split.includes("?"),
    meanings,
    numbered,
  };
  return placesOf(named, nl).map((at) => ({ at, ...shared }));
}

function readAuxiliary(named: string, nl: string): (GoldWord & { numbered: boolean })[] {
  const form = named.replace(/#.*/, "").toLowerCase();
  const lemma = LEMMA_OF_AUXILIARY.get(form);
  if (!lemma) throw new Error(`“${named}” is no auxiliary that is known: ${nl}`);
  const word = { form, lemmas: [lemma], splits: [], splitOptional: false, meanings: [], numbered: named.includes("#") };
  return placesOf(named, nl).map((at) => ({ at, ...word }));
}

const spaced = (text: string | undefined) => text?.split(/\s+/).filter(Boolean) ?? [];

/** Reads an entry. @throws with the sentence, where the entry does not fit it. */
export function readEntry({ nl, new: opens = false, names, separated = [], aux, words }: Entry): Gold {
  const read = [
    ...spaced(aux).flatMap((named) => readAuxiliary(named, nl)),
    ...list(words, /;/).flatMap((written) => readWord(written, nl)),
  ];
  const placed = new Map<number, GoldWord>();
  // A numbered form comes before the same form unnumbered.
  for (const { numbered, ...word } of read.sort((a, b) => Number(b.numbered) - Number(a.numbered))) {
    const other = placed.get(word.at);
    if (other && !read.some((each) => each.numbered && each.at === word.at)) {
      throw new Error(`“${word.form}” is there twice: ${nl}`);
    }
    if (!other) placed.set(word.at, word);
  }
  return {
    nl,
    opens,
    names: spaced(names),
    joins: separated.map((join) => readJoin(join, nl)),
    words: [...placed.values()].sort((a, b) => a.at - b.at),
  };
}

/** Sentences as one text, each with what begins a paragraph or not before it, and offsets in that text. */
export function joinGold(sentences: Gold[]): { text: string; joins: GoldJoin[]; words: GoldWord[] } {
  let text = "";
  const joins: GoldJoin[] = [];
  const words: GoldWord[] = [];
  for (const { nl, opens, joins: ownJoins, words: ownWords } of sentences) {
    if (text) text += opens ? "\n\n" : " ";
    const start = text.length;
    text += nl;
    joins.push(...ownJoins.map((join) => ({ ...join, form: join.form + start, particle: join.particle + start })));
    words.push(...ownWords.map((word) => ({ ...word, at: word.at + start })));
  }
  return { text, joins, words };
}
