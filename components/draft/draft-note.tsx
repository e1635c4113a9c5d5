"use client";
import { useEffect } from "react";
import styles from "./draft-note.module.css";

/** How often a draft looks whether its files have been saved, in ms. */
const LOOK = 1500;

/** Says that this is a draft and how much of it nobody has read. When its files change the page is read anew. */
export function DraftNote({ text, watch }: { text: string; watch: string }) {
  useEffect(() => {
    let seen: string | undefined;
    const timer = setInterval(async () => {
      const found = await fetch(watch, { cache: "no-store" }).then(
        (response) => (response.ok ? response.text() : undefined),
        () => undefined,
      );
      if (seen !== undefined && found !== undefined && found !== seen) location.reload();
      seen = found ?? seen;
    }, LOOK);
    return () => clearInterval(timer);
  }, [watch]);
  return (
    <p className={styles.draft} role="note">
      {text}
    </p>
  );
}
