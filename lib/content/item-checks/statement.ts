import type { ItemCheck } from "../item-check";

const VERDICTS = ["right", "wrong", "not-stated"] as const;

export const statement: ItemCheck<"statement"> = ({ key, why, near }, { add, known }) => {
  near.forEach((id, i) => {
    known(["near", i], id, "a fact");
  });
  for (const verdict of VERDICTS.filter((verdict) => verdict !== key)) {
    if (!why[verdict]) add(["why"], `why "${verdict}" is wrong is missing`, `Add  ${verdict}: { nl: …, en: … }`);
  }
  if (why[key])
    add(["why", key], `"${key}" is the key and cannot be wrong`, "Take it out; `because` says why it is right.");
  if (key === "not-stated" && near.length === 0) {
    add([], "a not-stated item needs `near`", "Add the told facts that come closest:  near: [F1]");
  }
  if (key !== "not-stated" && near.length > 0) add(["near"], "`near` is for not-stated items", "Take it out.");
};
