/** First questions about a text: who and where, each a fact with its name left out. The author makes better ones of them. */
import type { Article, Item } from "@/lib/content/schema";
import { UNWRITTEN } from "@/lib/content/unwritten";

/** Few: they show the form, and are to be rewritten. */
const MOST = 6;
const written = { nl: UNWRITTEN, en: UNWRITTEN };

/** The first fact as a statement; then of each that names somebody or some place of the article, one choice; there must be two others to choose from. */
export function draftItems({ facts, people, places }: Article): Item[] {
  const items = Object.entries(facts).flatMap(([fact, { nl }]): Item[] => {
    for (const [what, named] of [
      ["Wie", people],
      ["Waar", places],
    ] as const) {
      const ids = Object.keys(named);
      const found = ids.find((id) => named[id]?.names.some((name) => nl.includes(name)));
      const others = ids
        .filter((id) => id !== found && !named[id]?.names.some((name) => nl.includes(name)))
        .slice(0, 2);
      if (!found || others.length < 2) continue;
      const name = named[found]?.names.find((each) => nl.includes(each)) ?? "";
      return [
        {
          id: `${what === "Wie" ? "who" : "where"}-${fact.toLowerCase()}`,
          kind: "choice",
          skill: "locate",
          asks: [fact],
          prompt: { nl: `${what} hoort op de puntjes? “${nl.replace(name, "…")}”`, en: UNWRITTEN },
          options: [
            { id: `is-${found}`, is: found },
            ...others.map((id) => ({ id: `is-${id}`, is: id, why: written })),
          ],
          because: written,
        } as Item,
      ];
    }
    return [];
  });
  const [first] = Object.entries(facts);
  const statement =
    first &&
    ({
      id: `right-${first[0].toLowerCase()}`,
      kind: "statement",
      skill: "locate",
      asks: [first[0]],
      near: [],
      key: "right",
      prompt: { nl: first[1].nl, en: UNWRITTEN },
      why: { wrong: written, "not-stated": written },
      because: written,
    } as Item);
  return [...(statement ? [statement] : []), ...items].slice(0, MOST);
}
