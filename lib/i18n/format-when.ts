import { daysFrom } from "@/lib/words/day";
import type { Language } from "./languages";
import { perLanguage } from "./per-language";

const [MINUTE, HOUR] = [60_000, 3_600_000];

const relative = perLanguage((lang) => new Intl.RelativeTimeFormat(lang, { numeric: "auto" }));

/** When something comes, as one would say it at `now`: "over 10 minuten", "morgen", "over 12 dagen", "over 3 maanden". */
export function formatWhen(at: number, now: number, lang: Language): string {
  const say = relative(lang);
  const days = daysFrom(now, at);
  // Also past midnight.
  if (at - now < HOUR) return say.format(Math.max(1, Math.round((at - now) / MINUTE)), "minute");
  if (days < 1) return say.format(Math.round((at - now) / HOUR), "hour");
  if (days < 31) return say.format(days, "day");
  return days < 365 ? say.format(Math.round(days / 30.44), "month") : say.format(Math.round(days / 365.25), "year");
}
