import type { ComponentType } from "react";
import type { Kind } from "@/lib/content/schema";
import type { QuizItem, Response } from "@/lib/quiz/items";
import type { FailedLabels } from "../../ui/failed";
import { type Fetched, fetched } from "../../ui/fetched";
import { Choice } from "./choice";
import type { KindProps } from "./kind-props";

/** The fields of each kind. Those of a choice come with the page, so that a first one can be answered at once. */
const FIELDS = {
  several: fetched(() => import("./several")),
  statement: fetched(() => import("./statement")),
  pairs: fetched(() => import("./pairs")),
  order: fetched(() => import("./order")),
  map: fetched(() => import("./map")),
  typed: fetched(() => import("./typed")),
  gap: fetched(() => import("./gap")),
  point: fetched(() => import("./point")),
} satisfies { [K in Exclude<Kind, "choice">]: Fetched<KindProps<K>> };

/** Fetches the fields of all kinds, for someone who has begun. What fails is fetched again when it is reached. */
export function preloadFields() {
  for (const { fetch } of Object.values(FIELDS)) fetch();
}

interface Props extends Omit<KindProps<Kind>, "item" | "response"> {
  item: QuizItem;
  response: Response;
}

/** The fields of an item of any kind. */
export function KindFields({ item, response, ...rest }: Props) {
  if (item.kind === "choice") return <Choice item={item} response={response as string} {...rest} />;
  const Fields = FIELDS[item.kind] as ComponentType<Props & { lost: FailedLabels }>;
  return <Fields item={item} response={response} lost={rest.labels} {...rest} />;
}
