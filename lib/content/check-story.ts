/** Checks of article.yaml: ids that point somewhere, and facts that are told where they must be. */
import { tellers } from "../reading/levels";
import type { ArticleFiles } from "./files";
import type { Report } from "./report";
import { type Article, LEVELS, type Level } from "./schema";

/** Checks `article.yaml` by itself. */
export function checkStory({ article: parsed }: ArticleFiles, article: Article, report: Report): void {
  const facts = Object.keys(article.facts);
  const groups = Object.keys(article.groups);
  const parties = [...Object.keys(article.people), ...groups];

  const taken = new Map<string, string>();
  for (const section of ["people", "groups", "places", "meetings", "relations", "moments"] as const) {
    for (const id of Object.keys(article[section])) {
      const before = taken.get(id);
      if (before)
        report.add(parsed, [section, id], `"${id}" is also one of the ${before}`, "Give one of them another id.");
      taken.set(id, section);
    }
  }
  for (const [id, { by }] of Object.entries(article.facts)) {
    if (by) report.unlessKnown(parsed, ["facts", id, "by"], by, parties, "a person or group");
  }
  for (const section of ["people", "groups"] as const) {
    for (const [id, { side }] of Object.entries(article[section])) {
      if (side) report.unlessKnown(parsed, [section, id, "side"], side, groups, "a group");
    }
  }
  for (const section of ["meetings", "relations"] as const) {
    const links: Record<string, { who: string; whom: string }> = article[section];
    for (const [id, link] of Object.entries(links)) {
      for (const end of ["who", "whom"] as const) {
        report.unlessKnown(parsed, [section, id, end], link[end], parties, "a person or group");
      }
    }
  }
  for (const section of ["meetings", "relations", "moments"] as const) {
    const told: Record<string, { facts: string[]; stateFacts?: string[] }> = article[section];
    for (const [id, element] of Object.entries(told)) {
      for (const list of ["facts", "stateFacts"] as const) {
        element[list]?.forEach((fact, i) => {
          report.unlessKnown(parsed, [section, id, list, i], fact, facts, "a fact");
        });
      }
    }
  }
  checkWhenAndWhere(parsed, article, report);
}

/** Places exist, and nothing has happened after the moment of the news. */
function checkWhenAndWhere(parsed: ArticleFiles["article"], article: Article, report: Report): void {
  // The day there and then: `published` has its own offset.
  const today = article.published.slice(0, 10);
  for (const section of ["meetings", "moments"] as const) {
    for (const [id, { where, when, state }] of Object.entries(article[section])) {
      if (where) {
        report.unlessKnown(parsed, [section, id, "where"], where, Object.keys(article.places), "a place");
      }
      if (state !== "held" || when.date <= today) continue;
      report.add(
        parsed,
        [section, id, "when", "date"],
        `"${id}" is held on ${when.date}, and the news is of ${today}`,
        "Give it the state planned, or an earlier date.",
      );
    }
  }
}

/** Every fact is told at its level and all harder ones that exist; `untold` ones nowhere. */
export function checkTelling({ article: parsed, levels }: ArticleFiles, article: Article, report: Report): void {
  for (const level of LEVELS) {
    const file = levels[level];
    if (!file?.data) continue;
    const told = tellers(file.data);
    for (const [id, { from }] of Object.entries(article.facts)) {
      if (from === "untold" || LEVELS.indexOf(from) > LEVELS.indexOf(level) || told.has(id)) continue;
      report.add(
        parsed,
        ["facts", id],
        `fact ${id} is not told at ${level}`,
        `Add ${id} to the facts of the sentence of ${level}.yaml that tells it, or raise its \`from\`.`,
      );
    }
    checkFactsOf(file.data, article, (path, id) => {
      if (article.facts[id]?.from !== "untold") {
        return report.unlessKnown(file, path, id, Object.keys(article.facts), "a fact");
      }
      report.add(
        file,
        path,
        `fact ${id} is told, and article.yaml says it is untold`,
        "Take it out here, or change its `from`.",
      );
    });
  }
}

function checkFactsOf(level: Level, article: Article, wrong: (path: (string | number)[], id: string) => void): void {
  level.forEach((paragraph, p) => {
    paragraph.forEach(({ facts }, s) => {
      facts.forEach((id, f) => {
        if ((article.facts[id]?.from ?? "untold") === "untold") wrong([p, s, "facts", f], id);
      });
    });
  });
}
