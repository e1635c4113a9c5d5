/**
 * Items as the browser gets them: plain data, every name written out, evidence already looked up for one level. Prompts
 * and labels are in both languages, for the question is Dutch with an English line; reasons only in the reader's own.
 * `prepare.ts` makes them from `questions.yaml`; `registry.ts` marks responses to them.
 */
import type { Bilingual, Item, Kind } from "@/lib/content/schema";

export type Skill = Item["skill"];
export type Verdict = "right" | "wrong" | "not-stated";

interface Common {
  id: string;
  skill: Skill;
  prompt: Bilingual;
  /**
   * What proves the key, at the level being read: for each asked fact the ids of all sentences that tell it. One sentence
   * of each list is a proof. For an item that is not stated: what comes closest.
   */
  evidence: string[][];
}

export interface Label {
  id: string;
  label: Bilingual;
}

export interface ChoiceItem extends Common {
  kind: "choice";
  /** The one option without `why` is the key. */
  options: (Label & { why?: string })[];
  because: string;
}

export interface StatementItem extends Common {
  kind: "statement";
  key: Verdict;
  /** For each verdict but the key: why it is wrong. */
  why: Partial<Record<Verdict, string>>;
  because: string;
}

/** One row to fill in: who did it (or was to do it), and to or with whom. */
export interface Link extends Label {
  who: string;
  whom: string;
  /** Whether a reversed pair is wrong: true for what one does to another, false for a meeting. */
  directed: boolean;
  because: string;
}

export interface PairsItem extends Common {
  kind: "pairs";
  links: Link[];
  /** Everyone on offer, in one list for both ends of every row. */
  parties: Label[];
}

/** What a typed answer is compared with. `words` are names or plain answers, compared after normalising. */
export type Target =
  | { kind: "words"; words: string[] }
  | { kind: "date"; year: number; month: number; day: number }
  | { kind: "number"; value: number };

export interface TypedItem extends Common {
  kind: "typed";
  target: Target;
  /** How the key is shown once answered. */
  key: Bilingual;
  /** Wrong answers with a reason of their own. */
  wrong: { words: string[]; why: string }[];
  /** Every spelling of every other name in the article: typing one of these is never a slip of the finger. */
  others: string[];
  because: string;
}

export interface ItemByKind {
  choice: ChoiceItem;
  statement: StatementItem;
  pairs: PairsItem;
  typed: TypedItem;
}
export type QuizItem = ItemByKind[Kind];

/** What a reader gives for each kind; plain data, saved as it is. Anything not answered is "". */
export interface ResponseByKind {
  /** The id of the chosen option. */
  choice: string;
  statement: Verdict | "";
  /** For each link the ids of both ends. */
  pairs: Record<string, { who: string; whom: string }>;
  typed: string;
}
export type Response = ResponseByKind[Kind];

/** How one part of a response was marked. `reversed`: the right two, the wrong way round. `close`: right but for a slip in spelling. */
export type Mark = "right" | "close" | "reversed" | "wrong" | "missing";

export interface GradedPart {
  /** The option, verdict or link this is about; "answer" for a typed item. */
  id: string;
  mark: Mark;
  /** Why this part of the answer is wrong, where the item has a reason for it. */
  why?: string;
}

export interface Grade {
  /** 0 to 1; 1 only for the key. */
  score: number;
  parts: GradedPart[];
}
