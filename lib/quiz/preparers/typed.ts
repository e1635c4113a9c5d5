import type { Article, Bilingual, ItemOf } from "@/lib/content/schema";
import type { Target } from "../items";
import { nameOf, otherForms, ownForms, whoIsWho } from "../names";
import type { Preparer } from "../preparer";

type Answer = ItemOf<"typed">["answer"];

function targetOf(answer: Answer, article: Article): Target {
  if ("is" in answer) {
    const person = answer.is in article.people;
    return { kind: "words", words: ownForms(article, answer.is), ...(person && { person }) };
  }
  if ("words" in answer) return { kind: "words", words: answer.words };
  if ("number" in answer) return { kind: "number", value: answer.number };
  const [year = 0, month = 0, day = 0] = answer.date.split("-").map(Number);
  return { kind: "date", year, month, day };
}

function keyOf(answer: Answer, article: Article): Bilingual {
  if ("is" in answer) return nameOf(article, answer.is);
  if ("date" in answer) {
    const written = (locale: string) =>
      new Date(answer.date).toLocaleDateString(locale, {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
    return { nl: written("nl-NL"), en: written("en-GB") };
  }
  const same = "words" in answer ? (answer.words[0] ?? "") : String(answer.number);
  return { nl: same, en: same };
}

export const typed: Preparer<"typed"> = {
  asked: ({ asks }) => ({ told: asks }),
  prepare({ kind, answer, wrong, because }, article, say) {
    const target = targetOf(answer, article);
    const listed = [...("is" in answer ? [answer.is] : []), ...wrong.flatMap(({ is }) => is ?? [])];
    // Whoever else of the article is typed, the reader is told who that is.
    const unlisted = target.kind === "words" ? whoIsWho(article, listed) : [];
    return {
      kind,
      target,
      key: keyOf(answer, article),
      wrong: [
        ...wrong.map(({ is, words = [], why }) => ({
          words: [...(is ? ownForms(article, is) : []), ...words],
          why: say(why),
        })),
        ...unlisted.map(({ words, why }) => ({ words, why: say(why) })),
      ],
      // Only names can be taken for other names.
      others: target.kind === "words" ? otherForms(article, target.words) : [],
      because: say(because),
    };
  },
};
