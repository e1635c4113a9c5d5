/**
 * Writes a draft into an article's folder. Only what is not there yet is added: whatever stands in a file, a person may have written
 * or read, and it is never changed or taken out. So no memory of an earlier draft is needed, and a second run loses nothing.
 */
import { Document, isMap, isSeq, type ParsedNode, parseDocument, Scalar, visit, YAMLMap, type YAMLSeq } from "yaml";
import type { Level, LevelName, Sentence } from "@/lib/content/schema";
import type { DraftFiles } from "./draft";

/** The texts of the files of a folder, by name. */
export type Texts = ReadonlyMap<string, string>;

export interface Written {
  /** The files that are new or have changed. */
  texts: Map<string, string>;
  /** What was done, a line each. */
  said: string[];
}

const HEADS: Record<string, string> = {
  "article.yaml":
    " yaml-language-server: $schema=../../schemas/article.json\n A draft: whatever stands as ? is still to be written; see docs/authoring.md.",
  "questions.yaml":
    " yaml-language-server: $schema=../../schemas/questions.json\n Examples of the form, to be replaced by questions about what happened, who said so and why.",
  "lexicon.yaml":
    " yaml-language-server: $schema=../../schemas/lexicon.json\n The words that no article had before. Read each in its sentence, choose among its candidates, and take out `check`.",
  level:
    " yaml-language-server: $schema=../../schemas/level.json\n Read each sentence with its words, translate it, name its facts, and take out `check`.",
};

const WIDTH = { lineWidth: 0 } as const;

/** Long texts as blocks, and short maps on one line, as our authors write them. */
function styled<T>(document: Document<ParsedNode> | Document, node: T): T {
  visit(node as ParsedNode, {
    Scalar(key, scalar) {
      if (key !== "key" && typeof scalar.value === "string" && scalar.value.length > 60 && !scalar.value.includes("\n"))
        scalar.type = Scalar.BLOCK_FOLDED;
    },
    Map(_, map) {
      const texts = map.items.map(({ value }) => value);
      const isShort = texts.every((value) => value instanceof Scalar && String(value.value).length < 40);
      if (isShort && map.items.length <= 3) map.flow = true;
    },
  });
  void document;
  return node;
}

function fresh(name: string, data: unknown): string {
  const document = new Document(data);
  document.commentBefore = HEADS[name] ?? HEADS.level ?? null;
  styled(document, document.contents);
  return document.toString(WIDTH);
}

/** A sentence without what is empty. */
function lean(sentence: Sentence): Partial<Sentence> {
  const kept = Object.entries(sentence).filter(
    ([, value]) => typeof value !== "object" || Object.keys(value as object).length > 0,
  );
  return Object.fromEntries(kept) as Partial<Sentence>;
}

/** The longest series of pairs of equal texts, in order in both. */
function common(before: string[], now: string[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[];
      row[j] = before[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < now.length; ) {
    if (before[i] === now[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Adds to a level's file the sentences it does not have, each after the one it follows in the text. */
function mergeLevel(text: string, level: Level, file: string, said: string[]): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (!isSeq(root)) return text;
  const stands = root.items.flatMap((paragraph) =>
    isSeq(paragraph) ? paragraph.items.map((node) => ({ paragraph, node })) : [],
  );
  const nlOf = (node: unknown) => (isMap(node) ? String(node.get("nl") ?? "").trim() : "");
  const idsThere = new Set(stands.map(({ node }) => (isMap(node) ? String(node.get("id")) : "")));
  const now = level.flatMap((sentences, place) =>
    sentences.map((sentence, s) => ({ sentence, place, opens: s === 0 })),
  );
  const pairs = common(
    stands.map(({ node }) => nlOf(node)),
    now.map(({ sentence }) => sentence.nl),
  );
  let added = 0;
  let changed = 0;
  let at = { before: 0, now: 0 };
  const after: { paragraph: YAMLSeq; node: unknown }[] = [];
  for (const [i, j] of [...pairs, [stands.length, now.length] as const]) {
    const rewritten = Math.min(i - at.before, j - at.now);
    changed += rewritten;
    const previous = stands[at.before + rewritten - 1] ?? after.at(-1);
    let last = previous;
    for (const { sentence, opens } of now.slice(at.now + rewritten, j)) {
      const node = styled(document, document.createNode(lean({ ...sentence, id: freeId(sentence.id, idsThere) })));
      last = insertAfter(document, root as YAMLSeq, last, node, opens || last === undefined);
      added += 1;
    }
    const match = stands[i];
    if (match) after.push(match as { paragraph: YAMLSeq; node: unknown });
    at = { before: i + 1, now: j + 1 };
  }
  const gone = stands.length - pairs.length - changed;
  said.push(`${file}: ${pairs.length} sentences kept, ${added} added`);
  if (changed > 0) said.push(`${file}: ${changed} differ from the text and were left as they are in the file`);
  if (gone > 0) said.push(`${file}: ${gone} are no longer in the text and were left in the file`);
  return added > 0 ? document.toString(WIDTH) : text;
}

function freeId(wanted: string, taken: Set<string>): string {
  const base = wanted.replace(/\d+$/, "");
  let number = Number(/\d+$/.exec(wanted)?.[0] ?? 1);
  while (taken.has(base + number)) number += 1;
  taken.add(base + number);
  return base + number;
}

function insertAfter(
  document: Document,
  root: YAMLSeq,
  previous: { paragraph: unknown; node: unknown } | undefined,
  node: unknown,
  opens: boolean,
): { paragraph: YAMLSeq; node: unknown } {
  const paragraph = previous?.paragraph as YAMLSeq | undefined;
  if (paragraph && !opens) {
    paragraph.items.splice(paragraph.items.indexOf(previous?.node) + 1, 0, node);
    return { paragraph, node };
  }
  const made = document.createNode([]) as YAMLSeq;
  made.items.push(node);
  root.items.splice(paragraph ? root.items.indexOf(paragraph) + 1 : 0, 0, made);
  return { paragraph: made, node };
}

/** Adds the keys of `data` that a map lacks, in the maps inside it too; gives how many. */
function addMissing(document: Document, map: YAMLMap, data: Record<string, unknown>): number {
  let added = 0;
  for (const [key, value] of Object.entries(data)) {
    const there = map.get(key, true);
    if (there === undefined) {
      map.set(document.createNode(key), styled(document, document.createNode(value)));
      added += 1;
    } else if (isMap(there) && typeof value === "object" && value !== null && !Array.isArray(value))
      added += addMissing(document, there as YAMLMap, value as Record<string, unknown>);
  }
  return added;
}

/** Adds to a file of ids what it lacks: of the lexicon entries and their forms, of an article its people and places. */
function mergeMap(text: string, data: Record<string, unknown>): { text: string; added: number } {
  const document = parseDocument(text);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  const root = document.contents as unknown;
  if (!(root instanceof YAMLMap)) return { text, added: 0 };
  const added = addMissing(document as unknown as Document, root, data);
  return { text: added > 0 ? document.toString(WIDTH) : text, added };
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

/** What is to be written where `there` stands already. */
export function written(draft: DraftFiles, level: LevelName, there: Texts): Written {
  const texts = new Map<string, string>();
  const said: string[] = [];
  const put = (name: string, text: string) => {
    if (text !== there.get(name)) texts.set(name, text);
  };
  const sentences = draft.level.flat().length;
  const levelFile = `${level}.yaml`;
  const levelText = there.get(levelFile);
  if (levelText === undefined) {
    put(
      levelFile,
      fresh(
        "level",
        draft.level.map((paragraph) => paragraph.map(lean)),
      ),
    );
    said.push(`${levelFile}: ${counted(sentences, "sentence")}`);
  } else put(levelFile, mergeLevel(levelText, draft.level, levelFile, said));

  const words = Object.fromEntries(
    Object.entries(draft.lexicon).map(([id, { forms, ...entry }]) => [
      id,
      { ...entry, ...(Object.keys(forms).length > 0 && { forms }) },
    ]),
  );
  const lexicon = there.get("lexicon.yaml");
  if (lexicon === undefined) {
    if (Object.keys(words).length > 0) put("lexicon.yaml", fresh("lexicon.yaml", words));
    said.push(`lexicon.yaml: ${counted(Object.keys(words).length, "new word")}`);
  } else {
    // Of an entry that is there only a form may be missing: nothing else of it is a machine's to say.
    const known = new Set(Object.keys((parseDocument(lexicon).toJS() as object) ?? {}));
    const wanted = Object.fromEntries(
      Object.entries(words).map(([id, entry]) => [
        id,
        known.has(id) ? { ...("forms" in entry && { forms: entry.forms }) } : entry,
      ]),
    );
    const { text, added } = mergeMap(lexicon, wanted);
    put("lexicon.yaml", text);
    said.push(
      `lexicon.yaml: ${counted(added, "word or form")} added, all others kept`.replace(
        "word or forms",
        "words or forms",
      ),
    );
  }

  const { people, groups, places } = draft.article;
  const article = there.get("article.yaml");
  if (article === undefined) {
    const filled = Object.entries(draft.article).filter(
      ([, value]) => typeof value !== "object" || Object.keys(value).length > 0,
    );
    put("article.yaml", fresh("article.yaml", Object.fromEntries(filled)));
    said.push(
      `article.yaml: ${counted(Object.keys(draft.article.facts).length, "fact")}, ${counted(Object.keys({ ...people, ...groups }).length, "name")}, ${counted(Object.keys(places).length, "place")}`,
    );
  } else {
    const names = Object.entries({ people, groups, places }).map(([kind, each]) => {
      const there = (parseDocument(article).toJS() as Record<string, object>)?.[kind] ?? {};
      return [kind, Object.fromEntries(Object.entries(each).filter(([id]) => !(id in there)))];
    });
    const wanted = Object.fromEntries(names.filter(([, each]) => Object.keys(each as object).length > 0));
    const { text, added } = mergeMap(article, wanted);
    put("article.yaml", text);
    said.push(`article.yaml: ${counted(added, "name")} added, all else kept`);
  }
  if (there.get("questions.yaml") === undefined) {
    put("questions.yaml", fresh("questions.yaml", draft.questions));
    said.push(`questions.yaml: ${counted(draft.questions.length, "question")} as examples`);
  } else said.push("questions.yaml: kept");
  return { texts, said };
}
