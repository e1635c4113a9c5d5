/** A small story with the names of the first article, and items about it. For tests only. */
import { questionsSchema } from "@/lib/content/question-schema";
import { type Article, articleSchema, type Item, type Level, levelSchema } from "@/lib/content/schema";

const both = (text: string) => ({ nl: text, en: text });
const fact = (from = "a2") => ({ kind: "event", from, nl: "feit", en: "fact" });

export const article: Article = articleSchema.parse({
  published: "2018-05-30T22:30:00+02:00",
  topic: both("topic"),
  asOf: both("as of"),
  facts: { F1: fact(), F2: fact(), F3: fact(), F4: fact(), X1: fact("untold") },
  people: {
    "donald-trump": {
      name: "Donald Trump",
      names: ["Donald Trump", "Trump"],
      spellings: ["President Trump"],
      role: both("role"),
    },
    "kim-jong-un": {
      name: "Kim Jong-un",
      names: ["Kim Jong-un", "Kim"],
      spellings: ["Jong-un", "Kim Jong-oen", "Kim Yong-un"],
      role: both("role"),
    },
    "kim-yong-chol": {
      name: "Kim Yong-chol",
      names: ["Kim Yong-chol", "Kim"],
      spellings: ["Yong-chol", "Kim Jong-chol", "Kim Yong-chul", "Kim Yeong-cheol"],
      role: both("role"),
    },
    "sung-kim": {
      name: "Sung Kim",
      names: ["Sung Kim", "Kim"],
      spellings: ["Kim Sung", "Soeng Kim"],
      role: both("role"),
    },
    "mike-pompeo": { name: "Mike Pompeo", names: ["Mike Pompeo", "Pompeo"], role: both("role") },
    "mike-pence": { name: "Mike Pence", names: ["Mike Pence", "Pence"], role: both("role") },
  },
  groups: {
    "united-states": {
      name: { nl: "de Verenigde Staten", en: "the United States" },
      names: ["Verenigde Staten", "Amerika"],
    },
    "north-korea": { name: { nl: "Noord-Korea", en: "North Korea" }, names: ["Noord-Korea"] },
    "south-korea": { name: { nl: "Zuid-Korea", en: "South Korea" }, names: ["Zuid-Korea"] },
    "south-korean-president": {
      name: { nl: "de president van Zuid-Korea", en: "the president of South Korea" },
    },
  },
  places: {
    singapore: { name: both("Singapore"), at: [1.25, 103.83], about: both("about") },
    panmunjom: { name: both("Panmunjom"), at: [37.956, 126.677], about: both("about") },
    "new-york": { name: both("New York"), at: [40.713, -74.006], about: both("about") },
    libya: { name: { nl: "Libië", en: "Libya" }, at: [32.89, 13.19], about: both("about") },
  },
  meetings: {
    "panmunjom-summit": {
      who: "kim-jong-un",
      whom: "south-korean-president",
      where: "panmunjom",
      when: { date: "2018-04-27", says: { nl: "eind april 2018", en: "end of April 2018" } },
      state: "held",
      facts: ["F1", "F2"],
    },
    talks: {
      who: "sung-kim",
      whom: "north-korea",
      when: { date: "2018-05-30", says: { nl: "woensdag 30 mei 2018", en: "Wednesday 30 May 2018" } },
      state: "held",
      facts: ["F2"],
    },
  },
  relations: {
    insult: {
      who: "north-korea",
      whom: "mike-pence",
      verb: { nl: "noemde … een “politieke dummy”", en: "called … a “political dummy”" },
      facts: ["F3"],
    },
  },
});

/** Tells F1, F2 and F3, not F4 and X1. */
export const level: Level = levelSchema.parse([
  [{ id: "s-head", as: "headline", nl: "Kop", en: "Head", facts: ["F1"] }],
  [
    { id: "s-one", nl: "Een.", en: "One.", facts: ["F1", "F2"] },
    { id: "s-two", nl: "Twee.", en: "Two.", facts: ["F2"] },
  ],
  [{ id: "s-three", nl: "Drie.", en: "Three.", facts: ["F3"] }],
]);

const head = { skill: "locate", prompt: both("prompt") };
const because = both("because");
const why = both("why");

export const items: Item[] = questionsSchema.parse([
  {
    ...head,
    id: "who-insulted",
    kind: "choice",
    asks: ["F3"],
    because,
    options: [
      { id: "north", is: "north-korea" },
      { id: "south", is: "south-korea", why },
      { id: "nobody", ...both("nobody"), why },
    ],
  },
  { ...head, id: "told", kind: "statement", skill: "infer", asks: ["F1"], because, key: "right", why: { wrong: why } },
  {
    ...head,
    id: "untold",
    kind: "statement",
    asks: ["X1"],
    near: ["F2"],
    because,
    key: "not-stated",
    why: { right: why },
  },
  {
    ...head,
    id: "stated-after-all",
    kind: "statement",
    asks: ["F1"],
    near: ["F2"],
    because,
    key: "not-stated",
    why: {},
  },
  { ...head, id: "too-hard", kind: "statement", asks: ["F1", "F4"], because, key: "wrong", why: {} },
  {
    ...head,
    id: "who-whom",
    kind: "pairs",
    links: { "panmunjom-summit": { because }, talks: { because }, insult: { because } },
    extra: { "mike-pompeo": why },
  },
  {
    ...head,
    id: "leader",
    kind: "typed",
    asks: ["F1"],
    because,
    answer: { is: "kim-jong-un" },
    wrong: [
      { is: "kim-yong-chol", why: both("the other") },
      { words: ["Kim"], why: both("which Kim?") },
    ],
  },
  { ...head, id: "when", kind: "typed", asks: ["F2"], because, answer: { date: "2018-06-12" } },
]);

/** One item of each kind, all offered at `level`. */
export const nine: Item[] = questionsSchema.parse([
  { ...items[0], proof: true },
  {
    ...head,
    id: "what-was-said",
    kind: "several",
    skill: "judge",
    proof: true,
    asks: ["F1", "F2"],
    because,
    options: [
      { id: "one", ...both("one"), key: both("one is told") },
      { id: "two", is: "north-korea", key: both("so is two") },
      { id: "three", ...both("three"), key: both("and three") },
      { id: "four", ...both("four"), why: both("four is not told") },
      { id: "five", is: "libya", why: both("nor is five") },
    ],
  },
  items[1],
  items.find(({ kind }) => kind === "pairs"),
  {
    ...head,
    id: "what-first",
    kind: "order",
    skill: "infer",
    asks: ["F1"],
    because,
    events: ["a", "b", "c", "d"].map((id) => ({ id, ...both(id), because: both(`${id} is there`) })),
  },
  {
    ...head,
    id: "where",
    kind: "map",
    asks: ["F1"],
    because,
    answer: "panmunjom",
    spots: [{ is: "panmunjom" }, { is: "singapore", why }, { is: "new-york", why }, { is: "libya", why }],
  },
  items.find(({ id }) => id === "leader"),
  {
    ...head,
    id: "fill",
    kind: "gap",
    skill: "infer",
    asks: ["F2"],
    because,
    text: { nl: "Eerst [first], dan [second].", en: "After [second], no: [first] before." },
    gaps: {
      second: [
        { id: "key", nl: "dit", en: "this" },
        { id: "x", nl: "dat", en: "that", why },
        { id: "y", nl: "die", why },
      ],
      first: [
        { id: "key", nl: "zo" },
        { id: "x", nl: "zus", why },
        { id: "y", nl: "zoals", why },
      ],
    },
  },
  {
    ...head,
    id: "show",
    kind: "point",
    skill: "judge",
    asks: ["F2"],
    because,
    wrong: { F1: both("that is the head"), F3: both("that is three"), F4: both("never told here") },
    otherwise: both("not that one"),
  },
]);
