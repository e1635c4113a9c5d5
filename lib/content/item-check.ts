/** What a check of one item of questions.yaml is given. */
import type { ArticleFiles } from "./files";
import type { Path } from "./issues";
import type { Article, ItemOf, Kind } from "./schema";

/** What an id may be of. */
export type What = "a fact" | "a person or group" | "a place" | "a person, group or place" | "a meeting or relation";

export interface ItemContext {
  article: Article;
  levels: ArticleFiles["levels"];
  /** Reports what is wrong at a path of the item, and what to write. */
  add(path: Path, message: string, remedy: string): void;
  /** Whether there is such a thing; reports it when there is not. */
  known(path: Path, id: string, what: What): boolean;
}

/** The checks of one kind: that what it names is there, and that it asks fairly. The facts in `asks` are checked for all kinds. */
export type ItemCheck<K extends Kind> = (item: ItemOf<K>, context: ItemContext) => void;

/** Reports what is in a list twice; `at` is the path of each. */
export function checkDistinct(
  values: string[],
  at: (index: number) => Path,
  { add }: Pick<ItemContext, "add">,
  [message, remedy]: [message: (value: string) => string, remedy: string],
): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) < index) add(at(index), message(value), remedy);
  });
}

/** The wording of `checkDistinct` for ids. */
export const TWICE: [(id: string) => string, string] = [
  (id) => `the id "${id}" is given twice`,
  "Give one of the two another id.",
];

/** The one option without `why` is the key; `path` is that of the options. */
export function checkOneKey(options: { why?: unknown }[], path: Path, { add }: ItemContext): void {
  const keys = options.filter(({ why }) => !why).length;
  if (keys === 1) return;
  add(path, `${keys} options have no \`why\``, "Exactly one, the key, has none. Every other says why it is wrong.");
}
