import { checkDistinct, checkOneKey, type ItemCheck, TWICE } from "../item-check";
import { suggest } from "../nearest";

export const gap: ItemCheck<"gap"> = ({ text, gaps }, context) => {
  const ids = Object.keys(gaps);
  for (const language of ["nl", "en"] as const) {
    const marked = [...text[language].matchAll(/\[([^\]]*)\]/g)].map(([, id = ""]) => id);
    for (const id of new Set(marked)) {
      if (!ids.includes(id)) context.add(["text", language], `"[${id}]" is no gap`, suggest(id, ids, "There are"));
    }
    for (const id of ids) {
      const times = marked.filter((mark) => mark === id).length;
      if (times === 1) continue;
      const remedy = `Write [${id}] once, where the gap is.`;
      context.add(["text", language], `the gap "${id}" is marked ${times} times in ${language}`, remedy);
    }
  }
  for (const [id, options] of Object.entries(gaps)) {
    checkOneKey(options, ["gaps", id], context);
    checkDistinct(
      options.map(({ id }) => id),
      (i) => ["gaps", id, i, "id"],
      context,
      TWICE,
    );
    checkDistinct(
      options.map(({ nl }) => nl.toLowerCase()),
      (i) => ["gaps", id, i, "nl"],
      context,
      [(nl) => `"${nl}" is offered twice`, "Take one out, or offer something else."],
    );
  }
};
