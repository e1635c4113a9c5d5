import { expect, test } from "@playwright/test";
import { counted } from "@/lib/i18n/counted";
import { formatWhen } from "@/lib/i18n/format-when";
import { LANGUAGES } from "@/lib/i18n/languages";
import { timeNames } from "@/lib/i18n/time-names";

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const NOON = new Date(2026, 10, 25, 12).getTime();

for (const lang of LANGUAGES) {
  test(`${lang}: a text for a count is in the form that Intl's plural rules choose`, () => {
    const rules = new Intl.PluralRules(lang);
    for (let count = 0; count <= 1200; count++)
      expect(counted({ one: "one", other: "other" }, count)).toBe(rules.select(count));
  });

  test(`${lang}: times to come are named as Intl names them`, () => {
    const names = timeNames(lang);
    const intl = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
    const at = (later: number) => formatWhen(NOON + later, NOON, names);
    for (let count = 1; count < 60; count++) expect(at(count * MINUTE)).toBe(intl.format(count, "minute"));
    for (let count = 1; count < 12; count++) expect(at(count * HOUR)).toBe(intl.format(count, "hour"));
    // Half a day off, so that the hour that clocks change changes nothing.
    for (let count = 1; count < 31; count++) expect(at(count * DAY)).toBe(intl.format(count, "day"));
    for (let count = 1; count < 12; count++)
      expect(at(Math.ceil(count * 30.44) * DAY)).toBe(intl.format(count, "month"));
    for (let count = 1; count < 100; count++)
      expect(at(Math.ceil(count * 365.25) * DAY)).toBe(intl.format(count, "year"));
    const weekday = new Intl.DateTimeFormat(lang, { weekday: "long" });
    for (let day = 0; day < 7; day++)
      expect(names.weekdays[new Date(NOON + day * DAY).getDay()]).toBe(weekday.format(NOON + day * DAY));
  });
}

test("weeks of the forecast are counted, and days have their own names", () => {
  const [nl, en] = LANGUAGES.map(timeNames);
  expect([nl?.days, en?.days]).toEqual([
    ["vandaag", "morgen", "overmorgen"],
    ["today", "tomorrow", "in 2 days"],
  ]);
  expect([1, 3].map((weeks) => nl && counted(nl.after.week, weeks))).toEqual(["over 1 week", "over 3 weken"]);
  expect([1, 3].map((weeks) => en && counted(en.after.week, weeks))).toEqual(["in 1 week", "in 3 weeks"]);
});
