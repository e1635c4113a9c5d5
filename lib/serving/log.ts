/** One line of JSON on standard output. Not by `console`, whose lines a framework may decorate. */
export function log(level: "info" | "error", event: string, more: Record<string, unknown> = {}): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...more })}\n`);
}
