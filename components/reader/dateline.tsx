import type { Bilingual } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import styles from "./dateline.module.css";

/** Says, so that nobody misses it, which day this news is of. The chip stays in sight while the text scrolls. */
export function Dateline({ published, asOf, lang }: { published: string; asOf: Bilingual; lang: Language }) {
  const day = new Date(published);
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang === "nl" ? "nl-NL" : "en-GB", { ...options, timeZone: "Europe/Amsterdam" }).format(
      day,
    );
  return (
    <>
      <div className={styles.frame} data-dateline>
        <time dateTime={published} className={styles.date}>
          {date({ weekday: "long", day: "numeric", month: "long", year: "numeric" })}
        </time>
        <p>{asOf[lang]}</p>
      </div>
      <p className={styles.chip} aria-hidden="true">
        {date({ day: "numeric", month: "long", year: "numeric" })}
      </p>
    </>
  );
}
