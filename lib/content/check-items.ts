/** Checks of questions.yaml that zod cannot make: what items point at, and whether they ask fairly. */
import { askedFacts } from "../quiz/prepare";
import { isWordItem } from "../quiz/word-id";
import { tellers } from "../reading/levels";
import type { ArticleFiles } from "./files";
import { checkDistinct, type ItemCheck, type ItemContext, TWICE, type What } from "./item-check";
import { choice } from "./item-checks/choice";
import { gap } from "./item-checks/gap";
import { map } from "./item-checks/map";
import { order } from "./item-checks/order";
import { pairs } from "./item-checks/pairs";
import { point } from "./item-checks/point";
import { several } from "./item-checks/several";
import { statement } from "./item-checks/statement";
import { typed } from "./item-checks/typed";
import type { Report } from "./report";
import type { Article, Item, Kind, Level, LevelName } from "./schema";

const CHECKS: { [K in Kind]: ItemCheck<K> } = { choice, several, statement, pairs, order, map, typed, gap, point };

/** Of an article's items, in percent: between PIRLS and PISA. */
const SKILL_MIX: Record<Item["skill"], number> = { locate: 40, infer: 35, judge: 25 };
/** In points of percent. */
const MIX_TOLERANCE = 8;
/** With fewer items, one more or less is too much of a share, and an easier level cannot offer enough. */
const ENOUGH_ITEMS = 20;
/** The fewest items a level offers. A B2 text tells all that is told. */
const OFFER: Partial<Record<LevelName, number>> = { a2: 14, b1: 20 };

function idsOf({ facts, people, groups, places, meetings, relations }: Article): Record<What, string[]> {
  const parties = Object.keys({ ...people, ...groups });
  return {
    "a fact": Object.keys(facts),
    "a person or group": parties,
    "a place": Object.keys(places),
    "a person, group or place": [...parties, ...Object.keys(places)],
    "a meeting or relation": Object.keys({ ...meetings, ...relations }),
  };
}

/** Why a level does not offer the item; undefined when it does. */
function notOffered(asked: ReturnType<typeof askedFacts>, name: string, level: Level): string | undefined {
  const telling = tellers(level);
  const absent = asked.told.filter((fact) => !telling.has(fact));
  const present = asked.untold.filter((fact) => telling.has(fact));
  if (absent.length > 0) return `${name} does not tell ${absent.join(", ")}`;
  return present.length > 0 ? `${name} tells ${present.join(", ")}` : undefined;
}

/** What the item asks; undefined when that cannot be said, for it names a meeting or relation that there is not. */
function factsOf(item: Item, article: Article): ReturnType<typeof askedFacts> | undefined {
  const links = { ...article.meetings, ...article.relations };
  if (item.kind === "pairs" && !Object.keys(item.links).every((id) => links[id])) return undefined;
  return askedFacts(item, article);
}

/** Why the item is offered at none of the levels that could be read; undefined when it is at one, or when that cannot be said. */
function neverOffered(item: Item, article: Article, levels: ArticleFiles["levels"]): string | undefined {
  const asked = factsOf(item, article);
  if (!asked) return undefined;
  const reasons = Object.entries(levels).map(([level, { data }]) => data && notOffered(asked, level, data));
  return reasons.every((reason) => reason !== undefined) ? reasons.join("; ") : undefined;
}

/** Why a proof cannot be asked for. */
function unprovable(item: Item): string | undefined {
  if (item.kind === "point") return "an item of kind point is a proof itself";
  if (item.kind === "statement" && item.key === "not-stated") return "no sentence proves what is not stated";
  return undefined;
}

function checkItem(item: Item, context: ItemContext): void {
  const { add, known, article, levels } = context;
  if (item.kind !== "pairs") {
    item.asks.forEach((id, i) => {
      known(["asks", i], id, "a fact");
    });
  }
  (CHECKS[item.kind] as ItemCheck<Kind>)(item, context);
  if (isWordItem(item.id)) add(["id"], `"${item.id}" begins as the items that ask for a word`, "Write another id.");
  const reason = item.proof && unprovable(item);
  if (reason) add(["proof"], reason, "Take `proof` out.");
  const never = neverOffered(item, article, levels);
  if (never) {
    const remedy = "Ask facts that a level tells; of a not-stated item, ask what it does not tell.";
    add([], `"${item.id}" is offered at no level: ${never}`, remedy);
  }
}

function checkMix(items: Item[], add: ItemContext["add"]): void {
  if (items.length < ENOUGH_ITEMS) return;
  for (const [skill, wanted] of Object.entries(SKILL_MIX)) {
    const count = items.filter((item) => item.skill === skill).length;
    const share = (100 * count) / items.length;
    if (Math.abs(share - wanted) <= MIX_TOLERANCE) continue;
    const remedy = `About ${wanted}% should be: ${Math.round((wanted / 100) * items.length)}, give or take ${MIX_TOLERANCE} points.`;
    add([], `${count} of ${items.length} items (${Math.round(share)}%) are of skill ${skill}`, remedy);
  }
}

/** That a reader of an easier level is asked enough too. */
function checkOffer(items: Item[], article: Article, levels: ArticleFiles["levels"], add: ItemContext["add"]): void {
  if (items.length < ENOUGH_ITEMS) return;
  for (const [level, least] of Object.entries(OFFER)) {
    const data = levels[level as LevelName]?.data;
    if (!data) continue;
    const offered = items.filter((item) => {
      const asked = factsOf(item, article);
      return !asked || !notOffered(asked, level, data);
    }).length;
    if (offered >= least) continue;
    const remedy = `Ask facts that ${level}.yaml tells, or tell more of those that are asked: ${least} items at least.`;
    add([], `${offered} of ${items.length} items are offered at ${level}`, remedy);
  }
}

/** Checks all items of an article. */
export function checkItems({ questions: parsed, levels }: ArticleFiles, article: Article, report: Report): void {
  const items = parsed.data ?? [];
  const ids = idsOf(article);
  const add: ItemContext["add"] = (path, message, remedy) => report.add(parsed, path, message, remedy);
  checkDistinct(
    items.map(({ id }) => id),
    (i) => [i, "id"],
    { add },
    TWICE,
  );
  checkMix(items, add);
  checkOffer(items, article, levels, add);
  items.forEach((item, i) => {
    checkItem(item, {
      article,
      levels,
      add: (path, ...said) => add([i, ...path], ...said),
      known(path, id, what) {
        report.unlessKnown(parsed, [i, ...path], id, ids[what], what);
        return ids[what].includes(id);
      },
    });
  });
}
