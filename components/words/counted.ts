import type { Language } from "@/lib/i18n/languages";
import { fill } from "../ui/fill";

/** A text for a count, in the form the language has for that count. */
export function counted(texts: { one: string; other: string }, count: number, lang: Language): string {
  const form = new Intl.PluralRules(lang).select(count);
  return fill(form === "one" ? texts.one : texts.other, { count });
}
