import { MONTHS, parseMonth, parseNumberWord, parseWeekday } from "@/lib/dutch/numbers";
import { wordsOf } from "./normalise";
import { slips } from "./spelling";

/** A day as somebody wrote it. `year` may be of two figures; `weekday` is 1 for Monday to 7. */
interface WrittenDay {
  day: number;
  month: number;
  year?: number;
  weekday?: number;
}

/** Words that say nothing in a date, and what follows the figure of an ordinal (12e, 12th). */
const FILLERS = new Set("op de den van on the of in e ste st nd rd th".split(" "));

/** English ordinals that are not their number with -th; Dutch and other English ones lose their ending. */
const ORDINALS: Record<string, string> = {
  eerste: "een",
  derde: "drie",
  first: "one",
  second: "two",
  third: "three",
  fifth: "five",
  eighth: "eight",
  ninth: "nine",
  twelfth: "twelve",
  twentieth: "twenty",
  thirtieth: "thirty",
};

function toNumber(words: string[]): number | undefined {
  const text = words.join(" ");
  if (/^\d+$/.test(text)) return Number(text);
  const cardinal = words.map((word) => ORDINALS[word] ?? word).join(" ");
  return parseNumberWord(cardinal) ?? parseNumberWord(cardinal.replace(/(ste|de|th)$/, ""));
}

/** The month a word names, be it with a slip of the finger. */
function toMonth(word: string): number | undefined {
  const slipped = MONTHS.findIndex(({ nl, en }) => Math.min(slips(word, nl), slips(word, en)) <= 2);
  return parseMonth(word) ?? (slipped < 0 ? undefined : slipped + 1);
}

/** Figures alone: day first, as in Dutch and British use, or a year of four figures first (ISO 8601). */
function fromFigures(parts: string[]): WrittenDay | undefined {
  const [day, month, year] = (parts[0]?.length === 4 ? parts.toReversed() : parts).map(Number);
  return day && month && parts.length <= 3 ? { day, month, year } : undefined;
}

/** "twaalf juni 2018", "June 12, 2018": what stands before the month is the day; without that, as much after it as is a number. */
function fromWords(words: string[]): WrittenDay | undefined {
  const at = words.findIndex((word) => toMonth(word) !== undefined);
  const month = toMonth(words[at] ?? "");
  const rest = words.slice(at + 1);
  const splits: [string[], string[]][] =
    at > 0 ? [[words.slice(0, at), rest]] : rest.map((_, index) => [rest.slice(0, index + 1), rest.slice(index + 1)]);
  for (const [dayWords, yearWords] of month ? splits : []) {
    const day = toNumber(dayWords);
    const year = toNumber(yearWords);
    if (month && day && (year !== undefined || yearWords.length === 0)) return { day, month, year };
  }
  return undefined;
}

/**
 * The day an answer names: "12 juni", "op dinsdag twaalf juni 2018", "12-6-'18", "12/6", "June 12th", "2018-06-12". Undefined when it
 * is no day of a month. 6/12 is 6 December: figures are read day first.
 */
export function parseDate(text: string): WrittenDay | undefined {
  const words = wordsOf(text)
    .flatMap((word) => word.match(/\d+|\D+/g) ?? [])
    .filter((word) => !FILLERS.has(word));
  const weekday = words.map(parseWeekday).find((found) => found !== undefined);
  const parts = words.filter((word) => parseWeekday(word) === undefined);
  const day = parts.every((part) => /^\d+$/.test(part)) ? fromFigures(parts) : fromWords(parts);
  return day && { ...day, ...(weekday !== undefined && { weekday }) };
}

/** Whether a written day is the day meant. Its year and weekday may be left out, not be wrong; '18 is 2018. */
export function isSameDay(meant: WrittenDay, written: WrittenDay | undefined): boolean {
  if (!written || written.day !== meant.day || written.month !== meant.month) return false;
  if (meant.year === undefined) return true;
  if (written.year !== undefined && written.year !== meant.year && written.year !== meant.year % 100) return false;
  const weekday = new Date(Date.UTC(meant.year, meant.month - 1, meant.day)).getUTCDay();
  return written.weekday === undefined || written.weekday % 7 === weekday;
}
