"use client";
import { useParams } from "next/navigation";
import { ERROR_TEXTS } from "@/lib/i18n/error-texts";
import { isLanguage } from "@/lib/i18n/languages";
import styles from "./prose.module.css";

/** A page that failed while someone was on it: says so, and offers the way on. Answers are saved as they are given. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const lang = String(useParams().lang);
  const texts = ERROR_TEXTS[isLanguage(lang) ? lang : "en"];
  return (
    <main id="main" className={styles.prose}>
      <h1>{texts.title}</h1>
      <p>{texts.text}</p>
      <p>
        <button type="button" onClick={reset}>
          {texts.again}
        </button>
      </p>
    </main>
  );
}
