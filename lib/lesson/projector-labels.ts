import type { TFunction } from "i18next";

/** The texts of the projector, written out on the server as in `lib/i18n/labels.ts`. */
export function projectorLabels(t: TFunction) {
  const { who, whom, oneSide, otherSide, verdicts } = t("quiz", { returnObjects: true });
  const { lines, many, answer } = t("lesson.paper", { returnObjects: true });
  return {
    ...t("lesson.projector", { returnObjects: true }),
    trouble: t("trouble", { returnObjects: true }),
    paper: { who, whom, oneSide, otherSide, lines, many, answer },
    verdicts,
  };
}

export type ProjectorLabels = ReturnType<typeof projectorLabels>;
