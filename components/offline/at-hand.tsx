"use client";
import { fill } from "@/lib/i18n/fill";
import styles from "./at-hand.module.css";
import { useAtHand } from "./use-at-hand";

interface Props {
  /** The article's address, without a level. */
  base: string;
  levels: string[];
  /** With a place for `{levels}`. */
  label: string;
}

/** On an article's card: at which levels it can be read without a network, if at any. */
export function AtHand({ base, levels, label }: Props) {
  const kept = useAtHand();
  const here = kept === "blocked" ? [] : levels.filter((level) => kept?.has(`${base}/${level}`));
  if (here.length === 0) return null;
  return (
    <span className={styles.mark}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d="M8 2v8m-3.5-3L8 10.5 11.5 7M3 13.5h10" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {fill(label, { levels: here.map((level) => level.toUpperCase()).join(", ") })}
    </span>
  );
}
