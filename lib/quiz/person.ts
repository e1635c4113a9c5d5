import { mayLead, wordsOf } from "./normalise";

/** What may stand in front of a name, in words of `wordsOf`. The longer of two that begin alike comes first. */
const TITLES = [
  "minister van buitenlandse zaken",
  "minister van defensie",
  "minister president",
  "minister",
  "secretary of state",
  "staatssecretaris",
  "prime minister",
  "premier",
  "vice president",
  "vicepresident",
  "president",
  "ambassadeur",
  "ambassador",
  "leider",
  "leader",
  "dictator",
  "vicevoorzitter",
  "voorzitter",
  "chairman",
  "woordvoerster",
  "woordvoerder",
  "spokeswoman",
  "spokesman",
  "spokesperson",
  "generaal",
  "general",
  "koningin",
  "koning",
  "queen",
  "king",
  "meneer",
  "mijnheer",
  "heer",
  "dhr",
  "mevrouw",
  "mevr",
  "mw",
  "mr",
  "mrs",
  "ms",
  "dr",
  "drs",
  "prof",
].map((title) => title.split(" "));

/** The words without what leads them and the titles they open with. */
function untitled(words: string[]): string[] {
  const start = words.findIndex((word) => !mayLead(word));
  const rest = start > 0 ? words.slice(start) : words;
  const title = TITLES.find((title) => title.every((word, at) => rest[at] === word));
  if (!title) return rest;
  const name = rest.slice(title.length);
  // "De minister van Trump" is not Trump.
  return name[0] === undefined || mayLead(name[0]) ? rest : untitled(name);
}

/**
 * What a text may be read as where a person is meant: itself, without the title in front ("president Trump"), and with the family name
 * at the other end ("Jong-un Kim", "Pompeo, Mike").
 */
export function readings(text: string): string[] {
  const name = untitled(wordsOf(text));
  const turned = [
    [...name.slice(1), ...name.slice(0, 1)],
    [...name.slice(-1), ...name.slice(0, -1)],
  ];
  // In one word, so that no part of a name is taken for a preposition: the "in" of Jong-in.
  return [text, ...[name, ...turned].map((words) => words.join(""))];
}
