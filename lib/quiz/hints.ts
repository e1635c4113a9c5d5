import type { HelpStep } from "./answer";
import type { QuizItem } from "./items";

/**
 * The fewest sentences, nearly, that prove the key between them: for each asked fact one that tells it, a sentence that tells several
 * of them before others, the earliest first. For an item that is not stated: what comes closest.
 */
export function proof(evidence: string[][]): string[] {
  const out: string[] = [];
  let open = evidence.filter((tellers) => tellers.length > 0);
  while (open.length > 0) {
    const tells = (id: string) => open.filter((tellers) => tellers.includes(id)).length;
    const best = open.flat().reduce((best, id) => (tells(id) > tells(best) ? id : best));
    out.push(best);
    open = open.filter((tellers) => !tellers.includes(best));
  }
  return out;
}

/**
 * The sentences to light at a step of help: at 1 the first sentence of the proof, of which the caller lights the whole paragraph; from 2 on
 * the proof itself, with its translation at 3.
 */
export function hints(item: QuizItem, step: HelpStep): string[] {
  return step === 0 ? [] : proof(item.evidence).slice(0, step === 1 ? 1 : undefined);
}
