import { type ComponentType, lazy, Suspense } from "react";
import type { Kind } from "@/lib/content/schema";
import type { QuizLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Grade, ItemByKind, QuizItem, Response, ResponseByKind } from "@/lib/quiz/items";
import { Choice } from "./choice";

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

/** How the fields of each kind are loaded. A choice comes with the page, so that a first one can be answered at once. */
const LOADS = {
  several: () => import("./several"),
  statement: () => import("./statement"),
  pairs: () => import("./pairs"),
  order: () => import("./order"),
  map: () => import("./map"),
  typed: () => import("./typed"),
  gap: () => import("./gap"),
  point: () => import("./point"),
} satisfies { [K in Exclude<Kind, "choice">]: () => Promise<{ default: ComponentType<KindProps<K>> }> };

const FIELDS: { [K in Exclude<Kind, "choice">]: ComponentType<KindProps<K>> } = {
  several: lazy(LOADS.several),
  statement: lazy(LOADS.statement),
  pairs: lazy(LOADS.pairs),
  order: lazy(LOADS.order),
  map: lazy(LOADS.map),
  typed: lazy(LOADS.typed),
  gap: lazy(LOADS.gap),
  point: lazy(LOADS.point),
};

/** Fetches the fields of all kinds, for someone who has begun. What fails is fetched again when it is reached. */
export function preloadFields() {
  for (const load of Object.values(LOADS)) load().catch(() => {});
}

interface Props extends Omit<KindProps<Kind>, "item" | "response"> {
  item: QuizItem;
  response: Response;
}

/** The fields of an item of any kind. */
export function KindFields({ item, response, ...rest }: Props) {
  if (item.kind === "choice") return <Choice item={item} response={response as string} {...rest} />;
  const Fields = FIELDS[item.kind] as ComponentType<Props>;
  return (
    <Suspense>
      <Fields item={item} response={response} {...rest} />
    </Suspense>
  );
}
