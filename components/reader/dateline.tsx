import type { Bilingual } from "@/lib/content/schema";
import { formatDay } from "@/lib/i18n/format-day";
import type { Language } from "@/lib/i18n/languages";
import styles from "./dateline.module.css";

/** Says, so that nobody misses it, which day this news is of. */
export function Dateline({ published, asOf, lang }: { published: string; asOf: Bilingual; lang: Language }) {
  return (
    <div className={styles.frame} data-dateline>
      <time dateTime={published} className={styles.date}>
        {formatDay(published, lang, { weekday: "long" })}
      </time>
      <p>{asOf[lang]}</p>
    </div>
  );
}
