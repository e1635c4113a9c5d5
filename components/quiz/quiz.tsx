"use client";
import { useEffect, useRef, useState } from "react";
import type { LevelName } from "@/lib/content/schema";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import { keyOf, type Round } from "@/lib/progress/records";
import { draft, isOpen, retry, UNTOUCHED } from "@/lib/quiz/answer";
import type { QuizItem } from "@/lib/quiz/items";
import { isAnswered, readResponse } from "@/lib/quiz/registry";
import { useProgress } from "../progress/use-progress";
import { usePageData } from "../reader/use-page-data";
import { placeInSight } from "../reader/words-in-page";
import { ItemList } from "./item-list";
import { Question } from "./question";
import styles from "./quiz.module.css";
import { Result } from "./result";

/** What a round is at when every item has been seen. */
const RESULT = "result";

interface Props {
  slug: string;
  level: LevelName;
  /** Where the page's data is, with all items. */
  dataUrl: string;
  /** The ids of the items, in order. */
  items: string[];
  /** The first of them, to be answered before the data has come. */
  first: QuizItem | undefined;
  /** Every sentence of the text, by id, to quote from. */
  sentences: Record<string, { nl: string; en: string }>;
  labels: QuizLabels;
  lang: Language;
}

/** The questions beside (on a phone: instead of) the text, one at a time, and the result after the last. */
export function Quiz({ slug, level, dataUrl, items, first, sentences, labels, lang }: Props) {
  const { data, failed, retry: askAgain } = usePageData(dataUrl);
  const saved = useProgress(({ answers }) => answers);
  const round: Round = useProgress(({ rounds }) => rounds[keyOf("round", slug)]) ?? {};
  const answerTo = (id: string) => saved[keyOf("answer", slug, id)] ?? UNTOUCHED;
  const [restored, setRestored] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLAnchorElement>(null);

  const asked = round.round?.length ? items.filter((id) => round.round?.includes(id)) : items;
  const current = round.item === RESULT ? undefined : (asked.find((id) => id === round.item) ?? asked[0]);
  const item = first?.id === current ? first : data?.items.find(({ id }) => id === current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const { load, saveAnswer } = progress().getState();
    const form = panel.current?.querySelector("form");
    const early = first && form ? readResponse(first, new FormData(form)) : undefined;
    load(slug);
    const known = first && progress().getState().answers[keyOf("answer", slug, first.id)];
    if (first && early && isAnswered(first, early)) {
      // Chosen before the page was alive: as good as chosen now.
      if (isOpen(known ?? UNTOUCHED)) saveAnswer(slug, first.id, draft(known ?? UNTOUCHED, early));
    }
    setRestored(known !== undefined);
    panel.current?.closest("[data-resuming]")?.removeAttribute("data-resuming");
    // A phone shows text or question; on the way to the question, remember where in the text to come back to.
    const remember = (event: Event) => {
      if ((event.target as Element).closest?.("a[href='#questions']"))
        back.current?.setAttribute("href", `#${placeInSight()}`);
    };
    document.addEventListener("click", remember, true);
    return () => document.removeEventListener("click", remember, true);
  }, []);

  const goTo = (id: string | undefined, list = round.round) => {
    progress()
      .getState()
      .saveRound(slug, { item: id ?? RESULT, ...(list && { round: list }) });
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: "nearest" });
  };

  const tryAgain = (ids: string[]) => {
    for (const id of ids)
      progress()
        .getState()
        .saveAnswer(slug, id, retry(answerTo(id)));
    goTo(ids[0], ids);
  };

  return (
    <div ref={panel} tabIndex={-1} className={styles.quiz}>
      <a ref={back} href="#text" className={styles.back}>
        {labels.readText}
      </a>
      <ItemList items={asked} current={current} answerTo={answerTo} labels={labels} onGo={goTo} />
      {failed && current !== first?.id && (
        <p role="alert">
          {labels.failed}{" "}
          <button type="button" onClick={askAgain}>
            {labels.askAgain}
          </button>
        </p>
      )}
      {item && (
        <Question
          // A new form for another item, for a saved answer that has just been read, and after each check; else none, for
          // the form may hold what was entered, or even sent, before the page was alive.
          key={`${item.id} ${restored} ${answerTo(item.id).tries} ${isOpen(answerTo(item.id))}`}
          item={item}
          position={labels.position[items.indexOf(item.id) + 1] ?? ""}
          answer={answerTo(item.id)}
          sentences={sentences}
          labels={labels}
          lang={lang}
          level={level}
          onSave={(answer) => progress().getState().saveAnswer(slug, item.id, answer)}
          onNext={() => goTo(asked[asked.indexOf(item.id) + 1])}
        />
      )}
      {!current && data && (
        <Result
          items={data.items}
          answerTo={answerTo}
          labels={labels}
          lang={lang}
          onGo={(id) => goTo(id, undefined)}
          onTryAgain={tryAgain}
        />
      )}
    </div>
  );
}
