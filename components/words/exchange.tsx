import { type ChangeEvent, useState } from "react";
import { counted } from "@/lib/i18n/counted";
import { fill } from "@/lib/i18n/fill";
import type { WordsLabels } from "@/lib/i18n/labels";
import type { Refusal } from "@/lib/progress/backup";
import { progress } from "@/lib/progress/browser";
import { useProgress } from "../progress/use-progress";
import styles from "./exchange.module.css";

/** Taking everything out and bringing it back. What that needs is fetched when it is asked for. */
export function Exchange({ labels }: { labels: WordsLabels["exchange"] }) {
  const any = useProgress((state) => Object.keys(state.words).length > 0);
  const [asides] = useState(() => progress().getState().asides());
  const [said, setSaid] = useState("");

  const backup = async () => {
    const { writeBackup } = await import("@/lib/progress/backup");
    const now = new Date();
    const text = writeBackup(progress().getState().everything(), +now);
    download(`leeswijzer-${now.toISOString().slice(0, 10)}.json`, "application/json", text);
  };
  const anki = async () => {
    const { ankiText } = await import("@/lib/words/anki");
    download("leeswijzer-anki.txt", "text/plain", ankiText(Object.values(progress().getState().words)));
  };
  const restore = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const { LONGEST_FILE, readBackup } = await import("@/lib/progress/backup");
    const read = file.size > 3 * LONGEST_FILE ? { refused: "too-big" as Refusal } : readBackup(await file.text());
    // The same file can be chosen again.
    target.value = "";
    if ("refused" in read) {
      const { refused, key } = { key: undefined, ...read };
      const why = [labels.why[refused], key && fill(labels.at, { key })].filter(Boolean).join(" ");
      return setSaid(fill(labels.refused, { why }));
    }
    const { added, changed, unsaved } = progress().getState().takeIn(read.records);
    const said = added + changed > 0 ? fill(labels.restored, { added, changed }) : labels.nothingNew;
    setSaid(unsaved > 0 ? `${said} ${counted(labels.unsaved, unsaved)}` : said);
  };

  return (
    <section aria-labelledby="exchange">
      <h2 id="exchange">{labels.title}</h2>
      <p>{labels.lead}</p>
      <div className={styles.actions}>
        <button type="button" onClick={backup}>
          {labels.backup}
        </button>
        <label className={styles.file}>
          <input type="file" accept=".json,application/json" onChange={restore} />
          {labels.restore}
        </label>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {any && (
        <div className={styles.one}>
          <button type="button" onClick={anki}>
            {labels.anki}
          </button>
          <p>{labels.ankiHint}</p>
        </div>
      )}
      {Object.keys(asides).length > 0 && (
        <div className={styles.one}>
          <button
            type="button"
            onClick={() => download("leeswijzer-aside.json", "application/json", JSON.stringify(asides, null, 1))}
          >
            {labels.aside}
          </button>
          <p>{labels.asideHint}</p>
        </div>
      )}
    </section>
  );
}

function download(name: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has begun with it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
