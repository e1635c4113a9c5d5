import { useFetched } from "@/components/progress/use-fetched";
import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { QuestionsData } from "@/lib/quiz/questions-data";
import styles from "./afterword.module.css";
import { Handle, Words } from "./sentence";

interface Props {
  /** The address of this article at this level. */
  base: string;
  labels: ReaderLabels;
  lang: Language;
}

/** What happened next: not of the day of the news, so it stands apart from the article, with the same help. */
export default function Afterword({ base, labels, lang }: Props) {
  const { data } = useFetched<QuestionsData>(`${base}/questions.json`);
  if (!data?.after.length) return null;
  const [first, ...paragraphs] = data.after;
  const heading = first?.[0];
  const sentence = (each: QuestionsData["after"][number][number]) => (
    <span key={each.id}>
      <Words id={each.id} sentence={each} />
      <Handle id={each.id} sentence={each} labels={labels} lang={lang} />
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
