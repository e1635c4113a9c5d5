"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import type { LevelName } from "@/lib/content/schema";
import { fill } from "@/lib/i18n/fill";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import { keyOf, type Round } from "@/lib/progress/records";
import { atLevel, draft, handIn, isOpen, isProving, reopen, retry, UNTOUCHED, undrafted } from "@/lib/quiz/answer";
import type { QuizItem } from "@/lib/quiz/items";
import type { QuestionsData } from "@/lib/quiz/questions-data";
import { isAnswered, readResponse } from "@/lib/quiz/registry";
import { atResult, begin, drawRound, isTesting, RESULT } from "@/lib/quiz/round";
import { shuffleItem } from "@/lib/quiz/shuffle";
import { drawWordItems } from "@/lib/quiz/word-items";
import type { ReadingData } from "@/lib/reading/reading-data";
import { prefetch, useFetched } from "../progress/use-fetched";
import { useProgress } from "../progress/use-progress";
import { placeInSight, sentencesInPage } from "../reader/words-in-page";
import { Failed } from "../ui/failed";
import { fetched } from "../ui/fetched";
import { ItemList } from "./item-list";
import { preloadFields } from "./kinds/kind-fields";
import { Question } from "./question";
import styles from "./quiz.module.css";
import { useRound, useTestMark } from "./use-round";
import { Ways } from "./ways";

const HandIn = fetched(() => import("./hand-in"));
const Result = fetched(() => import("./result"));

/** How long after the first touch the rest is fetched, in ms: an answer given at once is marked before anything competes with it. */
const AFTERWARDS = 500;

/** Fetches all that the questions may need, so that whoever has begun can go on with the network off. */
function preload(base: string) {
  preloadFields();
  prefetch(`${base}/pictures.json`);
  for (const { fetch } of [HandIn, Result]) fetch();
  import("../reader/afterword").catch(() => {});
}

interface Props {
  slug: string;
  level: LevelName;
  /** The address of this article at this level. */
  base: string;
  /** The ids of the items, in order. */
  items: string[];
  /** The first of them, to be answered before the data has come. */
  first: QuizItem | undefined;
  labels: QuizLabels;
  lang: Language;
}

/** The questions beside (on a phone: instead of) the text, one at a time, and the result after the last. */
export function Quiz({ slug, level, base, items, first, labels, lang }: Props) {
  const { data, failed, retry: askAgain } = useFetched<QuestionsData>(`${base}/questions.json`);
  const { data: reading } = useFetched<ReadingData>(`${base}/reading.json`);
  const [sentences, setSentences] = useState<ReturnType<typeof sentencesInPage>>({});
  const saved = useProgress(({ answers }) => answers);
  const round = useRound(slug);
  const answerTo = (id: string) => {
    const answer = saved[keyOf("answer", slug, id)] ?? UNTOUCHED;
    const known = all.find((each) => each.id === id);
    return known ? atLevel(answer, known, reading?.aligned ?? {}) : answer;
  };
  const [restored, setRestored] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLAnchorElement>(null);
  const arriving = useRef(false);
  useTestMark(round);

  const { mode = "learn", seed = "" } = round;
  const testing = isTesting(round);
  /** All items of this round, the words of a ten-minute one among them. */
  const all = useMemo(() => {
    const known = data?.items ?? (first ? [first] : []);
    const words = mode === "ten" && reading ? drawWordItems(reading.glosses, sentences, seed) : [];
    return [...known, ...words].map((item) => shuffleItem(item, seed));
  }, [data, first, mode, seed, reading, sentences]);
  const words = all.filter(({ skill }) => skill === "words").map(({ id }) => id);
  /** The ids of all that this way asks, the missed ones or not. */
  const whole = mode === "ten" && data && reading ? [...drawRound(data.items, seed), ...words] : items;
  const known = (id: string) => items.includes(id) || words.includes(id) || (mode === "ten" && !(data && reading));
  const some = round.round?.filter(known) ?? [];
  const asked = some.length > 0 ? some : whole;
  const current = round.item === RESULT ? undefined : (asked.find((id) => id === round.item) ?? asked[0]);
  const item = all.find(({ id }) => id === current);
  const at = current ? asked.indexOf(current) : asked.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const { load, saveAnswer } = progress().getState();
    const form = panel.current?.querySelector("form");
    const early = first && form ? readResponse(first, new FormData(form)) : undefined;
    load(slug);
    setSentences(sentencesInPage());
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
    const events = ["pointerdown", "focusin"];
    const begun = () => setTimeout(preload, AFTERWARDS, base);
    for (const event of events) panel.current?.addEventListener(event, begun, { once: true });
    return () => {
      document.removeEventListener("click", remember, true);
      for (const event of events) panel.current?.removeEventListener(event, begun);
    };
  }, []);

  const { saveAnswer, saveRound } = progress().getState();
  const save = (changes: Round) => saveRound(slug, changes);

  const isFilled = (id: string) => {
    const each = all.find((known) => known.id === id);
    const given = answerTo(id).draft;
    return testing && each !== undefined && given !== undefined && isAnswered(each, given);
  };

  const isMarked = (id: string) => {
    const each = all.find((known) => known.id === id);
    return !testing && !isOpen(answerTo(id)) && !(each && isProving(answerTo(id), each));
  };

  const show = () => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: "nearest" });
  };

  const goTo = (id: string | undefined) => {
    save(id ? { ...round, item: id } : atResult(round, whole.map(answerTo), Date.now()));
    arriving.current = id !== undefined && id !== current;
    show();
    if (id && id === current) document.getElementById(`prompt-${id}`)?.focus({ preventScroll: true });
  };

  /** A round of its own: nothing answered before shows in it. To learn is to go on from that, whatever a test left blank. */
  const start = (next: Round) => {
    if (!data || !reading) return;
    const drawn = next.mode === "ten" ? drawWordItems(reading.glosses, sentences, next.seed ?? "") : [];
    const ids = [...(next.round ?? items), ...drawn.map(({ id }) => id)];
    for (const each of [...data.items, ...drawn].filter(({ id }) => ids.includes(id))) {
      const answer = answerTo(each.id);
      const isBlank = answer.last && answer.draft !== undefined && !isAnswered(each, answer.draft);
      if (next.mode === "learn" && isBlank) saveAnswer(slug, each.id, undrafted(answer));
      if (next.mode !== "learn" && answer !== UNTOUCHED) saveAnswer(slug, each.id, reopen(answer, each));
    }
    save({ ...next, ...(next.round && { round: ids }) });
    arriving.current = true;
    show();
  };

  const finishTest = () => {
    const now = Date.now();
    const answers = Object.fromEntries(asked.map((id) => [id, answerTo(id)]));
    for (const [id, answer] of Object.entries(handIn(answers, all, now, level))) saveAnswer(slug, id, answer);
    save({ ...round, handedIn: now, item: RESULT });
    show();
  };

  const tryAgain = (ids: string[]) => {
    for (const id of ids) saveAnswer(slug, id, retry(answerTo(id)));
    const [item] = ids;
    // What was handed in stays as it is: what follows is no part of it.
    const { started: _from, glosses: _count, ...rest } = round;
    save({ ...rest, mode: mode === "ten" ? "ten" : "learn", round: ids, ...(item && { item }) });
    arriving.current = true;
    show();
  };

  return (
    <div ref={panel} tabIndex={-1} className={styles.quiz} data-mode={mode}>
      <a ref={back} href="#text" className={styles.back}>
        {labels.readText}
      </a>
      <Ways
        mode={mode}
        seed={seed}
        testing={testing}
        ready={data !== undefined && reading !== undefined}
        labels={labels}
        onStart={(way, given) => data && start(begin(way, data.items, given, Date.now()))}
      />
      <ItemList
        items={asked}
        current={current}
        answerTo={answerTo}
        isMarked={isMarked}
        isFilled={isFilled}
        testing={testing}
        labels={labels}
        onGo={goTo}
      />
      {failed && !item && <Failed labels={labels} onAgain={askAgain} />}
      {item && (
        <Question
          // A new form for another item, for a saved answer that has just been read, and after each check; else none, for
          // the form may hold what was entered, or even sent, before the page was alive.
          key={`${item.id} ${seed} ${restored} ${answerTo(item.id).tries} ${testing || isOpen(answerTo(item.id))}`}
          item={item}
          position={fill(labels.position, { number: at + 1, total: asked.length })}
          answer={answerTo(item.id)}
          testing={testing}
          base={base}
          sentences={sentences}
          labels={labels}
          lang={lang}
          level={level}
          arriving={arriving}
          onSave={(answer) => saveAnswer(slug, item.id, answer)}
          onBack={at > 0 ? () => goTo(asked[at - 1]) : undefined}
          onNext={() => goTo(asked[at + 1])}
        />
      )}
      {!current &&
        data &&
        (testing ? (
          <HandIn
            open={asked.filter((id) => !isFilled(id)).length}
            labels={labels}
            lost={labels}
            onHandIn={finishTest}
            onBack={() => goTo(asked[0])}
          />
        ) : (
          <Result
            items={all.filter(({ id }) => (mode === "first" ? asked : whole).includes(id))}
            round={round}
            answerTo={answerTo}
            base={base}
            sentences={sentences}
            labels={labels}
            lost={labels}
            lang={lang}
            onGo={(id) => {
              const { round: _some, ...rest } = round;
              save(mode === "first" ? { ...round, item: id } : { ...rest, item: id });
              arriving.current = true;
              show();
            }}
            onTryAgain={tryAgain}
          />
        ))}
    </div>
  );
}
