import { useLayoutEffect, useRef } from "react";
import { useProgress } from "@/components/progress/use-progress";
import { Emphasis } from "@/components/ui/emphasis";
import { fill } from "@/lib/i18n/fill";
import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { ShownGloss } from "@/lib/reading/gloss-table";
import type { Guess } from "@/lib/reading/guess";
import styles from "./card.module.css";
import { GuessFirst } from "./guess-first";
import { elementAt, type WordPlace } from "./words-in-page";

interface Props {
  /** The word tapped; undefined while nothing is open. */
  place: WordPlace | undefined;
  /** What stands on that word, widest first. */
  glosses: (ShownGloss & { words: number[] })[];
  /** The glosses could not be fetched. */
  failed: boolean;
  /** Why the word could not be said, once that was asked. */
  unsaid: "noVoice" | "failed" | undefined;
  /** During a test, who or what a name is stays closed. */
  testing: boolean;
  /** What the reader is to guess first, of which word; undefined once it may be told. */
  guess: { word: string; guesses: Guess[] } | undefined;
  /** The guess that this word was opened with. */
  guessed: Guess | undefined;
  details: boolean;
  dock: "top" | "bottom";
  labels: ReaderLabels;
  lang: Language;
  onMore: () => void;
  onGuess: (guess: Guess | undefined) => void;
  onSay: () => void;
  onKeep: () => void;
  onClose: () => void;
}

/**
 * What a word means here. `popover="manual"`: with `auto`, the second tap on a word would find the card closed already.
 * It is drawn in the top layer and anchored to the word, so the text never moves.
 */
export function Card(props: Props) {
  const { place, glosses, failed, unsaid, testing, guess, guessed, details, dock, labels, lang } = props;
  const { onGuess, onMore, onSay, onKeep, onClose } = props;
  const card = useRef<HTMLDivElement>(null);
  const [gloss, ...others] = glosses;
  const kept = useProgress(({ words }) => Object.values(words).some(({ entry }) => entry === gloss?.entry));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the glosses follow from the place, and asking for more of the same word is no new place
  useLayoutEffect(() => {
    const tapped = place && elementAt(place);
    if (!tapped || !gloss) return;
    const lit = gloss.words.map((word) => elementAt({ sentence: place.sentence, word }));
    for (const element of lit) element?.setAttribute("data-lit", "");
    // On a phone the card docks.
    if (matchMedia("(width >= 60rem)").matches) tapped.style.setProperty("anchor-name", "--tapped");
    return () => {
      for (const element of lit) element?.removeAttribute("data-lit");
      tapped.style.removeProperty("anchor-name");
    };
  }, [place?.sentence, place?.word, gloss?.entry]);

  // Once for as long as it is open: another word moves the card that is there.
  const shown = gloss !== undefined || (failed && place !== undefined);
  useLayoutEffect(() => {
    if (shown) card.current?.showPopover();
    else card.current?.hidePopover();
  }, [shown]);

  return (
    <div ref={card} popover="manual" data-card data-dock={dock} className={styles.card} lang={lang}>
      <div aria-live="polite">
        {!gloss && failed && <p className={styles.aside}>{labels.failed}</p>}
        {guess && <GuessFirst {...guess} labels={labels.guess} onGuess={onGuess} />}
        {gloss && !guess && (
          <>
            {guessed && (
              <p className={styles.verdict}>
                <Emphasis>
                  {guessed.right
                    ? labels.guess.right
                    : fill(labels.guess.wrong, { here: guessed.here, lemma: guessed.lemma })}
                </Emphasis>
              </p>
            )}
            <Meaning gloss={gloss} testing={testing} labels={labels} lang={lang} />
            {details && (
              <>
                {gloss.gloss && (
                  <p className={styles.aside}>
                    {labels.general} <span lang="en">{gloss.gloss}</span>
                  </p>
                )}
                {gloss.level && (
                  <p className={styles.aside}>
                    {labels.level} {gloss.level}
                  </p>
                )}
              </>
            )}
            {others.map((other) => (
              <div key={other.entry} className={styles.other}>
                <Meaning gloss={other} testing={testing} labels={labels} lang={lang} />
              </div>
            ))}
          </>
        )}
        {unsaid && <p className={styles.aside}>{labels.listen[unsaid]}</p>}
      </div>
      <div className={styles.actions}>
        {gloss && (
          <>
            <button type="button" aria-pressed={kept} onClick={onKeep}>
              {kept ? labels.kept : labels.keep}
            </button>
            <button type="button" onClick={onSay}>
              {labels.say}
            </button>
          </>
        )}
        {!details && !guess && (gloss?.gloss || gloss?.level) && (
          <button type="button" onClick={onMore}>
            {labels.more}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {labels.close}
        </button>
      </div>
    </div>
  );
}

/** In this order: the meaning here, the dictionary form, what form this is, the parts, a note. */
function Meaning({ gloss, testing, labels, lang }: Pick<Props, "testing" | "labels" | "lang"> & { gloss: ShownGloss }) {
  const { here, lemma, pos, form, parts, literally, note, name, check } = gloss;
  return (
    <>
      <p className={styles.here} lang={name ? lang : "en"}>
        {name && testing ? labels.closed : (name ?? here)}
      </p>
      <p className={styles.lemma}>
        <b lang="nl">{lemma}</b> <span>{form ? labels.forms[form] : pos && labels.partsOfSpeech[pos]}</span>
      </p>
      {parts && (
        <p className={styles.parts}>
          <span lang="nl">{parts.join(" + ")}</span>
          {literally && <span lang="en">{literally.join(" + ")}</span>}
        </p>
      )}
      {note && (
        <p className={styles.aside}>
          <Emphasis>{note}</Emphasis>
        </p>
      )}
      {check && <p className={styles.aside}>{labels.unread}</p>}
    </>
  );
}
