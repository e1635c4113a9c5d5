/** Records in a `Storage`, one a key, as JSON with their version. Nothing here throws: what went wrong is returned. */

export type StorageLike = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** `full`: no room. `blocked`: there is no storage, or the browser does not let this page use it. */
export type Outcome = "ok" | "full" | "blocked";

/** Turns the data of one version into the next. `v` is taken care of. */
export type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/** How records of one type are read. Their version is one more than the number of migrations: `migrations[0]` makes 2 of 1. */
export interface Format<T> {
  migrations: Migration[];
  /** The repaired record, or undefined when nothing of it can be saved. */
  repair: (data: unknown) => T | undefined;
}

/**
 * What a key holds; no `value` when it holds nothing. `set-aside`: it held something that could not be read and is kept
 * elsewhere now. `full`: it still does, for there was no room to keep it elsewhere, so do not write there.
 */
export interface Read<T> {
  value?: T;
  outcome: Outcome | "set-aside";
}

/** The record that `text` holds, brought to the present version and repaired; undefined when it cannot be, or is newer. */
export function decode<T>(text: string, { migrations, repair }: Format<T>): T | undefined {
  try {
    const data = JSON.parse(text);
    if (!Number.isInteger(data.v) || data.v < 1 || data.v > migrations.length + 1) return undefined;
    return repair(migrations.slice(data.v - 1).reduce((older, migrate) => migrate(older), data));
  } catch {
    return undefined;
  }
}

/** Reads one record. What cannot be read is moved to `leeswijzer:aside:<key>`, never thrown away. */
export function readRecord<T>(storage: StorageLike | undefined, key: string, format: Format<T>): Read<T> {
  try {
    if (!storage) return { outcome: "blocked" };
    const text = storage.getItem(key);
    if (text === null) return { outcome: "ok" };
    const value = decode(text, format);
    if (value !== undefined) return { value, outcome: "ok" };
    setAside(storage, key, text);
    return { outcome: "set-aside" };
  } catch (error) {
    return { outcome: outcomeOf(error) };
  }
}

/** Writes one record, in the present version of its format. */
export function writeRecord<T>(storage: StorageLike | undefined, key: string, value: T, format: Format<T>): Outcome {
  const text = JSON.stringify({ v: format.migrations.length + 1, ...value });
  return attempt(storage, (open) => open.setItem(key, text));
}

/** Removes one record; it is not an error when there is none. */
export function removeRecord(storage: StorageLike | undefined, key: string): Outcome {
  return attempt(storage, (open) => open.removeItem(key));
}

/** All keys that begin with `prefix`; none when storage is blocked, which reading a record reports. */
export function keys(storage: StorageLike | undefined, prefix: string): string[] {
  const found: string[] = [];
  attempt(storage, (open) => {
    for (let i = 0; i < open.length; i++) {
      const key = open.key(i);
      if (key?.startsWith(prefix)) found.push(key);
    }
  });
  return found;
}

/** The bare texts of all keys that begin with `prefix`; none when storage is blocked. */
export function readTexts(storage: StorageLike | undefined, prefix: string): Record<string, string> {
  const texts: [string, string][] = [];
  attempt(storage, (open) => {
    for (const key of keys(open, prefix)) texts.push([key, open.getItem(key) ?? ""]);
  });
  return Object.fromEntries(texts);
}

/** Copies before it removes, and counts up where another text stands, so that a text is lost at no moment. */
function setAside(storage: StorageLike, key: string, text: string): void {
  const name = `leeswijzer:aside:${key}`;
  let free = name;
  for (let n = 2; ![null, text].includes(storage.getItem(free)); n++) free = `${name}:${n}`;
  storage.setItem(free, text);
  storage.removeItem(key);
}

function attempt(storage: StorageLike | undefined, work: (open: StorageLike) => void): Outcome {
  try {
    if (!storage) return "blocked";
    work(storage);
    return "ok";
  } catch (error) {
    return outcomeOf(error);
  }
}

/** A full storage is a QuotaExceededError; Firefox long called it NS_ERROR_DOM_QUOTA_REACHED. */
function outcomeOf(error: unknown): Outcome {
  return /quota/i.test(String(error)) ? "full" : "blocked";
}
