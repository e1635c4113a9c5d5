import { checkDistinct, checkOneKey, type ItemCheck } from "../item-check";

export const map: ItemCheck<"map"> = ({ answer, spots }, context) => {
  spots.forEach(({ is }, i) => {
    context.known(["spots", i, "is"], is, "a place");
  });
  checkDistinct(
    spots.map(({ is }) => is),
    (i) => ["spots", i, "is"],
    context,
    [(is) => `"${is}" is offered twice`, "Take one out, or offer another place."],
  );
  checkOneKey(spots, ["spots"], context);
  const keys = spots.filter(({ why }) => !why);
  if (keys.length !== 1 || keys[0]?.is === answer) return;
  const remedy = "Take `why` out at the key alone, and name that place as `answer`.";
  context.add(["answer"], `the answer is "${answer}", and the spot without \`why\` is "${keys[0]?.is}"`, remedy);
};
