import type { Kind } from "@/lib/content/schema";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Grade, ItemByKind, ResponseByKind } from "@/lib/quiz/items";

/** What the fields of every kind are given. */
export interface KindProps<K extends Kind> {
  item: ItemByKind[K];
  /** What the fields hold at first. They are uncontrolled; `lib/quiz/kinds` says how they are named and read. */
  response: ResponseByKind[K];
  /** Once checked: the marks to show. The fields are then closed. */
  grade: Grade | undefined;
  /** Every sentence of the text, by id, in reading order. */
  sentences: Record<string, { nl: string; en: string }>;
  /** The address of this article at this level, where its pictures are. */
  base: string;
  labels: QuizLabels;
  lang: Language;
}
