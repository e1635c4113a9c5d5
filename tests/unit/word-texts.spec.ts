import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readSharedLexicon } from "@/lib/content/load";
import { wordsOf } from "@/lib/quiz/normalise";
import { ankiText } from "@/lib/words/anki";
import { articleOf, piecesOf } from "@/lib/words/cloze";
import { markTyped, suggestedGrade } from "@/lib/words/typed";
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
  for (const [lemma, article] of table)
    for (const words of [[], [4]]) expect(articleOf({ lemma, words }), lemma).toBe(article);
  expect(articleOf({ lemma: "het halen", words: [1, 2] }), "a phrase").toBeUndefined();
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

  /** By dictionary form and the word as it stands in its sentence. */
  const strict: [lemma: string, there: string, marks: Record<string, string[]>][] = [
    [
      "aanliggen",
      "lag aan",
      {
        right: ["lag aan", "Lag  aan", "lagaan", "aanliggen"],
        close: ["lag ann", "aanligen"],
        wrong: ["lag", "aan", "ligt aan", "lag aan op"],
      },
    ],
    ["te laag", "te laag", { right: ["te laag", "telaag", "Te-láág"], wrong: ["laag", "te", "te hoog", "zo laag"] }],
    [
      "in principe",
      "in principe",
      {
        right: ["in principe", "In Principe."],
        close: ["in prinicpe", "inprincpe"],
        wrong: ["principe", "op principe"],
      },
    ],
    ["’s ochtends", "’s ochtends", { right: ["’s ochtends", "'s ochtends", "s ochtends"], wrong: ["ochtends"] }],
    ["er … over", "erover", { right: ["erover", "er over"], wrong: ["over", "er"] }],
    [
      "de ontmoeting",
      "ontmoeting",
      {
        right: ["ontmoeting", "de ontmoeting", "DE ONTMOETING", "een ontmoeting"],
        close: ["ontmoetnig", "de ontmoetnig"],
        article: ["het ontmoeting", "het ontmoetnig"],
        wrong: ["de", "het", "in ontmoeting", "de de ontmoeting", "de vergadering"],
      },
    ],
    [
      "het land",
      "landen",
      {
        right: ["landen", "de landen", "land", "het land"],
        article: ["het landen", "de land"],
        wrong: ["de lente"],
      },
    ],
    ["de man", "mannetje", { right: ["mannetje", "het mannetje", "de man"], article: ["de mannetje", "het man"] }],
    ["de/het draagvlak", "draagvlak", { right: ["draagvlak", "de draagvlak", "het draagvlak"] }],
    [
      "het e-mailadres",
      "e-mailadres",
      { right: ["emailadres", "het e-mailadres", "e mailadres"], wrong: ["mailadres"] },
    ],
    ["de coördinatie", "coördinatie", { right: ["coordinatie", "de coo\u0308rdinatie"], article: ["het coordinatie"] }],
    ["de afgelopen jaren", "de afgelopen jaren", { right: ["de afgelopen jaren"], wrong: ["afgelopen jaren"] }],
    ["het", "Het", { right: ["het"], wrong: ["de"] }],
    ["twee derde", "twee derde", { right: ["twee derde", "2 derde"], wrong: ["derde", "drie derde"] }],
  ];
  for (const [lemma, there, marks] of strict)
    test(`all parts of ${lemma}, and no other article than its own`, () => {
      const word = keptWord(lemma, { sentence: there, words: there.split(" ").map((_, place) => place) });
      for (const [mark, texts] of Object.entries(marks))
        for (const text of texts) expect.soft(markTyped(word, text), text).toBe(mark);
    });

  test("of every word and phrase of the lexicon the whole is right, and a part is not", () => {
    for (const [entry, { lemma = entry.replace(/\..*/, "") }] of Object.entries(readSharedLexicon())) {
      const parts = wordsOf(lemma);
      const word = keptWord(entry, { lemma, sentence: lemma, words: [...parts.keys()] });
      expect.soft(markTyped(word, lemma), lemma).toBe("right");
      if (parts.length < 2) continue;
      for (const place of parts.keys()) {
        const part = parts.toSpliced(place, 1).join(" ");
        expect.soft(markTyped(word, part), `"${part}" for ${lemma}`).toBe("wrong");
      }
    }
  });

  test("what is not right suggests to ask again, a wrong article too", () => {
    const marks = ["right", "close", "article", "wrong", "missing", undefined] as const;
    const suggested = (chosen?: boolean) => marks.map((mark) => suggestedGrade(mark, chosen));
    expect(suggested()).toEqual([3, 3, 1, 1, 1, 3]);
    expect(suggested(true)).toEqual(suggested());
    expect(suggested(false)).toEqual([1, 1, 1, 1, 1, 1]);
  });
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
