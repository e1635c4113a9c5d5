/** Numbers, dates, months and weekdays, which get their glosses by rule and not from the lexicon. */
import { MONTHS, spellNumber, WEEKDAYS } from "../dutch/numbers";
import type { Gloss } from "./glosses";
import type { SentenceWords } from "./selectors";

/** Dutch figures as a number: a dot between thousands, a comma before decimals. */
const FIGURES = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

function spelled(digits: string): string | undefined {
  return Number(digits) <= 999_999 ? spellNumber(Number(digits)) : undefined;
}

/** How Dutch reads figures aloud; undefined where there is no short way to say it. */
function readAloud(whole: string, decimals: string | undefined): string | undefined {
  const head = spelled(whole);
  if (head === undefined || decimals === undefined) return head;
  const zeros = decimals.match(/^0*(?=\d)/)?.[0] ?? "";
  const tail = spelled(decimals);
  return tail && [head, "komma", ...[...zeros].map(() => "nul"), tail].join(" ");
}

function figures(text: string): Omit<Gloss, "words"> | undefined {
  const [, grouped, decimals] = FIGURES.exec(text) ?? [];
  if (grouped === undefined) return undefined;
  const here = grouped.replaceAll(".", ",") + (decimals ? `.${decimals}` : "");
  const lemma = readAloud(grouped.replaceAll(".", ""), decimals) ?? text;
  return { entry: `number:${text}`, lemma, pos: "numeral", here };
}

const monthAt = (text: string | undefined) => MONTHS.find((month) => month.nl === text?.toLowerCase());

/**
 * The numerals of a sentence, in order and not overlapping: `30 mei 2018` and `12 juni` as one item, figures, month and
 * weekday names each as one.
 */
export function findNumerals({ texts, tied }: SentenceWords): Gloss[] {
  const found: Gloss[] = [];
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? "";
    const month = monthAt(text);
    const weekday = WEEKDAYS.find(({ nl }) => nl === text.toLowerCase());
    const next = tied[i] ? monthAt(texts[i + 1]) : undefined;
    if (next && /^([1-9]|[12]\d|3[01])$/.test(text)) {
      const year = tied[i + 1] && /^\d{4}$/.test(texts[i + 2] ?? "") ? texts[i + 2] : undefined;
      const end = year ? ` ${year}` : "";
      found.push({
        entry: `date:${text} ${next.nl}${end}`,
        words: year ? [i, i + 1, i + 2] : [i, i + 1],
        lemma: `${spelled(text)} ${next.nl}${year ? ` ${spelled(year)}` : ""}`,
        pos: "numeral",
        here: `${text} ${next.en}${end}`,
      });
      i += year ? 2 : 1;
    } else if (month) {
      found.push({ entry: `month:${month.nl}`, words: [i], lemma: month.nl, pos: "noun", here: month.en });
    } else if (weekday) {
      found.push({
        entry: `weekday:${weekday.nl}`,
        words: [i],
        lemma: `de ${weekday.nl}`,
        pos: "noun",
        here: weekday.en,
      });
    } else {
      const number = figures(text);
      if (number) found.push({ ...number, words: [i] });
    }
  }
  return found;
}
