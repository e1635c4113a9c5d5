import type { Language } from "./languages";

/** The words for when a page fails. They stand apart from `locales/`, for the browser must have them before it needs them. */
export const ERROR_TEXTS: Record<Language, { title: string; text: string; again: string; home: string }> = {
  nl: {
    title: "Er ging iets mis",
    text: "Wat u hebt ingevuld, is bewaard. Probeer het nog eens.",
    again: "Probeer opnieuw",
    home: "Naar alle artikelen",
  },
  en: {
    title: "Something went wrong",
    text: "What you filled in has been kept. Please try again.",
    again: "Try again",
    home: "To all articles",
  },
};
