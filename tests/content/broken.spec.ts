/** Each row breaks the small content folder in one way; the check must find that, there, and nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ContentCheck } from "@/lib/content/check";
import { parseArticle, parseShared } from "@/lib/content/files";

const SMALL = join(import.meta.dirname, "small");
const ARTICLE = join(SMALL, "articles", "feest");

interface Row {
  file: string;
  /** Stands there once. */
  replace: string;
  by: string;
  /** The line of each problem, and part of its message and remedy. */
  expected: [line: number, message: string, remedy: string][];
}

function row(file: string, replace: string, by: string, ...expected: Row["expected"]): Row {
  return { file, replace, by, expected };
}

const FOOD = "feest: { pos: noun, article: het, plural: feesten, gloss: { en: party }, level: A1 }";
const DELFT = "nl: Het feest is in Delft.";

/** So many more sentences of running text: with them a text is no sample. */
const going = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `- - { id: more-${n}, nl: Het feest is in Delft., en: It is in Delft. }`,
  ).join("\n");

/** So many more items of skill judge. */
const judging = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    [
      `- { id: more-${n}, kind: statement, skill: judge, asks: [F1], prompt: { nl: Ja?, en: Yes? }, key: right,`,
      "  why: { wrong: { nl: Nee., en: No. }, not-stated: { nl: Nee., en: No. } }, because: { nl: Ja., en: Yes. } }",
    ].join("\n"),
  ).join("\n");
const TALKED = "key: { nl: Op 3 mei., en: On 3 May. }";
const CRIED = "nl: Alleen huilen, en: Cry alone, why: { nl: Ook niet., en: Nor that. }";
const WRONG = "why: { nl: Niet vermeld., en: Not told. } }\n    - { id: cried, nl: Alleen huilen, en: Cry alone, why:";
const LAST = "  because: { nl: Deze zin noemt het gesprek., en: This sentence names the talk. }";

const rows: Row[] = [
  // The file itself
  row(
    "grammar.yaml",
    "  text:",
    "  txet:",
    [1, '"text" is missing', "Add  text"],
    [3, 'unknown key "txet"', '"text"?'],
  ),
  row("lexicon.yaml", "pos: adverb", "pos: advreb", [2, '"advreb" is not allowed for pos', 'Did you mean "adverb"?']),
  row("lexicon.yaml", "een: {", "boos: {", [14, '"boos" is given twice', "Keep one"]),
  row("b2.yaml", "en: Mayor called", "en: Mayor: called", [4, "this is not YAML", '"quotes"']),
  row("b2.yaml", "nl: Een feest", "nl: Een feest, is het", [9, 'unknown key "is het"', "a comma ends a text"]),
  row("article.yaml", "2020-05-04T10:00:00+02:00", "2020-05-04", [
    1,
    '"2020-05-04" is not right for published',
    "+02:00",
  ]),
  row("article.yaml", "at: [52.01, 4.36]", "at: [152, 4.36]", [21, "at must be 90 or less", "Latitude"]),
  row("article.yaml", "  delft:", "  Delft:", [21, '"Delft" cannot be a key', "lower-case"]),
  row("questions.yaml", "answer: { is: delft }", "answer: { place: delft }", [
    31,
    'unknown key "place"',
    "is, words, date",
  ]),
  row("questions.yaml", "kind: pairs", "kind: pears", [21, '"pears" is no kind', 'Did you mean "pairs"?']),

  // Facts and ids
  row("a2.yaml", "facts: [F1]", "facts: [F1, F9]", [1, '"F9" is not a fact', "F1"]),
  row("a2.yaml", "facts: [F1]", "facts: []", [5, "fact F1 is not told at a2", "Add F1"]),
  row("b2.yaml", "    facts: [F2]", "    facts: [F2, X1]", [13, "X1 is told", "Take it out"]),
  row("article.yaml", "by: anna-smit", "by: anna", [5, '"anna" is not a person or group', "anna-smit"]),
  row("article.yaml", "side: council", "side: raad", [12, '"raad" is not a group', "council"]),
  row("article.yaml", "    whom: bram-smit", "    whom: bram", [27, '"bram" is not a person', "bram-smit"]),
  row("article.yaml", "where: delft", "where: council", [28, '"council" is not a place', "delft"]),
  row(
    "article.yaml",
    "facts: [F2]",
    "facts: [F2, F3]",
    [31, '"F3" is not a fact', "F2"],
    [20, "at no level: a2 does not tell F2, F3; b2 does not tell F3", "Ask"],
  ),
  row("article.yaml", "  refusal:", "  talk:", [33, '"talk" is also one of the meetings', "another id"]),
  row("article.yaml", "  cancelling:", "  talk:", [35, '"talk" is also one of the meetings', "another id"]),
  row("article.yaml", "    state: called-off", "    where: gouda\n    state: called-off", [
    38,
    '"gouda" is not a place',
    "delft",
  ]),
  row("article.yaml", "facts: [F1]\n", "facts: [F4]\n", [39, '"F4" is not a fact', "F1"]),
  row("article.yaml", "    facts: [F2]", "    facts: [F2]\n    stateFacts: [F5]", [32, '"F5" is not a fact', "F1"]),
  row("article.yaml", "date: 2020-05-03, says: { nl: 3 mei", "date: 2020-05-05, says: { nl: 3 mei", [
    29,
    '"talk" is held on 2020-05-05, and the news is of 2020-05-04',
    "planned",
  ]),
  row("b2.yaml", "id: b2-heading", "id: a2-text", [9, '"a2-text" is also in', "another id"]),

  // Layout
  row("a2.yaml", "as: headline, ", "", [1, "paragraph 1 must be the headline", "as: headline"]),
  row("a2.yaml", "as: standfirst, ", "", [2, "paragraph 2 must be the standfirst", "as: standfirst"]),
  row("b2.yaml", "- - id: b2-talk", "  - id: b2-talk", [10, "cannot share a paragraph with a heading", "- - id"]),

  // Glosses
  row("a2.yaml", DELFT, "nl: Het feest is leuk in Delft.", [3, '"leuk" has no gloss', "leuk: {"]),
  row("b2.yaml", ", is: { dat: dat.conjunction }", "", [
    8,
    '"dat" can be dat.conjunction ("that") or dat.pronoun',
    "is: { dat: dat.conjunction }  or  is: { dat: dat.pronoun }",
  ]),
  row("a2.yaml", ", who: { Smit: anna-smit }", "", [1, '"Smit" can be anna-smit', "who: { Smit: bram-smit }"]),
  row("b2.yaml", '"Smit#1": anna-smit', "Smit: anna-smit", [14, '"Smit" is in this sentence 2 times', '"Smit#1" or']),
  row("b2.yaml", "{ dat: dat.conj", "{ dit: dat.conj", [8, '"dit" is not in', ""], [8, '"dat" can be', ""]),
  row("b2.yaml", "dat: dat.conjunction", "dat: dat.relative", [8, 'no entry or name has the id "dat.relative"', ""]),
  row("b2.yaml", "dat: dat.conjunction", "dat: een", [8, 'een has no form "dat"', 'Its forms are "een"']),
  row("b2.yaml", "Smit: bram-smit", "Smit: bram", [15, 'nobody has the id "bram"', "article.yaml"]),
  row("b2.yaml", '"blies … af": called', "blies … feest: called", [
    6,
    '"blies … feest" is not one item',
    '"blies … af"',
  ]),
  row("b2.yaml", "    grammar:", "    not: [Mayor]\n    grammar:", [
    7,
    '"Mayor" is not in this sentence',
    "Take it out",
  ]),
  row("b2.yaml", "    grammar:", "    not: [feest]\n    grammar:", [7, '"feest" refuses nothing', "Take it out"]),
  row("b2.yaml", "verb: blies … af", "verb: blies … op", [7, '"blies … op" is not in this sentence', "as they stand"]),
  row("a2.yaml", DELFT, "nl: Het feest in Delft blies af in een feest af.", [
    3,
    '"blies … af" (afblazen) can be joined in 2 ways',
    'is: { "blies … af#2": afblazen }',
  ]),
  row(
    "lexicon.yaml",
    FOOD,
    `${FOOD}\nfeest af: { pos: phrase, gloss: { en: x }, level: A1 }`,
    [1, '"blies … af" (afblazen) and "feest af" (feest af) claim the same word', 'not: ["feest af"]'],
    [3, "claim the same word", ""],
  ),

  // What is shared
  row("b2.yaml", "    grammar: { separable-verb: blies … af }\n", "", [
    1,
    'no sentence shows "separable-verb"',
    "Take it out",
  ]),
  row(
    "b2.yaml",
    "{ separable-verb:",
    "{ seperable-verb:",
    [7, "is not a note", "separable"],
    [1, "no sentence shows", ""],
  ),
  row("lexicon.yaml", "in: {", "gaan: { pos: verb, gloss: { en: go }, level: A1 }\nin: {", [
    17,
    'no sentence uses "gaan"',
    "",
  ]),
  row("lexicon.yaml", "article: het, plural", "plural", [15, 'the noun "feest" has no article', "article: het"]),
  row("lexicon.yaml", "een: { pos: determiner,", "een: { pos: determiner, article: de,", [
    14,
    '"een" is no noun',
    "pos: noun",
  ]),
  row("lexicon.yaml", "en: [off, blow]", "en: [off]", [7, "2 parts and 1 meanings", "one meaning for each"]),

  // Items
  row(
    "questions.yaml",
    "asks: [F2]\n  prompt: { nl: Waar?",
    "asks: [F7]\n  prompt: { nl: Waar?",
    [29, '"F7" is not a fact', ""],
    [26, "at no level", ""],
  ),
  row("questions.yaml", "near: [F1]", "near: [X1]", [11, '"rain" is offered at no level: a2 does not tell X1', ""]),
  row("questions.yaml", "  near: [F1]\n", "", [11, "needs `near`", "near: [F1]"]),
  row("questions.yaml", "asks: [X1]", "asks: [F1]", [11, '"rain" is offered at no level: a2 tells F1', "not-stated"]),
  row("questions.yaml", "id: rain", "id: who", [11, 'the id "who" is given twice', "another id"]),
  row("questions.yaml", "id: rain", "id: word-rain", [11, '"word-rain" begins as', "another id"]),
  row("questions.yaml", "id: nobody", "id: bram", [9, 'the id "bram" is given twice', "another id"]),
  row("questions.yaml", "is: bram-smit,", "is: bram,", [8, '"bram" is not a person', "bram-smit"]),
  row("questions.yaml", "is: anna-smit", "is: anna-smit, why: { nl: x, en: x }", [
    6,
    "0 options have no `why`",
    "Exactly one",
  ]),
  row("questions.yaml", "nl: Niemand, en: Nobody", "nl: Niemand", [9, "an option is", "Write one"]),
  row("questions.yaml", "nl: Niemand,", "nl: Niemand van al die mensen in de hele grote stad,", [
    9,
    "much longer",
    "like length",
  ]),
  row("questions.yaml", "{ id: anna, is: anna-smit }", "{ id: anna, nl: Het feest, en: The town }", [
    7,
    '"feest"',
    "Reword",
  ]),
  row("questions.yaml", "wrong: { nl: Staat er niet., en: Not there. } }", "}", [
    18,
    'why "wrong" is wrong is missing',
    "Add",
  ]),
  row("questions.yaml", "why: { right:", "why: { not-stated: { nl: x, en: x }, right:", [
    18,
    "cannot be wrong",
    "Take it out",
  ]),
  row("questions.yaml", "links: { talk:", "links: { chat:", [24, '"chat" is not a meeting', "talk"]),
  row("questions.yaml", "extra: { council:", "extra: { delft:", [25, '"delft" is not a person or group', "council"]),
  row("questions.yaml", "answer: { is: delft", "answer: { is: gouda", [
    31,
    '"gouda" is not a person, group or place',
    "delft",
  ]),
  row("questions.yaml", "words: [Gouda], ", "", [32, "a wrong answer is", "Write one"]),

  // Several choices
  row("questions.yaml", `${TALKED} }`, `${TALKED.replace("key", "why")} }`, [40, "1 options are keys", "kind: choice"]),
  row("questions.yaml", WRONG, WRONG.replaceAll("why:", "key:"), [40, "no option is wrong", "Write one"]),
  row("questions.yaml", CRIED, "nl: Huilen, en: Cry", [44, "an option has `key` or `why`", "A key says why"]),
  row("questions.yaml", TALKED, `${TALKED}, why: { nl: x, en: x }`, [
    42,
    "an option has `key` or `why`",
    "A key says why",
  ]),
  row("questions.yaml", `\n    - { id: cried, ${CRIED} }`, "", [40, "options must have 4 or more", "two keys"]),
  row("questions.yaml", CRIED, `nl: Helemaal alleen in haar huis in Delft zitten huilen, ${CRIED.slice(19)}`, [
    44,
    "much longer",
    "like length",
  ]),
  row("questions.yaml", "nl: Met Bram praten", "nl: Burgemeester zijn", [42, '"burgemeester"', "Reword"]),
  row("questions.yaml", "en: Stop a celebration", "en: Stop what a mayor stops", [41, '"mayor"', "Reword"]),
  row("questions.yaml", "id: talked", "id: stopped", [42, 'the id "stopped" is given twice', "another id"]),
  row("questions.yaml", "nl: Alleen huilen, en: Cry alone", "is: bram", [44, '"bram" is not a person', "bram-smit"]),

  // Order
  row("questions.yaml", "id: chat", "id: plan", [53, 'the id "plan" is given twice', "another id"]),
  row("questions.yaml", "fact: F2", "fact: F7", [53, '"F7" is not a fact', "F2"], [46, "at no level", ""]),
  row("questions.yaml", "- { id: chat, nl: Het gesprek,", "# {", [51, "events must have 3 or more", "Three events"]),

  // Map
  row("questions.yaml", "answer: delft", "answer: leiden", [61, 'the answer is "leiden"', "Take `why` out"]),
  row("questions.yaml", "- { is: utrecht", "- { is: council", [65, '"council" is not a place', "utrecht"]),
  row("questions.yaml", "- { is: utrecht", "- { is: leiden", [65, '"leiden" is offered twice', "another place"]),
  row("questions.yaml", "- { is: delft }", "- { is: delft, why: { nl: x, en: x } }", [
    62,
    "0 options have no `why`",
    "Exactly one",
  ]),

  // Gaps
  row("questions.yaml", "She [did] and [then]", "She [did] and", [
    72,
    'gap "then" is marked 0 times in en',
    "Write [then]",
  ]),
  row("questions.yaml", "Zij [did] en", "Zij [did] [did] en", [72, 'gap "did" is marked 2 times in nl', "once"]),
  row(
    "questions.yaml",
    "Zij [did] en",
    "Zij [done] en",
    [72, '"[done]" is no gap', "There are: did, then"],
    [72, 'gap "did" is marked 0 times in nl', "Write [did]"],
  ),
  row("questions.yaml", "en: bit, why: { nl: Nee., en: No. }", "en: bit", [
    78,
    "2 options have no `why`",
    "Exactly one",
  ]),
  row("questions.yaml", "id: bit", "id: spun", [81, 'the id "spun" is given twice', "another id"]),
  row("questions.yaml", "nl: beet", "nl: Draaide", [81, '"draaide" is offered twice', "something else"]),

  // Pointing and proofs
  row(
    "questions.yaml",
    "asks: [F2]\n  prompt: { nl: Welke",
    "asks: [F1, F2]\n  prompt: { nl: Welke",
    [86, "asks one fact, and this asks 2", "whole proof"],
    [88, "no sentence tells F1 and not F1, F2", "Take it out"],
  ),
  row("questions.yaml", "wrong: { F1:", "wrong: { F9:", [88, '"F9" is not a fact', "F1"]),
  row("questions.yaml", "wrong: { F1:", "wrong: { X1:", [88, "no sentence tells X1 and not F2", "another sentence"]),
  row("questions.yaml", "  otherwise:", "  proof: true\n  otherwise:", [89, "a proof itself", "Take `proof` out"]),
  row("questions.yaml", "  near: [F1]", "  proof: true\n  near: [F1]", [15, "no sentence proves", "Take `proof` out"]),

  // The whole: with fewer than 20 items, one more or less is too much of a share
  row("questions.yaml", LAST, `${LAST}\n${judging(10)}`),
  row(
    "questions.yaml",
    LAST,
    `${LAST}\n${judging(11)}`,
    [1, "3 of 20 items (15%) are of skill locate", "About 40% should be: 8"],
    [1, "4 of 20 items (20%) are of skill infer", "About 35%"],
    [1, "13 of 20 items (65%) are of skill judge", "About 25%"],
    [1, "13 of 20 items are offered at a2", "14 items at least"],
  ),
  row("a2.yaml", "- - { id: a2-text", `${going(42)}\n- - { id: a2-text`, [
    1,
    "26 words, and a text of level b2 has 450 to 600",
    "Add",
  ]),
];

/** The problems of the small folder after one replacement, as `file:line` with their text, by line. */
function problemsOf({ file, replace, by }: Pick<Row, "file" | "replace" | "by">) {
  const read = (path: string, name: string) => {
    const text = readFileSync(path, "utf8");
    if (name !== file || replace === "") return text;
    expect(text.split(replace), `"${replace}" stands once in ${file}`).toHaveLength(2);
    return text.replace(replace, () => by);
  };
  const shared = (name: string) => ({ file: name, text: read(join(SMALL, name), name) });
  const files = new Map(readdirSync(ARTICLE).map((name) => [name, read(join(ARTICLE, name), name)]));
  const article = parseArticle("feest", "feest", files);
  const check = new ContentCheck(parseShared(shared("lexicon.yaml"), shared("grammar.yaml")));
  return [...check.article(article), ...check.rest()];
}

test("the small folder itself is right", () => {
  expect(problemsOf({ file: "", replace: "", by: "" })).toEqual([]);
});

for (const [at, broken] of rows.entries()) {
  test(`${at + 1} ${broken.file}: ${broken.replace.trim().slice(0, 40)} -> ${broken.by.trim().slice(0, 60)}`, () => {
    const problems = problemsOf(broken);
    const found = problems
      .map(({ file, line, message, remedy }) => `${file}:${line} ${message} // ${remedy}`)
      .join("\n");
    expect(problems, found).toHaveLength(broken.expected.length);
    for (const [line, message, remedy] of broken.expected) {
      const match = problems.find((each) => each.line === line && each.message.includes(message));
      expect(match?.remedy, found).toContain(remedy);
    }
  });
}

test("a file too many, and a level too few", () => {
  const files = new Map(
    ["article.yaml", "questions.yaml"].map((name) => [name, readFileSync(join(ARTICLE, name), "utf8")]),
  );
  const { problems } = parseArticle("feest", "feest", files.set("c1.yaml", ""));
  expect(problems.map(({ message }) => message)).toEqual([
    "no file of an article has this name",
    "the story is told at no level",
  ]);
  expect(parseArticle("feest", "feest", new Map()).questions.problems).toMatchObject([
    { message: "the file is missing" },
  ]);
});
