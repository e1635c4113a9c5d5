import type { LevelName } from "@/lib/content/schema";
import { getT } from "@/lib/i18n/get-t";
import type { Language } from "@/lib/i18n/languages";
import styles from "./lesson-links.module.css";

const PLACES = {
  projector: "lesson/projector",
  worksheet: "lesson/worksheet",
  key: "lesson/key",
  article: "",
} as const;

/** The ways to what a lesson needs: the screen, the paper, and the article itself. */
export function LessonLinks({ slug, level, lang }: { slug: string; level: LevelName; lang: Language }) {
  const t = getT(lang);
  return (
    <nav className={styles.links} aria-label={t("lesson.needs")}>
      {(Object.keys(PLACES) as (keyof typeof PLACES)[]).map((name) => (
        <a key={name} href={`/${lang}/articles/${slug}/${level}/${PLACES[name]}`.replace(/\/$/, "")}>
          <b>{t(`lesson.links.${name}.title`)}</b>
          <span>{t(`lesson.links.${name}.text`)}</span>
        </a>
      ))}
    </nav>
  );
}
