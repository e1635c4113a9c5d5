import type { ComponentType } from "react";
import type { Kind } from "@/lib/content/schema";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Grade, ItemByKind, QuizItem, Response, ResponseByKind } from "@/lib/quiz/items";
import { Choice } from "./choice";
import { Gap } from "./gap";
import { MapFields } from "./map";
import { Order } from "./order";
import { Pairs } from "./pairs";
import { Point } from "./point";
import { Several } from "./several";
import { Statement } from "./statement";
import { Typed } from "./typed";

export interface KindProps<K extends Kind> {
  item: ItemByKind[K];
  /** What the fields hold at first. They are uncontrolled; `lib/quiz/kinds` says how they are named and read. */
  response: ResponseByKind[K];
  /** Once checked: the marks to show. The fields are then closed. */
  grade: Grade | undefined;
  /** Every sentence of the text, by id, in reading order. */
  sentences: Record<string, { nl: string; en: string }>;
  labels: QuizLabels;
  lang: Language;
}

const FIELDS: { [K in Kind]: ComponentType<KindProps<K>> } = {
  choice: Choice,
  several: Several,
  statement: Statement,
  pairs: Pairs,
  order: Order,
  map: MapFields,
  typed: Typed,
  gap: Gap,
  point: Point,
};

interface Props extends Omit<KindProps<Kind>, "item" | "response"> {
  item: QuizItem;
  response: Response;
}

/** The fields of an item of any kind. */
export function KindFields(props: Props) {
  const Fields = FIELDS[props.item.kind] as ComponentType<Props>;
  return <Fields {...props} />;
}
