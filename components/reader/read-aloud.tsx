import { type RefObject, useEffect, useRef, useState } from "react";
import { useProgress } from "@/components/progress/use-progress";
import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { progress } from "@/lib/progress/browser";
import { SETTING_OPTIONS } from "@/lib/progress/records";
import { piecesOf, placeAfter, type SpokenPlace } from "@/lib/reading/speech";
import styles from "./listen.module.css";
import { dutchVoice, speak } from "./voice";

export interface ReadAloudProps {
  /** What is read: every sentence inside it. */
  text: HTMLElement;
  /** Whether it reads now, or waits where it was. */
  reading: boolean;
  /** It puts there how to go on from another sentence, which answers whether it did: it does so only while it reads. */
  jump: RefObject<((sentence: string) => boolean) | undefined>;
  labels: ReaderLabels["listen"];
  lang: Language;
  onPause: () => void;
  onStop: (why?: "noVoice" | "failed") => void;
}

const sentencesIn = (text: Element) =>
  [...text.querySelectorAll("[data-sentence]")].map(({ id, textContent }) => ({ id, text: textContent }));

function isInSight(sentence: Element): boolean {
  const { top, bottom } = sentence.getBoundingClientRect();
  return top > 0 && bottom < innerHeight;
}

/** Reads the text aloud from its first sentence, one lit at a time, until it ends or is stopped. */
export function ReadAloud({ text, reading, jump, labels, lang, onPause, onStop }: ReadAloudProps) {
  const { speed } = useProgress(({ settings }) => settings);
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const follow = useRef(true);
  const [place, setPlace] = useState<SpokenPlace>({ sentence: sentencesIn(text)[0]?.id ?? "", piece: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a voice is looked for once, when it begins
  useEffect(() => {
    let gone = false;
    dutchVoice().then((found) => gone || (found ? setVoice(found) : onStop("noVoice")));
    return () => {
      gone = true;
    };
  }, []);

  // Pausing breaks off, and begins the piece again: a browser's own pause loses its place, on Android altogether.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be called when it ends is the same thing in every render
  useEffect(() => {
    if (!voice || !reading) return;
    const sentences = sentencesIn(text);
    const said = sentences.find(({ id }) => id === place.sentence)?.text ?? "";
    return speak({
      text: piecesOf(said)[place.piece] ?? "",
      voice,
      rate: speed,
      onEnd: () => {
        const next = placeAfter(sentences, place);
        if (next) setPlace(next);
        else onStop();
      },
      // Safari may want the press of a button right before it speaks.
      onFail: (error) => (error === "not-allowed" ? onPause() : onStop("failed")),
    });
  }, [voice, reading, speed, place]);

  useEffect(() => {
    if (!voice) return;
    const sentence = document.getElementById(place.sentence);
    if (!sentence) return;
    sentence.setAttribute("data-speaking", "");
    if (follow.current && !isInSight(sentence)) sentence.scrollIntoView({ block: "center" });
    return () => {
      sentence.removeAttribute("data-speaking");
      // Whoever has scrolled elsewhere is left there.
      follow.current = isInSight(sentence);
    };
  }, [voice, place.sentence]);

  useEffect(() => {
    jump.current = (sentence) => {
      if (voice && reading) setPlace({ sentence, piece: 0 });
      return Boolean(voice && reading);
    };
    return () => {
      jump.current = undefined;
    };
  }, [jump, voice, reading]);

  // Nobody is left with a voice and no button: on a phone the questions are a screen of their own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it only ever sets one and the same state
  useEffect(() => {
    const pauseUnseen = (event: Event) => {
      if (event.type === "pagehide" || !text.checkVisibility()) onPause();
    };
    addEventListener("hashchange", pauseUnseen);
    addEventListener("pagehide", pauseUnseen);
    return () => {
      removeEventListener("hashchange", pauseUnseen);
      removeEventListener("pagehide", pauseUnseen);
    };
  }, [text]);

  return (
    <>
      <button type="button" onClick={() => onStop()}>
        {labels.stop}
      </button>
      <label className={styles.speed}>
        <span>{labels.speed}</span>
        <select
          value={speed}
          onChange={({ target }) => {
            const chosen = SETTING_OPTIONS.speed.find((option) => option === Number(target.value));
            if (chosen) progress().getState().saveSettings({ speed: chosen });
          }}
        >
          {SETTING_OPTIONS.speed.map((option) => (
            <option key={option} value={option}>
              {option.toLocaleString(lang)}×
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
