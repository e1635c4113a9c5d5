import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "@/lib/quiz/answer";
import { FORMATS } from "./formats";
import { mergeAnswers } from "./merge";
import {
  DEFAULT_SETTINGS,
  keyOf,
  type RecordByType,
  type RecordType,
  type Round,
  type Settings,
  typeOf,
  type Word,
} from "./records";
import {
  decode,
  keys,
  type Outcome,
  type Read,
  readRecord,
  removeRecord,
  type StorageLike,
  writeRecord,
} from "./storage";

/** What the reader should be told. `set-aside`: the record under `key` could not be read; it is kept, but not used. */
export type Trouble = { kind: "set-aside"; key: string } | { kind: "full" } | { kind: "blocked" };

/** All records are kept under the keys they have in storage (`keyOf`). */
export interface ProgressState {
  answers: Record<string, Answer>;
  rounds: Record<string, Round>;
  words: Record<string, Word>;
  settings: Settings;
  trouble: Trouble[];
}

/** Every action saves one record at most, at once; what storage does not take is kept in memory, and `trouble` says so. */
export interface ProgressActions {
  /** Reads the settings, the words, and the answers and round of this article and of those loaded before. */
  load(slug?: string): void;
  /** The answer is merged with what another tab may have saved since. */
  saveAnswer(slug: string, item: string, answer: Answer): void;
  saveRound(slug: string, round: Round): void;
  keepWord(word: Word): void;
  /** Forgets the word with this lexicon id. */
  dropWord(entry: string): void;
  saveSettings(changes: Partial<Settings>): void;
  dismissTrouble(): void;
  /** What a `storage` event says: another tab saved this, removed it (null), or cleared all (both null). */
  hear(key: string | null, newValue: string | null): void;
}

export type Progress = StoreApi<ProgressState & ProgressActions>;

const SLICE = { answer: "answers", round: "rounds", word: "words" } as const;
const EMPTY = { answers: {}, rounds: {}, words: {}, settings: DEFAULT_SETTINGS };

/** A store over `storage`, or in memory alone when that is undefined. It is empty until `load` is called. */
export function createProgress(storage: StorageLike | undefined): Progress {
  const loaded = new Set<string>();
  /** Keys whose latest state is in memory only; storage is not believed about these. */
  const unsaved = new Set<string>();
  let saidBlocked = false;

  return createStore<ProgressState & ProgressActions>((set, get) => {
    const report = (kind: Read<unknown>["outcome"], key: string) => {
      if (kind === "ok" || (kind === "blocked" && saidBlocked)) return;
      saidBlocked ||= kind === "blocked";
      const { trouble } = get();
      const known = trouble.some((each) => each.kind === kind && (each.kind !== "set-aside" || each.key === key));
      if (!known) set({ trouble: [...trouble, kind === "set-aside" ? { kind, key } : { kind }] });
    };

    const read = <T extends RecordType>(type: T, key: string) => {
      const result = readRecord(storage, key, FORMATS[type]);
      report(result.outcome, key);
      return result;
    };

    const settle = (key: string, outcome: Outcome) => {
      if (outcome === "ok") unsaved.delete(key);
      else unsaved.add(key);
      report(outcome, key);
    };

    const put = (type: RecordType, key: string, value: RecordByType[RecordType] | undefined) => {
      if (type === "setting") return set({ settings: (value as Settings | undefined) ?? DEFAULT_SETTINGS });
      const { [key]: _old, ...rest } = get()[SLICE[type]];
      set({ [SLICE[type]]: value ? { ...rest, [key]: value } : rest });
    };

    /** Looks before it writes: another tab may have saved, and a record this version cannot read must survive. */
    const save = <T extends RecordType>(type: T, key: string, make: (stored?: RecordByType[T]) => RecordByType[T]) => {
      const { value: stored, outcome } = read(type, key);
      const value = make(stored);
      const writable = outcome === "ok" || outcome === "set-aside";
      settle(key, writable ? writeRecord(storage, key, value, FORMATS[type]) : outcome);
      put(type, key, value);
    };

    const readAll = <T extends keyof typeof SLICE>(type: T, saved: string[]) => {
      const memory = get()[SLICE[type]] as Record<string, RecordByType[T]>;
      const kept = Object.entries(memory).filter(([key]) => unsaved.has(key));
      const records: Record<string, RecordByType[T]> = Object.fromEntries(kept);
      for (const key of saved) {
        const value = unsaved.has(key) ? undefined : read(type, key).value;
        if (value) records[key] = value;
      }
      return records;
    };

    const setting = keyOf("setting");
    return {
      ...EMPTY,
      trouble: [],
      load(slug) {
        if (slug) loaded.add(slug);
        const slugs = [...loaded];
        const settings = unsaved.has(setting) ? get().settings : read("setting", setting).value;
        set({
          settings: settings ?? DEFAULT_SETTINGS,
          words: readAll("word", keys(storage, keyOf("word", ""))),
          rounds: readAll(
            "round",
            slugs.map((each) => keyOf("round", each)),
          ),
          answers: readAll(
            "answer",
            slugs.flatMap((each) => keys(storage, keyOf("answer", each, ""))),
          ),
        });
      },
      saveAnswer(slug, item, answer) {
        const key = keyOf("answer", slug, item);
        save("answer", key, (stored) => mergeAnswers(stored, mergeAnswers(get().answers[key], answer)));
      },
      saveRound: (slug, round) => save("round", keyOf("round", slug), () => round),
      keepWord: (word) => save("word", keyOf("word", word.entry), () => word),
      dropWord(entry) {
        const key = keyOf("word", entry);
        settle(key, removeRecord(storage, key));
        put("word", key, undefined);
      },
      saveSettings(changes) {
        const mine = get().settings;
        save("setting", setting, (stored = mine) => ({ ...(unsaved.has(setting) ? mine : stored), ...changes }));
      },
      dismissTrouble: () => set({ trouble: [] }),
      hear(key, newValue) {
        if (key === null) {
          unsaved.clear();
          set(EMPTY);
          return;
        }
        const type = typeOf(key);
        if (!type) return;
        const theirs = newValue === null ? undefined : decode<RecordByType[RecordType]>(newValue, FORMATS[type]);
        // What a newer version of the app saved in another tab is that tab's to read.
        if (newValue !== null && !theirs) return;
        if (type === "answer" && theirs) return put(type, key, mergeAnswers(get().answers[key], theirs as Answer));
        unsaved.delete(key);
        put(type, key, theirs);
      },
    };
  });
}
