/** How well a word is known, by its card alone: `ts-fsrs` need not be there. */
import type { Card } from "./card";

const DAY = 86_400_000;

/** The forgetting curve of FSRS-6 with its default decay: 1 at no time, 0.9 when as many days have gone by as the stability. */
const DECAY = -0.1542;
const FACTOR = 0.9 ** (1 / DECAY) - 1;

/** The chance, 0 to 1, that the word is recalled at `now`. It sinks by whole days, as in ts-fsrs. */
export function retrievability({ last, stability }: Card, now: number): number {
  const days = Math.max(0, Math.floor((now - last) / DAY));
  return (1 + (FACTOR * days) / stability) ** DECAY;
}

/** In the order in which a word goes through them. */
export const STRENGTHS = ["new", "learning", "days", "weeks", "months"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** For how long a word is known: a week of stability makes `weeks`, 30 days `months`. */
export function strengthOf(card: Card | undefined): Strength {
  if (!card) return "new";
  if (card.learning) return "learning";
  return card.stability < 7 ? "days" : card.stability < 30 ? "weeks" : "months";
}
