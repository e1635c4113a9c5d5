/**
 * Finds separable verbs that stand in two places: *blies … af*, *af te blazen*, *af zou blazen*. Frog tags words one by one, so a
 * particle and a preposition look alike to it; a clause tells them apart: a particle closes what the verb opened, and makes a
 * verb with it that exists.
 */
import { isLooseInDictionary, PARTICLES, SEPARABLE_VERBS } from "@/lib/dutch/separable-verbs";
import type { Tagged } from "./frog";
import { isFiniteVerb, isInfinitive, isParticiple, isVerb, lower } from "./tags";

/** Places are indices among the tokens of the sentence. */
export interface Join {
  infinitive: string;
  verb: number;
  particle: number;
}

/** Knows an infinitive that is not in our own table. */
export type IsKnown = (infinitive: string) => boolean;

/** What begins a clause of its own: *omdat*, *die*, *waarna*. */
const isSubordinator = ({ tag, text }: Tagged) =>
  tag.startsWith("VG(onder") || tag.startsWith("VNW(betr") || (tag.startsWith("BW") && /^waar\p{L}{2}/u.test(text));
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
const PLACES = new Set(
  "weg straat stad dorp berg heuvel grens brug water zee bos veld plein trap duin tuin huis kamer zaal gebouw kerk school winkel rivier poort hal park strand haven dijk tunnel kanaal".split(
    " ",
  ),
);
const POSTPOSITIONS = new Set("over in op uit af door langs binnen om rond".split(" "));

/** The separable verb that these two make; undefined where there is none. */
function separable(particle: string, base: string, isKnown: IsKnown): string | undefined {
  const infinitive = particle + base;
  return SEPARABLE_VERBS.has(infinitive) || isLooseInDictionary(particle, base, isKnown) ? infinitive : undefined;
}

/** Particles that are nothing else: what they close is a separable verb, whether or not any list has it. */
const PARTICLES_ONLY = new Set(
  "bijeen ineen uiteen omver overhoop kwijt opzij tegemoet heen neer rond opeen achterna".split(" "),
);
const NEVER_WITH = new Set("zijn worden hebben zullen kunnen moeten mogen willen".split(" "));
/** Question words and the like that open a clause after a particle: *houdt bij hoeveel …*. */
const OPENERS = new Set("hoe hoeveel wie wat waar waarom wanneer welke of dat die dan als".split(" "));
/** After *er* these are rather a verb with its preposition: *er kwam een einde aan*. */
const NOT_AFTER_ER = new Set("aankomen aanhebben opzijn opstaan uitkomen inzitten".split(" "));
/** What tells that *er* only introduces who or what: *er braken enkele branden uit*. */
const INDEFINITE = new Set(
  "een geen enkele veel weinig meer minder hoeveel wie wat twee drie vier vijf zes tien honderden duizenden tientallen".split(
    " ",
  ),
);

/** The infinitives that the form at a place may be of, the likeliest first: none for what is no verb form. */
export type Bases = (place: number) => readonly string[];

/** `tokens` are one sentence. */
export function separatedVerbs(tokens: Tagged[], bases: Bases, isKnown: IsKnown): Join[] {
  const joins: Join[] = [];
  const infinitiveAt = (particle: number, verb: number): string | undefined => {
    if (joins.some((join) => join.verb === verb)) return undefined;
    const text = lower(tokens[particle]);
    for (const base of bases(verb)) {
      const found = separable(text, base, isKnown);
      if (found) return found;
    }
    return undefined;
  };
  /** Where no list has the verb, a word that is nothing but a particle makes one with the verb that opened the clause. */
  const unlisted = (particle: number, verb: number | undefined): string | undefined => {
    const text = lower(tokens[particle]);
    const [base] = verb === undefined ? [] : bases(verb);
    return base && PARTICLES_ONLY.has(text) && !NEVER_WITH.has(base) && !joins.some((join) => join.verb === verb)
      ? text + base
      : undefined;
  };
  const join = (particle: number, verb: number): boolean => {
    const infinitive = infinitiveAt(particle, verb) ?? unlisted(particle, verb);
    if (!infinitive) return false;
    joins.push({ infinitive, verb, particle });
    return true;
  };
  tokens.forEach((token, place) => {
    if (!token.word || !isParticle(lower(token)) || isVerb(token) || isOrdinary(tokens, place)) return;
    const ahead = verbAhead(tokens, place, bases);
    if (ahead !== undefined && (join(place, ahead) || joinLoosely(ahead))) return;
    const isEnd = closes(tokens, place);
    if (!isEnd && !opensInfinitive(tokens, place)) return;
    const [finite, others, nearer] = verbsBefore(tokens, place);
    for (const verb of [...nearer, ...finite, ...others]) {
      const infinitive = infinitiveAt(place, verb);
      if (!infinitive || (!isEnd && !TAKES_INFINITIVE.has(infinitive)) || isOnlyAuxiliary(tokens, place, verb, bases))
        continue;
      if (isPostposition(tokens, place, verb, bases)) return;
      if (goesWithOther(tokens, place, verb, infinitive)) continue;
      joins.push({ infinitive, verb, particle: place });
      return;
    }
    const [nearest] = finite;
    const infinitive = isEnd ? unlisted(place, nearest) : undefined;
    if (nearest !== undefined && infinitive) joins.push({ infinitive, verb: nearest, particle: place });

    /** *mee kunnen beslissen*: straight before a verb and its auxiliary a particle is no preposition. */
    function joinLoosely(verb: number): boolean {
      const [base] = bases(verb);
      if (
        !base ||
        lower(tokens[place + 1]) === "te" ||
        !["mee", "weg", "terug", "door", "verder"].includes(lower(token))
      )
        return false;
      joins.push({ infinitive: lower(token) + base, verb, particle: place });
      return true;
    }
  });
  return joins;
}

/** Those that come in pairs: *op en neer*. */
const LOOSE = new Set("af toe heen weer op neer in uit over om door aan".split(" "));
const isLoose = (text: string) => LOOSE.has(text);
/** Of *samen met* only these are one verb: *werkt samen met*. */
const WITH_MET =
  /^(?:werk|hang|hing|viel|val|leef|lev|loop|liep|woon|wone|gaa?|ging|spann?|smelt|smolt|speel|spel|kwam|kom|zwe|zwoe)/;
const goesWithMet = (tokens: Tagged[], place: number) =>
  tokens.slice(0, place).some((token) => isVerb(token) && WITH_MET.test(lower(token)));

const isParticle = (text: string) => PARTICLES.has(text) || PARTICLES_ONLY.has(text);

/** A noun with its article is no particle: *raakten de weg kwijt*. Nor is one before another particle: *van het westen uit op*. */
function isOrdinary(tokens: Tagged[], place: number): boolean {
  const before = tokens[place - 1];
  if (before && /^(?:LID|VNW\(bez|ADJ\(prenom)/.test(before.tag) && (tokens[place] as Tagged).tag.startsWith("N("))
    return true;
  const next = tokens[place + 1];
  // *heen en weer*, *af en toe*
  const isPair = (first: number) => lower(tokens[first + 1]) === "en" && isLoose(lower(tokens[first + 2]));
  if (
    (isLoose(lower(tokens[place])) && isPair(place)) ||
    (isPair(place - 2) && isLoose(lower(before)) === false && isLoose(lower(tokens[place - 2])))
  )
    return true;
  // *trok samen met een visser*
  if (lower(tokens[place]) === "samen" && lower(next) === "met") return !goesWithMet(tokens, place);
  if (lower(tokens[place]) === "om" && hasInfinitive(tokens, place)) return true;
  return (
    next?.word === true && lower(next) !== "om" && isParticle(lower(next)) && !isVerb(next) && closes(tokens, place + 1)
  );
}

/** Whether *te* and an infinitive follow, as after *om*. */
const hasInfinitive = (tokens: Tagged[], place: number) =>
  tokens.some((token, at) => at > place + 1 && lower(token) === "te" && tokens[at + 1]?.tag.startsWith("WW(inf"));

/** The verb that a particle stands before: *af te blazen*, *af zou blazen*, *af is geblazen*. */
function verbAhead(tokens: Tagged[], place: number, bases: Bases): number | undefined {
  const isAuxiliary = (at: number) => bases(at).some((base) => AUXILIARIES.has(base));
  const isNonFinite = (token: Tagged | undefined) =>
    token !== undefined && (isInfinitive(token) || isParticiple(token));
  const isTe = (at: number) => lower(tokens[at]) === "te";
  let last = place + 1;
  if (isTe(last)) {
    last += 1;
    // *af te laten nemen*
    while (isAuxiliary(last) && isNonFinite(tokens[last + 1])) last += 1;
    return bases(last).length > 0 ? last : undefined;
  }
  const first = tokens[last];
  if (!first || !isVerb(first) || !isAuxiliary(last)) return undefined;
  for (let at = last + 1; at < tokens.length; at += 1) {
    if (isTe(at)) continue;
    if (!isVerb(tokens[at] as Tagged)) break;
    last = at;
    if (!isAuxiliary(at)) break;
  }
  return last > place + 1 ? last : undefined;
}

/** Whether what stands at `place` can close a clause, rather than begin a phrase with what follows it. */
function closes(tokens: Tagged[], place: number): boolean {
  const token = tokens[place] as Tagged;
  const next = tokens[place + 1];
  if (!next || isMark(next) || OPENERS.has(lower(next))) return true;
  if (token.tag.startsWith("VZ(fin") && lower(tokens[place - 1]) !== "om" && !isFiniteVerb(next)) return true;
  // *om mee te oefenen*
  if (lower(tokens[place - 1]) === "om") return false;
  if (!token.tag.startsWith("VZ")) return !token.tag.startsWith("VG");
  // *het veld op stormden*, *leren door nadoen*
  if (isFiniteVerb(next) || isInfinitive(next)) return false;
  return /^(?:VG|VZ|BW|WW\((?:vd|od),vrij|LET)/.test(next.tag);
}

/** Verbs after whose particle an infinitive with *te* follows, with what belongs to it before it. */
const TAKES_INFINITIVE = new Set(
  "aanbevelen aanbieden aandringen aandurven aankondigen aanleren aanmanen aanmoedigen aanraden aansporen aanzetten afdwingen afleren afraden afspreken inzien ontraden opdragen opleggen oproepen opwekken overhalen toegeven toelaten toestaan toevertrouwen toewensen toezeggen uitdagen uitnodigen voorhouden voornemen voorschrijven voorspiegelen voorstellen".split(
    " ",
  ),
);

/** *raadt studenten aan hun gegevens op te slaan*: whether the next verb after `place` is an infinitive with *te*. */
function opensInfinitive(tokens: Tagged[], place: number): boolean {
  for (let at = place + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Tagged;
    if (lower(token) === "te" && isInfinitive(tokens[at + 1] ?? token)) return true;
    if (isFiniteVerb(token) || isMark(token) || isSubordinator(token)) return false;
  }
  return false;
}

/** *heb er een jaar over gedaan*: an auxiliary whose verb stands right after the particle opened nothing that this could close. */
function isOnlyAuxiliary(tokens: Tagged[], place: number, verb: number, bases: Bases): boolean {
  const next = tokens[place + 1];
  return (
    next !== undefined &&
    (isParticiple(next) || isInfinitive(next)) &&
    bases(verb).some((base) => NEVER_WITH.has(base) || AUXILIARIES.has(base))
  );
}

/**
 * The verbs that may have opened the clause which closes at `place`, the nearest first: finite ones, and words that may be but are not
 * tagged so. What a subordinator began that no finite verb has closed yet is a clause of its own.
 */
function verbsBefore(tokens: Tagged[], place: number): [finite: number[], others: number[], nearer: number[]] {
  const finite: number[] = [];
  /** Behind a comma: these come before a finite verb that is farther. */
  const nearer: number[] = [];
  /** *Ze delen een huis en stemmen alles af* */
  const afterAnd: number[] = [];
  const others: number[] = [];
  let isSubordinate = false;
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Tagged;
    if (!token.word && /[.;!?]/.test(token.text)) break;
    // Before a comma stands another main clause, unless what follows it was begun by a subordinator.
    if (!token.word && token.text.includes(",")) {
      if (finite.length > 0 && !isSubordinate) break;
      if (finite.length === 0) nearer.push(...others);
      isSubordinate = false;
    }
    if (isSubordinator(token)) {
      if (finite.length === 0) break;
      isSubordinate = true;
    }
    if (token.tag.startsWith("VG(neven") && finite.length === 0 && others.includes(at + 1)) afterAnd.push(at + 1);
    if (isFiniteVerb(token)) finite.push(at);
    else if (/^(?:N\(|WW|ADJ|SPEC)/.test(token.tag) && !isOrdinaryNoun(tokens, at)) others.push(at);
  }
  return [
    finite,
    finite.length > 0 && !others.some((at) => isInfinitive(tokens[at] as Tagged)) ? afterAnd : others,
    nearer,
  ];
}

/** A noun with what belongs before one. */
function isOrdinaryNoun(tokens: Tagged[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^(?:LID|VNW\((?:bez|aanw,det)|ADJ\(prenom|TW|VZ)/.test(before.tag);
}

/** Whether the word at `place` goes with another than the verb: *er … op*, *naar … toe*. */
function goesWithOther(tokens: Tagged[], place: number, verb: number, infinitive: string): boolean {
  const particle = lower(tokens[place]);
  const clause = tokens.slice(Math.max(0, verb - 1), place);
  if (STRANDED.has(particle) && clause.some((token) => PRONOMINAL.has(lower(token)))) {
    const previous = lower(tokens[place - 1]);
    // *ging er niet op in*, *trok zich daar weinig van aan*: the nearer one is what *er* goes with.
    if ((isParticle(previous) || STRANDED.has(previous)) && previous !== "er") return false;
    const introduces = clause.some((token) => INDEFINITE.has(lower(token)) || token.tag.startsWith("TW(hoofd"));
    const hasItsPhrase = clause.some((token) => token.tag.startsWith("VZ(init"));
    return (
      NOT_AFTER_ER.has(infinitive) ||
      !(introduces || hasItsPhrase) ||
      lower(clause.find((token) => PRONOMINAL.has(lower(token)))) !== "er"
    );
  }
  const between = tokens.slice(verb + 1, place);
  if (particle === "toe" && between.some((token) => ["naar", "tot"].includes(lower(token)))) return true;
  return particle === "na" && between.slice(-4).some((token) => lower(token) === "op");
}

/** *rende de grens over*, *loopt de trap op en af*: with a verb of going, straight after a place. */
function isPostposition(tokens: Tagged[], place: number, verb: number, bases: Bases): boolean {
  if (!POSTPOSITIONS.has(lower(tokens[place])) || !bases(verb).some((base) => MOTION.has(base))) return false;
  const paired = lower(tokens[place - 1]) === "en" && POSTPOSITIONS.has(lower(tokens[place - 2]));
  const noun = paired ? place - 3 : place - 1;
  return PLACES.has(lower(tokens[noun])) && hasArticle(tokens, noun);
}

function hasArticle(tokens: Tagged[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    const { tag } = tokens[at] as Tagged;
    if (tag.startsWith("LID")) return true;
    if (!tag.startsWith("ADJ")) return false;
  }
  return false;
}
