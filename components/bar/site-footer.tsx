import { getT } from "@/lib/i18n/get-t";
import type { Language } from "@/lib/i18n/languages";
import styles from "./site-footer.module.css";

export function SiteFooter({ lang }: { lang: Language }) {
  const t = getT(lang);
  return (
    <footer className={styles.footer}>
      <a href={`/${lang}/progress`}>{t("progress.title")}</a>
      <a href={`/${lang}/accessibility`}>{t("accessibility.title")}</a>
      <a href={`/${lang}/about`}>{t("about.title")}</a>
    </footer>
  );
}
