import { graded } from "../credit";
import { field, type KindModule, repairText } from "../kind";
import { markChoice, offered } from "../options";

/** One choice among options. Form: one radio group named `answer`, its values option ids. */
export const choice: KindModule<"choice"> = {
  empty: () => "",
  read: (item, form) => offered(item.options, field(form, "answer")),
  isAnswered: (response) => response !== "",
  repair: repairText,
  grade: (item, response) => graded([markChoice(item.options, response)]),
};
