"use client";
import { useMemo, useState } from "react";
import { Emphasis } from "@/components/ui/emphasis";
import type { KeyEntry } from "@/lib/lesson/answer-key";
import { formatLines, linesBySentence, type PaperBlock, type TextLine } from "@/lib/lesson/lines";
import type { PaperLabels } from "@/lib/lesson/paper-labels";
import styles from "./key-sheet.module.css";
import { NumberedText } from "./numbered-text";

interface Props {
  /** One for each item of the worksheet, in its order. */
  entries: KeyEntry[];
  blocks: PaperBlock[];
  labels: PaperLabels;
}

/** Every key with its reason and its lines, and after them the text with the numbers of the items beside the lines that prove them. */
export function KeySheet({ entries, blocks, labels }: Props) {
  const [lines, setLines] = useState<TextLine[][]>([]);
  const { linesFor, notes } = useMemo(() => {
    const bySentence = linesBySentence(lines);
    const linesFor = (ids: string[]) => ids.flatMap((id) => bySentence.get(id) ?? []);
    const beside = new Map<number, number[]>();
    for (const [place, { proof }] of entries.entries())
      for (const line of new Set(proof.flatMap((id) => linesFor([id]).slice(0, 1))))
        beside.set(line, [...(beside.get(line) ?? []), place + 1]);
    return { linesFor, notes: new Map([...beside].map(([line, items]) => [line, items.join(" · ")])) };
  }, [lines, entries]);

  return (
    <>
      <ol className={styles.entries}>
        {entries.map(({ answer, rows, because, proof, also, notStated }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of an item is its number
          <li key={place} className={styles.entry} data-item={place + 1}>
            <b className={styles.number}>{place + 1}</b>
            <div>
              {answer.length > 0 && (
                <ul className={styles.answer} lang="nl" data-rows={rows || undefined}>
                  {answer.map(({ mark, text }) => (
                    <li key={`${mark} ${text}`}>
                      {mark && <b>{mark}</b>} {text}
                    </li>
                  ))}
                </ul>
              )}
              <p className={styles.because}>
                <Emphasis>{because.join(" ")}</Emphasis>
              </p>
            </div>
            <p className={styles.lines}>
              {notStated ? labels.nearest : labels.line} <b data-proof>{formatLines(linesFor(proof))}</b>
              {also.length > 0 && (
                <span>
                  {labels.also}: <span data-also>{formatLines(linesFor(also))}</span>
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
      <section className={styles.text}>
        <h2>{labels.textTitle}</h2>
        <p>{labels.textHow}</p>
        <NumberedText blocks={blocks} notes={notes} onLines={setLines} />
      </section>
    </>
  );
}
