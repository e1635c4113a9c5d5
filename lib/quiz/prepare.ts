/** Makes the browser's items from the author's. Server only: it sees every key, and the article whole. */

import type { Article, Item, Kind, Level } from "@/lib/content/schema";
import type { Language } from "@/lib/i18n/languages";
import { tellers } from "@/lib/reading/levels";
import type { QuizItem } from "./items";
import type { Preparer } from "./preparer";
import { choice } from "./preparers/choice";
import { gap } from "./preparers/gap";
import { map } from "./preparers/map";
import { order } from "./preparers/order";
import { pairs } from "./preparers/pairs";
import { point } from "./preparers/point";
import { several } from "./preparers/several";
import { statement } from "./preparers/statement";
import { typed } from "./preparers/typed";
import { mix } from "./shuffle";

const PREPARERS: { [K in Kind]: Preparer<K> } = {
  choice,
  several,
  statement,
  pairs,
  order,
  map,
  typed,
  gap,
  point,
};

const preparerOf = <K extends Kind>(kind: K): Preparer<K> => PREPARERS[kind];

/** The facts that a level must tell, and those it must not tell, for the item to be offered at it. */
export function askedFacts(item: Item, article: Article): { told: string[]; untold: string[] } {
  return { untold: [], ...preparerOf(item.kind).asked(item, article) };
}

/**
 * The items that make sense at a level, in the author's order, each with its names written out, its evidence
 * looked up and its reasons in the reader's language.
 * Throws, naming the item, where one names a person, place, meeting or relation that the article does not have.
 */
export function prepareItems(items: Item[], article: Article, level: Level, lang: Language): QuizItem[] {
  const telling = tellers(level);
  return items.flatMap((item) => {
    try {
      const { told, untold } = askedFacts(item, article);
      if (!told.every((fact) => telling.get(fact)?.length) || untold.some((fact) => telling.get(fact)?.length))
        return [];
      const { id, skill, prompt, proof } = item;
      const evidence = told.map((fact) => telling.get(fact) ?? []);
      const own = preparerOf(item.kind).prepare(item, article, (reason) => reason[lang], telling);
      // The one place that trusts that a kind's preparer makes that kind's item. Authors tend to write the key first.
      return [mix({ id, skill, prompt, evidence, ...(proof && { proof }), ...own } as QuizItem, id)];
    } catch (error) {
      throw new Error(`item "${item.id}": ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  });
}
