import { useEffect } from "react";
import { keyOf, type Round } from "@/lib/progress/records";
import { isTesting } from "@/lib/quiz/round";
import { useProgress } from "../progress/use-progress";

const NONE: Round = {};

/** The reader's way through an article's items; empty before there is one. */
export const useRound = (slug: string): Round => useProgress(({ rounds }) => rounds[keyOf("round", slug)]) ?? NONE;

/** Says on <html> which test is under way, for style to close what a test closes; `early.ts` says so before the first paint. */
export function useTestMark(round: Round) {
  const mark = isTesting(round) ? round.mode : undefined;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (mark) dataset.test = mark;
    else delete dataset.test;
  }, [mark]);
}
