/** The article as one HTML file each, without React: what our page is measured beside. */
import type { Level } from "@/lib/content/schema";
import { tokenize } from "@/lib/reading/tokens";

const STYLE = `body{max-width:40rem;margin:0 auto;padding:1.75rem 1.25rem;font:1.1875rem/1.63 serif}
p{margin:0 0 1rem}[data-lit]{background:#fd6}`;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function page(level: Level, sentence: (nl: string) => string, script = ""): string {
  const paragraphs = level.map((sentences) => {
    const tag = sentences[0]?.as === "headline" ? "h1" : sentences[0]?.as === "heading" ? "h2" : "p";
    return `<${tag}>${sentences.map(({ nl }) => sentence(nl)).join(" ")}</${tag}>`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Article</title><style>${STYLE}</style><article>${paragraphs.join("\n")}</article>${script}</html>`;
}

/** The text alone: the floor of reading it. */
export const textPage = (level: Level): string => page(level, escaped);

/** The text in one span a word, where a tap toggles an attribute: the floor of tapping a word. */
export const tapPage = (level: Level): string =>
  page(
    level,
    (nl) =>
      `<span data-sentence>${tokenize(nl)
        .map(({ text, word }) => (word ? `<span>${escaped(text)}</span>` : escaped(text)))
        .join("")}</span>`,
    `<script>document.querySelector("article").addEventListener("click", ({ target }) => {
  if (target.matches("[data-sentence] > span")) target.toggleAttribute("data-lit")
})</script>`,
  );
