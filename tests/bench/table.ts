export interface Row {
  what: string;
  floor?: string;
  ours: string;
  /** Ours beside the floor: a ratio or a difference. */
  beside?: string;
  budget?: { says: string; kept: boolean };
}

const HEAD = ["", "floor", "ours", "beside it", "budget", ""];

/** The rows as lines of text in aligned columns. */
export function table(rows: Row[]): string {
  const cells = rows.map(({ what, floor = "", ours, beside = "", budget }) => [
    what,
    floor,
    ours,
    beside,
    budget?.says ?? "",
    budget ? (budget.kept ? "ok" : "OVER") : "",
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(HEAD), widths.map((width) => "─".repeat(width)).join("  "), ...cells.map(line)].join("\n");
}
