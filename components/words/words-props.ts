import type { WordsLabels } from "@/lib/i18n/labels";

/** What every part of the words page is given. */
export interface WordsProps {
  labels: WordsLabels;
}

/** The address of the review on the words page: a reload goes on with it, and Back leaves it. */
export const REVIEW = "#review";
