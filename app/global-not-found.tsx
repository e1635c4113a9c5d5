import type { Metadata } from "next";
import "./globals.css";
import { getT } from "@/lib/i18n/get-t";
import { LANGUAGES } from "@/lib/i18n/languages";
import styles from "./[lang]/prose.module.css";

export const metadata: Metadata = { title: "404 — Leeswijzer" };

/** One static page answers every unknown address, so it speaks both languages. */
export default function GlobalNotFound() {
  return (
    <html lang="nl">
      <body>
        <main className={styles.prose}>
          {LANGUAGES.map((lang, place) => {
            const t = getT(lang);
            const Heading = place === 0 ? "h1" : "h2";
            return (
              <section key={lang} lang={lang}>
                <Heading>{t("notFound.title")}</Heading>
                <p>{t("notFound.text")}</p>
                <p>
                  <a href={`/${lang}`}>{t("notFound.home")}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
