import type { ReactNode } from "react";
import type { LevelName } from "@/lib/content/schema";
import { getT } from "@/lib/i18n/get-t";
import type { Language } from "@/lib/i18n/languages";
import type { Lesson } from "@/lib/lesson/lesson";
import { LESSON_MINUTES, type Phase } from "@/lib/lesson/plan";
import styles from "./lesson-plan.module.css";

interface Props {
  lesson: Lesson;
  level: LevelName;
  lang: Language;
}

/** The phases of a lesson, each with its time, what to do, and what the article has for it. */
export function LessonPlan({ lesson, level, lang }: Props) {
  const t = getT(lang);
  const { text, items, words, phases } = lesson;
  const say = (id: string) => text.sentences[id]?.nl;
  const used = new Set(phases.flatMap((phase) => phase.items));
  const rest = items.flatMap(({ id }, place) => (used.has(id) ? [] : [place + 1]));

  const material: Partial<Record<Phase["name"], ReactNode>> = {
    predict: (
      <blockquote className={styles.quote} lang="nl">
        <p className={styles.headline}>{say(text.headline)}</p>
        <p>{text.standfirst.map(say).join(" ")}</p>
      </blockquote>
    ),
    words: (
      <dl className={styles.words}>
        {words.map(({ lemma, here, sentence }) => (
          <div key={lemma}>
            <dt lang="nl">{lemma}</dt>
            <dd lang="en">{here}</dd>
            <dd lang="nl">{say(sentence)}</dd>
          </div>
        ))}
      </dl>
    ),
    read: <p className={styles.note}>{t("lesson.time", { count: lesson.readingMinutes })}</p>,
  };

  return (
    <section className={styles.plan} aria-labelledby="plan">
      <h2 id="plan">{t("lesson.plan")}</h2>
      <ol>
        {phases.map(({ name, from, minutes, items: ids }) => (
          <li key={name}>
            <p className={styles.time}>
              <b>{t("lesson.minutes", { count: minutes })}</b>
              {from > 0 && <span>{t("lesson.from", { from })}</span>}
            </p>
            <div>
              <h3>{t(`lesson.phases.${name}.title`)}</h3>
              <p>{t(`lesson.phases.${name}.text`, { level: level.toUpperCase() })}</p>
              {material[name]}
              {ids.length > 0 && (
                <ol className={styles.items}>
                  {items.map(
                    ({ id, prompt }, place) =>
                      ids.includes(id) && (
                        <li key={id} value={place + 1} lang="nl">
                          {prompt.nl}
                        </li>
                      ),
                  )}
                </ol>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.total}>
        <b>{t("lesson.minutes", { count: LESSON_MINUTES })}</b> {t("lesson.total").toLowerCase()}
      </p>
      {rest.length > 0 && (
        <p className={styles.more}>
          {t("lesson.more")}: {t("lesson.question").toLowerCase()} {rest.join(", ")}.
        </p>
      )}
    </section>
  );
}
