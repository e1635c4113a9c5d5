import type { FigureLabels } from "./labels";

/** With a capital, as a text that stands by itself begins; Dutch counts ij as one letter. */
export const capital = (text: string): string => text.replace(/^(ij|.)/u, (first) => first.toUpperCase());

/** The two of a meeting: "De delegatie en de president". */
export const bothOf = (one: string, other: string, { and }: FigureLabels): string => capital(`${one} ${and} ${other}`);
