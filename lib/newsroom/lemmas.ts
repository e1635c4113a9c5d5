/** Dictionary forms: Frog's lemma, put right where our own tables know better. */
import { irregularSingular, strongInfinitive } from "@/lib/dutch/irregular";
import { PEOPLES } from "@/lib/dutch/places";
import { PARTICLES, SEPARABLE_VERBS } from "@/lib/dutch/separable-verbs";
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
  if (tag.startsWith("WW")) return verbLemma(form, lemma, tag, isWord);
  if (tag.startsWith("N(")) return irregularSingular(form) ?? nounLemma(form, lemma, tag, isWord);
  if (tag.startsWith("TW(rang")) return form;
  if (!tag.startsWith("ADJ")) return lemma;
  // *Franse* is of *Frans*.
  // *bovenste* is of no *boven*.
  if (tag.includes("sup") && vocabularyOf(form.replace(/e$/, ""), "adjective")) return form.replace(/e$/, "");
  const people = text[0] !== form[0] ? [text, text.slice(0, -1)].find((each) => PEOPLES.has(each)) : undefined;
  return people ?? adjectiveLemma(form, lemma, tag, isWord);
}

function verbLemma(form: string, lemma: string, tag: string, isWord: IsWord): string {
  if (tag.startsWith("WW(inf") && !tag.includes("prenom")) return form;
  const bare = form.replace(/e$/, "");
  // What is a word by itself, *volgend*, *bekend*, *afgelopen*, is that word.
  if (/^WW\((?:vd|od),prenom/.test(tag)) {
    const own = [form, bare].find((each) => vocabularyOf(each, "adjective"));
    if (own) return own;
  }
  // *onverkochte*: there is no verb *onverkopen*.
  if (tag.startsWith("WW(vd") && /^on(?!t)/.test(form) && !isWord(lemma)) return bare;
  if (/^WW\((?:vd|od),nom/.test(tag) && vocabularyOf(form, "noun")) return form;
  const slot = formOf(tag);
  const strong =
    slot &&
    (strongInfinitive(form, slot, PARTICLES) ??
      (slot === "participle" ? strongInfinitive(bare, slot, PARTICLES) : undefined));
  // Frog's *opzetten* for *gezet*: a particle that the form has not.
  const extra = [...PARTICLES].find((each) => lemma.startsWith(each) && !form.startsWith(each.slice(0, 2)));
  const rest = lemma.slice(extra?.length ?? 0);
  const found = strong ?? (extra && !SEPARABLE_VERBS.has(lemma) ? lemma : extra && isWord(rest) ? rest : lemma);
  return tag.startsWith("WW(vd") ? (WITHOUT_GE[found] ?? found) : found;
}

/**
 * The infinitives that a form may be of, whatever it was tagged as: *week* is of *wijken*, *sloten* of *sluiten*, *stap* of *stappen*.
 * The one that Frog gives a verb comes first.
 */
export function infinitivesOf(token: Pick<Tagged, "text" | "tag">, lemma: string, isWord: IsWord): string[] {
  const form = token.text.toLowerCase();
  const strong = (["past", "past-plural", "present", "participle"] as const).flatMap(
    (slot) => strongInfinitive(form, slot) ?? [],
  );
  const own = formOf(token.tag);
  // *wist* is of *weten*: what an irregular verb has for this place is of no regular one.
  if (lemma && own && own !== "present" && strongInfinitive(form, own)) return [...new Set([lemma, ...strong])];
  const stem = form.replace(/t$/, "");
  const regular = [
    form,
    // Doubled first: *bestel* is of *bestellen*, for of *bestelen* it is *besteel*.
    `${form}${form.at(-1)}en`,
    `${stem}${stem.at(-1)}en`,
    `${form}en`,
    `${stem}en`,
    lengthened(form),
    lengthened(stem),
    softened(form),
    softened(stem),
  ];
  const rest = form.slice(2).replace(/[dt]$/, "");
  const participle = form.startsWith("ge")
    ? [`${rest}${rest.at(-1)}en`, `${rest}en`, lengthened(rest), softened(rest)]
    : [];
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
  return singularsOf(form).find((guess) => guess !== form && isWord(guess)) ?? lemma;
}

/** What a plural may be the plural of, by the rules of spelling alone. */
export const singularsOf = (form: string): string[] => [
  form.replace(/s$/, ""),
  form.replace(/['’]s$/, ""),
  form.replace(/en$/, ""),
  form.replace(/(.)\1en$/, "$1"),
  form.replace(/ven$/, "f"),
  form.replace(/zen$/, "s"),
  form.replace(
    /([aeou])([^aeiou])en$/,
    (_, vowel, last) => vowel + vowel + ({ v: "f", z: "s" }[last as string] ?? last),
  ),
];

/**
 * A separable verb written in one word, by any of its forms: `naliep`, `losgekapt`, with the tag of that form. Undefined where the rest
 * is no form of a verb.
 */
export function joinedVerb(form: string, isWord: IsWord): { infinitive: string; slot: string } | undefined {
  const slots = [
    ["past", "pv,verl,ev"],
    ["past-plural", "pv,verl,mv"],
    ["participle", "vd,vrij,zonder"],
  ] as const;
  const found: { infinitive: string; slot: string }[] = [];
  for (let cut = 2; cut < form.length - 2; cut += 1) {
    const particle = form.slice(0, cut);
    const rest = form.slice(cut);
    if (!PARTICLES.has(particle)) continue;
    for (const [of, slot] of slots) {
      const base = strongInfinitive(rest, of);
      if (base) found.push({ infinitive: particle + base, slot });
    }
    const weak = { text: rest.replace(/([dt])e(n?)$/, "$1"), tag: "" };
    const slot = rest.startsWith("ge") ? "vd,vrij,zonder" : /[dt]en?$/.test(rest) ? "pv,verl,ev" : "pv,tgw,ev";
    if (/enden?$/.test(rest)) continue;
    for (const text of [rest, weak.text, weak.text.replace(/[dt]$/, "")])
      for (const base of infinitivesOf({ ...weak, text }, "", isWord))
        if (base !== rest) found.push({ infinitive: particle + base, slot });
  }
  return found.find(({ infinitive }) => SEPARABLE_VERBS.has(infinitive)) ?? found[0];
}

function adjectiveLemma(form: string, lemma: string, tag: string, isWord: IsWord): string {
  if (tag.includes("basis,zonder")) return form;
  return isWord(lemma) || !isWord(form) ? lemma : form;
}
