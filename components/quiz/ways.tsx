import { useEffect, useRef } from "react";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Round } from "@/lib/progress/records";
import { addressPart, readDraw } from "@/lib/sharing/address";
import styles from "./ways.module.css";

type Way = NonNullable<Round["mode"]>;

const WAYS = ["learn", "test", "first", "ten"] as const satisfies readonly Way[];

/** The name of the address's part that repeats a drawn round. */
const DRAW = "round";

interface Props {
  mode: Way;
  /** What a drawn round follows from. */
  seed: string;
  testing: boolean;
  /** Whether all items are there. */
  ready: boolean;
  labels: QuizLabels;
  onStart: (way: Way, seed: string) => void;
}

/** Which way the reader goes through the questions, and the start of another. An address with a draw starts that. */
export function Ways({ mode, seed, testing, ready, labels, onStart }: Props) {
  const disclosure = useRef<HTMLDetailsElement>(null);

  const start = (way: Way) => {
    disclosure.current?.removeAttribute("open");
    onStart(way, way === "learn" ? "" : newSeed());
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when all items are there
  useEffect(() => {
    const address = new URL(location.href);
    const seed = readDraw(address, DRAW);
    if (!ready || !seed) return;
    address.searchParams.delete(DRAW);
    // What a reload or Back leads to is the round as it then is.
    history.replaceState(history.state, "", address);
    onStart("ten", seed);
  }, [ready]);

  return (
    <div className={styles.ways}>
      <details ref={disclosure}>
        <summary>
          {labels.way} <b>{labels.ways[mode].name}</b>
        </summary>
        <ul>
          {WAYS.map((way) => (
            <li key={way}>
              <button type="button" disabled={!ready} aria-pressed={way === mode} onClick={() => start(way)}>
                <b>{labels.ways[way].name}</b>
                <span>{labels.ways[way].about}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      {testing && <p>{labels.ways[mode].now}</p>}
      {mode === "ten" && (
        <p>
          {labels.ways.ten.now} <a href={`?${DRAW}=${addressPart(seed)}#questions`}>{labels.share}</a>
        </p>
      )}
    </div>
  );
}

const newSeed = () => Math.random().toString(36).slice(2, 8);
