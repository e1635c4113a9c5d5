import type { GradedPart } from "./items";

/** What is chosen from; in items with one key, that is the one without `why`. */
interface Option {
  id: string;
  why?: string;
}

/** The id of an option; "" for what is not on offer. */
export const offered = (options: Option[], id: string): string =>
  options.some((option) => option.id === id) ? id : "";

/** How the choice of one option is marked. An id that is gone from the content counts as not answered. */
export function markChoice(options: Option[], id: string): GradedPart {
  const chosen = options.find((option) => option.id === id);
  if (!chosen) return { id: "", mark: "missing" };
  return chosen.why ? { id, mark: "wrong", why: chosen.why } : { id, mark: "right" };
}
