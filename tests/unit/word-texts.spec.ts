import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { ankiText } from "@/lib/words/anki";
import { articleOf, piecesOf } from "@/lib/words/cloze";
import { markTyped } from "@/lib/words/typed";
import { keptWord } from "./kept-word";

const verb = keptWord("afblazen");
const noun = keptWord("ontmoeting", { lemma: "de ontmoeting", words: [6] });
const far = keptWord("houding", {
  lemma: "de houding",
  sentence: "Het lag aan de vijandige houding van het land.",
  words: [5],
});

test.describe("a sentence in pieces", () => {
  const shown = (word: typeof verb) =>
    piecesOf(word)
      .map(({ text, is }) => (is === "word" ? `[${text}]` : is === "article" ? `(${text})` : text))
      .join("");
  test("marks both halves of a separated verb", () =>
    expect(shown(verb)).toBe("Maar eind mei [blies] Trump de ontmoeting [af]."));
  test("marks what may be the noun's own article, and no other", () => {
    expect(shown(noun)).toBe("Maar eind mei blies Trump (de) [ontmoeting] af.");
    expect(shown(far)).toBe("Het lag aan (de) vijandige [houding] van het land.");
  });
  test("is the sentence again when joined, whatever the indices", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.integer({ min: -2, max: 20 })), (sentence, words) => {
        expect(
          piecesOf({ sentence, words, lemma: "de x" })
            .map(({ text }) => text)
            .join(""),
        ).toBe(sentence);
      }),
    );
  });
});

test("a noun's article comes from its dictionary form", () => {
  const table: [string, string | undefined][] = [
    ["de ontmoeting", "de"],
    ["het land", "het"],
    ["de/het draagvlak", "de/het"],
    ["afblazen", undefined],
    ["de afgelopen jaren", undefined],
    ["het", undefined],
    ["Den Haag", undefined],
    ["", undefined],
  ];
  for (const [lemma, article] of table) expect(articleOf(lemma), lemma).toBe(article);
});

test.describe("a typed word", () => {
  const table: [typeof verb, string, string][] = [
    [verb, "blies af", "right"],
    [verb, " Blies AF ", "right"],
    [verb, "afblazen", "right"],
    [verb, "afblasen", "close"],
    [verb, "blies", "wrong"],
    [verb, "", "wrong"],
    [noun, "ontmoeting", "right"],
    [noun, "de ontmoeting", "right"],
    [noun, "ontmoetnig", "close"],
    [noun, "vergadering", "wrong"],
    [keptWord("op", { sentence: "", words: [] }), "op", "right"],
    [keptWord("op", { sentence: "", words: [] }), "", "wrong"],
  ];
  for (const [word, text, mark] of table)
    test(`${word.entry}: "${text}" is ${mark}`, () => expect(markTyped(word, text)).toBe(mark));
});

test.describe("the file for Anki", () => {
  test("is what its manual describes: headers, then a note a line with its id, deck, fields and tags", () => {
    expect(ankiText([verb])).toBe(
      [
        "#separator:tab",
        "#html:true",
        "#notetype:Basic",
        "#guid column:1",
        "#deck column:2",
        "#tags column:5",
        "leeswijzer:afblazen\tLeeswijzer\t<b>afblazen</b><br><br>Maar eind mei <b>blies</b> Trump de ontmoeting <b>af</b>.\tcalled off<br><br>But at the end of May Trump called the meeting off.\tleeswijzer trump-kim-top b2",
        "",
      ].join("\n"),
    );
  });

  test("has no markup, no field and no note but our own, whatever a word holds", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        '<img src=x onerror="alert(1)">',
        "a\tb\nc",
        "[sound:x.mp3]",
        "{{c1::x}}",
        "# comment",
        '"quoted"',
      ),
    );
    const word$ = fc.record({ lemma: nasty, here: nasty, sentence: nasty, english: nasty, slug: nasty, entry: nasty });
    fc.assert(
      fc.property(fc.array(word$), (words) => {
        const lines = ankiText(words.map(({ entry, ...rest }) => keptWord(entry, { ...rest, words: [0] }))).split("\n");
        expect(lines.pop()).toBe("");
        const notes = lines.slice(6);
        expect(notes).toHaveLength(words.length);
        for (const note of notes) {
          const fields = note.split("\t");
          expect(fields).toHaveLength(5);
          expect(note.startsWith("leeswijzer:")).toBe(true);
          expect(fields.join("").replace(/<\/?b>|<br>/g, "")).not.toMatch(/[<>"[\]{}\p{Cc}]/u);
          expect(fields[4]).toMatch(/^leeswijzer( [^\s:]+){1,2}$/);
        }
      }),
    );
  });
});
