/** Shows in the text what an answer rests on. Returns the way to put it out again, for an effect to return. */
export function light(sentences: string[], wholeParagraph: boolean): () => void {
  const found = sentences.flatMap((id) => document.getElementById(id) ?? []);
  const lit = wholeParagraph
    ? found.flatMap((sentence) => [...(sentence.closest("p")?.querySelectorAll("[data-sentence]") ?? [sentence])])
    : found;
  const attribute = wholeParagraph ? "data-hint" : "data-evidence";
  for (const sentence of lit) sentence.setAttribute(attribute, "");
  return () => {
    for (const sentence of lit) sentence.removeAttribute(attribute);
  };
}

/** Scrolls to the first of these sentences, where text and question stand side by side and it is off screen. */
export function showInText([first]: string[]) {
  const sentence = first && document.getElementById(first);
  if (!sentence || !matchMedia("(width >= 60rem)").matches) return;
  const { top, bottom } = sentence.getBoundingClientRect();
  if (top < 56 || bottom > innerHeight) sentence.scrollIntoView({ block: "center" });
}
