/** Dictionary forms: Frog's lemma, put right where our own tables know better. */
import { irregularSingular, strongInfinitive } from "@/lib/dutch/irregular";
import { PEOPLES } from "@/lib/dutch/places";
import { PARTICLES } from "@/lib/dutch/separable-verbs";
import { vocabularyOf } from "@/lib/dutch/vocabulary";
import type { Tagged } from "./frog";

/** Knows a dictionary form. */
export type IsWord = (lemma: string) => boolean;

/** The form of `strongInfinitive` that a verb's tag asks for. */
function formOf(tag: string): "present" | "past" | "past-plural" | "participle" | undefined {
  if (tag.startsWith("WW(pv,verl,mv")) return "past-plural";
  if (tag.startsWith("WW(pv,verl")) return "past";
  if (tag.startsWith("WW(vd")) return "participle";
  if (tag.startsWith("WW(pv")) return "present";
  return undefined;
}

/** Verbs of which Frog takes the *ge-* of the participle for their own. */
const WITHOUT_GE: Readonly<Record<string, string>> = { gelukken: "lukken", geraken: "raken" };

/** The dictionary form of a token: of a verb its infinitive, of a noun its singular, of an adjective its shortest form. */
export function lemmaOf(token: Tagged, isWord: IsWord): string {
  const { tag, text } = token;
  const form = text.toLowerCase();
  if (/^SPEC|^N\(eigen/.test(tag)) return token.lemma;
  const lemma = token.lemma.toLowerCase();
  if (tag.startsWith("WW")) return verbLemma(form, lemma, tag);
  if (tag.startsWith("N(")) return irregularSingular(form) ?? nounLemma(form, lemma, tag, isWord);
  if (tag.startsWith("TW(rang")) return form;
  if (!tag.startsWith("ADJ")) return lemma;
  // *Franse* is of *Frans*.
  const people = text[0] !== form[0] ? [text, text.slice(0, -1)].find((each) => PEOPLES.has(each)) : undefined;
  return people ?? adjectiveLemma(form, lemma, tag, isWord);
}

function verbLemma(form: string, lemma: string, tag: string): string {
  if (tag.startsWith("WW(inf") && !tag.includes("prenom")) return form;
  const bare = form.replace(/e$/, "");
  // What is a word by itself, *volgend*, *bekend*, *afgelopen*, is that word.
  if (/^WW\((?:vd|od),prenom/.test(tag)) {
    const own = [form, bare].find((each) => vocabularyOf(each, "adjective"));
    if (own) return own;
  }
  if (/^WW\((?:vd|od),nom/.test(tag) && vocabularyOf(form, "noun")) return form;
  const slot = formOf(tag);
  const strong =
    slot &&
    (strongInfinitive(form, slot, PARTICLES) ??
      (slot === "participle" ? strongInfinitive(bare, slot, PARTICLES) : undefined));
  const found = strong ?? lemma;
  return tag.startsWith("WW(vd") ? (WITHOUT_GE[found] ?? found) : found;
}

/**
 * The infinitives that a form may be of, whatever it was tagged as: *week* is of *wijken*, *sloten* of *sluiten*, *stap* of *stappen*.
 * The one that Frog gives a verb comes first.
 */
export function infinitivesOf(token: Tagged, lemma: string, isWord: IsWord): string[] {
  const form = token.text.toLowerCase();
  const strong = (["past", "past-plural", "present", "participle"] as const).flatMap(
    (slot) => strongInfinitive(form, slot) ?? [],
  );
  const stem = form.replace(/t$/, "");
  const regular = [
    form,
    `${form}en`,
    `${stem}en`,
    `${form}${form.at(-1)}en`,
    `${stem}${stem.at(-1)}en`,
    lengthened(form),
    lengthened(stem),
    softened(form),
    softened(stem),
  ];
  const participle = form.startsWith("ge") ? [`${form.slice(2).replace(/[dt]$/, "")}en`] : [];
  const isVerbForm = token.tag.startsWith("WW");
  const guesses = [...strong, ...regular, ...participle].filter(
    (each) => INFINITIVE.test(each) && (vocabularyOf(each, "verb") || isWord(each)),
  );
  return [...new Set([...(isVerbForm ? [lemma] : []), ...guesses])];
}

/** Of one syllable that ends in -n there are few. */
const INFINITIVE = /(?:.en|^(?:gaan|staan|slaan|zien|doen))$/;

/** *loop*: *lopen* */
const lengthened = (stem: string) => stem.replace(/([aeou])\1([^aeiou])$/, "$1$2en");
/** *geef*: *geven*, *lees*: *lezen* */
const softened = (stem: string) =>
  stem
    .replace(/([aeo])\1([fs])$/, (_, vowel, last) => `${vowel}${last === "f" ? "v" : "z"}en`)
    .replace(/(ij|ie|oe|eu|ui|ou|r|l)([fs])$/, (_, before, last) => `${before}${last === "f" ? "v" : "z"}en`);

function nounLemma(form: string, lemma: string, tag: string, isWord: IsWord): string {
  if (!tag.includes("mv")) return isWord(form) && !tag.includes("dim") ? form : lemma;
  if (isWord(lemma)) return lemma;
  const guesses = [
    form.replace(/s$/, ""),
    form.replace(/['’]s$/, ""),
    form.replace(/en$/, ""),
    form.replace(/(.)\1en$/, "$1"),
    form.replace(/ven$/, "f"),
    form.replace(/zen$/, "s"),
  ];
  return guesses.find((guess) => guess !== form && isWord(guess)) ?? lemma;
}

function adjectiveLemma(form: string, lemma: string, tag: string, isWord: IsWord): string {
  if (tag.includes("basis,zonder")) return form;
  return isWord(lemma) || !isWord(form) ? lemma : form;
}
