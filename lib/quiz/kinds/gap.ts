import { graded } from "../credit";
import { field, type KindModule } from "../kind";
import { markChoice, offered } from "../options";

/** Gaps in a text, each filled from a list of its own. Form: for each gap a select `gap:<gap>`, its values option ids. */
export const gap: KindModule<"gap"> = {
  empty: (item) => Object.fromEntries(item.gaps.map(({ id }) => [id, ""])),
  read: (item, form) =>
    Object.fromEntries(item.gaps.map(({ id, options }) => [id, offered(options, field(form, `gap:${id}`))])),
  isAnswered: (response) => Object.values(response).some((chosen) => chosen !== ""),
  repair(saved) {
    if (typeof saved !== "object" || saved === null || Array.isArray(saved)) return undefined;
    return Object.fromEntries(
      Object.entries(saved).map(([id, chosen]) => [id, typeof chosen === "string" ? chosen : ""]),
    );
  },
  grade: (item, response) =>
    graded(item.gaps.map(({ id, options }) => ({ ...markChoice(options, response[id] ?? ""), id }))),
};
