import type { Word } from "@/lib/progress/records";

/** A kept word as the reader keeps it, with what a test wants different. */
export const keptWord = (entry: string, different: Partial<Word> = {}): Word => ({
  entry,
  lemma: entry,
  here: "called off",
  sentence: "Maar eind mei blies Trump de ontmoeting af.",
  english: "But at the end of May Trump called the meeting off.",
  slug: "trump-kim-top",
  level: "b2",
  sentenceId: "b2-called-off",
  words: [3, 7],
  at: 9,
  history: "",
  ...different,
});
