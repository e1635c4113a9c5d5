/** Dictionary forms: Frog's lemma, put right where our own tables know better. */
import { irregularSingular, strongInfinitive } from "@/lib/dutch/irregular";
import { PARTICLES } from "@/lib/dutch/separable-verbs";
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

/** The dictionary form of a token: of a verb its infinitive, of a noun its singular, of an adjective its shortest form. */
export function lemmaOf(token: Tagged, isWord: IsWord): string {
  const { tag, text } = token;
  const form = text.toLowerCase();
  const lemma = /^SPEC|^N\(eigen/.test(tag) ? token.lemma : token.lemma.toLowerCase();
  if (tag.startsWith("WW")) {
    const slot = formOf(tag);
    const bare = form.replace(/e$/, "");
    const strong =
      slot &&
      (strongInfinitive(form, slot, PARTICLES) ??
        (slot === "participle" ? strongInfinitive(bare, slot, PARTICLES) : undefined));
    return strong ?? verbLemma(form, lemma, tag, isWord);
  }
  if (tag.startsWith("N(")) return irregularSingular(form) ?? nounLemma(form, lemma, tag, isWord);
  if (tag.startsWith("ADJ")) return adjectiveLemma(form, lemma, tag, isWord);
  return lemma;
}

function verbLemma(form: string, lemma: string, tag: string, isWord: IsWord): string {
  if (tag.startsWith("WW(inf") && !tag.includes("prenom")) return form;
  return isWord(lemma) || !isWord(form) ? lemma : lemma;
}

function nounLemma(form: string, lemma: string, tag: string, isWord: IsWord): string {
  if (!tag.includes("mv")) return isWord(form) && !tag.includes("dim") ? form : lemma;
  if (isWord(lemma)) return lemma;
  const guesses = [
    form.replace(/s$/, ""),
    form.replace(/'s$/, ""),
    form.replace(/en$/, ""),
    form.replace(/(.)\1en$/, "$1"),
    form.replace(/ven$/, "f"),
    form.replace(/zen$/, "s"),
  ];
  return guesses.find((guess) => guess !== form && isWord(guess)) ?? lemma;
}

function adjectiveLemma(form: string, lemma: string, tag: string, isWord: IsWord): string {
  if (isWord(lemma)) return lemma;
  if (tag.includes("basis") && isWord(form)) return form;
  return lemma;
}
