import { Fragment } from "react";
import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import { type ArticlePage, betweenTheLines } from "@/lib/reading/page";
import { tokenize } from "@/lib/reading/tokens";
import styles from "./sentence.module.css";

interface Props {
  id: string;
  text: ArticlePage;
}

/**
 * A sentence as bare spans, one a word: no roles and no names, so it is read and copied as a sentence. A word's place
 * among the spans is its index in the gloss table; `data-g` is what may stand between the
 * lines, `data-l` its level; with `data-span` it runs on below the next words, which are part of it.
 */
export function Words({ id, text }: Props) {
  const between = betweenTheLines(text.glosses, id);
  let word = -1;
  return (
    <span id={id} data-sentence className={styles.sentence}>
      {tokenize(text.sentences[id]?.nl ?? "").map((token, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a sentence never change
        if (!token.word) return <Fragment key={place}>{token.text}</Fragment>;
        word += 1;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a sentence never change
            key={place}
            data-g={between[word]?.here}
            data-l={between[word]?.level}
            data-span={between[word]?.spans ? "" : undefined}
          >
            {token.text}
          </span>
        );
      })}
    </span>
  );
}

/** The handle at the end of a sentence, and what it opens; both work without script. `GlossLists` adds the glosses. */
export function Handle({ id, text, labels, lang }: Props & { labels: ReaderLabels; lang: Language }) {
  const sentence = text.sentences[id];
  const help = `help-${id}`;
  return (
    <>
      <button
        type="button"
        data-handle
        className={styles.handle}
        popoverTarget={help}
        lang={lang}
        aria-label={labels.help}
      />
      <span id={help} popover="auto" className={styles.help} lang={lang}>
        <span lang="en" className={styles.english}>
          {sentence?.en}
        </span>
        {sentence?.unread && <span className={styles.unread}>{labels.unread}</span>}
        {sentence?.notes && (
          <span className={styles.notes}>
            {sentence.notes.map(([note, words]) => (
              <button key={note} type="button" popoverTarget={`grammar-${note}`}>
                {text.noteTitles[note]}: <i lang="nl">{words}</i>
              </button>
            ))}
          </span>
        )}
        <span data-gloss-list />
      </span>
    </>
  );
}
