/** What no person has read yet: what a machine wrote, and what is still to be written. */
import type { LoadedArticle } from "../content/load";
import type { Level, Sentence } from "../content/schema";
import { UNWRITTEN } from "../content/unwritten";
import type { FormIndex } from "./gloss-index";
import { type Gloss, indexArticle, resolveGlosses } from "./glosses";
import { wordsOf } from "./selectors";

/** Whether no person has read this meaning. */
export const isUnread = ({ check, here }: Gloss) => check !== undefined || here === UNWRITTEN;

/**
 * The glosses of a sentence, one or more for every word. In a draft a word may be in no lexicon, or be one of several in it: its gloss is
 * still to be written, and its note says how. In other articles every word has one.
 */
export function everyGloss(sentence: Sentence, indexes: FormIndex[]): Gloss[] {
  const { glosses, problems } = resolveGlosses(sentence, indexes);
  const covered = new Set(glosses.flatMap(({ words }) => words));
  const open = wordsOf(sentence.nl).texts.flatMap((text, word): Gloss[] => {
    if (covered.has(word)) return [];
    const problem = problems.find(({ message }) => message.startsWith(`"${text}"`));
    const says = problem && `${problem.message}. ${problem.remedy}`;
    return [
      {
        entry: `open:${text}`,
        words: [word],
        lemma: text,
        here: UNWRITTEN,
        ...(says && { note: { nl: says, en: says } }),
      },
    ];
  });
  return [...glosses, ...open];
}

/** By sentence of a text, the glosses that no person has read; nothing at all where a person has read everything. */
export function unreadGlosses({ article, lexicon }: LoadedArticle, text: Level): Record<string, Gloss[]> {
  const sentences = text.flat();
  // Most articles are such: their words are not looked up a second time for this.
  if (!article.draft && ![...sentences, ...Object.values(lexicon)].some(({ check }) => check)) return {};
  const indexes = indexArticle(lexicon, article);
  return Object.fromEntries(sentences.map((each) => [each.id, everyGloss(each, indexes).filter(isUnread)]));
}

/** How much of a text no person has read: its sentences, those still to be translated, and its words, each once. */
export function countUnread(
  text: Level,
  unread: Record<string, Gloss[]>,
): Record<"sentences" | "english" | "words", number> {
  const sentences = text.flat();
  const entries = Object.values(unread).flatMap((glosses) => glosses.map(({ entry }) => entry));
  return {
    sentences: sentences.filter(({ check }) => check).length,
    english: sentences.filter(({ en }) => en === UNWRITTEN).length,
    words: new Set(entries).size,
  };
}
