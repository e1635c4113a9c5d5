import type { Language } from "./languages";

/** The day of a moment (ISO 8601) as it was in the Netherlands: "30 mei 2018"; `more` adds to that, such as the weekday. */
export function formatDay(moment: string, lang: Language, more: Intl.DateTimeFormatOptions = {}): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Amsterdam", ...more } as const;
  return new Intl.DateTimeFormat(lang === "nl" ? "nl-NL" : "en-GB", options).format(new Date(moment));
}
