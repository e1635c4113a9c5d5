/** Words by which a question gives its own key away. */
import { tokenize } from "../reading/tokens";
import type { Article } from "./schema";

/** Below this, a word is mostly a function word. In letters. */
const SHORTEST = 5;

/** Longer words that say nothing by themselves. */
const EMPTY = new Set(
  "about after again before could first their there these those under where which while whose would according because between volgens waarom wanneer welke omdat nadat voordat tussen tegen zonder worden wordt werden hebben heeft zouden zullen moeten kunnen wilde wilden eerst andere".split(
    " ",
  ),
);

const wordsOf = (text: string) =>
  tokenize(text)
    .filter(({ word }) => word)
    .map(({ text }) => text.toLowerCase());

/** The words of every name, in both languages: a story cannot be asked about without them. */
function nameWords({ people, groups, places }: Article): Set<string> {
  const named = [...Object.values(groups), ...Object.values(places)];
  const names = [
    ...Object.values(people).flatMap(({ name, names }) => [name, ...names]),
    ...named.flatMap(({ name, names }) => [name.nl, name.en, ...names]),
  ];
  return new Set(names.flatMap(wordsOf));
}

/** The content words that the key shares with the prompt and no other option has; names aside. */
export function sharedWords(prompt: string, key: string, others: string[], article: Article): string[] {
  const free = nameWords(article);
  const elsewhere = new Set(others.flatMap(wordsOf));
  const asked = new Set(wordsOf(prompt));
  return [...new Set(wordsOf(key))].filter(
    (word) => word.length >= SHORTEST && asked.has(word) && !elsewhere.has(word) && !free.has(word) && !EMPTY.has(word),
  );
}
