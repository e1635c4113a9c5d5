const DAY = 86_400_000;

/** Midnight before this moment, where the reader is; both in milliseconds since 1970. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** The same time of day so many days on in the calendar, whatever clocks did meanwhile. */
export const daysOn = (at: number, days: number): number => {
  const day = new Date(at);
  return day.setDate(day.getDate() + days);
};

/** How many days on the calendar `at` is after `now`: 0 later today, -1 yesterday. A day of 23 or 25 hours is one day. */
export const daysFrom = (now: number, at: number): number => Math.round((startOfDay(at) - startOfDay(now)) / DAY);
