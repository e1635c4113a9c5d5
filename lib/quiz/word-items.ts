import type { GlossTable, ShownGloss } from "@/lib/reading/gloss-table";
import { tokenize } from "@/lib/reading/tokens";
import type { ChoiceItem } from "./items";
import { shuffle } from "./shuffle";
import { wordItemId } from "./word-id";
import { isAskable, wrongMeanings } from "./wrong-meanings";

/** A word of the text as it stands in its first sentence. */
interface Candidate {
  gloss: ShownGloss;
  sentence: string;
  words: number[];
}

function candidates({ glosses, sentences }: GlossTable): Candidate[] {
  const byEntry = new Map<string, Candidate>();
  for (const [sentence, rows] of Object.entries(sentences)) {
    for (const [index = -1, ...words] of rows) {
      const gloss = glosses[index];
      if (!gloss || gloss.level === "A1" || !isAskable(gloss)) continue;
      if (!byEntry.has(gloss.entry)) byEntry.set(gloss.entry, { gloss, sentence, words });
    }
  }
  return [...byEntry.values()];
}

/** The words of one item as they stand in the sentence, an ellipsis where others come between. */
export function quoted(nl: string, words: number[]): string {
  const texts = tokenize(nl).filter(({ word }) => word);
  return words
    .map((word, at) => `${at > 0 && word !== (words[at - 1] ?? 0) + 1 ? "… " : ""}${texts[word]?.text}`)
    .join(" ");
}

/**
 * `n` items that ask what a word of the text means where it stands, with two meanings of other words of the same part of
 * speech; all of it follows from the seed.
 */
export function drawWordItems(
  table: GlossTable,
  sentences: Record<string, { nl: string; en: string }>,
  seed: string,
  n = 5,
): ChoiceItem[] {
  const all = candidates(table);
  const glosses = all.map(({ gloss }) => gloss);
  const items: ChoiceItem[] = [];
  for (const { gloss, sentence, words } of shuffle(seed, all)) {
    const [a, b] = wrongMeanings(gloss, { glosses, near: table.near }, seed);
    const { nl, en } = sentences[sentence] ?? {};
    if (!a || !b || !nl || !en) continue;
    const meaning = (here: string, id: string, why?: string) => ({
      id,
      label: { nl: here, en: here },
      ...(why && { why }),
    });
    const word = quoted(nl, words);
    items.push({
      id: wordItemId(gloss.entry),
      kind: "choice",
      skill: "words",
      prompt: { nl: `Wat betekent “${word}” in deze zin? ${nl}`, en: `What does “${word}” mean in this sentence?` },
      evidence: [[sentence]],
      optionsIn: "en",
      options: shuffle(`${seed} ${gloss.entry} options`, [
        meaning(gloss.here, "key"),
        meaning(a.here, "a", `*${a.lemma}*: ${a.here}`),
        meaning(b.here, "b", `*${b.lemma}*: ${b.here}`),
      ]),
      because: `*${gloss.lemma}*: ${gloss.here}`,
    });
    if (items.length === n) break;
  }
  return items;
}
