/**
 * Finds separable verbs that stand in two places: *blies … af*, *af te blazen*, *af zou blazen*. Frog tags words one by one, so a
 * particle and a preposition look alike to it; a clause tells them apart: a particle closes what the verb opened, and makes a
 * verb with it that exists.
 */
import { isLooseInDictionary, PARTICLES, SEPARABLE_VERBS } from "@/lib/dutch/separable-verbs";
import type { Tagged } from "./frog";

/** Places are indices among the tokens of the sentence. */
export interface Join {
  infinitive: string;
  verb: number;
  particle: number;
}

/** Knows an infinitive that is not in our own table. */
export type IsKnown = (infinitive: string) => boolean;

const isVerb = ({ tag }: Tagged) => tag.startsWith("WW");
const isFinite = ({ tag }: Tagged) => tag.startsWith("WW(pv");
const isInfinitive = ({ tag }: Tagged) => tag.startsWith("WW(inf");
const isParticiple = ({ tag }: Tagged) => tag.startsWith("WW(vd");
const lower = (token: Tagged | undefined) => token?.text.toLowerCase() ?? "";

/** What begins a clause of its own. */
const isSubordinator = ({ tag }: Tagged) => tag.startsWith("VG(onder") || tag.startsWith("VNW(betr");
const isMark = (token: Tagged) => !token.word && /[,;:.!?–—"“”()]/.test(token.text);
/** Auxiliaries that may stand between a particle and its verb: *af zou blazen*. */
const AUXILIARIES = new Set(
  "zullen kunnen moeten mogen willen hoeven laten gaan komen blijven hebben zijn worden durven proberen helpen weten".split(
    " ",
  ),
);
/** With one of these before it, what looks like a particle may go with that: *Hij rekende er niet op*. */
const PRONOMINAL = new Set("er daar hier waar".split(" "));
/** Particles that are prepositions too and go with *er*: of these it is told by the verb which it is. */
const STRANDED = new Set("aan op in over mee van bij voor tegen onder door om achter naar na toe".split(" "));
/** Verbs of going: with them a particle straight after a place is a postposition, *de grens over*. */
const MOTION = new Set(
  "gaan lopen rijden rennen vluchten fietsen varen vliegen klimmen stromen sluipen wandelen duiken zwemmen reizen marcheren kruipen sjokken".split(
    " ",
  ),
);
const POSTPOSITIONS = new Set("over in op uit af door langs binnen om rond".split(" "));

/** The separable verb that these two make; undefined where there is none. */
export function separable(particle: string, base: string, isKnown: IsKnown): string | undefined {
  const infinitive = particle + base;
  return SEPARABLE_VERBS.has(infinitive) || isLooseInDictionary(particle, base, isKnown) ? infinitive : undefined;
}

/** `tokens` are one sentence, and `bases` the infinitive of every verb in it, by place. */
export function separatedVerbs(tokens: Tagged[], bases: ReadonlyMap<number, string>, isKnown: IsKnown): Join[] {
  const joins: Join[] = [];
  const taken = new Set<number>();
  const join = (particle: number, verb: number): boolean => {
    const infinitive = separable(lower(tokens[particle]), bases.get(verb) ?? "", isKnown);
    if (!infinitive || taken.has(verb)) return false;
    joins.push({ infinitive, verb, particle });
    taken.add(verb);
    return true;
  };
  tokens.forEach((token, place) => {
    if (!token.word || !PARTICLES.has(lower(token)) || isVerb(token)) return;
    const ahead = verbAhead(tokens, place, bases);
    if (ahead !== undefined && join(place, ahead)) return;
    if (!closes(tokens, place)) return;
    for (const verb of verbsBefore(tokens, place)) {
      if (separable(lower(token), bases.get(verb) ?? "", isKnown) === undefined) continue;
      if (goesWithOther(tokens, place, verb, bases)) continue;
      if (join(place, verb)) return;
    }
  });
  return joins;
}

/** The verb that a particle stands before: *af te blazen*, *af zou blazen*, *af is geblazen*. */
function verbAhead(tokens: Tagged[], place: number, bases: ReadonlyMap<number, string>): number | undefined {
  const after = (n: number) => tokens[place + n];
  const first = after(1);
  const isTe = (token: Tagged | undefined) => lower(token) === "te";
  if (isTe(first)) {
    const verb = after(2);
    if (!verb?.word) return undefined;
    // *af te laten nemen*, *op te hebben gebouwd*
    let last = place + 2;
    while (
      AUXILIARIES.has(bases.get(last) ?? "") &&
      tokens[last + 1] &&
      (isInfinitive(tokens[last + 1] as Tagged) || isParticiple(tokens[last + 1] as Tagged))
    )
      last += 1;
    return bases.has(last) ? last : undefined;
  }
  if (!first || !isVerb(first) || !AUXILIARIES.has(bases.get(place + 1) ?? "")) return undefined;
  let last = place + 1;
  for (let at = place + 2; at < tokens.length; at += 1) {
    const token = tokens[at] as Tagged;
    if (isTe(token)) continue;
    if (!isVerb(token)) break;
    last = at;
    if (!AUXILIARIES.has(bases.get(at) ?? "")) break;
  }
  return last > place + 1 ? last : undefined;
}

/** Whether what stands at `place` can close a clause, rather than begin a phrase with what follows it. */
function closes(tokens: Tagged[], place: number): boolean {
  const token = tokens[place] as Tagged;
  const next = tokens[place + 1];
  if (!next || isMark(next)) return true;
  const opensPhrase = /^(?:LID|N\(|ADJ\(prenom|TW|VNW\((?:bez|aanw,det|onbep,det|pers|pr|refl)|SPEC)/.test(next.tag);
  const isBare = !token.tag.startsWith("VZ(init");
  if (token.tag.startsWith("VZ(fin")) return !/^(?:LID)/.test(next.tag) || true;
  if (opensPhrase) return isBare && !/^(?:LID)/.test(token.tag) && !token.tag.startsWith("VZ");
  return /^(?:VG|VZ|BW|WW|LET)/.test(next.tag) || isBare;
}

/** The finite verbs that may have opened the clause which closes at `place`, the nearest first. */
function verbsBefore(tokens: Tagged[], place: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Tagged;
    if (isFinite(token)) {
      // A finite verb at the end of a clause with a subordinator is that clause's own.
      const sub = clauseStart(tokens, at);
      if (sub !== undefined) depth += 0;
      else found.push(at);
    }
    if (!token.word && /[.;!?]/.test(token.text)) break;
  }
  return found;
}

/** Where the finite verb at `place` ends a clause that a subordinator or relative began, the place of that word. */
function clauseStart(tokens: Tagged[], place: number): number | undefined {
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Tagged;
    if (isMark(token) && /[,;:.!?]/.test(token.text)) return undefined;
    // Verb second after a clause: *Toen hij kwam, ging …* has its comma; without one the first finite verb is the clause's.
    if (isFinite(token)) return undefined;
    if (isSubordinator(token) && at < place - 1) return at;
  }
  return undefined;
}

/** Whether the word at `place` goes with another than the verb: *er … op*, *de grens over*, *van nu af*. */
function goesWithOther(tokens: Tagged[], place: number, verb: number, bases: ReadonlyMap<number, string>): boolean {
  const particle = lower(tokens[place]);
  const between = tokens.slice(verb + 1, place);
  const base = bases.get(verb) ?? "";
  const near = tokens.slice(Math.max(0, verb - 1), place);
  if (STRANDED.has(particle) && near.some((token) => PRONOMINAL.has(lower(token)))) return true;
  const before = tokens[place - 1];
  if (POSTPOSITIONS.has(particle) && MOTION.has(base) && before?.tag.startsWith("N(") && hasArticle(tokens, place - 1))
    return true;
  if (particle === "toe" && between.some((token) => ["naar", "tot"].includes(lower(token)))) return true;
  if (particle === "na" && between.slice(-4).some((token) => lower(token) === "op")) return true;
  return false;
}

function hasArticle(tokens: Tagged[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    const { tag } = tokens[at] as Tagged;
    if (tag.startsWith("LID")) return true;
    if (!tag.startsWith("ADJ")) return false;
  }
  return false;
}
