import type { Language } from "./languages";

/** What is made once for each language, when first asked for: one of `Intl`'s formatters takes longer to make than to use a hundred times. */
export function perLanguage<Made>(make: (lang: Language) => Made): (lang: Language) => Made {
  const made: Partial<Record<Language, Made>> = {};
  return (lang) => {
    made[lang] ??= make(lang);
    return made[lang];
  };
}
