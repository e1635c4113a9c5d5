import { useEffect, useRef, useState } from "react";
import { TALLY, type Tally } from "@/lib/lesson/tally";
import { decode, type Read, readRecord, writeRecord } from "@/lib/progress/storage";

/** Where a browser blocks storage, looking at it already throws. */
function openStorage(): Storage | undefined {
  try {
    return window.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The hands counted for one lesson, saved at every change. It is empty on the server and while hydrating. The counts of a second window (the
 * teacher's own beside the projected one) are taken over and never written over; where each window is, is its own.
 * `trouble`: why something could not be read or saved, for the teacher to be told.
 */
export function useTally(key: string) {
  const [tally, setTally] = useState<Tally>({ counts: {} });
  const latest = useRef(tally);
  const [trouble, setTrouble] = useState<Read<Tally>["outcome"]>("ok");

  const show = (next: Tally) => {
    latest.current = next;
    setTally(next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` only sets state
  useEffect(() => {
    const { value, outcome } = readRecord(openStorage(), key, TALLY);
    setTrouble(outcome);
    if (value) show(value);
    const hear = (event: StorageEvent) => {
      if (event.key !== key && event.key !== null) return;
      const theirs = event.newValue === null ? { counts: {} } : decode(event.newValue, TALLY);
      if (theirs) show({ ...latest.current, counts: theirs.counts });
    };
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, [key]);

  /** Makes a change to the tally as it is saved now, and saves that. */
  const change = (make: (tally: Tally) => Tally) => {
    const storage = openStorage();
    const { value, outcome } = readRecord(storage, key, TALLY);
    const next = make({ ...latest.current, ...(value && { counts: value.counts }) });
    show(next);
    // What cannot even be read and set aside must not be written over.
    const writable = outcome === "ok" || outcome === "set-aside";
    const written = writable ? writeRecord(storage, key, next, TALLY) : outcome;
    setTrouble(outcome === "set-aside" ? outcome : written);
  };

  return { tally, change, trouble };
}
