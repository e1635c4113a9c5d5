import { createInstance, type TFunction } from "i18next";
import en from "@/locales/en.json" with { type: "json" };
import nl from "@/locales/nl.json" with { type: "json" };
import type { Language } from "./languages";

/** Keys are typed from Dutch; a test holds the other languages to the same set. */
declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof nl };
  }
}

const i18n = createInstance();
i18n.init({
  initAsync: false,
  resources: { nl: { translation: nl }, en: { translation: en } },
  interpolation: { escapeValue: false }, // React escapes.
});

/** The interface in one language. Server only: what the browser needs travels as ready labels. */
export function getT(language: Language): TFunction {
  return i18n.getFixedT(language);
}
