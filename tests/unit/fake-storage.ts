import type { StorageLike } from "@/lib/progress/storage";

/** A `Storage` in memory which notes what is written, holds `room` characters, and throws while it is blocked. */
export class FakeStorage implements StorageLike {
  texts = new Map<string, string>();
  writes: string[] = [];
  room = Number.POSITIVE_INFINITY;
  blocked = false;

  constructor(texts: Record<string, unknown> = {}) {
    for (const [key, value] of Object.entries(texts))
      this.texts.set(key, typeof value === "string" ? value : JSON.stringify(value));
  }
  get open() {
    if (this.blocked) throw new DOMException("denied", "SecurityError");
    return this.texts;
  }
  get length() {
    return this.open.size;
  }
  key(index: number) {
    return [...this.open.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.open.get(key) ?? null;
  }
  removeItem(key: string) {
    this.open.delete(key);
  }
  setItem(key: string, value: string) {
    const others = [...this.open].filter(([other]) => other !== key);
    const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
    if (used + key.length + value.length > this.room) throw new DOMException("no room", "QuotaExceededError");
    this.writes.push(key);
    this.open.set(key, value);
  }
  json(key: string) {
    return JSON.parse(this.texts.get(key) ?? "null");
  }
}
