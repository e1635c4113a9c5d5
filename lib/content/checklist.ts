/** What is left to do before a draft can be an article. */
import type { ArticleFiles } from "./files";
import type { Problem } from "./problem";
import { UNWRITTEN, unwritten } from "./unwritten";
import type { Parsed } from "./yaml";

/** One line of the list: so many left, of so many where that can be said, and where the next one stands. */
export interface Task {
  what: string;
  left: number;
  of?: number;
  at?: { file: string; line: number };
}

type Place = { parsed: Parsed<unknown>; path: (string | number)[] };

const at = (place: Place | undefined): Pick<Task, "at"> =>
  place ? { at: { file: place.parsed.file, line: place.parsed.lineOf(place.path) } } : {};

const task = (what: string, places: Place[], of?: number): Task => ({
  what,
  left: places.length,
  ...(of !== undefined && { of }),
  ...at(places[0]),
});

/** The list of a draft. `problems`: what the checks say of it; those that the other lines count are not counted again. */
export function checklist(files: ArticleFiles, problems: readonly Problem[]): Task[] {
  const { article, levels, questions, lexicon, after } = files;
  const texts = [...Object.values(levels), ...(after ? [after] : [])];
  const sentences = texts.flatMap((parsed) =>
    (parsed.data ?? []).flatMap((paragraph, p) => paragraph.map((sentence, s) => ({ parsed, path: [p, s], sentence }))),
  );
  const words = Object.entries(lexicon?.data ?? {}).flatMap(([id, entry]) =>
    lexicon ? [{ parsed: lexicon, path: [id], entry }] : [],
  );
  const items = (questions.data ?? []).map((item, place) => ({ parsed: questions, path: [place], item }));
  const told = new Set(sentences.flatMap(({ sentence }) => sentence.facts));
  const facts = Object.entries(article.data?.facts ?? {}).map(([id, fact]) => ({
    parsed: article,
    path: ["facts", id],
    id,
    fact,
  }));
  const isOpen = (data: unknown) => unwritten(data).length > 0;
  const others = problems.filter(({ message }) => !/still to be written|^fact .* is not told/.test(message));
  const [other] = others;
  return [
    task(
      "sentences to translate",
      sentences.filter(({ sentence }) => sentence.en === UNWRITTEN),
      sentences.length,
    ),
    task(
      "sentences to read",
      sentences.filter(({ sentence }) => sentence.check),
      sentences.length,
    ),
    task(
      "words to read in their sentence",
      words.filter(({ entry }) => entry.check),
      words.length,
    ),
    task(
      "words without a meaning",
      words.filter(({ entry }) => isOpen(entry)),
      words.length,
    ),
    task(
      "facts to put in words",
      facts.filter(({ fact }) => isOpen(fact)),
      facts.length,
    ),
    task(
      "facts that no sentence tells",
      facts.filter(({ id, fact }) => fact.from !== "untold" && !told.has(id)),
      facts.length,
    ),
    task("names and texts of article.yaml to write", article.data ? open({ ...article.data, facts: {} }, article) : []),
    task(
      "questions without a reason or with a text to write",
      items.filter(({ item }) => isOpen(item)),
      items.length,
    ),
    {
      what: "other things that the checks ask for",
      left: others.length,
      ...(other && { at: { file: other.file, line: other.line } }),
    },
  ];
}

function open(data: object, parsed: Parsed<unknown>): Place[] {
  return unwritten(data).map((path) => ({ parsed, path }));
}

/** The list as text; what is done is left out. */
export function formatChecklist(slug: string, tasks: readonly Task[]): string {
  const lines = tasks
    .filter(({ left }) => left > 0)
    .map(({ what, left, of, at }) => {
      const count = of === undefined ? `${left}` : `${left} of ${of}`;
      return `  [ ] ${what}: ${count}${at ? `  (next: ${at.file}:${at.line})` : ""}`;
    });
  const done = "  [x] nothing is left: take  draft: true  out of article.yaml to publish it";
  return [`${slug} (draft)`, ...(lines.length > 0 ? lines : [done])].join("\n");
}
