"use client";
import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import { LANGUAGES, type Language } from "@/lib/i18n/languages";
import { placeInSight } from "../reader/words-in-page";
import styles from "./bar.module.css";

const NAMES: Record<Language, string> = { nl: "Nederlands", en: "English" };

/** The same page in the other language, at the same place. The links say their own language in that language. */
export function LanguageSwitch({ lang, label }: { lang: Language; label: string }) {
  const rest = usePathname().slice(1 + lang.length);
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.hash = location.hash === "#questions" ? location.hash : placeInSight();
  };
  return (
    <nav className={styles.languages} aria-label={label}>
      {LANGUAGES.map((other) => (
        <a
          key={other}
          href={`/${other}${rest}`}
          lang={other}
          hrefLang={other}
          aria-label={`${other.toUpperCase()}: ${NAMES[other]}`}
          aria-current={other === lang ? "true" : undefined}
          onClick={keepPlace}
        >
          {other.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
