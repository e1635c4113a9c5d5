/** Words tagged as verbs, names or adjectives that are nouns where they stand. */
import { irregularSingular } from "@/lib/dutch/irregular";
import { vocabularyOf } from "@/lib/dutch/vocabulary";
import type { Tagged } from "./frog";
import { type IsWord, singularsOf } from "./lemmas";
import { isFiniteVerb, lower } from "./tags";

/** Between these a clause has one finite verb at most. */
const bounds = ({ tag, word, text }: Tagged) =>
  (!word && /\S/.test(text)) || /^(?:VG|VNW\((?:betr|vb)|LET)/.test(tag) || /^waar\p{L}{2}/u.test(text);

const singular = (token: Tagged): Tagged => ({ ...token, lemma: lower(token), tag: "N(soort,ev,basis,stan)" });
const plural = (token: Tagged, lemma: string): Tagged => ({ ...token, lemma, tag: "N(soort,mv,basis)" });

/** The finite verbs of the clause that `place` is in, but for itself. */
function othersInClause(tokens: Tagged[], place: number): Tagged[] {
  let from = place;
  while (from > 0 && !bounds(tokens[from - 1] as Tagged)) from -= 1;
  let to = place;
  while (to < tokens.length && !bounds(tokens[to] as Tagged)) to += 1;
  return tokens.slice(from, to).filter((token, at) => at + from !== place && isFiniteVerb(token));
}

/** *het meer*: not *het meer ervaren team*. */
function asLake(tokens: Tagged[], place: number): Tagged | undefined {
  const token = tokens[place] as Tagged;
  const isNoun = token.tag.startsWith("VNW(onbep") && vocabularyOf(lower(token), "noun");
  const isAlone = !/^(?:N\(|ADJ|WW\((?:vd|od)|SPEC)/.test(tokens[place + 1]?.tag ?? "");
  return isNoun && isAlone && tokens[place - 1]?.tag.startsWith("LID") ? singular(token) : undefined;
}

/** *de mist*, *bij twijfel*, *levert in de winter verlies op*: no finite verb stands there. */
function asSingular(tokens: Tagged[], place: number, isWord: IsWord): Tagged | undefined {
  const token = tokens[place] as Tagged;
  const before = tokens[place - 1];
  if (!isFiniteVerb(token) || !before) return undefined;
  if (/^(?:LID|VNW\(bez)/.test(before.tag)) return isWord(lower(token)) ? singular(token) : undefined;
  const isNoun = vocabularyOf(lower(token), "noun") !== undefined && token.tag.startsWith("WW(pv,tgw,ev");
  const others = isNoun ? othersInClause(tokens, place) : [];
  const clearer = others.some((other) => !vocabularyOf(lower(other), "noun"));
  return clearer && !bounds(before) && !before.tag.startsWith("WW") ? singular(token) : undefined;
}

/** *grotere bedragen*, *90.000 fietsen*, *meer merken zullen*, *Boeren die*: what has that around it is a plural. */
function asPlural(tokens: Tagged[], place: number, isWord: IsWord): Tagged | undefined {
  const token = tokens[place] as Tagged;
  if (!/^WW\((?:inf,vrij|pv,tgw)/.test(token.tag) || !/(?:en|s)$/.test(lower(token))) return undefined;
  // *“slimme” fietsen*
  const isQuote = /^["”’']$/.test(tokens[place - 1]?.text.trim() ?? "");
  const [before, next] = [tokens[isQuote ? place - 2 : place - 1], tokens[place + 1]];
  const isPlural =
    before === undefined || !before.word
      ? lower(next) === "die"
      : /^(?:TW\(hoofd,prenom|ADJ\(prenom.*met-e|WW\(vd,prenom)/.test(before.tag) ||
        (before.tag.startsWith("WW(vd") && /^(?:LID|VNW\(bez)/.test(tokens[place - 2]?.tag ?? "")) ||
        (before.tag.startsWith("VNW(onbep") && next !== undefined && isFiniteVerb(next));
  if (!isPlural || tokens.slice(Math.max(0, place - 3), place).some((each) => lower(each) === "het")) return undefined;
  const found = singularsOf(lower(token)).find(
    (each) => each !== lower(token) && (vocabularyOf(each, "noun") || isWord(each)),
  );
  return found ? plural(token, found) : undefined;
}

/** *de verdachte zweeg*, *verpleegkundigen*, *Kamerleden*: a noun of our own list, with no noun after it that it could belong to. */
function asPerson(tokens: Tagged[], place: number): Tagged | undefined {
  const token = tokens[place] as Tagged;
  const form = lower(token);
  const next = tokens[place + 1];
  if (/^(?:SPEC|N\(eigen)/.test(token.tag)) {
    const found = irregularSingular(form);
    return found && found !== form && vocabularyOf(found, "noun") ? plural(token, found) : undefined;
  }
  if (
    !/^(?:ADJ|WW\((?:vd|od))\(?/.test(token.tag) ||
    /^(?:N\(soort|ADJ\(prenom|WW\(vd,prenom|TW)/.test(next?.tag ?? "")
  )
    return undefined;
  if (/e$/.test(form) && (vocabularyOf(form, "noun") || form.endsWith("kundige"))) return singular(token);
  const one = form.replace(/n$/, "");
  return form.endsWith("en") && vocabularyOf(one, "noun") ? plural(token, one) : undefined;
}

/** The tokens of a sentence with what are nouns tagged so. */
export function retagNouns(tokens: Tagged[], isWord: IsWord): Tagged[] {
  return tokens.map((token, place) =>
    token.word
      ? (asSingular(tokens, place, isWord) ??
        asPlural(tokens, place, isWord) ??
        asPerson(tokens, place) ??
        asLake(tokens, place) ??
        token)
      : token,
  );
}
