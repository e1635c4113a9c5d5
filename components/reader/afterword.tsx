import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { PageData } from "@/lib/reading/page-data";
import styles from "./afterword.module.css";
import { Handle, Words } from "./sentence";

interface Props {
  after: PageData["after"];
  labels: ReaderLabels;
  lang: Language;
}

/** What happened next: not of the day of the news, so it stands apart from the article, with the same help. */
export function Afterword({ after: [first, ...paragraphs], labels, lang }: Props) {
  const heading = first?.[0];
  const sentence = (each: PageData["after"][number][number]) => (
    <span key={each.id}>
      <Words id={each.id} sentence={each} />
      <Handle id={each.id} sentence={each} labels={labels} lang={lang} />{" "}
    </span>
  );
  return (
    <aside id="after" className={styles.after} lang="nl" aria-labelledby={heading?.id}>
      {heading && <h2>{sentence(heading)}</h2>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph[0]?.id}>{paragraph.map(sentence)}</p>
      ))}
    </aside>
  );
}
