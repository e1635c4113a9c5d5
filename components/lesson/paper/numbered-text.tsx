"use client";
import { useEffect, useRef, useState } from "react";
import { linesOf, type PaperBlock, type TextLine } from "@/lib/lesson/lines";
import { fontsOf, glyphsOf } from "./measure";
import styles from "./numbered-text.module.css";

interface Props {
  blocks: PaperBlock[];
  /** What stands in the margin beside a line, by its number. */
  notes?: ReadonlyMap<number, string>;
  /** Called with the lines of each block when they are known. */
  onLines?: (lines: TextLine[][]) => void;
}

const TAGS = { headline: "h2", standfirst: "p", heading: "h3", paragraph: "p" } as const;

/**
 * The article with a number at every fifth line. Lines are measured once, in a column as wide as the printed one, and from then on each is an
 * element that cannot break: so the printer's lines are the screen's, and those of the worksheet are those of the key.
 */
export function NumberedText({ blocks, notes, onLines }: Props) {
  const column = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<TextLine[][]>();

  useEffect(() => {
    const element = column.current;
    if (!element) return;
    let gone = false;
    fontsOf(element).then(() => {
      if (gone) return;
      const measured = linesOf([...element.children].map(glyphsOf));
      setLines(measured);
      onLines?.(measured);
    });
    return () => {
      gone = true;
    };
  }, [onLines]);

  return (
    <div ref={column} className={styles.column} lang="nl" data-numbered={lines && ""}>
      {blocks.map(({ as, sentences }, place) => {
        const Block = TAGS[as];
        return (
          <Block key={sentences[0]?.id} className={styles[as]}>
            {lines
              ? lines[place]?.map(({ number, pieces }) => (
                  <span
                    key={number}
                    className={styles.line}
                    data-line={number}
                    data-number={number % 5 === 0 ? number : undefined}
                  >
                    {pieces.map(({ sentence, text }) => (
                      <span key={sentence} data-of={sentence}>
                        {text}
                      </span>
                    ))}
                    {notes?.has(number) && <span className={styles.note}>{notes.get(number)}</span>}
                  </span>
                ))
              : sentences.map(({ id, nl }) => (
                  <span key={id} data-of={id}>
                    {`${nl} `}
                  </span>
                ))}
          </Block>
        );
      })}
    </div>
  );
}
