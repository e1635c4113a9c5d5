import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parse, parseDocument, stringify } from "yaml";
import type { Level, LevelName, Lexicon } from "@/lib/content/schema";
import { analyse } from "@/lib/newsroom/analyse";
import { partsOf } from "@/lib/newsroom/compounds";
import type { DraftFiles } from "@/lib/newsroom/draft";
import { align, parseFrog } from "@/lib/newsroom/frog";
import { readInput } from "@/lib/newsroom/input";
import { paragraphsOf, sentencesOf } from "@/lib/newsroom/sentences";
import { written } from "@/lib/newsroom/write";

test.describe("what is handed in", () => {
  const dutch =
    "De gemeente heeft dinsdag besloten dat de brug er toch komt. Zij had dat eerder niet gewild, maar het geld is er nu wel en de bouw begint in het voorjaar.";
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const table: [string, Uint8Array, RegExp][] = [
    ["nothing", utf8("  \n "), /is empty/],
    ["too much", new Uint8Array(2_000_000).fill(97), /Hand in one article/],
    [
      "Latin-1",
      Uint8Array.from([...dutch].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x20)),
      /not UTF-8.*Latin-1/,
    ],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 68, 0, 101, 0]), /UTF-16/],
    ["HTML", utf8(`<p class="intro">${dutch}</p>`), /HTML/],
    ["lost characters", utf8(`${dutch} Co\ufffdrdinatie.`), /lost/],
    ["a few words", utf8("De top gaat door."), /has 4 words/],
    [
      "English",
      utf8(
        "The council has decided on Tuesday that the bridge will be built after all, now that there is money for it. Work begins in spring.",
      ),
      /Dutch/,
    ],
    ["control characters", utf8(`${dutch}\u0007`), /control/],
  ];
  for (const [name, bytes, why] of table) {
    test(`${name} is refused in one line that says why`, () => {
      const input = readInput(bytes);
      expect("refused" in input && input.refused).toMatch(why);
      expect("refused" in input && input.refused).not.toContain("\n");
    });
  }
  test("a Dutch text is taken as it is", () => expect(readInput(utf8(dutch))).toEqual({ text: dutch }));
  test("no bytes at all make it throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readInput(bytes)),
      { numRuns: 10_000 },
    );
  });
});

test.describe("sentences", () => {
  const table: [string, string[]][] = [
    ["Hij kwam. Zij ging.", ["Hij kwam.", "Zij ging."]],
    ["Prof. dr. J. de Vries sprak. Daarna ging men.", ["Prof. dr. J. de Vries sprak.", "Daarna ging men."]],
    ["“Kom je?” vroeg zij. Hij kwam.", ["“Kom je?” vroeg zij.", "Hij kwam."]],
    ["Het kost o.a. 3.500 euro. Dat is veel.", ["Het kost o.a. 3.500 euro.", "Dat is veel."]],
  ];
  for (const [text, wanted] of table) test(text, () => expect(sentencesOf(text)).toEqual(wanted));
  test("empty lines part paragraphs, and wrapped lines are joined", () => {
    expect(paragraphsOf("Kop\n\nEen zin die\nverder gaat. Nog een.\n")).toEqual([
      ["Kop"],
      ["Een zin die verder gaat.", "Nog een."],
    ]);
  });
  test("each item of a list is a paragraph without its mark", () =>
    expect(paragraphsOf("Neem mee:\r\n- Een helm.\r\n• Twee lampen.\r\n\r\n1. Zet ze aan.\r\n2. Rijd weg.")).toEqual([
      ["Neem mee:"],
      ["Een helm."],
      ["Twee lampen."],
      ["Zet ze aan."],
      ["Rijd weg."],
    ]));
  test("without empty lines each line is a paragraph", () =>
    expect(paragraphsOf("Kop\nEen zin.")).toEqual([["Kop"], ["Een zin."]]));
});

/** Frog's columns for sentences written as `form/lemma/TAG`, with morphemes where they are given. */
function frogOf(...sentences: string[]): { texts: string[]; output: string } {
  const rows = sentences.map((sentence) =>
    sentence.split(" ").map((token, place) => {
      const [text = "", lemma = "", tag = "", morphemes = ""] = token.split("/");
      return {
        text,
        row: [place + 1, text, lemma, `[${(morphemes || lemma).split("+").join("][")}]`, tag, "1.0"].join("\t"),
      };
    }),
  );
  return {
    texts: rows.map((row) =>
      row
        .map(({ text }) => text)
        .join(" ")
        .replace(/ ([.,?])/g, "$1"),
    ),
    output: rows.map((row) => row.map((each) => each.row).join("\n")).join("\n\n"),
  };
}

test("Frog's tokens are laid on our words, whatever it parted", () => {
  const output =
    "1\tVVD\tVVD\t[VVD]\tSPEC(deeleigen)\t1\n2\t'er\ter\t[er]\tN(soort,ev,basis,zijd,stan)\t1\n3\tkwam\tkomen\t[kom]\tWW(pv,verl,ev)\t1\n4\t.\t.\t[.]\tLET()\t1";
  const [tokens = []] = align(["VVD'er kwam."], parseFrog(output));
  expect(tokens.map(({ text, at, tag }) => [text, at, tag])).toEqual([
    ["VVD'er", 0, "N(soort,ev,basis,zijd,stan)"],
    ["kwam", 7, "WW(pv,verl,ev)"],
    [".", 11, "LET()"],
  ]);
});

test.describe("separated verbs", () => {
  const table: [sentence: string, joins: string[]][] = [
    [
      "De/de/LID(bep) president/president/N(soort,ev) blies/blazen/WW(pv,verl,ev) de/de/LID(bep) top/top/N(soort,ev) af/af/VZ(fin) ././LET()",
      ["blies … af = afblazen"],
    ],
    [
      "Hij/hij/VNW(pers) hoopt/hopen/WW(pv,tgw) de/de/LID(bep) top/top/N(soort,ev) af/af/VZ(fin) te/te/VZ(init) blazen/blazen/WW(inf,vrij) ././LET()",
      ["blazen … af = afblazen"],
    ],
    [
      "Zij/zij/VNW(pers) zei/zeggen/WW(pv,verl) dat/dat/VG(onder) hij/hij/VNW(pers) af/af/VZ(fin) zou/zullen/WW(pv,verl) treden/treden/WW(inf,vrij) ././LET()",
      ["treden … af = aftreden"],
    ],
    ["Hij/hij/VNW(pers) stond/staan/WW(pv,verl) op/op/VZ(init) de/de/LID(bep) stoep/stoep/N(soort,ev) ././LET()", []],
    [
      "Er/er/VNW(aanw,adv-pron) kwam/komen/WW(pv,verl) een/een/LID(onbep) einde/einde/N(soort,ev) aan/aan/VZ(fin) ././LET()",
      [],
    ],
    [
      "Hij/hij/VNW(pers) rekende/rekenen/WW(pv,verl) er/er/VNW(aanw,adv-pron) niet/niet/BW() op/op/VZ(fin) ././LET()",
      [],
    ],
    [
      "Zij/zij/VNW(pers) vluchtten/vluchten/WW(pv,verl) de/de/LID(bep) grens/grens/N(soort,ev) over/over/VZ(fin) ././LET()",
      [],
    ],
    [
      "Zij/zij/VNW(pers) liepen/lopen/WW(pv,verl) naar/naar/VZ(init) het/het/LID(bep) huis/huis/N(soort,ev) toe/toe/VZ(fin) ././LET()",
      [],
    ],
    // A particle belongs to its own clause, and a noun may come between.
    [
      "Ziekenhuizen/ziekenhuis/N(soort,mv) raken/raken/WW(pv,tgw,mv) ervaren/ervaren/WW(inf,vrij,zonder) krachten/kracht/N(soort,mv) kwijt/kwijt/ADJ(vrij) ././LET()",
      ["raken … kwijt = kwijtraken"],
    ],
    [
      "Hij/hij/VNW(pers) heeft/hebben/WW(pv,tgw) iemand/iemand/VNW(onbep) om/om/VG(onder) mee/mee/VZ(fin) te/te/VZ(init) oefenen/oefenen/WW(inf,vrij) ././LET()",
      [],
    ],
    [
      "Zij/zij/VNW(pers) trok/trekken/WW(pv,verl,ev) samen/samen/BW() met/met/VZ(init) hem/hem/VNW(pers) weg/weg/BW() ././LET()",
      ["trok … weg = wegtrekken"],
    ],
    ["Zij/zij/VNW(pers) zwom/zwemmen/WW(pv,verl,ev) heen/heen/BW() en/en/VG(neven) weer/weer/BW() ././LET()", []],
    [
      "Wij/wij/VNW(pers) raden/raden/WW(pv,tgw,mv) klanten/klant/N(soort,mv) aan/aan/VZ(fin) foto's/foto/N(soort,mv) te/te/VZ(init) maken/maken/WW(inf,vrij) ././LET()",
      ["raden … aan = aanraden"],
    ],
    // Tagged as a noun, and yet the verb of its sentence.
    [
      "De/de/LID(bep) auto/auto/N(soort,ev) week/week/N(soort,ev) voor/voor/VZ(init) hen/hen/VNW(pers) uit/uit/VZ(fin) ././LET()",
      ["week … uit = uitwijken"],
    ],
  ];
  for (const [sentence, joins] of table) {
    const { texts, output } = frogOf(sentence);
    test(`${texts[0]}`, () => {
      const [said] = analyse(texts, output, new Map());
      const text = (place: number) => said?.words[place]?.text;
      expect(
        said?.joins.map(({ verb, particle, infinitive }) => `${text(verb)} … ${text(particle)} = ${infinitive}`),
      ).toEqual(joins);
    });
  }
});

test.describe("compounds", () => {
  const words = new Set(
    "hoofd stad staat recht wapen verzoek aarde maken chip zwemmen bad best uur bestuur kind boek".split(" "),
  );
  const table: [word: string, morphemes: string[], parts: string[] | undefined][] = [
    ["hoofdstad", ["hoofd", "stad"], ["hoofd", "stad"]],
    ["staatsrecht", [], ["staat", "recht"]],
    ["chipmaker", [], ["chip", "maker"]],
    ["zwembad", [], ["zwem", "bad"]],
    ["kinderboek", [], ["kind", "boek"]],
    ["bestuur", ["bestuur"], undefined],
    ["oud-minister", [], ["oud", "minister"]],
    ["stad", ["stad"], undefined],
  ];
  const isWord = (word: string) => words.has(word);
  for (const [word, morphemes, parts] of table)
    test(word, () => expect(partsOf(word, morphemes, isWord, isWord)).toEqual(parts));
});

test.describe("a second draft", () => {
  const level: LevelName = "b2";
  const draft = (sentences: string[], lexicon: Lexicon = {}): DraftFiles => ({
    article: {
      draft: true,
      published: "2026-01-01T12:00:00+01:00",
      topic: { nl: "?", en: "?" },
      asOf: { nl: "?", en: "?" },
      facts: {},
      people: {},
      groups: {},
      places: {},
      meetings: {},
      relations: {},
      moments: {},
    },
    level: sentences.map((nl, place) => [
      {
        id: `x-b2-${place + 1}`,
        nl,
        en: "?",
        facts: [],
        who: {},
        is: {},
        here: {},
        not: [],
        grammar: {},
        check: "machine" as const,
      },
    ]),
    lexicon,
    questions: [],
  });
  const word = (en: string, forms: Lexicon[string]["forms"] = {}): Lexicon[string] => ({
    pos: "noun",
    gloss: { en },
    level: "B1",
    article: "de",
    forms,
    check: "machine",
  });
  const run = (there: Map<string, string>, ...[sentences, lexicon]: Parameters<typeof draft>) => {
    const { texts, said } = written(draft(sentences, lexicon), level, there);
    return { files: new Map([...there, ...texts]), said, texts };
  };
  const levelIn = (files: Map<string, string>) => (parse(files.get("b2.yaml") ?? "[]") as Level).flat();

  test("of the same text changes no byte", () => {
    const first = run(new Map(), ["Een.", "Twee."], { een: word("one") });
    expect(run(first.files, ["Een.", "Twee."], { een: word("one") }).texts.size).toBe(0);
  });

  test("keeps comments, hand-written texts and order, and adds what is new in its place", () => {
    const first = run(new Map(), ["Een.", "Drie."], { een: word("one") });
    const edited = new Map(first.files)
      .set("b2.yaml", `# mine\n${first.files.get("b2.yaml")?.replace('en: "?"', "en: One.   # checked")}`)
      .set("lexicon.yaml", `${first.files.get("lexicon.yaml")?.replace("one", "a single one")}`);
    const { files, said } = run(edited, ["Een.", "Twee.", "Drie."], {
      een: word("one", { eentje: "diminutive" }),
      twee: word("two"),
    });
    expect(files.get("b2.yaml")).toContain("# mine");
    expect(files.get("b2.yaml")).toContain("# checked");
    expect(levelIn(files).map(({ nl, en }) => [nl, en])).toEqual([
      ["Een.", "One."],
      ["Twee.", "?"],
      ["Drie.", "?"],
    ]);
    const lexicon = parse(files.get("lexicon.yaml") ?? "") as Lexicon;
    expect(lexicon.een?.gloss.en).toBe("a single one");
    expect(lexicon.een?.forms).toEqual({ eentje: "diminutive" });
    expect(lexicon.twee?.gloss.en).toBe("two");
    expect(said.join("\n")).toMatch(/2 sentences kept, 1 added/);
  });

  test("leaves a sentence that a person rewrote, and says so", () => {
    const first = run(new Map(), ["Een.", "Twee.", "Drie."]);
    const edited = new Map(first.files).set("b2.yaml", first.files.get("b2.yaml")?.replace("Twee.", "Twéé!") ?? "");
    const { texts, said } = run(edited, ["Een.", "Twee.", "Drie."]);
    expect(texts.has("b2.yaml")).toBe(false);
    expect(said.join("\n")).toMatch(/1 differ from the text/);
  });

  test("whatever was edited and however the text changed, nothing that stood there is lost", () => {
    const sentence = fc.constantFrom("Een.", "Twee.", "Drie.", "Vier.", "Vijf.", "Zes.");
    const text = fc.array(sentence, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(text, text, fc.array(fc.nat(6), { maxLength: 4 }), (before, now, touched) => {
        const first = run(new Map(), before).files;
        const document = parseDocument(first.get("b2.yaml") ?? "");
        const count = before.length;
        for (const place of touched) document.setIn([place % count, 0, "en"], `by hand ${place}`);
        const edited = new Map(first).set("b2.yaml", document.toString());
        const kept = levelIn(edited).map((each) => stringify(each));
        const after = levelIn(run(edited, now).files);
        const left = after.map((each) => stringify(each));
        // In the same order, with others between them.
        let at = -1;
        for (const each of kept) {
          at = left.indexOf(each, at + 1);
          expect(at, each).toBeGreaterThanOrEqual(0);
        }
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }),
      { numRuns: 500 },
    );
  });
});
