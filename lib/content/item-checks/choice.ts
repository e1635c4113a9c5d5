import { checkGiveaway, checkOptions } from "../check-options";
import { checkOneKey, type ItemCheck } from "../item-check";

export const choice: ItemCheck<"choice"> = ({ prompt, options }, context) => {
  checkOptions(options, context);
  checkOneKey(options, ["options"], context);
  checkGiveaway(prompt, options, ({ why }) => !why, context);
};
