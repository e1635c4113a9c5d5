import { graded } from "../credit";
import { field, type KindModule, repairText } from "../kind";
import { markChoice, offered } from "../options";

/** One place among spots on a map. Form: one radio group named `answer`, its values spot ids. */
export const map: KindModule<"map"> = {
  empty: () => "",
  read: (item, form) => offered(item.spots, field(form, "answer")),
  isAnswered: (response) => response !== "",
  repair: repairText,
  grade: (item, response) => graded([markChoice(item.spots, response)]),
};
