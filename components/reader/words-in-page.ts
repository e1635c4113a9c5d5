/**
 * The text as it stands in the page, which has it once: as HTML that is read without script. What answers to the reader asks the
 * page for it. A word is known by its sentence and its index there.
 */

export interface WordPlace {
  sentence: string;
  word: number;
}

const STOPS = "[data-sentence] > span, [data-handle]";

/** The word an event happened on, if any. */
export function placeOf(element: Element): WordPlace | undefined {
  const sentence = element.parentElement;
  if (!sentence?.matches("[data-sentence]")) return undefined;
  return { sentence: sentence.id, word: [...sentence.children].indexOf(element) };
}

export function elementAt({ sentence, word }: WordPlace): HTMLElement | undefined {
  return document.getElementById(sentence)?.children[word] as HTMLElement | undefined;
}

/** A sentence as it is told, and in English; empty where the page has none of that id. */
export function sentenceAt(id: string): { nl: string; en: string } {
  const english = document.getElementById(`help-${id}`)?.querySelector("[data-translation]");
  return { nl: document.getElementById(id)?.textContent ?? "", en: english?.textContent ?? "" };
}

/** Every sentence of the article by id, in reading order. */
export function sentencesInPage(): Record<string, { nl: string; en: string }> {
  const sentences = document.querySelectorAll("article [data-sentence]");
  return Object.fromEntries([...sentences].map(({ id }) => [id, sentenceAt(id)]));
}

/** The sentence that a word or handle belongs to. */
export function sentenceOf(stop: Element): string | undefined {
  return stop.matches("[data-handle]")
    ? stop.getAttribute("popovertarget")?.replace(/^help-/, "")
    : placeOf(stop)?.sentence;
}

/** Opens or closes the help of a sentence; its handle does it, so the help stands where a tap would put it. */
export function toggleHelp(sentence: string) {
  document.querySelector<HTMLButtonElement>(`[data-handle][popovertarget="help-${sentence}"]`)?.click();
}

/** Makes the text one tab stop, its first word, and returns that. */
export function makeTabStop(root: Element): HTMLElement | undefined {
  for (const handle of root.querySelectorAll<HTMLElement>("[data-handle]")) handle.tabIndex = -1;
  return moveTabStop(undefined, root.querySelector<HTMLElement>(STOPS) ?? undefined);
}

/** The one stop is now `to`, which it returns. A word that is no stop has no `tabindex` at all, so it is plain text. */
export function moveTabStop(from: HTMLElement | undefined, to: HTMLElement | undefined): HTMLElement | undefined {
  if (from?.matches("[data-handle]")) from.tabIndex = -1;
  else from?.removeAttribute("tabindex");
  if (to) to.tabIndex = 0;
  return to;
}

/** Where an arrow, Home or End leads from `from`; undefined for any other key and at either end of the text. */
export function stopAfter(root: Element, from: Element, key: string): HTMLElement | undefined {
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(from as HTMLElement);
  const mates = stops.filter((stop) => sentenceOf(stop) === sentenceOf(from));
  switch (key) {
    case "ArrowRight":
      return stops[at + 1];
    case "ArrowLeft":
      return stops[at - 1];
    case "Home":
      return mates[0];
    case "End":
      return mates.at(-1);
    case "ArrowDown":
      return nearestOnNextLine(from, stops.slice(at + 1), 1);
    case "ArrowUp":
      return nearestOnNextLine(from, stops.slice(0, at).reverse(), -1);
  }
}

/** Among `candidates`, in order of distance, the one on the next line in `direction` that stands straightest above or below. */
function nearestOnNextLine(from: Element, candidates: HTMLElement[], direction: 1 | -1): HTMLElement | undefined {
  const here = middle(from);
  const half = from.getBoundingClientRect().height / 2;
  let line: number | undefined;
  let best: HTMLElement | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { x, y } = middle(candidate);
    if ((y - here.y) * direction < half) continue;
    line ??= y;
    if (Math.abs(y - line) > half) break;
    if (Math.abs(x - here.x) >= distance) continue;
    distance = Math.abs(x - here.x);
    best = candidate;
  }
  return best;
}

function middle(element: Element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The id of the first sentence in sight, for coming back to it; the top of the text when that is where the reader is. */
export function placeInSight(): string {
  const bar = 56;
  const sentences = [...document.querySelectorAll<HTMLElement>("[data-body] [data-sentence]")];
  const atTop = (sentences[0]?.getBoundingClientRect().top ?? 0) > bar;
  const seen = sentences.find((sentence) => sentence.offsetParent && sentence.getBoundingClientRect().top > bar);
  return atTop || !seen ? "text" : seen.id;
}
