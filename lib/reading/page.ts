import type { LoadedArticle } from "../content/load";
import type { LevelName, Sentence } from "../content/schema";

export interface ShownSentence {
  nl: string;
  en: string;
  /** No person has read it yet. */
  unread?: true;
}

export const shownSentence = ({ nl, en, check }: Sentence): ShownSentence => ({
  nl,
  en,
  ...(check && { unread: true }),
});

/** The text of one level of an article, as it stands in the page. Sentences are named by id. */
export interface ArticlePage {
  headline: string;
  standfirst: string[];
  blocks: { as: "heading" | "paragraph"; sentences: string[] }[];
  sentences: Record<string, ShownSentence>;
}

/** Lays out one level of a checked article. Throws when the level does not exist or has no headline. */
export function pageOf({ slug, levels }: LoadedArticle, level: LevelName): ArticlePage {
  const paragraphs = levels[level] ?? [];
  const all = paragraphs.flat();
  const headline = all.find(({ as }) => as === "headline");
  if (!headline) throw new Error(`${slug} has no headline at level ${level}`);
  return {
    headline: headline.id,
    standfirst: all.filter(({ as }) => as === "standfirst").map(({ id }) => id),
    blocks: paragraphs
      .filter(([first]) => first?.as === undefined || first.as === "heading")
      .map((sentences) => ({
        as: sentences[0]?.as === "heading" ? "heading" : "paragraph",
        sentences: sentences.map(({ id }) => id),
      })),
    sentences: Object.fromEntries(all.map((sentence) => [sentence.id, shownSentence(sentence)])),
  };
}
