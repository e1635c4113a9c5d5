/** The lexicon entries that a draft's words need: those there are, and new ones that a person has still to read. */

import type { Entry, Lexicon } from "@/lib/content/schema";
import { UNWRITTEN } from "@/lib/content/unwritten";
import { functionWord } from "@/lib/dutch/function-words";
import type { CefrLevel, FormName } from "@/lib/dutch/grammar";
import { SEPARABLE_VERBS } from "@/lib/dutch/separable-verbs";
import { vocabularyOf } from "@/lib/dutch/vocabulary";
import type { AnalysedWord } from "./analyse";

/** A word's level where nothing is known of it: most unknown words are rare. */
const UNKNOWN_LEVEL: CefrLevel = "C1";

/** What its tag says a form is; undefined for a dictionary form. */
function formOf(tag: string): FormName | undefined {
  const table: [RegExp, FormName][] = [
    [/^WW\(pv,tgw,mv/, "present-plural"],
    [/^WW\(pv,verl,mv/, "past-plural"],
    [/^WW\(pv,verl/, "past"],
    [/^WW\(pv/, "present"],
    [/^WW\(vd/, "participle"],
    [/^WW\(od/, "present-participle"],
    [/^WW\(inf/, "infinitive"],
    [/^N\(.*dim/, "diminutive"],
    [/^N\(.*mv/, "plural"],
    [/^N\(.*gen/, "genitive"],
    [/comp/, "comparative"],
    [/sup/, "superlative"],
  ];
  return table.find(([pattern]) => pattern.test(tag))?.[1];
}

/** *de* or *het*, by our own list and else by the gender that the tag gives; of what is neither, *de*. */
function articleOf({ lemma, tag }: AnalysedWord): "de" | "het" {
  return vocabularyOf(lemma, "noun")?.article ?? (/onz/.test(tag) ? "het" : "de");
}

const NO_TO = new Set("zullen kunnen moeten mogen".split(" "));

/** The meanings as glosses are written: verbs with *to*. */
function glosses({ pos, lemma, meanings }: AnalysedWord): string[] {
  if (meanings.length === 0) return [UNWRITTEN];
  return pos === "verb" && !NO_TO.has(lemma) ? meanings.map((meaning) => `to ${meaning}`) : meanings;
}

const baseOf = (id: string) => id.replace(/\..*$/s, "");

/** A lexicon that grows: asked for a word it gives the id of its entry, and makes one where there is none. */
export class DraftLexicon {
  /** The entries that are new, by id. */
  readonly own: Lexicon = {};

  constructor(
    private readonly shared: Lexicon,
    /** Of an earlier draft: these are only added to. */
    private readonly before: Lexicon = {},
    private readonly partMeaning: (part: string) => string | undefined = () => undefined,
  ) {}

  private entryOf(id: string): Entry | undefined {
    return this.own[id] ?? this.before[id] ?? this.shared[id];
  }

  private hasForm(id: string, form: string): boolean {
    const entry = this.entryOf(id);
    return entry !== undefined && [baseOf(id), entry.lemma, entry.plural, ...Object.keys(entry.forms)].includes(form);
  }

  /** The ids of the entries of a dictionary word, those of the draft last. */
  private idsOf(lemma: string, pos: AnalysedWord["pos"]): string[] {
    const isOf = (lexicon: Lexicon) =>
      Object.keys(lexicon).filter((id) => baseOf(id) === lemma && lexicon[id]?.pos === pos);
    return [...isOf(this.shared), ...isOf(this.before), ...isOf(this.own)];
  }

  /** The id of the entry for `form`, how the word stands in the sentence (`blies … af` of a separated verb). */
  idOf(word: AnalysedWord, form: string): string {
    const { lemma, pos, tag } = word;
    const small = functionWord(word.text.toLowerCase(), tag)?.id;
    if (small && this.shared[small] && this.hasForm(small, form)) return small;
    const ids = this.idsOf(lemma, pos);
    const ready = ids.find((id) => this.hasForm(id, form));
    if (ready) return ready;
    // An entry of this draft takes the form; a shared one is not the draft's to change.
    const mine = ids.find((id) => this.own[id] || this.before[id]);
    const id = mine ?? this.freeId(small ?? lemma, pos);
    this.own[id] = this.withForm(this.own[id] ?? this.before[id] ?? this.entry(word), id, form, tag);
    return id;
  }

  private freeId(wanted: string, pos: string): string {
    const free = (id: string) => !this.entryOf(id);
    if (free(wanted)) return wanted;
    const base = baseOf(wanted);
    const ids = [`${base}.${pos}`, ...Array.from({ length: 20 }, (_, n) => `${base}.${pos}-${n + 2}`)];
    return ids.find(free) ?? `${base}.${pos}-more`;
  }

  private withForm(entry: Entry, id: string, form: string, tag: string): Entry {
    if (form === (entry.lemma ?? baseOf(id)) || form === entry.plural) return entry;
    const name = formOf(tag) ?? "inflected";
    return { ...entry, forms: { ...entry.forms, [form]: name } };
  }

  private entry(word: AnalysedWord): Entry {
    const { lemma, pos } = word;
    const [gloss = UNWRITTEN, ...others] = glosses(word);
    const separable = SEPARABLE_VERBS.get(lemma);
    const parts = separable ? [separable.particle, separable.base] : word.parts;
    const inner = parts?.map((part) => this.partMeaning(part));
    return {
      pos,
      gloss: { en: gloss },
      level: functionWord(word.text.toLowerCase(), word.tag)?.level ?? vocabularyOf(lemma, pos)?.level ?? UNKNOWN_LEVEL,
      ...(pos === "noun" && { article: articleOf(word) }),
      forms: {},
      ...(parts && { parts }),
      ...(inner?.every((meaning) => meaning !== undefined) && { literally: { en: inner as string[] } }),
      ...(others.length > 0 && { candidates: others }),
      check: "machine",
    };
  }
}
