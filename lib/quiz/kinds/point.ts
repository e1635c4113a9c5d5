import { graded } from "../credit";
import { field, type KindModule, repairText } from "../kind";
import { gradeProof } from "../proof";

/** Pointing at the sentence that proves it. Form: a field named `answer`, its value the id of a sentence. */
export const point: KindModule<"point"> = {
  empty: () => "",
  read: (_item, form) => field(form, "answer"),
  isAnswered: (response) => response !== "",
  repair: repairText,
  grade(item, response) {
    if (response === "") return graded([{ id: "", mark: "missing" }]);
    if (gradeProof(item, response).right) return graded([{ id: response, mark: "right" }]);
    const known = item.wrong.find(({ sentences }) => sentences.includes(response));
    return graded([{ id: response, mark: "wrong", why: known?.why ?? item.otherwise }]);
  },
};
