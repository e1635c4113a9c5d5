/** What a word may mean in English, the likeliest first. */

import { PREFIXES } from "@/lib/dutch/compounds";
import { functionWord } from "@/lib/dutch/function-words";
import type { PartOfSpeech } from "@/lib/dutch/grammar";
import { PEOPLES, PLACES } from "@/lib/dutch/places";
import { PARTICLES, SEPARABLE_VERBS } from "@/lib/dutch/separable-verbs";
import { isCommon, vocabularyOf } from "@/lib/dutch/vocabulary";
import type { Dictionary } from "./freedict";
import { infinitivesOf } from "./lemmas";

/** More are of no use to an author. */
const MOST = 5;

export interface Asked {
  form: string;
  lemma: string;
  pos: PartOfSpeech;
  /** Frog's tag. */
  tag: string;
  parts?: string[] | undefined;
}

/** The senses of a dictionary entry taken in turn: first what each gives first. */
function inTurn(senses: readonly string[][]): string[] {
  const longest = Math.max(0, ...senses.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => senses.flatMap((sense) => sense[rank] ?? [])).flat();
}

const bare = (meaning: string) => meaning.replace(/^to /, "");

/** English participles and -ing forms are left to the author; what a derived word means follows from what it is derived from. */
const DERIVED: [ending: RegExp, stem: (lemma: string) => string[], english: (meaning: string) => string][] = [
  [/heid$/, (lemma) => [lemma.replace(/heid$/, "")], (meaning) => `${meaning.replace(/y$/, "i")}ness`],
  [
    /(?:je|tje|pje|etje)$/,
    (lemma) => [
      lemma.replace(/je$/, ""),
      lemma.replace(/tje$/, ""),
      lemma.replace(/pje$/, ""),
      lemma.replace(/(.)etje$/, "$1").replace(/(.)\1$/, "$1"),
    ],
    (meaning) => meaning,
  ],
  [/ster$/, (lemma) => [lemma.replace(/ster$/, "er")], (meaning) => meaning],
  [/in$/, (lemma) => [lemma.replace(/in$/, "")], (meaning) => meaning],
  [/baar$/, (lemma) => [`${lemma.replace(/baar$/, "")}en`], (meaning) => `${meaning.replace(/e$/, "")}able`],
  [/er$/, (lemma) => [`${lemma.replace(/er$/, "")}en`], (meaning) => `${meaning.replace(/e$/, "")}er`],
  [/ing$/, (lemma) => [`${lemma.replace(/ing$/, "")}en`], (meaning) => `${meaning.replace(/([^e])e$/, "$1")}ing`],
];

const NUMBERS = new Map(
  "een:one twee:two drie:three vier:four vijf:five zes:six zeven:seven acht:eight negen:nine tien:ten elf:eleven twaalf:twelve twintig:twenty dertig:thirty veertig:forty vijftig:fifty zestig:sixty zeventig:seventy tachtig:eighty negentig:ninety honderd:hundred duizend:thousand"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** *43-jarig*, *zesdaags*, *driejarig*: so many years or days. */
function ofSoMany(lemma: string): string[] {
  const [, number = "", what] = /^(\d+|[a-z]+?)-?(jarige?|daagse?|koppige?|voudige?)$/.exec(lemma) ?? [];
  const many = /^\d+$/.test(number) ? number : NUMBERS.get(number);
  if (!many || !what) return [];
  if (what.startsWith("jarig")) return [`${many}-year-old`, `${many}-year`];
  return [`${many}${{ d: "-day", k: "-strong", v: "-fold" }[what[0] as "d" | "k" | "v"]}`];
}

/** *tweeduizend*, *honderdduizend* */
function roundNumber(lemma: string): string[] {
  const [, first = "", last = ""] = /^([a-z]+?)(honderd|duizend)(?:en)?$/.exec(lemma) ?? [];
  const [many, unit] = [NUMBERS.get(first), NUMBERS.get(last)];
  return many && unit ? [`${many} ${unit}`] : [];
}

/** Looks words up in our own tables and a dictionary, and works out what neither has. */
export function meaningsIn(dictionary: Dictionary): (asked: Asked) => string[] {
  const looked = (lemma: string, pos: PartOfSpeech): string[] => {
    const own = [
      ...(vocabularyOf(lemma, pos)?.meanings ?? []),
      ...(pos === "verb" ? (SEPARABLE_VERBS.get(lemma)?.meanings ?? []) : []),
    ];
    const entry = dictionary.get(lemma) ?? dictionary.get(lemma[0]?.toUpperCase() + lemma.slice(1)) ?? [];
    const theirs = inTurn(entry).map(bare);
    return [...new Set([...own, ...theirs])];
  };
  const anyPos = (lemma: string): string[] =>
    (["noun", "adjective", "verb"] as const).map((pos) => looked(lemma, pos)).find(({ length }) => length > 0) ?? [];

  /** *waak-* is of *waken*, *zonne-* of *zon*. */
  const ofStem = (part: string): string[] => {
    const verbs = infinitivesOf({ text: part, tag: "" }, "", (each) => dictionary.has(each) || isCommon(each));
    return (
      [...verbs.map((verb) => looked(verb, "verb")), looked(part.replace(/n?e$/, ""), "noun")].find(
        ({ length }) => length > 0,
      ) ?? []
    );
  };
  /** Of a separable verb that no list has, its verb says something. */
  const ofBase = (lemma: string): string[] => {
    const particle = [...PARTICLES].find(
      (each) => lemma.startsWith(each) && vocabularyOf(lemma.slice(each.length), "verb"),
    );
    return particle ? looked(lemma.slice(particle.length), "verb") : [];
  };

  const derived = (lemma: string, pos: PartOfSpeech): string[] => {
    for (const [ending, stems, english] of DERIVED) {
      if (!ending.test(lemma)) continue;
      const found = stems(lemma)
        .flatMap((stem) => anyPos(stem))
        .slice(0, 3);
      if (found.length > 0) return found.map(english);
    }
    return pos === "adjective" && lemma.endsWith("d")
      ? looked(`${lemma.slice(0, -1)}n`, "verb").map((verb) => `${verb.replace(/e$/, "")}ing`)
      : [];
  };

  const meanings = (asked: Asked): string[] => {
    const { form, lemma, pos, tag, parts } = asked;
    const people = PEOPLES.get(lemma[0]?.toUpperCase() + lemma.slice(1));
    const place = PLACES.get(form)?.en ?? PLACES.get(lemma)?.en;
    if (pos === "name") return [...(place ? [place] : looked(lemma.toLowerCase(), "noun")), form];
    const small = functionWord(form.toLowerCase(), tag)?.meanings ?? [];
    // *later*, *verder*, *ouderen* have a meaning of their own beside that of the word they are forms of.
    const own = /comp|sup|nom/.test(tag) ? (vocabularyOf(form.toLowerCase(), pos)?.meanings ?? []) : [];
    const found = [...new Set([...own, ...looked(lemma, pos)])];
    if (small.length > 0 && !["noun", "verb"].includes(pos)) return [...new Set([...small, ...found])];
    if (found.length > 0) return found;
    if (people) return [people];
    const counted = [...ofSoMany(lemma.toLowerCase()), ...roundNumber(lemma.toLowerCase())];
    if (counted.length > 0) return counted;
    const other = anyPos(lemma);
    if (other.length > 0) return other;
    const inner = parts?.map((part, place) => {
      const prefix = place === 0 && lemma.includes("-") ? PREFIXES.get(part) : undefined;
      const said = prefix ? [prefix] : meanings({ form: part, lemma: part, pos: "noun", tag: "" });
      return said.length > 0 ? said : ofStem(part);
    });
    if (inner?.every(({ length }) => length > 0)) {
      const [first = []] = [inner.slice(0, -1).map(([meaning = ""]) => meaning)];
      return (inner.at(-1) ?? []).slice(0, 3).map((last) => [...first, last].join(" "));
    }
    const worked = [...small, ...derived(lemma, pos)];
    return worked.length === 0 && pos === "verb" ? ofBase(lemma) : worked;
  };
  return (asked) => meanings(asked).slice(0, MOST);
}
