/** Items as they are printed for pupils. What is made here has no key in it: nothing else may go to a worksheet. */
import type { QuizItem } from "@/lib/quiz/items";

/** What is printed under the question, in Dutch. Options, parties and events are lettered by their place. */
export type PaperForm =
  /** `many`: more than one box may be ticked. */
  | { form: "options"; options: string[]; many: boolean }
  | { form: "verdicts" }
  /** `directed`: whether it matters, in any row, which of the two is written first. */
  | { form: "pairs"; parties: string[]; rows: string[]; directed: boolean }
  | { form: "order"; events: string[] }
  | { form: "line" }
  /** Between each two `pieces` is a gap, and `glued` to it the marks that follow it; `bank` has the words on offer for each. */
  | { form: "gaps"; pieces: { glued: string; text: string }[]; bank: string[][] }
  | { form: "point" };

export interface PaperItem {
  /** As printed, from 1: the place of the item among those of the level. */
  number: number;
  prompt: string;
  /** Whether the pupil is to write down the lines that prove the answer. */
  proof: boolean;
  paper: PaperForm;
}

const say = ({ label }: { label: { nl: string } }) => label.nl;

/** The printed form of one item. */
export function formOf(item: QuizItem): PaperForm {
  switch (item.kind) {
    case "choice":
    case "several":
      return { form: "options", options: item.options.map(say), many: item.kind === "several" };
    case "map":
      return { form: "options", options: item.spots.map(say), many: false };
    case "statement":
      return { form: "verdicts" };
    case "pairs":
      return {
        form: "pairs",
        parties: item.parties.map(say),
        rows: item.links.map(say),
        directed: item.links.some(({ directed }) => directed),
      };
    case "order":
      return { form: "order", events: item.events.map(say) };
    case "typed":
      return { form: "line" };
    case "gap":
      return {
        form: "gaps",
        pieces: item.text.nl.split(/\[[a-z0-9-]+\]/).map((piece, place) => {
          const glued = (place > 0 && /^[^\s\p{L}\p{N}]+/u.exec(piece)?.[0]) || "";
          return { glued, text: piece.slice(glued.length) };
        }),
        bank: item.gaps.map(({ options }) => options.map(say)),
      };
    case "point":
      return { form: "point" };
  }
}

/** All items of a level, numbered, without their keys. */
export const paperItems = (items: QuizItem[]): PaperItem[] =>
  items.map((item, place) => ({
    number: place + 1,
    prompt: item.prompt.nl,
    proof: item.proof === true,
    paper: formOf(item),
  }));
