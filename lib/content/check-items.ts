/** Checks of questions.yaml that zod cannot make: what items point at, and whether they ask fairly. */
import { nameOf } from "../quiz/names";
import { askedFacts } from "../quiz/prepare";
import { tellers } from "../reading/levels";
import { sharedWords } from "./content-words";
import type { ArticleFiles } from "./files";
import type { Path } from "./issues";
import type { Report } from "./report";
import type { Article, Item, ItemOf } from "./schema";

type Add = (path: Path, message: string, remedy: string) => void;

const VERDICTS = ["right", "wrong", "not-stated"] as const;

/** How much longer than the shortest option the longest may be: a long key gives itself away. In characters. */
const longestFor = (shortest: number) => 2 * shortest + 20;

function checkChoice({ prompt, options }: ItemOf<"choice">, article: Article, names: string[], add: Add): void {
  const keys = options.filter(({ why }) => !why);
  if (keys.length !== 1) {
    add(
      ["options"],
      `${keys.length} options have no \`why\``,
      "Exactly one, the key, has none. Every other says why it is wrong.",
    );
  }
  const texts = options.map(({ is, nl, en }, i) => {
    if (is ? nl || en : !nl || !en)
      add(["options", i], "an option is  is: …  or  nl: … and en: …", "Write one of the two.");
    return { nl: is && names.includes(is) ? nameOf(article, is).nl : (nl ?? ""), en: en ?? "" };
  });
  const lengths = texts.map(({ nl }) => nl.length).filter((length) => length > 0);
  if (Math.max(...lengths) > longestFor(Math.min(...lengths))) {
    const longest = texts.findIndex(({ nl }) => nl.length === Math.max(...lengths));
    add(["options", longest], "this option is much longer than the shortest one", "Make the options of like length.");
  }
  const key = options.findIndex(({ why }) => !why);
  for (const language of ["nl", "en"] as const) {
    const own = options[key]?.[language];
    if (!own || keys.length !== 1) continue;
    const others = texts.filter((_, i) => i !== key).map((text) => text[language]);
    const shared = sharedWords(prompt[language], own, others, article);
    if (shared.length > 0) {
      const words = shared.map((word) => `"${word}"`).join(", ");
      add(
        ["options", key, language],
        `the key alone repeats ${words} from the prompt`,
        "Reword one, or let a wrong option repeat it too.",
      );
    }
  }
}

function checkStatement({ key, why, near }: ItemOf<"statement">, add: Add): void {
  const wanted = VERDICTS.filter((verdict) => verdict !== key);
  for (const verdict of wanted) {
    if (!why[verdict]) add(["why"], `why "${verdict}" is wrong is missing`, `Add  ${verdict}: { nl: …, en: … }`);
  }
  if (why[key])
    add(["why", key], `"${key}" is the key and cannot be wrong`, "Take it out; `because` says why it is right.");
  if (key === "not-stated" && near.length === 0) {
    add([], "a not-stated item needs `near`", "Add the told facts that come closest:  near: [F1]");
  }
  if (key !== "not-stated" && near.length > 0) add(["near"], "`near` is for not-stated items", "Take it out.");
}

/** The ids an item points at: each must be there. */
function checkIds(item: Item, article: Article, path: Path, parsed: ArticleFiles["questions"], report: Report): void {
  const facts = Object.keys(article.facts);
  const parties = [...Object.keys(article.people), ...Object.keys(article.groups)];
  const names = [...parties, ...Object.keys(article.places)];
  const named = (id: string | undefined, ...at: Path) => {
    if (id !== undefined) report.unlessKnown(parsed, [...path, ...at], id, names, "a person, group or place");
  };
  if (item.kind === "pairs") {
    const links = [...Object.keys(article.meetings), ...Object.keys(article.relations)];
    for (const id of Object.keys(item.links)) {
      report.unlessKnown(parsed, [...path, "links", id], id, links, "a meeting or relation");
    }
    item.extra.forEach((id, i) => {
      report.unlessKnown(parsed, [...path, "extra", i], id, parties, "a person or group");
    });
    return;
  }
  item.asks.forEach((id, i) => {
    report.unlessKnown(parsed, [...path, "asks", i], id, facts, "a fact");
  });
  if (item.kind === "statement") {
    item.near.forEach((id, i) => {
      report.unlessKnown(parsed, [...path, "near", i], id, facts, "a fact");
    });
  }
  if (item.kind === "choice")
    item.options.forEach(({ is }, i) => {
      named(is, "options", i, "is");
    });
  if (item.kind === "typed") {
    if ("is" in item.answer) named(item.answer.is, "answer", "is");
    item.wrong.forEach(({ is }, i) => {
      named(is, "wrong", i, "is");
    });
  }
}

/** Why the item is offered at none of the levels that could be read; undefined when it is at one, or when that cannot be said. */
function neverOffered(item: Item, article: Article, levels: ArticleFiles["levels"]): string | undefined {
  const links = { ...article.meetings, ...article.relations };
  if (item.kind === "pairs" && !Object.keys(item.links).every((id) => links[id])) return undefined;
  const { told, untold } = askedFacts(item, article);
  const reasons = Object.entries(levels).map(([level, { data }]) => {
    if (!data) return undefined;
    const telling = tellers(data);
    const absent = told.filter((fact) => !telling.has(fact));
    const present = untold.filter((fact) => telling.has(fact));
    if (absent.length > 0) return `${level} does not tell ${absent.join(", ")}`;
    return present.length > 0 ? `${level} tells ${present.join(", ")}` : undefined;
  });
  return reasons.every((reason) => reason !== undefined) ? reasons.join("; ") : undefined;
}

function checkUnique(parsed: ArticleFiles["questions"], ids: { path: Path; id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const { path, id } of ids) {
    if (seen.has(id)) report.add(parsed, path, `the id "${id}" is given twice`, "Give one of the two another id.");
    seen.add(id);
  }
}

/** Checks all items of an article. */
export function checkItems({ questions: parsed, levels }: ArticleFiles, article: Article, report: Report): void {
  const items = parsed.data ?? [];
  const names = [...Object.keys(article.people), ...Object.keys(article.groups), ...Object.keys(article.places)];
  checkUnique(
    parsed,
    items.map(({ id }, i) => ({ path: [i, "id"], id })),
    report,
  );
  items.forEach((item, i) => {
    const add: Add = (path, message, remedy) => report.add(parsed, [i, ...path], message, remedy);
    checkIds(item, article, [i], parsed, report);
    if (item.kind === "choice") {
      checkUnique(
        parsed,
        item.options.map(({ id }, o) => ({ path: [i, "options", o, "id"], id })),
        report,
      );
      checkChoice(item, article, names, add);
    }
    if (item.kind === "statement") checkStatement(item, add);
    if (item.kind === "typed") {
      item.wrong.forEach(({ is, words }, w) => {
        if (!is && !words?.length)
          add(["wrong", w], "a wrong answer is  is: …  or  words: […]", "Write one of the two, or both.");
      });
    }
    const reason = neverOffered(item, article, levels);
    if (reason) {
      add(
        [],
        `"${item.id}" is offered at no level: ${reason}`,
        "Ask facts that a level tells; of a not-stated item, ask what it does not tell.",
      );
    }
  });
}
