"use client";
import { useParams } from "next/navigation";
import { ERROR_TEXTS } from "@/lib/i18n/error-texts";
import { isLanguage } from "@/lib/i18n/languages";
import styles from "./prose.module.css";

/**
 * A page that failed while someone was on it: says so, and offers the way on. Answers are saved as they are given. Trying again
 * loads the page anew, since what it had fetched may be what was wrong.
 */
export default function ErrorPage() {
  const given = String(useParams().lang);
  const lang = isLanguage(given) ? given : "en";
  const texts = ERROR_TEXTS[lang];
  return (
    <main id="main" className={styles.prose}>
      <h1>{texts.title}</h1>
      <p>{texts.text}</p>
      <p className={styles.again}>
        <button type="button" onClick={() => location.reload()}>
          {texts.again}
        </button>
      </p>
      <p>
        <a href={`/${lang}`}>{texts.home}</a>
      </p>
    </main>
  );
}
