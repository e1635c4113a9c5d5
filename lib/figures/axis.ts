import type { Language } from "@/lib/i18n/languages";

/** A stretch of the calendar with a name: a month, a year, a day. Days are counted since 1970. */
export interface Stretch {
  from: number;
  /** Where the next one begins. */
  to: number;
  /** Its name, the longest first; a picture takes the first that fits. */
  names: string[];
}

const MILLISECONDS = 86_400_000;

/** The day of a date (ISO 8601, "2018-06-12"), counted since 1970. */
export const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS);

const dateOf = (day: number) => new Date(day * MILLISECONDS);

type Unit = "day" | "month" | "year";

/** The units an axis may be divided into, the finest first, with about how many days each takes. */
const UNITS: [unit: Unit, step: number, days: number][] = [
  ["day", 1, 1],
  ["day", 7, 7],
  ["month", 1, 30],
  ["month", 3, 91],
  ["year", 1, 365],
  ["year", 5, 1826],
  ["year", 10, 3652],
  ["year", 50, 18_262],
  ["year", 100, 36_525],
];
const MOST = 8;

/** The beginning of the unit that holds a day, and of the one after it. */
function unitAt(day: number, unit: Unit, step: number, origin: number): [from: number, to: number] {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const startOf = (y: number, m: number) => Math.floor(Date.UTC(y, m, 1) / MILLISECONDS);
  if (unit === "day") {
    const from = origin + Math.floor((day - origin) / step) * step;
    return [from, from + step];
  }
  if (unit === "month") {
    const first = Math.floor(month / step) * step;
    return [startOf(year, first), startOf(year, first + step)];
  }
  const first = Math.floor(year / step) * step;
  return [startOf(first, 0), startOf(first + step, 0)];
}

function namesOf(from: number, unit: Unit, isFirst: boolean, lang: Language): string[] {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang === "nl" ? "nl-NL" : "en-GB", { ...options, timeZone: "UTC" }).format(dateOf(from));
  if (unit === "year") return [write({ year: "numeric" })];
  if (unit === "day") return [write({ day: "numeric", month: "long" }), write({ day: "numeric", month: "short" })];
  const plain = [write({ month: "long" }), write({ month: "short" })];
  const withYear = [write({ month: "long", year: "numeric" }), write({ month: "short", year: "numeric" })];
  return isFirst || dateOf(from).getUTCMonth() === 0 ? [...withYear, ...plain] : plain;
}

/** The stretches of the calendar from one day to another, both within: eight or a few more, in the finest unit that allows it. */
export function stretches(first: number, last: number, lang: Language): Stretch[] {
  const [unit, step] = UNITS.find(([, , days]) => (last - first) / days < MOST) ?? ["year", 500];
  const out: Stretch[] = [];
  for (let day = first; day <= last; ) {
    const [from, to] = unitAt(day, unit, step, first);
    out.push({ from, to, names: namesOf(from, unit, out.length === 0, lang) });
    day = to;
  }
  return out;
}
