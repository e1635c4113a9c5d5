import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { ShownSentence } from "@/lib/reading/page";
import { tokenize } from "@/lib/reading/tokens";
import styles from "./sentence.module.css";

interface Props {
  id: string;
  sentence: ShownSentence | undefined;
}

/**
 * A sentence as bare spans, one a word: no roles and no names, so it is read and copied as a sentence. A word's place
 * among the spans is its index in the gloss table.
 */
export function Words({ id, sentence }: Props) {
  return (
    <span id={id} data-sentence className={styles.sentence}>
      {tokenize(sentence?.nl ?? "").map(({ text, word }, place) =>
        word ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a sentence never change
          <span key={place} data-unread={sentence?.unreadWords?.includes(place) || undefined}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </span>
  );
}

/** The handle at the end of a sentence, and what it opens; both work without script. `SentenceHelp` adds the rest. */
export function Handle({ id, sentence, labels, lang }: Props & { labels: ReaderLabels; lang: Language }) {
  const help = `help-${id}`;
  return (
    <>
      <button
        type="button"
        data-handle
        data-unread={sentence?.unread}
        className={styles.handle}
        popoverTarget={help}
        lang={lang}
        aria-label={labels.help}
      />
      <span className={styles.room}> </span>
      <span id={help} popover="auto" className={styles.help} lang={lang}>
        <span lang="en" data-translation className={styles.english}>
          {sentence?.en}
        </span>
        {sentence?.unread && <span className={styles.unread}>{labels.unread}</span>}
        <span data-more />
      </span>
    </>
  );
}
