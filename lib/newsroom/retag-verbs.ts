/** Words tagged as nouns, names or adjectives that are the verb of their clause. */
import { strongInfinitive } from "@/lib/dutch/irregular";
import { PARTICLES } from "@/lib/dutch/separable-verbs";
import type { Tagged } from "./frog";
import { type IsWord, infinitivesOf, joinedVerb } from "./lemmas";
import { isFiniteVerb, lower } from "./tags";

const isMark = ({ tag, word, text }: Tagged) => !word && (tag.startsWith("LET") || /[,;:.!?]/.test(text));
const isSubordinator = ({ tag }: Tagged) => tag.startsWith("VG(onder") || tag.startsWith("VNW(betr");
const opensNoun = (token: Tagged | undefined) =>
  token !== undefined && /^(?:LID|VNW\((?:bez|aanw,det)|ADJ\(prenom|WW\((?:vd|od),prenom|TW\(hoofd|VZ)/.test(token.tag);

/** The token as a finite verb; undefined where it is no form of one. `isPast`: what the other verbs around it are. */
function finite(token: Tagged | undefined, isPast: boolean, isWord: IsWord): Tagged | undefined {
  if (!token?.word) return undefined;
  const form = lower(token);
  const past = strongInfinitive(form, "past") ?? strongInfinitive(form, "past-plural");
  const isVerb = token.tag.startsWith("WW");
  const [other] = token.tag.startsWith("WW(inf") ? [token.lemma] : infinitivesOf({ text: form, tag: "" }, "", isWord);
  if (past && (isPast || !isVerb))
    return { ...token, lemma: past, tag: `WW(pv,verl,${strongInfinitive(form, "past") ? "ev" : "mv"})` };
  if (!other) return undefined;
  return { ...token, lemma: other, tag: form.endsWith("en") ? "WW(pv,tgw,mv)" : "WW(pv,tgw,ev)" };
}

/** Where a clause that begins at `from` ends: at a mark, or at what begins another. */
function endOf(tokens: Tagged[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && (isMark(token) || token.tag.startsWith("VG")));
  return end < 0 ? tokens.length : end;
}

/** The first word from `from` to `to` that may be a verb and has nothing of a noun before it. */
function likeliest(tokens: Tagged[], from: number, to: number, isWord: IsWord): number {
  // *Boeren die hun land laten staan, krijgen geld*: after such a clause the verb comes first.
  const mayBe = (token: Tagged, place: number) =>
    place >= from &&
    place < to &&
    lower(tokens[place + 1]) !== "die" &&
    token.word &&
    /^(?:N\(soort|ADJ\(vrij|WW\((?:inf|vd,vrij))/.test(token.tag) &&
    !opensNoun(tokens[place - 1]) &&
    (token.tag.startsWith("WW(inf") || infinitivesOf({ ...token, tag: "" }, "", isWord).length > 0) &&
    lower(tokens[place - 1]) !== "te";
  const closing = tokens.findIndex(
    (token, place) =>
      mayBe(token, place) && tokens[place - 1]?.text.trim() === "," && tokens[place - 2]?.tag.startsWith("WW") === true,
  );
  return closing >= 0 ? closing : tokens.findIndex(mayBe);
}

/** The place of a word that must be a finite verb, though it is not tagged so; -1 where there is none. */
function missed(tokens: Tagged[], isWord: IsWord): number {
  if (!tokens.some(isFiniteVerb) && tokens.some(({ tag }) => tag.startsWith("LET")))
    return likeliest(tokens, 0, tokens.length, isWord);
  // *staken ze banden in brand en gooiden ze ruiten in*: what comes before *en* and a verb has a verb too.
  const and = tokens.findIndex(
    (token, at) => token.tag.startsWith("VG(neven") && isFiniteVerb(tokens[at + 1] ?? token),
  );
  if (and > 0 && !tokens.slice(0, and).some((token) => isFiniteVerb(token) || isMark(token)))
    return likeliest(tokens, 0, and, isWord);
  return tokens.findIndex((token, place) => {
    const before = tokens[place - 1];
    if (!token.word || isFiniteVerb(token) || !before) return false;
    const clauseEnd = endOf(tokens, place);
    const rest = tokens.slice(place, clauseEnd);
    if (rest.some(isFiniteVerb)) return false;
    const isOpen = /^(?:N\(soort|WW\(inf|ADJ\(vrij)/.test(token.tag);
    // *zodra zij gaan, steken ze over*
    if (isOpen && before.text.trim() === "," && tokens[place - 2]?.tag.startsWith("WW(pv") && rest.length > 1)
      return !token.tag.startsWith("ADJ") && finite(token, false, isWord) !== undefined;
    // *nam het woord en wees op*
    if (isOpen && before.tag.startsWith("VG(neven") && /^(?:VZ|LID|VNW)/.test(tokens[place + 1]?.tag ?? ""))
      return strongInfinitive(lower(token), "past") !== undefined && tokens.slice(0, place).some(isFiniteVerb);
    // *toen de agenten de straat in reden.*: a clause that a subordinator opens ends in its verb.
    if (place !== clauseEnd - 1 || !/^(?:N\(soort|ADJ\(vrij)/.test(token.tag)) return false;
    const opener = tokens.findLastIndex(
      (each, at) => at < place && (isMark(each) || isSubordinator(each) || isFiniteVerb(each)),
    );
    const opened = tokens[opener];
    const isEmpty = !tokens.slice(opener + 1, place).some(({ tag }) => tag.startsWith("WW"));
    return opened !== undefined && isSubordinator(opened) && isEmpty && strongOf(lower(token)) && place - opener > 2;
  });
}

const strongOf = (form: string) =>
  (["past", "past-plural", "present"] as const).some((slot) => strongInfinitive(form, slot) !== undefined) ||
  ["staat", "gaat", "slaat", "doet", "ziet"].includes(form);

/** *Wilde u*: a capital at the beginning makes no name of a verb before its subject. */
function asVerb(tokens: Tagged[], place: number, isWord: IsWord): Tagged | undefined {
  const token = tokens[place] as Tagged;
  const opens = !tokens.slice(0, place).some(({ word }) => word);
  return opens && /^(?:SPEC|N\(eigen)/.test(token.tag) && tokens[place + 1]?.tag.startsWith("VNW(pers")
    ? finite({ ...token, lemma: lower(token) }, true, isWord)
    : undefined;
}

/** *naliep*, *losgekapt*, *openstonden*: a particle and its verb in one word that Frog does not know. */
function asJoined(token: Tagged, isWord: IsWord): Tagged | undefined {
  const form = lower(token);
  if (
    !/^(?:WW|ADJ\(vrij|N\(soort)/.test(token.tag) ||
    PARTICLES.has(form) ||
    isWord(token.lemma.toLowerCase()) ||
    isWord(form)
  )
    return undefined;
  const found = joinedVerb(form, isWord);
  // *leegloop* is a noun, *openstonden* is none.
  if (token.tag.startsWith("N(") && !found?.slot.includes("verl")) return undefined;
  return found && { ...token, lemma: found.infinitive, tag: `WW(${found.slot})` };
}

/** The tokens of a sentence with what are verbs tagged so. */
export function retagVerbs(tokens: Tagged[], isWord: IsWord): Tagged[] {
  const named = tokens.map((token, place) =>
    token.word ? (asVerb(tokens, place, isWord) ?? asJoined(token, isWord) ?? token) : token,
  );
  const verb = missed(named, isWord);
  const found = finite(
    named[verb],
    named.some(({ tag }) => tag.startsWith("WW(pv,verl")),
    isWord,
  );
  return found ? named.with(verb, found) : named;
}
