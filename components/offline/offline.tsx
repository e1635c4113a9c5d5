"use client";
import { type ReactNode, useEffect, useState } from "react";
import type { NoteLabels } from "./at-work";

/** When a page has loaded and been at work for this long, it may fetch what it is kept with. In milliseconds. */
const PATIENCE = 4000;

/** Keeps what is read for when there is no network, once the page has nothing better to do, and says what there is to say of it. */
export function Offline({ labels }: { labels: NoteLabels }) {
  const [note, setNote] = useState<ReactNode>();
  useEffect(() => {
    const timer = setTimeout(
      () =>
        // Without a network there is nothing to begin with, unless a worker already brings what is kept.
        (navigator.onLine || navigator.serviceWorker?.controller) &&
        import("./at-work").then(({ begin }) => begin(setNote, labels)).catch(() => {}),
      PATIENCE,
    );
    return () => clearTimeout(timer);
  }, [labels]);
  return <div role="status">{note}</div>;
}
