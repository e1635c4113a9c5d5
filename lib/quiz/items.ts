/**
 * Items as the browser gets them: plain data, every name written out, evidence already looked up for one level. Prompts
 * and labels are in both languages, for the question is Dutch with an English line; reasons only in the reader's own.
 * `prepare.ts` makes them from `questions.yaml`; `registry.ts` marks responses to them.
 */
import type { Bilingual, Item, Kind } from "@/lib/content/schema";

/** `words`: what a word means, in items that no author wrote. */
export type Skill = Item["skill"] | "words";
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
  /** Whether the reader is asked, once it is checked, to point at a sentence that proves it. */
  proof?: true;
}

export interface Label {
  id: string;
  label: Bilingual;
}

export interface ChoiceItem extends Common {
  kind: "choice";
  /** The one option without `why` is the key. */
  options: (Label & { why?: string })[];
  /** The language of the options, where they are not Dutch. */
  optionsIn?: "en";
  because: string;
}

export interface SeveralItem extends Common {
  kind: "several";
  /** `why` says why the option is right, or why it is not. */
  options: (Label & { right: boolean; why: string })[];
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
  /** For each party that is at neither end of it: why not, or in which row it belongs. */
  wrong: Record<string, string>;
}

export interface PairsItem extends Common {
  kind: "pairs";
  links: Link[];
  /** Everyone on offer, in one list for both ends of every row. */
  parties: Label[];
}

export interface OrderItem extends Common {
  kind: "order";
  /** Never in the order of the key. */
  events: Label[];
  /** The ids of the events, first to last. */
  key: string[];
  /** For each event why it stands where it does. */
  why: Record<string, string>;
  because: string;
}

export interface MapItem extends Common {
  kind: "map";
  /** `at`: degrees north and east. The one spot without `why` is the key. */
  spots: (Label & { at: [latitude: number, longitude: number]; why?: string })[];
  because: string;
}

/**
 * What a typed answer is compared with. `words` are names or plain answers, compared after normalising; those of a `person` may have
 * a title in front, or the family name at the other end.
 */
export type Target =
  | { kind: "words"; words: string[]; person?: true }
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

export interface GapItem extends Common {
  kind: "gap";
  /** In both languages with `[id]` where the gap of that id stands. */
  text: Bilingual;
  /** In the order of the Dutch text. The one option without `why` is the key of its gap. */
  gaps: { id: string; options: (Label & { why?: string })[] }[];
  because: string;
}

/** Its key is any sentence of `evidence`. */
export interface PointItem extends Common {
  kind: "point";
  /** Sentences that do not prove it, with a reason of their own. */
  wrong: { sentences: string[]; why: string }[];
  /** Why any other sentence does not. */
  otherwise: string;
  because: string;
}

export interface ItemByKind {
  choice: ChoiceItem;
  several: SeveralItem;
  statement: StatementItem;
  pairs: PairsItem;
  order: OrderItem;
  map: MapItem;
  typed: TypedItem;
  gap: GapItem;
  point: PointItem;
}
export type QuizItem = ItemByKind[Kind];

/** What a reader gives for each kind; plain data, saved as it is. Anything not answered is "" or is not there. */
export interface ResponseByKind {
  /** The id of the chosen option. */
  choice: string;
  /** The ids of the chosen options; their order is nothing. */
  several: string[];
  statement: Verdict | "";
  /** For each link the ids of both ends. */
  pairs: Record<string, { who: string; whom: string }>;
  /** The ids of all events, first to last; none when they were not touched. */
  order: string[];
  /** The id of a spot. */
  map: string;
  typed: string;
  /** For each gap the id of its option. */
  gap: Record<string, string>;
  /** The id of a sentence. */
  point: string;
}
export type Response = ResponseByKind[Kind];

/** How one part of a response was marked. `reversed`: the right two, the wrong way round. `close`: right but for a slip in spelling. */
export type Mark = "right" | "close" | "reversed" | "wrong" | "missing";

export interface GradedPart {
  /** The option, verdict, link, event, spot, gap or sentence this is about; "answer" for a typed item. */
  id: string;
  mark: Mark;
  /** Why this part of the answer is wrong, or was missed, where the item has a reason for it. */
  why?: string;
}

export interface Grade {
  /** 0 to 1; 1 only for the key. */
  score: number;
  parts: GradedPart[];
}
