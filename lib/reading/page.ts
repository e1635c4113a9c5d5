import type { LoadedArticle } from "../content/load";
import type { LevelName, Sentence } from "../content/schema";
import { UNWRITTEN } from "../content/unwritten";
import type { Gloss } from "./glosses";
import { tokenize } from "./tokens";
import { isUnread } from "./unread";

export interface ShownSentence {
  nl: string;
  en: string;
  /** No person has read or translated it yet. */
  unread?: true;
  /** The words whose meaning no person has read, by place among the tokens of `nl`; none of them, in most articles. */
  unreadWords?: number[];
}

/** A sentence with marks on those of its `glosses` that no person has read. */
export function shownSentence({ nl, en, check }: Sentence, glosses: Gloss[] = []): ShownSentence {
  const places = tokenize(nl).flatMap(({ word }, place) => (word ? [place] : []));
  const words = new Set(glosses.filter(isUnread).flatMap((gloss) => gloss.words));
  return {
    nl,
    en,
    ...((check || en === UNWRITTEN) && { unread: true }),
    ...(words.size > 0 && { unreadWords: places.filter((_, word) => words.has(word)) }),
  };
}

/** The text of one level of an article, as it stands in the page. Sentences are named by id. */
export interface ArticlePage {
  headline: string;
  standfirst: string[];
  blocks: { as: "heading" | "paragraph"; sentences: string[] }[];
  sentences: Record<string, ShownSentence>;
}

/** Lays out one level of a checked article, with its glosses by sentence, where some are to be marked. Throws when the level does not exist or has no headline. */
export function pageOf(
  { slug, levels }: LoadedArticle,
  level: LevelName,
  glosses: Record<string, Gloss[]> = {},
): ArticlePage {
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
    sentences: Object.fromEntries(all.map((sentence) => [sentence.id, shownSentence(sentence, glosses[sentence.id])])),
  };
}
