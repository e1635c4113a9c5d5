import type { Path } from "./issues";
import { suggest } from "./nearest";
import type { Problem } from "./problem";
import type { Parsed } from "./yaml";

/** Collects problems of parsed files, each with the line of the path it is about. */
export class Report {
  readonly problems: Problem[] = [];

  add(parsed: Parsed<unknown>, path: Path, message: string, remedy: string): void {
    this.problems.push({ file: parsed.file, line: parsed.lineOf(path), message, remedy });
  }

  /** Reports an id that is not among those there are. `what` names such a thing: "a fact". */
  unlessKnown(parsed: Parsed<unknown>, path: Path, id: string, known: readonly string[], what: string): void {
    if (!known.includes(id)) this.add(parsed, path, `"${id}" is not ${what}`, suggest(id, known, "There are"));
  }
}
