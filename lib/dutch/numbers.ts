/**
 * Number words, months and weekdays of Dutch and English: tables, and one engine that spells and reads by them.
 * Spelling after the Taalunie's advice: one word up to a thousand, a space after *duizend*, a diaeresis in *tweeën-* and
 * *drieën-* (taaladvies.net, "Getallen in letters"). 1100 to 1999 are counted in hundreds, as years are read.
 */

export type NumberLanguage = "nl" | "en";

interface NumberWords {
  /** 0 to 19. */
  small: string[];
  /** 20, 30 … 90. */
  tens: string[];
  /** One word for tens and units: 20 and 1. */
  below100: (tens: string, unit: string) => string;
  hundred: string;
  thousand: string;
  /** 1 by itself, where the word in `small` would be read as an article (taaladvies.net, "Eén / een"). */
  alone: string;
  /** What stands before a single hundred or thousand. */
  one: string;
  /** Between a factor and its hundred or thousand, and after a hundred. */
  space: string;
  /** What a writer may put after a hundred or thousand: *honderdeneen*. */
  and: string;
  /** Whether 1100 to 1999 are spelled in hundreds. */
  inHundreds: boolean;
}

const NUMBER_WORDS: Record<NumberLanguage, NumberWords> = {
  nl: {
    small:
      "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(
        " ",
      ),
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" "),
    below100: (tens, unit) => `${unit}${unit.endsWith("e") ? "ën" : "en"}${tens}`,
    hundred: "honderd",
    thousand: "duizend",
    alone: "één",
    one: "",
    space: "",
    and: "en",
    inHundreds: true,
  },
  en: {
    small:
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
        " ",
      ),
    tens: "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
    below100: (tens, unit) => `${tens}-${unit}`,
    hundred: "hundred",
    thousand: "thousand",
    alone: "one",
    one: "one",
    space: " ",
    and: "and",
    inHundreds: false,
  },
};

function spellBelow100(n: number, words: NumberWords): string {
  if (n < 20) return words.small[n] ?? "";
  const tens = words.tens[Math.floor(n / 10) - 2] ?? "";
  return n % 10 === 0 ? tens : words.below100(tens, words.small[n % 10] ?? "");
}

/** The words for a whole number from 0 to 999,999; throws a RangeError for any other. `spellNumber(2018)` is "tweeduizend achttien". */
export function spellNumber(n: number, language: NumberLanguage = "nl"): string {
  if (!Number.isInteger(n) || n < 0 || n > 999_999) throw new RangeError(`no words for ${n}`);
  const words = NUMBER_WORDS[language];
  const spell = (value: number): string => {
    if (value < 100) return spellBelow100(value, words);
    const hundreds = value < 1000 || (words.inHundreds && value >= 1100 && value < 2000);
    const unit = hundreds ? 100 : 1000;
    const factor = Math.floor(value / unit);
    const head = factor === 1 ? words.one : spell(factor);
    const start = head + (head && words.space) + (hundreds ? words.hundred : words.thousand);
    const rest = value % unit;
    return rest === 0 ? start : start + (hundreds ? words.space : " ") + spell(rest);
  };
  return n === 1 ? words.alone : spell(n);
}

/** Lower case, without accents, spaces, hyphens and full stops: how number words and names of months are compared. */
function compact(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}|[\s\-‑.]/gu, "")
    .toLowerCase();
}

function reader(words: NumberWords): (compacted: string) => number | undefined {
  const below100 = new Map(Array.from({ length: 100 }, (_, n) => [compact(spellBelow100(n, words)), n]));
  const afterAnd = (text: string) => (text.startsWith(words.and) ? text.slice(words.and.length) : text);

  function below10000(text: string): number | undefined {
    const plain = below100.get(text);
    if (plain !== undefined) return plain;
    const at = text.indexOf(words.hundred);
    if (at >= 0) {
      const factor = at === 0 ? 1 : below100.get(text.slice(0, at));
      const tail = text.slice(at + words.hundred.length);
      const rest = tail === "" ? 0 : below100.get(afterAnd(tail));
      if (!factor || factor % 10 === 0 || rest === undefined || (tail !== "" && rest === 0)) return undefined;
      return factor * 100 + rest;
    }
    // A year read in two halves: "nineteen fifty-three".
    for (let cut = 3; cut < text.length; cut++) {
      const century = below100.get(text.slice(0, cut));
      const year = below100.get(text.slice(cut));
      if (century && year && century >= 10 && year >= 10) return century * 100 + year;
    }
    return undefined;
  }

  return (text) => {
    const at = text.indexOf(words.thousand);
    if (at < 0) return below10000(text);
    const factor = at === 0 ? 1 : below10000(text.slice(0, at));
    const tail = text.slice(at + words.thousand.length);
    const rest = tail === "" ? 0 : below10000(afterAnd(tail));
    if (!factor || factor > 999 || rest === undefined || rest > 999 || (tail !== "" && rest === 0)) return undefined;
    return factor * 1000 + rest;
  };
}

const READERS = [reader(NUMBER_WORDS.nl), reader(NUMBER_WORDS.en)];

/**
 * The whole number that Dutch or English words name, 0 to 999,999, in any of their spellings ("tweeduizendachttien",
 * "twenty eighteen"); undefined for anything else, figures too.
 */
export function parseNumberWord(text: string): number | undefined {
  const compacted = compact(text);
  for (const read of READERS) {
    const value = read(compacted);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A month or weekday in both languages; `short` are the abbreviations in use, without full stops. */
export interface CalendarName {
  nl: string;
  en: string;
  short: string[];
}

/** January is at 0. */
export const MONTHS: readonly CalendarName[] = [
  { nl: "januari", en: "January", short: ["jan"] },
  { nl: "februari", en: "February", short: ["feb", "febr"] },
  { nl: "maart", en: "March", short: ["mrt", "mar"] },
  { nl: "april", en: "April", short: ["apr"] },
  { nl: "mei", en: "May", short: [] },
  { nl: "juni", en: "June", short: ["jun"] },
  { nl: "juli", en: "July", short: ["jul"] },
  { nl: "augustus", en: "August", short: ["aug"] },
  { nl: "september", en: "September", short: ["sep", "sept"] },
  { nl: "oktober", en: "October", short: ["okt", "oct"] },
  { nl: "november", en: "November", short: ["nov"] },
  { nl: "december", en: "December", short: ["dec"] },
];

/** Monday is at 0. */
export const WEEKDAYS: readonly CalendarName[] = [
  { nl: "maandag", en: "Monday", short: ["ma", "mon"] },
  { nl: "dinsdag", en: "Tuesday", short: ["di", "tue"] },
  { nl: "woensdag", en: "Wednesday", short: ["wo", "wed"] },
  { nl: "donderdag", en: "Thursday", short: ["do", "thu"] },
  { nl: "vrijdag", en: "Friday", short: ["vr", "fri"] },
  { nl: "zaterdag", en: "Saturday", short: ["za", "sat"] },
  { nl: "zondag", en: "Sunday", short: ["zo", "sun"] },
];

function position(names: readonly CalendarName[], text: string): number | undefined {
  const wanted = compact(text);
  const at = names.findIndex((name) => [name.nl, name.en, ...name.short].some((form) => compact(form) === wanted));
  return at < 0 ? undefined : at + 1;
}

/** The month a Dutch or English name or abbreviation means, 1 to 12. */
export function parseMonth(text: string): number | undefined {
  return position(MONTHS, text);
}

/** The weekday a Dutch or English name or abbreviation means, 1 (Monday) to 7, as in ISO 8601. */
export function parseWeekday(text: string): number | undefined {
  return position(WEEKDAYS, text);
}
