import { type ComponentType, type RefObject, useEffect, useRef, useState } from "react";
import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import styles from "./listen.module.css";
import type { ReadAloudProps } from "./read-aloud";

interface Props {
  /** What is read: every sentence inside it. */
  root: RefObject<HTMLElement | null>;
  jump: ReadAloudProps["jump"];
  labels: ReaderLabels["listen"];
  lang: Language;
}

export type Listening = "off" | "reading" | "paused";

/** The way in to reading aloud, and the button that pauses it; what reads comes on first use. As high whatever it shows. */
export function Listen({ root, jump, labels, lang }: Props) {
  const [state, setState] = useState<Listening>("off");
  const [trouble, setTrouble] = useState<"noVoice" | "failed">();
  const [ReadAloud, setReadAloud] = useState<ComponentType<ReadAloudProps>>();
  const toggle = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!trouble) return;
    const dismiss = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key === "Escape") setTrouble(undefined);
    };
    document.addEventListener("click", dismiss);
    document.addEventListener("keydown", dismiss);
    return () => {
      document.removeEventListener("click", dismiss);
      document.removeEventListener("keydown", dismiss);
    };
  }, [trouble]);

  const stop = (why?: typeof trouble) => {
    setState("off");
    setTrouble(why);
    // The button that stopped it will be gone.
    if (toggle.current?.parentElement?.contains(document.activeElement)) toggle.current.focus();
  };
  const start = () => {
    setTrouble(undefined);
    setState("reading");
    if (ReadAloud) return;
    import("./read-aloud").then(
      (loaded) => setReadAloud(() => loaded.ReadAloud),
      () => stop("failed"),
    );
  };

  return (
    <section className={styles.listen} data-on={state !== "off" || undefined} lang={lang} aria-label={labels.name}>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        onClick={() => (state === "reading" ? setState("paused") : start())}
      >
        {{ off: labels.start, reading: labels.pause, paused: labels.resume }[state]}
      </button>
      {state !== "off" && ReadAloud && root.current && (
        <ReadAloud
          text={root.current}
          reading={state === "reading"}
          jump={jump}
          labels={labels}
          lang={lang}
          onPause={() => setState("paused")}
          onStop={stop}
        />
      )}
      <p role="status" className={styles.trouble}>
        {trouble && labels[trouble]}
      </p>
    </section>
  );
}
