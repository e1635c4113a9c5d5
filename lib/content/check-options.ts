/** Checks of the options of one item that are to be fair to readers who have not read the text. */
import { nameOf } from "../quiz/names";
import { sharedWords } from "./content-words";
import { checkDistinct, type ItemContext, TWICE } from "./item-check";
import type { Bilingual } from "./schema";

interface Option {
  id: string;
  is?: string;
  nl?: string;
  en?: string;
}

/** How much longer than the shortest option the longest may be: a long key gives itself away. In characters. */
const longestFor = (shortest: number) => 2 * shortest + 20;

/** What each option says; "" for what is not written. */
function textsOf(options: Option[], article: ItemContext["article"]): Bilingual[] {
  const named = { ...article.people, ...article.groups, ...article.places };
  return options.map(({ is, nl = "", en = "" }) => (is && named[is] ? nameOf(article, is) : { nl, en }));
}

/** That the options name what there is, and differ in what they say, not in how long they are. */
export function checkOptions(options: Option[], context: ItemContext): void {
  const { add, known, article } = context;
  options.forEach(({ is, nl, en }, i) => {
    if (is ? nl || en : !nl || !en)
      add(["options", i], "an option is  is: …  or  nl: … and en: …", "Write one of the two.");
    if (is) known(["options", i, "is"], is, "a person, group or place");
  });
  checkDistinct(
    options.map(({ id }) => id),
    (i) => ["options", i, "id"],
    context,
    TWICE,
  );
  const lengths = textsOf(options, article).map(({ nl }) => nl.length);
  const longest = Math.max(...lengths);
  if (longest > longestFor(Math.min(...lengths.filter((length) => length > 0)))) {
    const remedy = "Make the options of like length.";
    add(["options", lengths.indexOf(longest)], "this option is much longer than the shortest one", remedy);
  }
}

/** That no key can be told from the prompt: by a word of it that no wrong option has. */
export function checkGiveaway<O extends Option>(
  prompt: Bilingual,
  options: O[],
  isKey: (option: O) => boolean,
  { article, add }: ItemContext,
): void {
  const texts = textsOf(options, article);
  const wrong = texts.filter((_, i) => !isKey(options[i] as O));
  if (wrong.length === 0) return;
  options.forEach((option, i) => {
    for (const language of ["nl", "en"] as const) {
      const own = isKey(option) && option[language];
      if (!own) continue;
      const others = wrong.map((text) => text[language]);
      const shared = sharedWords(prompt[language], own, others, article).map((word) => `"${word}"`);
      if (shared.length === 0) continue;
      add(
        ["options", i, language],
        `the key alone repeats ${shared.join(", ")} from the prompt`,
        "Reword one, or let a wrong option repeat it too.",
      );
    }
  });
}
