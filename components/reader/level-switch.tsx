"use client";
import type { MouseEvent } from "react";
import type { LevelName } from "@/lib/content/schema";
import styles from "./level-switch.module.css";
import { placeInSight } from "./words-in-page";

interface Props {
  levels: LevelName[];
  current: LevelName;
  /** The address of the article, without a level. */
  base: string;
  label: string;
}

/** The same news at another level. The address takes along where the reader is; the other page finds the same fact. */
export function LevelSwitch({ levels, current, base, label }: Props) {
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.hash = location.hash === "#questions" ? location.hash : placeInSight();
  };
  return (
    <nav className={styles.levels} aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {levels.map((level) => (
        <a
          key={level}
          href={`${base}/${level}`}
          aria-current={level === current ? "page" : undefined}
          onClick={keepPlace}
        >
          {level.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
