import { pickVoice } from "@/lib/reading/speech";

/** How long voices may take to arrive, in milliseconds: browsers fetch the list after the first question for it. */
const PATIENCE = 1500;

/** A Dutch voice of this browser, as soon as there is one; undefined where there is none, or no speech at all. */
export function dutchVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (typeof speechSynthesis === "undefined") return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const settle = (last: boolean) => {
      const voice = pickVoice(speechSynthesis.getVoices());
      if (!voice && !last) return;
      speechSynthesis.removeEventListener("voiceschanged", look);
      clearTimeout(timer);
      resolve(voice);
    };
    const look = () => settle(false);
    const timer = setTimeout(() => settle(true), PATIENCE);
    speechSynthesis.addEventListener("voiceschanged", look);
    look();
  });
}

interface Speech {
  text: string;
  voice: SpeechSynthesisVoice;
  /** How fast; 1 is the voice's own speed. */
  rate: number;
  onEnd?: () => void;
  /** With the browser's own name for what went wrong. */
  onFail?: (error: SpeechSynthesisErrorCode) => void;
}

/** Held here while it is spoken: Chrome forgets to say that one ended when nobody holds it. */
let speaking: SpeechSynthesisUtterance | undefined;

/** Speaks, instead of whatever was spoken. Returns how to break it off; then nothing more is heard of it. */
export function speak({ text, voice, rate, onEnd, onFail }: Speech): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, rate, lang: voice.lang });
  const settle = (then: () => void) => {
    if (speaking !== utterance) return;
    speaking = undefined;
    then();
  };
  utterance.onend = () => settle(() => onEnd?.());
  utterance.onerror = ({ error }) => settle(() => onFail?.(error));
  speaking = utterance;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return () => settle(() => speechSynthesis.cancel());
}
