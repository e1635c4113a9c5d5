/** What people really type, marked against the names, days and numbers of the first article. */
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { loadArticle } from "@/lib/content/load";
import type { ItemOf } from "@/lib/content/schema";
import type { Mark, QuizItem } from "@/lib/quiz/items";
import { prepareItems } from "@/lib/quiz/prepare";
import { grade } from "@/lib/quiz/registry";

const { article, levels } = loadArticle("trump-kim-top");
const both = (text: string) => ({ nl: text, en: text });

function typed(answer: ItemOf<"typed">["answer"], wrong: ItemOf<"typed">["wrong"] = []): QuizItem {
  const head = { id: "it", skill: "locate" as const, prompt: both("?"), asks: ["F1a"], because: both("!") };
  const [item] = prepareItems([{ ...head, kind: "typed", answer, wrong }], article, levels.b2 ?? [], "nl");
  if (!item) throw new Error("b2 does not tell F1a");
  return item;
}
const markOf = (item: QuizItem, text: string) => grade(item, text).parts[0]?.mark;

type Rows = Partial<Record<Mark, string[]>>;
function expectMarks(item: QuizItem, rows: Rows, of: string) {
  for (const [mark, texts] of Object.entries(rows)) {
    for (const text of texts) expect.soft(markOf(item, text), `"${text}" for ${of}`).toBe(mark);
  }
}

const KIMS: Record<string, Required<Pick<Rows, "right" | "close">>> = {
  "kim-jong-un": {
    right: [
      "Kim Jong-un",
      "Kim Jong Un",
      "kim jong-un",
      "KIM JONG UN",
      "Kim  Jong  Un",
      "Kim Jongun",
      "KimJongUn",
      "Kim Jong-un.",
      " Kim Jong-un ",
      "‘Kim Jong-un’",
      "’Kim Jong-un’",
      "“Kim Jong–un”",
      "Kim Jong-ún",
      "Kim Jong-u\u0301n",
      "Jong-un",
      "Jong Un",
      "jongun",
      "Jong-un Kim",
      "jong un kim",
      "Jong-Un, Kim",
      "Un Kim Jong",
      "kim jong oen",
      "Kim Jong-oen",
      "Jong-oen",
      "Jong-oen Kim",
      "leider Kim Jong-un",
      "de leider Kim Jong Un",
      "de heer Kim Jong-un",
      "dictator Kim Jong-un",
      "meneer Jong-un Kim",
      "Mr. Kim Jong-un",
      "aan Kim Jong-un",
    ],
    close: ["Kim Jung-un", "Kim Jong-in", "Kin Jong-un", "Jung-un Kim", "leider Kim Jung-un", "Kim Jong-uun"],
  },
  "kim-yong-chol": {
    right: [
      "Kim Yong-chol",
      "Kim Yong Chol",
      "kim yongchol",
      "Kim  Yong-Chol.",
      "Kim Yong–chol",
      "Kim Yong-chöl",
      "Kim Yong-cho\u0308l",
      "Yong-chol",
      "Yong Chol Kim",
      "Yong-chol, Kim",
      "Kim Yong-chul",
      "Yong-chul Kim",
      "Kim Yeong-cheol",
      "vicevoorzitter Kim Yong-chol",
      "generaal Kim Yong Chol",
      "de heer Kim Yong-chol",
      "door Kim Yong-chol",
    ],
    close: ["Kim Yong-chal", "Kim Yung-chol", "Kim Yong-cohl", "Yung-chol Kim", "meneer Kim Yong-chal"],
  },
  "sung-kim": {
    right: [
      "Sung Kim",
      "sung kim",
      "SUNG KIM",
      "Sung  Kim",
      "Sung-Kim",
      "Sung Kim.",
      "Süng Kim",
      "Su\u0308ng Kim",
      "Kim Sung",
      "Kim, Sung",
      "Soeng Kim",
      "Kim Soeng",
      "ambassadeur Sung Kim",
      "de ambassadeur Sung Kim",
      "Ambassador Sung Kim",
      "meneer Sung Kim",
      "mr Kim Sung",
      "van Sung Kim",
    ],
    close: ["Sun Kim", "Sungg Kim", "Song Kim", "Sugn Kim", "ambassadeur Sung Kin"],
  },
};

/** Each of the three, so none of them. */
const BARE = [
  "Kim",
  "kim.",
  "KIM",
  "Kím",
  "de Kim",
  "meneer Kim",
  "de heer Kim",
  "mr. Kim",
  "president Kim",
  "leider Kim",
  "ambassadeur Kim",
  "minister Kim",
  "Kim Kim",
];
/** Half a name, two names, somebody near him, or a Kim who is not in the article. */
const NONE = [
  "Jong",
  "Jong Kim",
  "Kim Jong",
  "Kim Yong",
  "Yong Kim",
  "Kim Jong-il",
  "Kim Il-sung",
  "Il-sung Kim",
  "Kim Jong-nam",
  "Kim Yo-jong",
  "Kim Jong-un en Sung Kim",
  "Sung Kim of Kim Yong-chol",
  "Kim Jong-un Kim Yong-chol",
  "de vader van Kim Jong-un",
  "leider van Kim Jong-un",
  "president",
  "leider",
];

for (const [id, rows] of Object.entries(KIMS)) {
  test(`three men are called Kim: ${id}`, () => {
    const item = typed({ is: id });
    expectMarks(item, { ...rows, wrong: [...BARE, ...NONE] }, id);
    const others = Object.entries(KIMS).flatMap(([other, { right, close }]) =>
      other === id ? [] : [...right, ...close],
    );
    expectMarks(item, { wrong: others }, id);
  });
}

test("a bare Kim is right for nobody, with any title", () => {
  for (const id of Object.keys({ ...article.people, ...article.places }))
    expectMarks(typed({ is: id }), { wrong: BARE }, id);
});

test("the reason for a bare Kim is given with a title too", () => {
  const item = typed({ is: "sung-kim" }, [
    { words: ["Kim"], why: both("which Kim?") },
    { is: "kim-yong-chol", why: both("the guest") },
  ]);
  const reason = (text: string) => grade(item, text).parts[0]?.why;
  for (const text of ["Kim", "meneer Kim", "de heer Kim."]) expect(reason(text)).toBe("which Kim?");
  for (const text of ["Yong-chol Kim", "generaal Kim Yong-chol"]) expect(reason(text)).toBe("the guest");
});

const NAMES: Record<string, Rows> = {
  "donald-trump": {
    right: [
      "Trump",
      "Donald Trump",
      "trump donald",
      "Trump, Donald",
      "President Trump",
      "president Trump",
      "de president Trump",
      "President Donald Trump",
      "meneer Trump",
      "de heer Trump",
      "dhr. Trump",
      "Mr. Trump",
    ],
    close: ["Trumph", "Trmup", "Donald Trumpp", "president Trumph"],
    wrong: [
      "Donald",
      "president",
      "de president",
      "de vicepresident van Trump",
      "minister van Trump",
      "woordvoerder van president Trump",
      "Pence",
      "Trump en Kim",
    ],
  },
  "mike-pompeo": {
    right: ["Pompeo", "Mike Pompeo", "Pompeo, Mike", "minister Pompeo", "minister van Buitenlandse Zaken Pompeo"],
    close: ["Pompejo", "minister Pompejo", "Mike Pompio"],
    wrong: ["Mike", "Pence", "minister", "Mike Pence", "minister van Buitenlandse Zaken"],
  },
  "mike-pence": {
    right: ["Pence", "vicepresident Pence", "vice-president Mike Pence", "de vicepresident, Mike Pence"],
    close: ["Pense", "vicepresident Pense"],
    wrong: ["Pompeo", "vicepresident", "minister Pompeo"],
  },
  "sarah-sanders": {
    right: ["Sarah Sanders", "Sanders", "Sanders, Sarah", "mevrouw Sanders", "Ms. Sanders", "woordvoerder Sanders"],
    close: ["Sara Sanders", "mevr. Sandres"],
    wrong: ["Sarah", "de woordvoerder"],
  },
  gaddafi: {
    right: ["Gaddafi", "gaddafi", "Gadaffi", "Khaddafi", "Khadaffi", "Kadhafi", "dictator Gaddafi", "Muammar Gaddafi"],
    close: ["Gaddaffi", "Gadafi"],
    wrong: ["Libië", "dictator"],
  },
  "south-korean-president": {
    right: ["de president van Zuid-Korea", "president van zuid korea", "the president of South Korea"],
    wrong: ["Zuid-Korea", "de president van Noord-Korea", "president", "president Trump"],
  },
  "south-korea": {
    right: ["Zuid-Korea", "zuid korea", "South Korea", "Zuid‑Korea"],
    wrong: ["Noord-Korea", "de president van Zuid-Korea", "Korea"],
  },
  libya: { right: ["Libië", "Libie", "Libya", "libie\u0308"], close: ["Lybie"], wrong: ["Syrië"] },
  singapore: { right: ["Singapore", "in singapore"], close: ["Singapoer", "Singapur"], wrong: ["Hanoi", "Panmunjom"] },
  panmunjom: { right: ["Panmunjom", "Pan Mun Jom"], close: ["Panmunjon"], wrong: ["Pyongyang"] },
};
for (const [id, rows] of Object.entries(NAMES)) {
  test(`as typed: ${id}`, () => expectMarks(typed({ is: id }), rows, id));
}

test("the day of the summit", () => {
  expectMarks(
    typed({ date: "2018-06-12" }),
    {
      right: [
        "12/6",
        "12-06-2018",
        "12 juni",
        "12 Juni 2018",
        "12 juni '18",
        "12 juni ’18",
        "twaalf juni",
        "op dinsdag 12 juni",
        "june 12",
        "June 12th",
        "12th of June",
        "the 12th of june 2018",
      ],
      wrong: ["6/12/2018", "21 juni", "12 juli", "juni", "12", "30 mei", "maandag 12 juni", "12-06-2019"],
    },
    "12 June",
  );
});

test("the year of the last such visit", () => {
  expectMarks(
    typed({ number: 2000 }),
    {
      right: ["2000", "2.000", "2,000", "2 000", "tweeduizend", "twee duizend", "sinds 2000", "in het jaar 2000"],
      wrong: ["2018", "200", "20.000", "duizend", "voor 2000", "2000-2018"],
    },
    "2000",
  );
});

test("nothing in front of another man's name makes it one's own", () => {
  const spellings = Object.entries(KIMS).flatMap(([id, { right, close }]) =>
    [...right, ...close].filter((text) => /^(kim|jong|sung|yong)/i.test(text)).map((text) => ({ id, text })),
  );
  const titles = fc.constantFrom(
    "",
    "de heer ",
    "president ",
    "minister ",
    "mr. ",
    "ambassadeur ",
    "leider ",
    "generaal ",
  );
  const trailing = fc.constantFrom("", ".", " ", "!");
  const ids = fc.constantFrom(...Object.keys(KIMS), "donald-trump", "mike-pompeo");
  fc.assert(
    fc.property(fc.constantFrom(...spellings), titles, trailing, ids, ({ id, text }, title, end, asked) => {
      const mark = markOf(typed({ is: asked }), `${title}${text}${end}`);
      if (asked === id) expect(["right", "close"]).toContain(mark);
      else expect(mark).toBe("wrong");
    }),
    { numRuns: 300 },
  );
});
