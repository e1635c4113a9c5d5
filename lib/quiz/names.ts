import type { Article, Bilingual } from "@/lib/content/schema";
import { normalise } from "./normalise";

/** How the person, group or place with this id is shown. Throws when the article has none. */
export function nameOf({ people, groups, places }: Article, id: string): Bilingual {
  const person = people[id];
  if (person) return { nl: person.name, en: person.name };
  const named = groups[id] ?? places[id];
  if (!named) throw new Error(`no person, group or place "${id}" in this article`);
  return named.name;
}

/** What an option says: the name of whom it is, or its own words. Throws when the article has no such name. */
export function labelOf(article: Article, option: { is?: string; nl?: string; en?: string }): Bilingual {
  const { is, nl = "", en = nl } = option;
  return is ? nameOf(article, is) : { nl, en };
}

/** Every way to write a person, group or place: names, spellings, both languages. */
function formsOf({ people, groups, places }: Article, id: string): string[] {
  const person = people[id];
  if (person) return [person.name, ...person.names, ...person.spellings];
  const named = groups[id] ?? places[id];
  return named ? [named.name.nl, named.name.en, ...named.names] : [];
}

/** The openings of a name of several words, which name nobody for certain: "Kim", "Kim Jong". */
function openings(form: string): string[] {
  const words = form.split(/[\s-]+/);
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(" "));
}

function unique(forms: string[]): string[] {
  return [...new Map(forms.map((form) => [normalise(form), form])).values()];
}

/** The forms of this one that are nobody else's. */
function unshared(article: Article, id: string): string[] {
  const people = Object.keys(article.people).filter((other) => other !== id);
  const shared = new Set(people.flatMap((other) => formsOf(article, other)).map(normalise));
  return unique(formsOf(article, id).filter((form) => !shared.has(normalise(form))));
}

/** The ways to write this one that are nobody else's: a bare "Kim" is not among them where two people are called so. */
export function ownForms(article: Article, id: string): string[] {
  const own = unshared(article, id);
  if (own.length === 0) throw new Error(`"${id}" is no person, group or place of this article with a name of its own`);
  return own;
}

/** Who or what someone or something is, as a sentence. What is said may begin with the name: "Antwerp, port in Belgium". */
function introduce(name: string, is: string): string {
  const said = is.startsWith(name) ? is : `${name}: ${is}`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Everyone and every place with a name of their own, besides `except`: the ways to write it, and who or what it is, as a sentence. */
export function whoIsWho(article: Article, except: readonly string[]): { words: string[]; why: Bilingual }[] {
  const about = [
    ...Object.entries(article.people).map(([id, { role }]) => [id, role] as const),
    ...Object.entries(article.places).map(([id, { about }]) => [id, about] as const),
  ];
  return about.flatMap(([id, is]) => {
    const words = except.includes(id) ? [] : unshared(article, id);
    const name = nameOf(article, id);
    return words.length > 0 && is
      ? [{ words, why: { nl: introduce(name.nl, is.nl), en: introduce(name.en, is.en) } }]
      : [];
  });
}

/** Every name in the article, whole or begun, besides those in `words`: to type one of these is never a slip of the finger. */
export function otherForms(article: Article, words: string[]): string[] {
  const right = new Set(words.map(normalise));
  const people = Object.keys(article.people).flatMap((id) => formsOf(article, id));
  const rest = [...Object.keys(article.groups), ...Object.keys(article.places)].flatMap((id) => formsOf(article, id));
  return unique([...people, ...people.flatMap(openings), ...rest]).filter((form) => !right.has(normalise(form)));
}
