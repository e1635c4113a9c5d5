import type { TFunction } from "i18next";
import type { Article } from "@/lib/content/schema";

/** The texts of an article's pictures, written out on the server. */
export function figureLabels(t: TFunction, { meetings, relations, moments }: Article) {
  const elements = [meetings, relations, moments].reduce((sum, each) => sum + Object.keys(each).length, 0);
  const { hidden_one, hidden_other, ...texts } = t("figures", { returnObjects: true });
  return {
    ...texts,
    /** By how many elements are hidden. */
    hidden: Array.from({ length: elements + 1 }, (_, count) => t("figures.hidden", { count })),
  };
}

export type FigureLabels = ReturnType<typeof figureLabels>;
