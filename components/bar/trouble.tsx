"use client";
import { progress } from "@/lib/progress/browser";
import { useProgress } from "../progress/use-progress";
import styles from "./bar.module.css";

/** Tells the reader what could not be read or saved, and that the rest works. */
export function Trouble({ labels }: { labels: Record<"set-aside" | "full" | "blocked" | "dismiss", string> }) {
  const trouble = useProgress((state) => state.trouble);
  const kinds = [...new Set(trouble.map(({ kind }) => kind))];
  return (
    <div role="status">
      {kinds.length > 0 && (
        <div className={styles.trouble}>
          {kinds.map((kind) => (
            <p key={kind}>{labels[kind]}</p>
          ))}
          <button type="button" onClick={() => progress().getState().dismissTrouble()}>
            {labels.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
