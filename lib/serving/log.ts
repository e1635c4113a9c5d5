/** One line of JSON on standard output. */
export function log(level: "info" | "error", event: string, more: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), level, event, ...more }));
}
