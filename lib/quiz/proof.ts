import type { QuizItem } from "./items";

/** Marks a sentence that was pointed at as the proof: right when it tells any of the asked facts. */
export const gradeProof = ({ evidence }: QuizItem, sentence: string): { right: boolean } => ({
  right: evidence.some((tellers) => tellers.includes(sentence)),
});
