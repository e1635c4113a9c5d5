/**
 * Kept words as a text file for Anki (2.1.54 or newer), after its manual, "Importing: text files": headers, then a note a line, its
 * fields parted by tabs. The note's id comes first, so a second import updates what the first one made, and schedules stay.
 */
import type { Word } from "@/lib/progress/records";
import { piecesOf } from "./cloze";

/** A deck that is named in a column is made when it is not there; the note type, where there is none of that name, is asked for. */
const HEADERS = [
  "#separator:tab",
  "#html:true",
  "#notetype:Basic",
  "#guid column:1",
  "#deck column:2",
  "#tags column:5",
];
const DECK = "Leeswijzer";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** No markup and nothing that parts fields or notes; the brackets of Anki's own marks ([sound:…], {{c1::…}}) are written as entities. */
function asText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[[\]{}]/g, (bracket) => `&#${bracket.charCodeAt(0)};`);
}

/** A tag holds no space, and `::` would make a tree of tags. */
const tag = (text: string) => asText(text).replace(/[\s:]+/g, "-");

/** The file's text. Front: the dictionary form and the sentence with the word marked. Back: the meaning and the translation. */
export function ankiText(words: Word[]): string {
  const notes = words.map((word) => {
    const { entry, lemma, here, english, slug, level } = word;
    const sentence = piecesOf(word).map(({ text, is }) => (is === "word" ? `<b>${asText(text)}</b>` : asText(text)));
    return [
      asText(`leeswijzer:${entry}`),
      DECK,
      `<b>${asText(lemma)}</b><br><br>${sentence.join("")}`,
      `${asText(here)}<br><br>${asText(english)}`,
      ["leeswijzer", slug, level]
        .filter((each) => each !== "")
        .map(tag)
        .join(" "),
    ].join("\t");
  });
  return `${[...HEADERS, ...notes].join("\n")}\n`;
}
