/** YAML with line numbers: text in, checked data out, and every problem in plain English. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { hiddenIn } from "./hidden";
import { explain, type Path } from "./issues";
import type { Problem } from "./problem";

/** A file that was read. Without `data`, `problems` says why. */
export interface Parsed<T> {
  file: string;
  data?: T;
  problems: Problem[];
  /** The line, from 1, of what stands at a path; of what holds it, where there is nothing. */
  lineOf(path: Path): number;
}

/** The offset of what stands at a path: of its key in a map, of itself in a list. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!item) return offset;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

const REFUSED = Symbol("refused");

/** What `work` gives, or `REFUSED` where it throws. */
function attempt<T>(work: () => T): T | typeof REFUSED {
  try {
    return work();
  } catch {
    return REFUSED;
  }
}

/** Reads and checks one file; `file` is the name that problems carry. */
export function parseYaml<S extends z.ZodType>(file: string, source: string, schema: S): Parsed<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path));

  // One slip makes several errors in a row: the first on a line says enough.
  const errors = [...new Map(document.errors.toReversed().map((error) => [lineAt(error.pos[0]), error])).values()];
  const problems: Problem[] = errors.toReversed().map(({ code, pos, message }) => {
    if (code !== "DUPLICATE_KEY") {
      const remedy = 'A text with a colon, a quotation mark or a # needs "quotes" around it or a >- block.';
      return { file, line: lineAt(pos[0]), message: `this is not YAML: ${message}`, remedy };
    }
    const key = /^[^:\n]*/.exec(source.slice(pos[0]))?.[0].trim();
    return { file, line: lineAt(pos[0]), message: `"${key}" is given twice`, remedy: "Keep one of the two." };
  });
  if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return { file, problems, lineOf };

  const data = attempt(() => {
    const whole: unknown = document.toJS();
    // Throws at an alias that stands inside what it names: what follows would go round for ever.
    JSON.stringify(whole);
    return whole;
  });
  if (data === REFUSED) {
    const remedy = "Write what is meant where it is meant, without &anchors and *aliases, and less deep.";
    return { file, problems: [{ file, line: 1, message: "it cannot be read whole", remedy }], lineOf };
  }
  for (const { path, character } of hiddenIn(data)) {
    const message = `a text holds ${character}, which nobody can see`;
    problems.push({ file, line: lineOf(path), message, remedy: "Take it out, or type the text anew." });
  }
  const result = schema.safeParse(data);
  if (result.success) return { file, ...(problems.length === 0 && { data: result.data }), problems, lineOf };
  const issues = result.error.issues.flatMap((issue) => explain(issue, schema, data));
  problems.push(...issues.map(({ path, message, remedy }) => ({ file, line: lineOf(path), message, remedy })));
  return { file, problems, lineOf };
}
