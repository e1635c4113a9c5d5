import type { Word } from "@/lib/progress/records";
import { type Review, reviewsIn } from "./history";

const HOUR = 3_600_000;

/** The review that was the last of all, if it was within the hour before `now`: the one step that can be taken back. */
export function lastReview(words: Word[], now: number): { entry: string; review: Review } | undefined {
  let latest: { entry: string; review: Review } | undefined;
  for (const { entry, history, card } of words) {
    if (!card || card.last < now - HOUR || (latest && card.last <= latest.review.at)) continue;
    const review = reviewsIn(history).at(-1);
    if (review) latest = { entry, review };
  }
  return latest;
}
