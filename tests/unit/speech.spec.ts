import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { pickVoice, piecesOf, placeAfter } from "@/lib/reading/speech";

const voice = (lang: string, localService = true) => ({ lang, localService });

test("a voice of the Netherlands before one of Belgium before any other Dutch one, on the device before remote", () => {
  const ranked = [
    voice("nl_NL"),
    voice("nl-NL", false),
    voice("nl-BE"),
    voice("nl-BE", false),
    voice("nl"),
    voice("nl-SR", false),
  ];
  const foreign = [voice("en-GB"), voice("de-DE"), voice("nld-NL"), voice("")];
  for (let from = 0; from < ranked.length; from++)
    expect(pickVoice([...foreign, ...ranked.slice(from).reverse()])).toEqual(ranked[from]);
  expect(pickVoice(foreign)).toBeUndefined();
  expect(pickVoice([])).toBeUndefined();
});

test("a short sentence is said in one go, a long one is broken after a comma or else between words", () => {
  expect(piecesOf("Trump blies de ontmoeting af.")).toEqual(["Trump blies de ontmoeting af."]);
  expect(piecesOf("  ")).toEqual([]);
  expect(piecesOf("Eind mei blies Trump de top af, maar een dag later niet meer.", 40)).toEqual([
    "Eind mei blies Trump de top af,",
    "maar een dag later niet meer.",
  ]);
  expect(piecesOf("Ja, eind mei blies Trump de top gewoon af.", 30)).toEqual([
    "Ja, eind mei blies Trump de",
    "top gewoon af.",
  ]);
  expect(piecesOf("5,5 miljard 1.000 euro", 12)).toEqual(["5,5 miljard", "1.000 euro"]);
});

test("pieces are never too long and lose nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1 })).map((words) => words.join(" ")),
      fc.integer({ min: 1, max: 30 }),
      (text, longest) => {
        const pieces = piecesOf(text, longest);
        const bare = (each: string) => each.replace(/\s/g, "");
        expect(bare(pieces.join(""))).toBe(bare(text));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece).not.toBe("");
        }
      },
    ),
  );
});

test("after a piece comes the next, after a sentence the next, after the last nothing", () => {
  const sentences = [
    { id: "a", text: `${"woord ".repeat(30)}einde.` },
    { id: "b", text: "Kort." },
  ];
  expect(placeAfter(sentences, { sentence: "a", piece: 0 })).toEqual({ sentence: "a", piece: 1 });
  expect(placeAfter(sentences, { sentence: "a", piece: 1 })).toEqual({ sentence: "b", piece: 0 });
  expect(placeAfter(sentences, { sentence: "b", piece: 0 })).toBeUndefined();
  expect(placeAfter(sentences, { sentence: "gone", piece: 0 })).toBeUndefined();
});
