/** What counts as the same meaning. */

/** British spellings as American ones; both sides are brought there, so it matters not that some words become none. */
const AMERICAN: [RegExp, string][] = [
  [/our/g, "or"],
  [/is(e|ed|es|ing|ation)\b/g, "iz$1"],
  [/tre\b/g, "ter"],
  [/ll(er|ed|ing)\b/g, "l$1"],
  [/ence\b/g, "ense"],
  [/dyke/g, "dike"],
  [/programme\b/g, "program"],
];

/** Case, leading "to", "a" and "the", brackets, hyphens, accents and British spelling do not tell meanings apart. */
export function normaliseMeaning(meaning: string): string {
  const plain = meaning
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[-‐‑\s]+/g, " ")
    .replace(/[.!?]+$/, "")
    .trim()
    .replace(/^(?:(?:to|an?|the) )+/, "");
  return AMERICAN.reduce((text, [british, american]) => text.replace(british, american), plain);
}
