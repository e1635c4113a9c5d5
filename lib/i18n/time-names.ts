import type { Language } from "./languages";

const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;
type Unit = (typeof UNITS)[number];

/** How a language names times to come. The texts of `after` are for `fill`. */
export interface TimeNames {
  /** Today, tomorrow and the day after, as far as they have names of their own. */
  days: string[];
  /** Sunday first, as `Date` counts them. */
  weekdays: string[];
  /** "over een uur"-like texts: after one of a unit, and after so many of it. */
  after: Record<Unit, { one: string; other: string }>;
}

/** 1 January 2023 was a Sunday. */
const SUNDAY = 1;

/**
 * The names as `Intl` has them, made where pages are built: the first of its formatters takes a slow phone a tenth of a second to make.
 */
export function timeNames(lang: Language): TimeNames {
  const named = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  const counted = new Intl.RelativeTimeFormat(lang);
  const weekday = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" });
  const after = UNITS.map((unit) => {
    // A month has a name of its own when it is the next one; a week is told as the others of the forecast are.
    const one = (unit === "week" ? counted : named).format(1, unit);
    return [unit, { one, other: counted.format(2, unit).replace("2", "{count}") }];
  });
  return {
    days: [0, 1, 2].map((day) => named.format(day, "day")),
    weekdays: Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2023, 0, SUNDAY + day))),
    after: Object.fromEntries(after) as TimeNames["after"],
  };
}
