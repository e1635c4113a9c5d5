/**
 * All of a reader's records as one JSON file, and back. A file is taken whole or refused whole: anyone may have written it, so
 * nothing is saved before all of it has been looked at.
 */
import { FORMATS } from "./formats";
import { keyOf, typeOf } from "./records";
import { UNSEEN } from "./repair";
import { decode } from "./storage";
import type { Saved } from "./store";

/** Every backup says this of itself, with the version of the file's own shape. */
const KIND = "leeswijzer backup";
const VERSION = 1;

/** In characters: far more than any reader has, and than any record takes. */
export const LONGEST_FILE = 50_000_000;
const LONGEST_RECORD = 100_000;

/**
 * Why a file was refused. `not-json`, `foreign`: it is no backup of ours. `newer`: a later version wrote it. Of one record:
 * `unknown` is no record of ours or under a name that is not its own, `characters` holds characters that nobody can see, which
 * none of ours do, `broken` cannot be read.
 */
export type Refusal = "not-json" | "foreign" | "newer" | "too-big" | "unknown" | "too-long" | "characters" | "broken";

export type BackupRead = { records: Saved[] } | { refused: Refusal; key?: string };

/** The file's text: every record in the shape it is stored in, but for what would be refused. `now`: milliseconds since 1970. */
export function writeBackup(records: Saved[], now: number): string {
  const stored = records.map(({ type, key, value }) => [key, { v: FORMATS[type].migrations.length + 1, ...value }]);
  const file = { kind: KIND, v: VERSION, saved: new Date(now).toISOString(), records: Object.fromEntries(stored) };
  const readable = (name: string, value: unknown) =>
    hasUnseen(name) ? undefined : typeof value === "string" ? value.replace(UNSEEN, "") : value;
  return JSON.stringify(file, readable, 1);
}

/** The records in a backup's text, brought to the present version and repaired; or why not, and at which record. */
export function readBackup(text: string): BackupRead {
  if (text.length > LONGEST_FILE) return { refused: "too-big" };
  const file = attempt(() => JSON.parse(text));
  if (file === undefined) return { refused: "not-json" };
  if (!isObject(file) || file.kind !== KIND || !isObject(file.records)) return { refused: "foreign" };
  if (file.v !== VERSION) return { refused: typeof file.v === "number" && file.v > VERSION ? "newer" : "foreign" };
  const records: Saved[] = [];
  for (const [key, value] of Object.entries(file.records)) {
    const record = attempt(() => readSaved(key, value)) ?? "broken";
    if (typeof record === "string") return { refused: record, key: key.replace(UNSEEN, "").slice(0, 100) };
    records.push(record);
  }
  return { records };
}

function isName(type: Saved["type"], key: string): boolean {
  return type === "setting" ? key === keyOf(type) : key.length > keyOf(type, "").length;
}

function readSaved(key: string, value: unknown): Saved | Refusal {
  const type = typeOf(key);
  if (!type || type === "review" || !isName(type, key)) return "unknown";
  const text = JSON.stringify(value) ?? "";
  if (key.length + text.length > LONGEST_RECORD) return "too-long";
  if (hasUnseen(key) || hasUnseen(value)) return "characters";
  if (isObject(value) && typeof value.v === "number" && value.v > FORMATS[type].migrations.length + 1) return "newer";
  const record = decode<Saved["value"]>(text, FORMATS[type]);
  if (record === undefined) return "broken";
  if (type === "word" && "entry" in record && key !== keyOf("word", record.entry)) return "unknown";
  return { type, key, value: record } as Saved;
}

/** In a text, or anywhere in what is made of texts; `__proto__` as a name counts, for no record of ours has one. */
function hasUnseen(value: unknown): boolean {
  if (typeof value === "string") return value.search(UNSEEN) !== -1;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, part]) => name === "__proto__" || hasUnseen(name) || hasUnseen(part));
}

/** What `work` gives; undefined when it throws, as for what is nested ten thousand deep. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
