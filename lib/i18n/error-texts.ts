import type { Language } from "./languages";

/** The words for when a page fails. They stand apart from `locales/`, for the browser must have them before it needs them. */
export const ERROR_TEXTS: Record<Language, { title: string; text: string; again: string; home: string }> = {
  nl: {
    title: "Er ging iets mis",
    text: "Wat al was bewaard, gaat niet verloren. Probeer het nog eens.",
    again: "Probeer het opnieuw",
    home: "Naar alle artikelen",
  },
  en: {
    title: "Something went wrong",
    text: "What was already saved is not lost. Please try again.",
    again: "Try again",
    home: "Go to all articles",
  },
};
