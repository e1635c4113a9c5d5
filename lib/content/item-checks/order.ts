import { checkDistinct, type ItemCheck, TWICE } from "../item-check";

export const order: ItemCheck<"order"> = ({ events }, context) => {
  checkDistinct(
    events.map(({ id }) => id),
    (i) => ["events", i, "id"],
    context,
    TWICE,
  );
  events.forEach(({ fact }, i) => {
    if (fact) context.known(["events", i, "fact"], fact, "a fact");
  });
};
