import { checkGiveaway, checkOptions } from "../check-options";
import type { ItemCheck } from "../item-check";

export const several: ItemCheck<"several"> = ({ prompt, options }, context) => {
  checkOptions(options, context);
  options.forEach(({ key, why }, i) => {
    if (!key === !why) {
      const remedy =
        "A key says why it is right:  key: { nl: …, en: … }. Any other why it is wrong:  why: { nl: …, en: … }.";
      context.add(["options", i], "an option has `key` or `why`", remedy);
    }
  });
  const keys = options.filter(({ key }) => key).length;
  if (keys < 2) context.add(["options"], `${keys} options are keys`, "Write two or more, or make it  kind: choice.");
  if (keys === options.length) context.add(["options"], "no option is wrong", "Write one that is, with its `why`.");
  checkGiveaway(prompt, options, ({ key }) => key !== undefined, context);
};
