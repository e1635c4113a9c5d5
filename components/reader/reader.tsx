"use client";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useFetched } from "@/components/progress/use-fetched";
import { useProgress } from "@/components/progress/use-progress";
import type { LevelName } from "@/lib/content/schema";
import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import { keyOf } from "@/lib/progress/records";
import { isTesting, mayTell } from "@/lib/quiz/round";
import { quoted } from "@/lib/quiz/word-items";
import { dockSide } from "@/lib/reading/dock";
import { glossesAt } from "@/lib/reading/gloss-table";
import { type Guess, guessesFor, lineOf } from "@/lib/reading/guess";
import type { ReadingData } from "@/lib/reading/reading-data";
import { useRound } from "../quiz/use-round";
import { fetched } from "../ui/fetched";
import { markBetweenLines } from "./between-lines";
import { Card } from "./card";
import { GrammarNotes } from "./grammar-notes";
import { LineNumbers } from "./line-numbers";
import { Listen } from "./listen";
import { SentenceHelp } from "./sentence-help";
import { useReading } from "./use-reading";
import {
  elementAt,
  makeTabStop,
  moveTabStop,
  placeOf,
  sentenceAt,
  sentenceOf,
  stopAfter,
  toggleHelp,
  type WordPlace,
} from "./words-in-page";

const Afterword = fetched(() => import("./afterword"));

interface Props {
  headline: string;
  /** The address of this article at this level. */
  base: string;
  /** The ids of the items. */
  items: string[];
  slug: string;
  level: LevelName;
  labels: ReaderLabels;
  lang: Language;
  /** The text, which stays as it is. */
  children: ReactNode;
}

interface Opened extends WordPlace {
  details: boolean;
  unsaid?: "noVoice" | "failed";
  /** What the reader guessed that it means. */
  guessed?: Guess | undefined;
  /** At which edge of a phone's screen the card docks. */
  dock: "top" | "bottom";
}

/** About the height of a line of text, in pixels. */
const LINE = 32;

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

/** Makes the text inside it answer to taps and keys. One listener serves every word. */
export function Reader({ headline, base, items, slug, level, labels, lang, children }: Props) {
  const { data, failed, retry } = useFetched<ReadingData>(`${base}/reading.json`);
  const round = useRound(slug);
  const testing = isTesting(round);
  const tells = useProgress(({ answers }) =>
    mayTell(
      round,
      items.map((id) => answers[keyOf("answer", slug, id)]),
    ),
  );
  const table = data?.glosses;
  const root = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLElement>(undefined);
  useReading(root, { slug, level, headline, items: items.length });
  const jump = useRef<(sentence: string) => boolean>(undefined);
  const [opened, setOpened] = useState<Opened>();
  const glosses = opened && table ? glossesAt(table, opened.sentence, opened.word) : [];

  const settings = useProgress((state) => state.settings);
  /** The entries whose meaning has been guessed, or told instead. */
  const [told, setTold] = useState<readonly string[]>([]);
  const [gloss] = glosses;
  const guesses =
    settings.guess === "on" && settings.glosses === "tap" && table && gloss && !told.includes(gloss.entry)
      ? guessesFor(table, gloss, lineOf(settings.above, level))
      : undefined;
  const guess = (guessed: Guess | undefined) => {
    if (!opened || !gloss) return;
    setTold([...told, gloss.entry]);
    setOpened({ ...opened, guessed });
    // The button that was pressed is gone.
    elementAt(opened)?.focus({ preventScroll: true });
  };

  useEffect(() => {
    if (root.current) stop.current = makeTabStop(root.current);
  }, []);

  useEffect(() => {
    const close = (event: Event) => {
      // The path as it was when the click began: what was clicked may be gone from the card by now.
      const path = event.composedPath();
      const inside = path.some((each) => each instanceof Element && each.matches("[data-sentence], [data-card]"));
      if (!inside || !path.includes(root.current as EventTarget)) setOpened(undefined);
    };
    document.addEventListener("click", close);
    return () => document.removeEventListener("click", close);
  }, []);

  const between = settings.glosses === "between";
  useEffect(() => {
    if (!between || !root.current || (!table && !failed)) return;
    if (table) markBetweenLines(root.current, table);
    root.current.toggleAttribute("data-glossed", true);
  }, [between, table, failed]);

  useEffect(() => {
    const named = location.hash.slice(1);
    // Any word may stand in an address: "constructor" is a name that every object answers to.
    const foreign = data && Object.hasOwn(data.aligned, named) ? data.aligned[named] : undefined;
    if (!foreign) return;
    // An address that names a sentence of another level: the reader came from there.
    history.replaceState(history.state, "", `#${foreign}`);
    document.getElementById(foreign)?.scrollIntoView({ behavior: "instant", block: "start" });
  }, [data]);

  /** `bottom`: where the word's line ends, in pixels from the top of the screen. */
  const open = (place: WordPlace, bottom: number) => {
    if (progress().getState().settings.glosses === "off") return;
    if (failed) retry();
    const again = opened?.sentence === place.sentence && opened.word === place.word;
    if (testing && !again)
      progress()
        .getState()
        .saveRound(slug, { ...round, glosses: (round.glosses ?? 0) + 1 });
    setOpened({ ...place, details: again, dock: dockSide(bottom, innerHeight) });
  };

  /** What was to be kept before the glosses had come. */
  const early = useRef<WordPlace[]>([]);
  const keep = (place: WordPlace) => {
    if (!table) return void early.current.push(place);
    const [gloss] = glossesAt(table, place.sentence, place.word);
    if (!gloss) return;
    const { words, keepWord, dropWord } = progress().getState();
    if (Object.values(words).some(({ entry }) => entry === gloss.entry)) return dropWord(gloss.entry);
    const { entry, lemma, here } = gloss;
    const { nl, en } = sentenceAt(place.sentence);
    keepWord({
      entry,
      lemma,
      here,
      words: gloss.words,
      sentence: nl,
      english: en,
      sentenceId: place.sentence,
      slug,
      level,
      at: Date.now(),
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they come
  useEffect(() => {
    if (table) for (const place of early.current.splice(0)) keep(place);
  }, [table]);

  /** Says the words that the open card is about, as they stand in the text. */
  const say = async ({ sentence, words }: { sentence: string; words: number[] }) => {
    const text = words.map((word) => elementAt({ sentence, word })?.textContent).join(" ");
    const complain = (unsaid: "noVoice" | "failed") =>
      setOpened((now) => (now?.sentence === sentence ? { ...now, unsaid } : now));
    try {
      const { dutchVoice, speak } = await import("./voice");
      const voice = await dutchVoice();
      if (!voice) return complain("noVoice");
      speak({ text, voice, rate: progress().getState().settings.speed, onFail: () => complain("failed") });
    } catch {
      // Without a connection the part that speaks does not come.
      complain("failed");
    }
  };

  const onClick = (event: MouseEvent) => {
    const word = event.target as HTMLElement;
    const place = placeOf(word);
    if (!root.current || !place || !getSelection()?.isCollapsed) return;
    stop.current = moveTabStop(stop.current, word);
    if (jump.current?.(place.sentence)) return;
    // The finger says where the line is: to measure the word here would cost a layout before the card can show.
    open(place, event.clientY + LINE / 2);
    // So would the focus, which is for a key that may follow.
    setTimeout(() => word.focus({ preventScroll: true }), 100);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && opened) {
      elementAt(opened)?.focus({ preventScroll: true });
      return setOpened(undefined);
    }
    const from = event.target as HTMLElement;
    const sentence = sentenceOf(from);
    if (!root.current || !sentence || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = placeOf(from);
    const guessed = guesses?.[Number(event.key) - 1];
    if (guessed) {
      event.preventDefault();
      return guess(guessed);
    }
    const next = stopAfter(root.current, from, event.key);
    if (next) {
      stop.current = moveTabStop(stop.current, next);
      next.focus();
      const nextPlace = placeOf(next);
      if (opened && nextPlace) open(nextPlace, bottomOf(next));
      else setOpened(undefined);
    } else if (place && (event.key === "Enter" || event.key === " "))
      jump.current?.(sentence) || open(place, bottomOf(from));
    else if (event.key === "t" || event.key === "T") testing || toggleHelp(sentence);
    else if (place && (event.key === "s" || event.key === "S")) keep(place);
    else return;
    event.preventDefault();
  };

  // A tap renders its card again, and nothing else.
  const around = useMemo(
    () => (
      <>
        <LineNumbers />
        {data && <SentenceHelp data={data} label={labels.wordsHere} />}
        {data && <GrammarNotes notes={data.notes} close={labels.close} />}
      </>
    ),
    [data, labels],
  );
  const firstTest = testing && round.mode === "first";
  const listen = useMemo(
    () => !firstTest && <Listen root={root} jump={jump} labels={labels.listen} lang={lang} />,
    [firstTest, labels, lang],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the words inside, which are focusable one at a time
    <div ref={root} onClick={onClick} onKeyDown={onKeyDown}>
      {listen}
      {children}
      {tells && <Afterword base={base} labels={labels} lost={labels.lost} lang={lang} />}
      {around}
      <Card
        place={opened}
        glosses={glosses}
        failed={failed}
        unsaid={opened?.unsaid}
        testing={testing}
        guess={opened && gloss && guesses && { word: quoted(sentenceAt(opened.sentence).nl, gloss.words), guesses }}
        guessed={opened?.guessed}
        details={opened?.details ?? false}
        dock={opened?.dock ?? "bottom"}
        labels={labels}
        lang={lang}
        onMore={() => opened && setOpened({ ...opened, details: true })}
        onGuess={guess}
        onSay={() => opened && glosses[0] && say({ sentence: opened.sentence, words: glosses[0].words })}
        onKeep={() => opened && keep(opened)}
        onClose={() => setOpened(undefined)}
      />
    </div>
  );
}
