/** What a draft says of Dutch it has not seen, against the gold, and how long it takes to say it. */
import { goldSentences, goldTexts } from "../gold/files";
import { type Gold, joinGold, placedWords } from "../gold/gold";
import { type Count, type Measure, type Prediction, score, share } from "../gold/score";
import type { Row } from "./table";

/** Words of the text that is timed. */
const WORDS = 3000;
/** In s, for those words. */
const TIME = 30;

const MEASURES: [Measure, string, number?][] = [
  ["joinPrecision", "separated verbs, precision", 0.95],
  ["joinRecall", "separated verbs, recall", 0.85],
  ["lemmas", "lemmas", 0.93],
  ["splitPrecision", "compounds split, precision"],
  ["splitRecall", "compounds split, recall"],
  ["meanings", "a right meaning in the first three", 0.85],
];

const shown = (count: Count) => `${share(count).toFixed(3)} (${count.right} of ${count.of})`;

/** Gold sentences from the first on, of so many words together. */
function ofLength(sentences: Gold[], words: number): Gold[] {
  let length = 0;
  return sentences.filter(({ nl }) => {
    const fits = length < words;
    length += placedWords(nl).length;
    return fits;
  });
}

/** `predict` is asked for whole texts; without it (Frog or FreeDict is not installed) one row says so. */
export async function goldRows(predict: ((text: string) => Promise<Prediction>) | undefined): Promise<Row[]> {
  if (!predict) return [{ what: "gold", ours: "skipped: frog or dict-freedict-nld-eng is not installed" }];
  const sentences = goldSentences();
  const textsOf = (kind: RegExp) => goldTexts().flatMap(({ name, sentences }) => (kind.test(name) ? sentences : []));
  const texts = textsOf(/./);
  const rows: Row[] = [];
  for (const [name, part] of [
    [`${sentences.length} sentences`, sentences],
    ["running texts", textsOf(/^(?!news-|held-back-)/)],
    ["news", textsOf(/^news-/)],
    ["held back", textsOf(/^held-back-/)],
  ] as const) {
    const gold = joinGold(part);
    const { counts } = score(gold, await predict(gold.text));
    for (const [measure, what, least] of MEASURES) {
      const count = counts[measure];
      const budget = least === undefined ? undefined : { says: `>= ${least}`, kept: share(count) >= least };
      rows.push({ what: `${name}: ${what}`, ours: shown(count), ...(budget && { budget }) });
    }
  }
  const { text } = joinGold(ofLength([...texts, ...sentences], WORDS));
  const start = performance.now();
  await predict(text);
  const seconds = (performance.now() - start) / 1000;
  rows.push({
    what: `a draft of ${WORDS} words`,
    ours: `${seconds.toFixed(1)} s`,
    budget: { says: `< ${TIME} s`, kept: seconds < TIME },
  });
  return rows;
}
