import { daysFrom } from "@/lib/words/day";
import { counted } from "./counted";
import type { TimeNames } from "./time-names";

const [MINUTE, HOUR] = [60_000, 3_600_000];

/** When something comes, as one would say it at `now`: "over 10 minuten", "morgen", "over 12 dagen", "over 3 maanden". */
export function formatWhen(at: number, now: number, { days: names, after }: TimeNames): string {
  const days = daysFrom(now, at);
  // Also past midnight.
  if (at - now < HOUR) return counted(after.minute, Math.max(1, Math.round((at - now) / MINUTE)));
  if (days < 1) return counted(after.hour, Math.round((at - now) / HOUR));
  if (days < 31) return names[days] ?? counted(after.day, days);
  return days < 365 ? counted(after.month, Math.round(days / 30.44)) : counted(after.year, Math.round(days / 365.25));
}
