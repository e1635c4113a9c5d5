import { graded } from "../credit";
import { field, type KindModule } from "../kind";

/** One choice among options. Form: one radio group named `answer`, its values option ids. */
export const choice: KindModule<"choice"> = {
  empty: () => "",
  read(item, form) {
    const id = field(form, "answer");
    return item.options.some((option) => option.id === id) ? id : "";
  },
  isAnswered: (response) => response !== "",
  repair: (saved) => (typeof saved === "string" ? saved : undefined),
  grade(item, response) {
    // An id that is gone from the content counts as not answered.
    const chosen = item.options.find((option) => option.id === response);
    if (!chosen) return graded([{ id: "", mark: "missing" }]);
    return graded([chosen.why ? { id: chosen.id, mark: "wrong", why: chosen.why } : { id: chosen.id, mark: "right" }]);
  },
};
