import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { ItemOf } from "@/lib/content/schema";
import { distance } from "@/lib/quiz/distance";
import type { QuizItem } from "@/lib/quiz/items";
import { whoIsWho } from "@/lib/quiz/names";
import { normalise } from "@/lib/quiz/normalise";
import { prepareItems } from "@/lib/quiz/prepare";
import { grade, isAnswered } from "@/lib/quiz/registry";
import { article, level } from "./fixtures";

type Answer = ItemOf<"typed">["answer"];
const both = (text: string) => ({ nl: text, en: text });

function typed(answer: Answer, wrong: ItemOf<"typed">["wrong"] = []): QuizItem {
  const head = { id: "it", skill: "locate" as const, prompt: both("?"), asks: ["F1"], because: both("!") };
  const [item] = prepareItems([{ ...head, kind: "typed", answer, wrong }], article, level, "en");
  if (!item) throw new Error("not offered");
  return item;
}
const markOf = (item: QuizItem, text: string) => grade(item, text).parts[0]?.mark;

/** By target: what is right, what is right but for a slip, and what is wrong. */
const NAMES: Record<string, { right: string[]; close: string[]; wrong: string[] }> = {
  "kim-jong-un": {
    right: [
      "Kim Jong-un",
      "kim jong un",
      "KIM JONG UN",
      "Kim Jongun",
      "KimJongUn",
      "Kim Jong‑un",
      "  Kim  Jong–un. ",
      "“Kim Jong-un”",
      "Kím Jóng-ün",
      "Jong-un",
      "jongun",
      "Kim Jong-oen",
      "Kim Yong-un",
      "aan Kim Jong-un",
    ],
    close: ["Kim Jung-un", "Kim Jong-in", "Kim Jogn-un", "Kim Jon-un", "Kim J0ng-un", "Kin Jong-un", "Jung-un"],
    wrong: [
      "Kim",
      "kim.",
      "Un",
      "Jong",
      "Kim Jong",
      "Kim Jong-u",
      "Kim Yong",
      "Kim Jong-il",
      "Kim Jong-nam",
      "Kim Dang-un",
      "Kim Il-sung",
      "Kim Yo-jong",
      "Kim Yong-chol",
      "Kim Jong-chol",
      "Kim Jong-chul",
      "Sung Kim",
      "Kim Sung",
      "Kim Jong-un en Sung Kim",
      "Moon Jae-in",
    ],
  },
  "kim-yong-chol": {
    right: [
      "Kim Yong-chol",
      "kim yong chol",
      "Kim Yongchol",
      "Yong-chol",
      "Kim Jong-chol",
      "Kim Yong-chul",
      "Kim Yeong-cheol",
    ],
    close: ["Kim Yong-chal", "Kim Yong-col", "Kim Jong-chul", "Kim Young-chol", "Kim Yong-cohl"],
    wrong: ["Kim", "Kim Yong", "Kim Yong-un", "Kim Jong-un", "Kim Yong-oen", "Sung Kim", "chol"],
  },
  "sung-kim": {
    right: ["Sung Kim", "sungkim", "Sung-Kim", "Kim Sung", "Soeng Kim", "Sung Kim!"],
    close: ["Sun Kim", "Sungg Kim", "Song Kim", "Sugn Kim"],
    wrong: ["Kim", "Sung", "Kim Jung", "Kim Jong", "Kim Jong-un", "Kim Yong-chol", "Jong Kim", "Kim Il-sung"],
  },
  "mike-pompeo": {
    right: ["Pompeo", "Mike Pompeo", "mike pompeo", "MIKE POMPEO", "Pompéo", "door Pompeo"],
    close: ["Pompejo", "Pompea", "Pomepo", "Mike Pompejo", "P0mpeo", "Mikke Pompejo"],
    wrong: ["Pence", "Mike Pence", "Mike", "Mike Pompae", "Pompeii en", "Pompeo en Pence", "Pomp"],
  },
  "mike-pence": {
    right: ["Pence", "mike pence"],
    close: ["Pense", "Pnece", "Mike Pense"],
    wrong: ["Pompeo", "Peace talks", "Mike", "Pen", "Penzza"],
  },
  "donald-trump": {
    right: ["Trump", "de Trump", "Donald Trump", "president Trump"],
    close: ["Trumph", "Trump’s", "Trump's", "Donalt Trump"],
    wrong: ["Donald", "President", "Tramps"],
  },
  singapore: {
    right: ["Singapore", "singapore", "in Singapore", "Singapore."],
    close: ["Singapoer", "Singapor", "Singapur", "Sinagpore", "Singapoore"],
    wrong: ["Panmunjom", "New York", "Hanoi", "Sing"],
  },
  panmunjom: {
    right: ["Panmunjom", "Pan Mun Jom", "Pan-mun-jom", "panmunjom", "in Panmunjom"],
    close: ["Panmunjeom", "Panmunjon", "Panmoenjom", "Pamunjom"],
    wrong: ["Pyongyang", "Singapore", "Panama", "Pan Mun"],
  },
  "new-york": {
    right: ["New York", "new-york", "NewYork", "te New York"],
    close: ["New Yrok", "New Yorck", "Neew York"],
    wrong: ["York", "New", "Washington", "Newark"],
  },
  "north-korea": {
    right: ["Noord Korea", "Noord-Korea", "noordkorea", "North Korea", "the North Korea"],
    close: ["Nord-Korea", "Noord-Corea", "Noth Korea", "Noordkoera"],
    wrong: ["Zuid-Korea", "Zuid Korea", "South Korea", "Sorth Korea", "Korea", "Zuud-Korea"],
  },
  "south-korea": {
    right: ["Zuid-Korea", "zuid korea", "South Korea", "Zuid‐Korea"],
    close: ["Zuid-Koera", "Suid-Korea", "Soth Korea"],
    wrong: ["Noord-Korea", "Noord Korea", "North Korea", "de president van Zuid-Korea", "Sorth Korea"],
  },
  "united-states": {
    right: ["de Verenigde Staten", "Verenigde Staten", "the United States", "United States", "Amerika"],
    close: ["Verenigde Statten", "Verenidge Staten", "United Sates", "Amerkia"],
    wrong: ["Staten", "United", "Noord-Korea"],
  },
  libya: {
    right: ["Libië", "Libie", "LIBIË", "Libya", "Libie\u0308"],
    close: ["Lybie", "Libia"],
    wrong: ["Lib", "Syrië"],
  },
};

for (const [id, marks] of Object.entries(NAMES)) {
  test(`typed name: ${id}`, () => {
    const item = typed({ is: id });
    for (const [mark, texts] of Object.entries(marks)) {
      for (const text of texts) expect.soft(markOf(item, text), `"${text}"`).toBe(mark);
    }
  });
}

const DATES = {
  right: [
    "12 juni",
    "twaalf juni",
    "12-6-2018",
    "12/6",
    "12.06.18",
    "12-06",
    "June 12",
    "June 12th, 2018",
    "12th of June",
    "de twaalfde juni",
    "the twelfth of June",
    "op 12 juni 2018",
    "12 june 2018",
    "12 JUNI",
    "12e juni",
    "12juni",
    "12-juni-2018",
    "2018-06-12",
    "12 jun. ’18",
    "dinsdag 12 juni",
    "Tuesday, 12 June 2018",
    "twaalf juni tweeduizend achttien",
    "June twelve, twenty eighteen",
  ],
  wrong: [
    "12",
    "juni",
    "13 juni",
    "12 juli",
    "12 juni 2017",
    "12-6-2019",
    "6/12",
    "12-7-2018",
    "12 of 13 juni",
    "woensdag 12 juni",
    "21 juni",
    "eind mei",
    "Singapore",
    "12/6/2018/1",
  ],
};

test("typed date", () => {
  const item = typed({ date: "2018-06-12" });
  for (const [mark, texts] of Object.entries(DATES)) {
    for (const text of texts) expect.soft(markOf(item, text), text).toBe(mark);
  }
  expect(markOf(typed({ date: "2018-05-31" }), "thirty-first of May")).toBe("right");
  expect(markOf(typed({ date: "2018-03-01" }), "één maart")).toBe("right");
  expect(markOf(typed({ date: "2018-03-01" }), "de eerste maart")).toBe("right");
  expect(markOf(typed({ date: "2018-09-03" }), "3 septmeber")).toBe("right");
  expect(markOf(typed({ date: "2018-10-20" }), "twintigste oktober")).toBe("right");
});

test("typed number", () => {
  const rows: [number, string, string][] = [
    [2000, "2000", "right"],
    [2000, "2.000", "right"],
    [2000, "2 000", "right"],
    [2000, "tweeduizend", "right"],
    [2000, "two thousand", "right"],
    [2000, "sinds 2000", "right"],
    [2000, "since the year 2000", "right"],
    [2000, "na 2000", "wrong"],
    [2000, "in 2000.", "right"],
    [2000, "2001", "wrong"],
    [2000, "20", "wrong"],
    [2000, "2000 of 2001", "wrong"],
    [28, "28,5", "wrong"],
    [21, "eenentwintig", "right"],
    [21, "twenty-one", "right"],
    [22, "tweeëntwintig", "right"],
    [1, "een", "right"],
    [1, "één", "right"],
    [4, "vijf", "wrong"],
    [0, "nul", "right"],
    [0, "geen", "wrong"],
  ];
  for (const [number, text, mark] of rows) expect.soft(markOf(typed({ number }), text), text).toBe(mark);
});

test("typed words", () => {
  const rows: [string, string, string][] = [
    ["de vijandige houding", "Vijandige houding", "right"],
    ["de vijandige houding", "een vijandige houdign", "close"],
    ["twee leiders", "2 leiders", "right"],
    ["two leaders", "2 leaders", "right"],
    ["eenentwintig leiders", "21 leiders", "right"],
    ["twee leiders", "drie leiders", "wrong"],
    ["21 leiders", "twenty-one leiders", "right"],
    ["ijs", "ys", "wrong"],
    ["ijs", "ĳs", "right"],
    ["foto's", "foto’s", "right"],
    ["foto's", "fotos", "right"],
    ["top", "tob", "wrong"],
    ["brief", "breif", "close"],
  ];
  for (const [word, text, mark] of rows) {
    expect.soft(markOf(typed({ words: [word] }), text), `${word}: ${text}`).toBe(mark);
  }
});

test("nothing typed is missing, not wrong", () => {
  for (const text of ["", "   ", "…", "?!"]) {
    expect(markOf(typed({ is: "singapore" }), text)).toBe("missing");
    expect(isAnswered(typed({ is: "singapore" }), text)).toBe(false);
  }
});

test("no spelling of one name is right, or a slip, for another", () => {
  for (const [id, { right }] of Object.entries(NAMES)) {
    for (const other of Object.keys(NAMES).filter((other) => other !== id)) {
      const item = typed({ is: other });
      for (const text of right) expect.soft(markOf(item, text), `"${text}" for ${other}`).toBe("wrong");
    }
  }
});

test("a name the other way round is a person's own, unless somebody else has just that name", () => {
  const sung = typed({ is: "sung-kim" });
  if (sung.kind !== "typed") throw new Error(sung.kind);
  expect(markOf(sung, "Song Kim")).toBe("close");
  expect(markOf({ ...sung, others: [...sung.others, "Kim Song"] }, "Song Kim")).toBe("wrong");
  const places = { "new-york": "York New", "united-states": "Staten Verenigde", singapore: "president Singapore" };
  for (const [id, text] of Object.entries(places)) expect.soft(markOf(typed({ is: id }), text), text).toBe("wrong");
});

test("a wrong answer gets the reason written for it, the nearest one", () => {
  const item = typed({ is: "kim-jong-un" }, [
    { is: "kim-yong-chol", why: both("the official") },
    { words: ["Kim"], why: both("which Kim?") },
  ]);
  const reason = (text: string) => grade(item, text).parts[0]?.why;
  expect(
    ["Kim", "kim", "Kim Yong-chol", "kim jong chol", "Kim Yong-chal", "Sung Kim", "Kim Jong-un"].map(reason),
  ).toEqual(["which Kim?", "which Kim?", "the official", "the official", "the official", "Sung Kim: role.", undefined]);
  const day = typed({ date: "2018-06-12" }, [{ words: ["30 mei"], why: both("the day of the news") }]);
  expect(grade(day, "May 30th 2018").parts[0]?.why).toBe("the day of the news");
  expect(grade(day, "June 30").parts[0]?.why).toBeUndefined();
  const count = typed({ number: 12 }, [{ words: ["2000"], why: both("the year") }]);
  expect(grade(count, "tweeduizend").parts[0]?.why).toBe("the year");
});

test("who or what a name is, is said as a sentence that has the name once", () => {
  const told = (name: string, about: string) => {
    const at: [number, number] = [0, 0];
    const places = { here: { name: both(name), names: [name], at, about: both(about) } };
    return whoIsWho({ ...article, places }, []).find(({ words }) => words.includes(name))?.why.en;
  };
  expect(told("Panama", "a country")).toBe("Panama: a country.");
  expect(told("the Oosterschelde", "sea inlet")).toBe("The Oosterschelde: sea inlet.");
  expect(told("Antwerp", "Antwerp, port in Belgium")).toBe("Antwerp, port in Belgium.");
});

test("normalise: twice is once, and case, accents, spaces and hyphens do not matter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
      expect(normalise(text)).toMatch(/^[\p{L}\p{N}]*$/u);
    }),
  );
  const letters = fc.string({ unit: fc.constantFrom(..."qjzkwç"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (first, second) => {
      const plain = normalise(first + second);
      for (const joint of ["-", " ", "’", "'", "‑", " - "]) {
        expect(normalise(`“${first.toUpperCase()}${joint}${second}”.`)).toBe(plain);
      }
    }),
  );
});

test("distance: known values, symmetric, 0 for the same only", () => {
  const rows: [string, string, number][] = [
    ["", "abc", 3],
    ["singapore", "singapoer", 1],
    ["kimjongun", "kimyongchol", 5],
    ["north", "south", 2],
    ["ca", "abc", 3],
  ];
  for (const [a, b, edits] of rows) expect(distance(a, b), `${a} ${b}`).toBe(edits);
  const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
