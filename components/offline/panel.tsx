"use client";
import { useEffect, useRef, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import { megabytes } from "@/lib/offline/megabytes";
import { ask, keepMissing, listOf, want } from "@/lib/offline/page";
import { panelSays, type Went } from "@/lib/offline/panel-says";
import styles from "./panel.module.css";
import { useAtHand } from "./use-at-hand";

type Labels = Record<
  | "title"
  | "lead"
  | "count"
  | "keep"
  | "keeping"
  | "stop"
  | "all"
  | "remove"
  | "removed"
  | "full"
  | "tight"
  | "failed"
  | "blocked",
  string
>;

/** Under the library: what is at hand, and how to have all of it, or nothing. */
export function OfflinePanel({ labels, lang }: { labels: Labels; lang: string }) {
  const kept = useAtHand();
  const [list, setList] = useState<ReadonlyMap<string, number>>();
  const [room, setRoom] = useState<number>();
  const [went, setWent] = useState<Went>();
  const stop = useRef<AbortController>(undefined);

  useEffect(() => {
    if (!document.documentElement.dataset.release) return;
    listOf(lang).then(setList, () => {});
    navigator.storage?.estimate().then(
      ({ quota = 0, usage = 0 }) => setRoom(quota - usage),
      () => {},
    );
    return () => stop.current?.abort();
  }, [lang]);

  const keepAll = async () => {
    const begun = new AbortController();
    stop.current = begun;
    setWent("busy");
    want(true);
    // What someone asks for by name should outlive a browser that tidies up; where it refuses, it may go again.
    navigator.storage?.persist?.().catch(() => {});
    try {
      const keeping = await keepMissing({ lang, signal: begun.signal });
      setWent(keeping === "full" || keeping === "failed" ? keeping : undefined);
    } catch (error) {
      setWent((error as Error).message === "full" ? "full" : "failed");
    }
  };
  const stopKeeping = () => {
    stop.current?.abort();
    want(false);
    setWent(undefined);
  };
  const remove = async () => {
    stopKeeping();
    await ask({ type: "forget" });
    setWent("removed");
  };

  const says = panelSays({ kept, list, room, went });
  const values = { ...says.values, size: megabytes(says.bytes, lang), room: megabytes(room ?? 0, lang) };
  return (
    <section className={styles.panel} aria-labelledby="offline">
      <h2 id="offline">{labels.title}</h2>
      <p>{labels.lead}</p>
      <div role="status">
        {says.lines.map((line) => (
          <p key={line}>{fill(labels[line], values)}</p>
        ))}
      </div>
      {went === "busy" && <progress aria-labelledby="offline" value={says.values.kept} max={says.values.total} />}
      <p className={styles.actions}>
        {says.actions.map((action) => (
          <button key={action} type="button" onClick={{ keep: keepAll, stop: stopKeeping, remove }[action]}>
            {fill(labels[action], values)}
          </button>
        ))}
      </p>
    </section>
  );
}
