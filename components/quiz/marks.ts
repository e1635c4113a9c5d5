import type { Mark } from "@/lib/quiz/items";

/** How marks are drawn: a shape for each, for colour is never the only difference. `partly` is a whole answer's. */
export const MARKS: Record<Mark | "partly", string> = {
  right: "✓",
  close: "✓",
  partly: "◐",
  reversed: "⇄",
  wrong: "✕",
  missing: "–",
};
