import type { Word } from "@/lib/progress/records";
import { withFigures, wordsOf } from "@/lib/quiz/normalise";
import { slipsIn } from "@/lib/quiz/spelling";
import { articleOf, piecesOf } from "./cloze";
import type { Grade } from "./history";

/** How a typed word is marked. `close`: but for a slip of the finger. `article`: but for the *de* or *het* in front of it. */
export type TypedMark = "right" | "close" | "article" | "wrong";

const NEVER = Number.POSITIVE_INFINITY;

/** Whether `some`, whatever their spaces, are all of `words` but one. */
function lackOne(some: string[], words: string[]): boolean {
  const [less, more] = [some.join(""), words.join("")];
  // The lengths first: someone may paste a whole page.
  return words.some(
    (word, place) => less.length + word.length === more.length && words.toSpliced(place, 1).join("") === less,
  );
}

/** As `slips` of lib/quiz, but every word counts: one that is missing, or is too much, is no slip, however short. */
function slipsBetween(typedWords: string[], wantedWords: string[]): number {
  const [typed, wanted] = [withFigures(typedWords), withFigures(wantedWords)];
  if (wanted.length === 0 || lackOne(typed, wanted) || lackOne(wanted, typed)) return NEVER;
  return slipsIn(typed.join(""), wanted.join(""));
}

/**
 * Whether `text` is the word left out of its sentence, with all its parts: as it stands there ("blies af") or in its dictionary form
 * ("afblazen", "de ontmoeting"). Only the article of a noun may be left out.
 */
export function markTyped(word: Word, text: string): TypedMark {
  const there = piecesOf(word).filter(({ is }) => is === "word");
  const own = articleOf(word)?.split("/") ?? [];
  const typed = wordsOf(text);
  const [first = ""] = typed;
  const article = own.length > 0 && typed.length > 1 && /^(de|het|een)$/.test(first) ? first : undefined;
  const given = article ? typed.slice(1) : typed;
  const asThere = slipsBetween(given, wordsOf(there.map((piece) => piece.text).join(" ")));
  const asLemma = slipsBetween(given, wordsOf(word.lemma).slice(own.length));
  const far = Math.min(asThere, asLemma);
  if (far === NEVER) return "wrong";
  // A noun in another form than its dictionary's is a diminutive or a plural.
  const fitting = asLemma <= asThere ? own : [given.at(-1)?.endsWith("je") ? "het" : "de"];
  if (article && ![...fitting, "een"].includes(article)) return "article";
  return far === 0 ? "right" : "close";
}

/** What to suggest after a review: again, where the word or the article was not right. `articleRight`: whether the *de* or *het* that was chosen is. */
export function suggestedGrade(mark: TypedMark | "missing" | undefined, articleRight: boolean | undefined): Grade {
  return (mark === undefined || mark === "right" || mark === "close") && articleRight !== false ? 3 : 1;
}
