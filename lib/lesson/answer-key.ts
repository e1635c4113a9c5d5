import { proof } from "@/lib/quiz/hints";
import type { QuizItem, Verdict } from "@/lib/quiz/items";
import { letter, optionsOf } from "./options";

export interface KeyEntry {
  /**
   * The key as it stands on a pupil's sheet, row by row. `mark`: the letter, number or pair of letters that is written or ticked; "" where
   * the text itself is. None for an item whose key is a sentence.
   */
  answer: { mark: string; text: string }[];
  /** Whether each row stands on a line of its own on the pupil's sheet. */
  rows: boolean;
  /** Why, in the language of the interface. */
  because: string[];
  /** The ids of sentences that prove it between them; for an item that is not stated, what comes closest. */
  proof: string[];
  /** The ids of all other sentences that count as proof. */
  also: string[];
  notStated: boolean;
}

function answerOf(item: QuizItem, verdicts: Record<Verdict, string>): KeyEntry["answer"] {
  const options = optionsOf(item, verdicts);
  if (options) {
    return options.flatMap(({ text, right }, place) => {
      // A verdict is ticked by its name.
      const mark = item.kind === "statement" ? "" : letter(place);
      return right ? [{ mark, text }] : [];
    });
  }
  switch (item.kind) {
    case "pairs":
      return item.links.map(({ label, who, whom }) => {
        const party = (id: string) => letter(item.parties.findIndex((party) => party.id === id));
        return { mark: `${party(who)} – ${party(whom)}`, text: label.nl };
      });
    case "order":
      return item.events.map(({ id, label }) => ({ mark: String(item.key.indexOf(id) + 1), text: label.nl }));
    case "gap":
      return item.gaps.map(({ options }, place) => ({
        mark: String(place + 1),
        text: options.find(({ why }) => !why)?.label.nl ?? "",
      }));
    case "typed":
      return [{ mark: "", text: item.key.nl }];
    default:
      return [];
  }
}

/** What a teacher needs to mark an item on paper. `verdicts`: what the three boxes of a statement say. */
export function answerKey(item: QuizItem, verdicts: Record<Verdict, string>): KeyEntry {
  const needed = proof(item.evidence);
  return {
    answer: answerOf(item, verdicts),
    rows: item.kind !== "gap",
    because: item.kind === "pairs" ? item.links.map(({ because }) => because) : [item.because],
    proof: needed,
    also: [...new Set(item.evidence.flat())].filter((id) => !needed.includes(id)),
    notStated: item.kind === "statement" && item.key === "not-stated",
  };
}
