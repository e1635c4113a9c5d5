import type { ItemCheck } from "../item-check";

export const typed: ItemCheck<"typed"> = ({ answer, wrong }, { add, known }) => {
  if ("is" in answer) known(["answer", "is"], answer.is, "a person, group or place");
  wrong.forEach(({ is, words }, i) => {
    if (is) known(["wrong", i, "is"], is, "a person, group or place");
    if (!is && !words?.length)
      add(["wrong", i], "a wrong answer is  is: …  or  words: […]", "Write one of the two, or both.");
  });
};
