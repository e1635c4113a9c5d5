import { fill } from "./fill";

/**
 * A text for a count, in the form the language has for it. Of whole numbers both languages here have one form for 1 and another for
 * all others (Unicode CLDR, plural rules), so that a browser need not load its own rules.
 */
export const counted = (texts: { one: string; other: string }, count: number): string =>
  fill(count === 1 ? texts.one : texts.other, { count });
