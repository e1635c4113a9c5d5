import { type ComponentType, lazy, Suspense } from "react";
import type { Kind } from "@/lib/content/schema";
import type { QuizItem, Response } from "@/lib/quiz/items";
import { Choice } from "./choice";
import type { KindProps } from "./kind-props";

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
