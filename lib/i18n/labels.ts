import type { TFunction } from "i18next";
import { CEFR_LEVELS, FORM_NAMES, PARTS_OF_SPEECH } from "@/lib/dutch/grammar";
import type { Language } from "./languages";
import { timeNames } from "./time-names";

/*
 * The texts of the interactive parts, written out on the server so that i18next stays out of the browser. Their `{places}` are for
 * `fill`, and a text with a count has its two forms, for `counted`.
 */

/** The forms of a text with a count, as i18next has them: any number but one stands in it as a zero would. */
const formsOf = (say: (count: number) => string) => ({ one: say(1), other: say(0).replace("0", "{count}") });

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

export function quizLabels(t: TFunction) {
  const { missed_one, missed_other, stillOpen_one, stillOpen_other, ...texts } = t("quiz", { returnObjects: true });
  return {
    ...texts,
    // In a round of some of the items the total is another.
    position: t("quiz.position", { number: "{number}", total: "{total}" }),
    missed: formsOf((count) => t("quiz.missed", { count })),
    stillOpen: formsOf((count) => t("quiz.stillOpen", { count })),
  };
}

export function settingsLabels(t: TFunction) {
  return { ...t("settings", { returnObjects: true }), levels: CEFR_LEVELS };
}

export function wordsLabels(t: TFunction, lang: Language) {
  return { ...t("words", { returnObjects: true }), times: timeNames(lang) };
}

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
    read: t("library.read", { level: "{level}" }),
    progress: t("library.progress", { answered: "{answered}", total: "{total}" }),
    found: formsOf((count) => t("library.found", { count })),
    atHand: t("offline.atHand"),
  };
}

export type LibraryLabels = ReturnType<typeof libraryLabels>;
