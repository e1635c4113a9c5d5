/** Finding dictionary entries and names by the forms a text uses. */
import type { Article, Lexicon } from "../content/schema";
import type { FormName } from "../dutch/grammar";
import type { Gloss } from "./glosses";
import { type Part, parseSelector } from "./selectors";

/** What an entry brings to its glosses, whatever the sentence; `general` is its meaning in English. */
interface IndexedEntry extends Omit<Gloss, "words" | "here" | "gloss" | "form"> {
  /** The id that `is` and `who` use. */
  id: string;
  general: string;
}

export interface Form {
  entry: IndexedEntry;
  text: string;
  parts: Part[];
  name?: FormName;
}

export interface FormIndex {
  byId: Map<string, Form[]>;
  /** Forms of one word, by that word. */
  single: Map<string, Form[]>;
  /** Forms of several words, by the first of them. */
  joins: Map<string, Form[]>;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addForm(index: FormIndex, entry: IndexedEntry, text: string, name?: FormName): void {
  const parts = parseSelector(text);
  const first = parts[0]?.words[0];
  if (first === undefined) return;
  const form: Form = { entry, text, parts, ...(name && { name }) };
  push(index.byId, entry.id, form);
  push(parts.length === 1 && parts[0]?.words.length === 1 ? index.single : index.joins, first, form);
}

const emptyIndex = (): FormIndex => ({ byId: new Map(), single: new Map(), joins: new Map() });

/** The id of an entry without its sense: `top` for `top.summit`. */
const baseOf = (id: string) => id.replace(/\..*$/s, "");

/** The forms of a lexicon. Build it once; it serves every article. */
export function indexLexicon(lexicon: Lexicon): FormIndex {
  const index = emptyIndex();
  for (const [id, entry] of Object.entries(lexicon)) {
    const lemma = entry.lemma ?? baseOf(id);
    const indexed: IndexedEntry = {
      id,
      entry: id,
      lemma: entry.article ? `${entry.article} ${lemma}` : lemma,
      pos: entry.pos,
      general: entry.gloss.en,
      ...(entry.parts && { parts: entry.parts }),
      ...(entry.literally && { literally: entry.literally.en }),
      ...(entry.note && { note: entry.note }),
      level: entry.level,
      ...(entry.check && { check: entry.check }),
    };
    const baseForms = new Set([baseOf(id), lemma]);
    for (const form of baseForms) if (!(form in entry.forms)) addForm(index, indexed, form);
    if (entry.plural) addForm(index, indexed, entry.plural, "plural");
    for (const [form, name] of Object.entries(entry.forms)) addForm(index, indexed, form, name);
  }
  return index;
}

/** The names of an article's people, groups and places. Their gloss says who or what they are at that moment. */
export function indexNames(article: Article): FormIndex {
  const index = emptyIndex();
  const add = (id: string, lemma: string, about: { nl: string; en: string }, names: string[]) => {
    // A prefix, for a place may have the id of a word.
    const entry: IndexedEntry = { id, entry: `name:${id}`, lemma, pos: "name", general: about.en, name: about };
    for (const name of new Set(names)) addForm(index, entry, name);
  };
  for (const [id, person] of Object.entries(article.people)) add(id, person.name, person.role, person.names);
  for (const [id, group] of Object.entries(article.groups))
    add(id, group.name.nl, group.role ?? group.name, group.names);
  for (const [id, place] of Object.entries(article.places)) add(id, place.name.nl, place.about, place.names);
  return index;
}
