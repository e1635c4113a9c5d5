import type { ItemCheck } from "../item-check";

export const pairs: ItemCheck<"pairs"> = ({ links, extra }, { known }) => {
  for (const id of Object.keys(links)) known(["links", id], id, "a meeting or relation");
  for (const id of Object.keys(extra)) known(["extra"], id, "a person or group");
};
