import type { ReaderLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { ArticlePage } from "@/lib/reading/page";
import styles from "./article-text.module.css";
import { Handle, Words } from "./sentence";

interface Props {
  text: ArticlePage;
  /** What stands over the headline: topic and level. */
  kicker: string;
  labels: ReaderLabels;
  lang: Language;
}

/** The article as plain, readable HTML, made on the server; it is not sent again as data (`data-static`). `Reader`, around it, listens. */
export function ArticleText({ text, kicker, labels, lang }: Props) {
  const sentence = (id: string, As: "h1" | "h2" | "span") => (
    <>
      <As>
        <Words id={id} sentence={text.sentences[id]} />
      </As>
      <Handle id={id} sentence={text.sentences[id]} labels={labels} lang={lang} />
    </>
  );
  return (
    <article lang="nl" className={styles.article} data-static>
      <p className={styles.kicker} lang={lang}>
        {kicker}
      </p>
      <div className={styles.headline}>{sentence(text.headline, "h1")}</div>
      <p className={styles.standfirst}>
        {text.standfirst.map((id) => (
          <span key={id}>{sentence(id, "span")}</span>
        ))}
      </p>
      <div className={styles.body} data-body>
        {text.blocks.map(({ as, sentences }) => {
          const Block = as === "heading" ? "div" : "p";
          return (
            <Block key={sentences[0]} className={as === "heading" ? styles.heading : undefined}>
              {sentences.map((id) => (
                <span key={id}>{sentence(id, as === "heading" ? "h2" : "span")}</span>
              ))}
            </Block>
          );
        })}
      </div>
    </article>
  );
}
