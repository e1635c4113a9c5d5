import { sentencesOf } from "../../reading/levels";
import type { ItemCheck } from "../item-check";

export const point: ItemCheck<"point"> = ({ asks, wrong }, { add, known, levels }) => {
  if (asks.length > 1) {
    add(
      ["asks"],
      `an item of kind point asks one fact, and this asks ${asks.length}`,
      "One sentence must be a whole proof.",
    );
  }
  const parsed = Object.values(levels).map(({ data }) => data);
  for (const fact of Object.keys(wrong)) {
    if (!known(["wrong", fact], fact, "a fact") || parsed.includes(undefined)) continue;
    const shown = parsed
      .flatMap((level) => sentencesOf(level ?? []))
      .some(({ facts }) => facts.includes(fact) && !asks.some((asked) => facts.includes(asked)));
    if (shown) continue;
    const message = `this reason is never shown: no sentence tells ${fact} and not ${asks.join(", ")}`;
    add(["wrong", fact], message, "Take it out, or name a fact that another sentence tells.");
  }
};
