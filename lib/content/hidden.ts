/** Characters that do something and show nothing. In content they are slips of an editor at best, and at worst make a text read as another. */
import type { Path } from "./issues";

/** Control characters but for line breaks and tabs, what turns the direction of writing, and half a surrogate pair. */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069]|\p{Cs}|[^\P{Cc}\n\t]/u;

const nameOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The first of them in each text of `data`, keys included, with the path of the text. */
export function hiddenIn(data: unknown, path: Path = []): { path: Path; character: string }[] {
  if (typeof data === "string") {
    const [character] = HIDDEN.exec(data) ?? [];
    return character === undefined ? [] : [{ path, character: nameOf(character) }];
  }
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, part]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    return [...hiddenIn(key, at), ...hiddenIn(part, at)];
  });
}
