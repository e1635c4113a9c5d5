import { graded } from "../credit";
import type { Verdict } from "../items";
import { field, type KindModule } from "../kind";

/** In the order in which they are offered. */
const VERDICTS = ["right", "wrong", "not-stated"] as const satisfies readonly Verdict[];

const toVerdict = (value: unknown): Verdict | "" => VERDICTS.find((verdict) => verdict === value) ?? "";

/** True, false or not stated. Form: one radio group named `answer`, its values verdicts. */
export const statement: KindModule<"statement"> = {
  empty: () => "",
  read: (_item, form) => toVerdict(field(form, "answer")),
  isAnswered: (response) => response !== "",
  repair: (saved) => (saved === "" ? "" : toVerdict(saved) || undefined),
  grade(item, response) {
    if (response === "") return graded([{ id: "", mark: "missing" }]);
    if (response === item.key) return graded([{ id: response, mark: "right" }]);
    const why = item.why[response];
    return graded([{ id: response, mark: "wrong", ...(why && { why }) }]);
  },
};
