import type { Language } from "@/lib/i18n/languages";
import { perLanguage } from "@/lib/i18n/per-language";
import { fill } from "../ui/fill";

const rules = perLanguage((lang) => new Intl.PluralRules(lang));

/** A text for a count, in the form the language has for that count. */
export function counted(texts: { one: string; other: string }, count: number, lang: Language): string {
  const form = rules(lang).select(count);
  return fill(form === "one" ? texts.one : texts.other, { count });
}
