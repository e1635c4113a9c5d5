"use client";
import { type ComponentType, type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import { isStale } from "@/lib/words/due";
import { useProgress } from "../progress/use-progress";
import { Exchange } from "./exchange";
import { ForecastChart } from "./forecast-chart";
import { Options } from "./options";
import { Today } from "./today";
import { WordList } from "./word-list";
import styles from "./words-page.module.css";
import { REVIEW, type WordsProps } from "./words-props";

const onHash = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};
const never = () => () => {};

/** What was kept, what is due, and the review; `children` heads the overview. What is needed to review is fetched when one starts. */
export function WordsPage({ labels, lang, children }: WordsProps & { lang: Language; children: ReactNode }) {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const reviewing = useSyncExternalStore(
    onHash,
    () => location.hash === REVIEW,
    () => false,
  );
  const words = useProgress((state) => state.words);
  const any = Object.keys(words).length > 0;
  useSettledCards();

  if (alive && reviewing && any) return <ReviewWhenLoaded labels={labels} />;
  return (
    <>
      {children}
      {alive && !any && <p className={styles.none}>{labels.none}</p>}
      {alive && any && <Today labels={labels} />}
      {alive && any && <ForecastChart labels={labels} />}
      {/* From the first word to the removal of the last, which can be undone. */}
      {alive && <WordList labels={labels} lang={lang} />}
      {alive && any && <Options labels={labels.options} />}
      {alive && <Exchange labels={labels.exchange} />}
      {!alive && <noscript>{labels.noScript}</noscript>}
    </>
  );
}

function ReviewWhenLoaded({ labels }: WordsProps) {
  const [Review, setReview] = useState<ComponentType<WordsProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import("./review/review").then(
      (loaded) => setReview(() => loaded.Review),
      () => setFailed(true),
    );
  }, []);
  if (Review) return <Review labels={labels} />;
  return <p role="status">{failed ? labels.review.failed : labels.review.loading}</p>;
}

/** Works out the cards that are missing: after a restore, or when a tab was killed over a review. Another tab may be at it just now. */
function useSettledCards() {
  const stale = useProgress((state) => Object.values(state.words).some(isStale));
  useEffect(() => {
    if (!stale) return;
    const timer = setTimeout(async () => {
      const { schedule } = await import("@/lib/words/schedule");
      progress().getState().settleReviews(schedule, Date.now());
    }, 500);
    return () => clearTimeout(timer);
  }, [stale]);
}
