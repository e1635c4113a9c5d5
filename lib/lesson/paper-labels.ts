import type { TFunction } from "i18next";

/** The texts of worksheet and key; no word of the article's is among them. */
export function paperLabels(t: TFunction) {
  const { who, whom, oneSide, otherSide, verdicts } = t("quiz", { returnObjects: true });
  return { ...t("lesson.paper", { returnObjects: true }), who, whom, oneSide, otherSide, verdicts };
}

export type PaperLabels = ReturnType<typeof paperLabels>;
