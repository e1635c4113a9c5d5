"use client";
import { useParams } from "next/navigation";
import { ContentWatch } from "@/components/draft/content-watch";
import { CONTENT_ERROR } from "@/lib/content/problem";
import { ERROR_TEXTS } from "@/lib/i18n/error-texts";
import { isLanguage } from "@/lib/i18n/languages";
import styles from "./prose.module.css";

/**
 * A page that failed while someone was on it: says so, and offers the way on. Answers are saved as they are given. Trying again
 * loads the page anew, since what it had fetched may be what was wrong. Where someone writes, it says what went wrong.
 */
export default function ErrorPage({ error }: { error: Error }) {
  const { lang: given, slug, level } = useParams<Record<string, string>>();
  const lang = given && isLanguage(given) ? given : "en";
  const texts = ERROR_TEXTS[lang];
  return (
    <main id="main" className={styles.prose}>
      {process.env.NODE_ENV === "development" && (
        <ContentWatch
          base={slug && level && `/${lang}/articles/${slug}/${level}`}
          // By now they may have been mended; of another error nothing in them is known to be the cause.
          saved={error.name === CONTENT_ERROR ? "" : undefined}
          failed={error.message}
        />
      )}
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
