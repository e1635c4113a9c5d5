import type { TFunction } from "i18next";
import { CEFR_LEVELS, FORM_NAMES, PARTS_OF_SPEECH } from "@/lib/dutch/grammar";
import type { Language } from "./languages";
import { timeNames } from "./time-names";

/**
 * The texts of the interactive parts, written out on the server so that i18next stays out of the browser. A text with a
 * count is a list with one text for each count that can occur, so plurals are i18next's own.
 */
function counted(max: number, say: (count: number) => string): string[] {
  return Array.from({ length: max + 1 }, (_, count) => say(count));
}

function named<K extends string>(keys: readonly K[], say: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
}

export function readerLabels(t: TFunction) {
  return {
    ...t("card", { returnObjects: true }),
    help: t("article.help"),
    lost: { failed: t("quiz.failed"), askAgain: t("quiz.askAgain") },
    forms: named(FORM_NAMES, (form) => t(`grammar.forms.${form}`)),
    partsOfSpeech: named(PARTS_OF_SPEECH, (pos) => t(`grammar.partsOfSpeech.${pos}`)),
  };
}

/** The words of a ten-minute round come on top of the items. */
const DRAWN_WORDS = 5;

/** `items`: how many items there are, the greatest count there can be. */
export function quizLabels(t: TFunction, items: number) {
  const { missed_one, missed_other, stillOpen_one, stillOpen_other, ...texts } = t("quiz", { returnObjects: true });
  const most = items + DRAWN_WORDS;
  return {
    ...texts,
    // For `fill`: in a round of some of the items the total is another.
    position: t("quiz.position", { number: "{number}", total: "{total}" }),
    missed: counted(most, (count) => t("quiz.missed", { count })),
    stillOpen: counted(most, (count) => t("quiz.stillOpen", { count })),
  };
}

export function settingsLabels(t: TFunction) {
  return { ...t("settings", { returnObjects: true }), levels: CEFR_LEVELS };
}

/** Their `{places}` are for `fill`, and a text with a count has its forms by name: a reader may have a thousand words. */
export function wordsLabels(t: TFunction, lang: Language) {
  return { ...t("words", { returnObjects: true }), times: timeNames(lang) };
}

/** Its `{places}` are for `fill`. */
export function progressLabels(t: TFunction) {
  return t("progress", { returnObjects: true });
}

export type ReaderLabels = ReturnType<typeof readerLabels>;
export type QuizLabels = ReturnType<typeof quizLabels>;
export type ProgressLabels = ReturnType<typeof progressLabels>;
export type SettingsLabels = ReturnType<typeof settingsLabels>;
export type WordsLabels = ReturnType<typeof wordsLabels>;

export function libraryLabels(t: TFunction) {
  const { search, level, topic, any, sort, sorts, none, all, more, failed, retry, draft, whichLevel } = t("library", {
    returnObjects: true,
  });
  return {
    ...{ search, level, topic, any, sort, sorts, none, all, more, failed, retry, draft, whichLevel },
    // For `fill`.
    read: t("library.read", { level: "{level}" }),
    progress: t("library.progress", { answered: "{answered}", total: "{total}" }),
    one: t("library.found", { count: 1 }),
    // Any other number stands in it as a zero would.
    other: t("library.found", { count: 0 }).replace("0", "{count}"),
    atHand: t("offline.atHand"),
  };
}

export type LibraryLabels = ReturnType<typeof libraryLabels>;
