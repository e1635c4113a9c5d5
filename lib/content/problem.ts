/** What an author must put right. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** What is wrong. */
  message: string;
  /** What to write. */
  remedy: string;
}

/** The name of the error that tells them. */
export const CONTENT_ERROR = "ContentError";

/** Problems as text, by file and line. */
export function formatProblems(problems: Problem[]): string {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line)
    .map(({ file, line, message, remedy }) => `${file}:${line}  ${message}\n    ${remedy}`)
    .join("\n");
}
