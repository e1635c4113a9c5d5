import type { ReactNode } from "react";
import { getT } from "@/lib/i18n/get-t";
import { settingsLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import styles from "./bar.module.css";
import { LanguageSwitch } from "./language-switch";
import { Settings } from "./settings";

/** The bar at the top of every page; on an article's it says of which day the news is, wherever the reader is. `children` head the settings. Its links are plain: each page is a document of its own and works without script. */
export function Bar({ lang, day, children }: { lang: Language; day?: string; children?: ReactNode }) {
  const t = getT(lang);
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">
        {t("bar.skip")}
      </a>
      <a className={styles.brand} href={`/${lang}`} aria-label={t("app.name")}>
        <svg aria-hidden="true" viewBox="0 0 12 18" width="12" height="18">
          <path d="M0 0h12v18l-6-5-6 5z" fill="currentColor" />
        </svg>
        <span className={day && styles.roomy}>{t("app.name")}</span>
      </a>
      {day && <p className={styles.day}>{day}</p>}
      <nav className={styles.nav} aria-label={t("bar.navigation")}>
        <a href={`/${lang}/words`}>{t("bar.words")}</a>
      </nav>
      <Settings labels={settingsLabels(t)}>{children}</Settings>
      <LanguageSwitch lang={lang} label={t("bar.language")} />
    </header>
  );
}
