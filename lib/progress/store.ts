import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "@/lib/quiz/answer";
import type { Card } from "@/lib/words/card";
import { mergeHistories, type Review, writeHistory } from "@/lib/words/history";
import { FORMATS } from "./formats";
import { mergeAnswers, mergeReadings, mergeWords } from "./merge";
import {
  DEFAULT_SETTINGS,
  keyOf,
  type NewWord,
  type Reading,
  type RecordByType,
  type RecordType,
  type Round,
  reviewIdOf,
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
  readTexts,
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
  readings: Record<string, Reading>;
  words: Record<string, Word>;
  settings: Settings;
  trouble: Trouble[];
}

/** What becomes of a word's card with this history: `schedule` of lib/words, given by whoever has it loaded. */
export type Scheduler = (history: string) => Card | undefined;

/** Every action saves at once what it changes; what storage does not take is kept in memory, and `trouble` says so. */
export interface ProgressActions {
  /** Reads the settings, the words, the readings, and the answers and round of the articles loaded before and of this one. */
  load(slug?: string): void;
  /** The answer is merged with what another tab may have saved since. */
  saveAnswer(slug: string, item: string, answer: Answer): void;
  saveRound(slug: string, round: Round): void;
  /** The text was opened, or its end was reached: the first time of each stays. */
  saveReading(reading: Reading): void;
  /** The word is merged with what is saved of it, and with what was dropped on this page: keeping it again undoes that. */
  keepWord(word: NewWord): void;
  /** Forgets the word with this lexicon id, and its reviews. */
  dropWord(entry: string): void;
  /** A kept word was graded, or with grade 0 its review of that time taken back. Safe from a tab that is killed at any point. */
  reviewWord(entry: string, review: Review, schedule: Scheduler): void;
  /**
   * Works out the cards that are missing, and tidies up: reviews that have been in their word's history for a day at `now`
   * lose the record of their own.
   */
  settleReviews(schedule: Scheduler, now: number): void;
  saveSettings(changes: Partial<Settings>): void;
  /** All that is saved or should have been, in every article: what a backup holds. Reviews are in their words. */
  everything(): Saved[];
  /**
   * Brings in what a backup holds, merged with what is here; settings and rounds that are here stay. Gives how many records changed,
   * and how many of these storage did not take.
   */
  takeIn(records: Saved[]): { added: number; changed: number; unsaved: number };
  /** What was set aside, as it was found, by the key it is kept under. */
  asides(): Record<string, string>;
  dismissTrouble(): void;
  /** What a `storage` event says: another tab saved this, removed it (null), or cleared all (both null). */
  hear(key: string | null, newValue: string | null): void;
}

export type Progress = StoreApi<ProgressState & ProgressActions>;

/** A record and the key it is saved under. */
export type Saved = { [T in SavedType]: { type: T; key: string; value: RecordByType[T] } }[SavedType];
type SavedType = keyof typeof SLICE | "setting";

const SLICE = { answer: "answers", round: "rounds", reading: "readings", word: "words" } as const;
const DAY = 86_400_000;
const EMPTY = { answers: {}, rounds: {}, readings: {}, words: {}, settings: DEFAULT_SETTINGS };

/** A store over `storage`, or in memory alone when that is undefined. It is empty until `load` is called. */
export function createProgress(storage: StorageLike | undefined): Progress {
  const loaded = new Set<string>();
  /** Keys whose latest state is in memory only; storage is not believed about these. */
  const unsaved = new Set<string>();
  /** Words that were dropped on this page, with all that was remembered of them. */
  const dropped = new Map<string, Word>();
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

    const put = (type: SavedType, key: string, value: RecordByType[SavedType] | undefined) => {
      if (type === "setting") return set({ settings: (value as Settings | undefined) ?? DEFAULT_SETTINGS });
      const { [key]: _old, ...rest } = get()[SLICE[type]];
      set({ [SLICE[type]]: value ? { ...rest, [key]: value } : rest });
    };

    /** Looks before it writes: another tab may have saved, and a record this version cannot read must survive. */
    const write = <T extends SavedType>(type: T, key: string, make: (stored?: RecordByType[T]) => RecordByType[T]) => {
      const { value: stored, outcome } = read(type, key);
      const value = make(stored);
      const writable = outcome === "ok" || outcome === "set-aside";
      settle(key, writable ? writeRecord(storage, key, value, FORMATS[type]) : outcome);
      return value;
    };

    const save = <T extends SavedType>(type: T, key: string, make: (stored?: RecordByType[T]) => RecordByType[T]) =>
      put(type, key, write(type, key, make));

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

    /** The words, with the reviews that did not get into a word's history: a tab was killed, or two wrote at once. */
    const readWords = (saved: string[]) =>
      saved
        .filter((key) => typeOf(key) === "review")
        .reduce(
          (words, key) => withReview(words, key, read("review", key).value),
          readAll(
            "word",
            saved.filter((key) => typeOf(key) === "word"),
          ),
        );

    const setting = keyOf("setting");
    return {
      ...EMPTY,
      trouble: [],
      load(slug) {
        if (slug) loaded.add(slug);
        const slugs = [...loaded];
        const saved = keys(storage, keyOf(""));
        const settings = unsaved.has(setting) ? get().settings : read("setting", setting).value;
        set({
          settings: settings ?? DEFAULT_SETTINGS,
          words: readWords(saved),
          readings: readAll(
            "reading",
            saved.filter((key) => typeOf(key) === "reading"),
          ),
          rounds: readAll(
            "round",
            slugs.map((each) => keyOf("round", each)),
          ),
          answers: readAll(
            "answer",
            slugs.flatMap((each) => saved.filter((key) => key.startsWith(keyOf("answer", each, "")))),
          ),
        });
      },
      saveAnswer(slug, item, answer) {
        const key = keyOf("answer", slug, item);
        save("answer", key, (stored) => mergeAnswers(stored, mergeAnswers(get().answers[key], answer)));
      },
      saveRound: (slug, round) => save("round", keyOf("round", slug), () => round),
      saveReading(reading) {
        const key = keyOf("reading", reading.slug, reading.level);
        save("reading", key, (stored) => mergeReadings(stored, mergeReadings(get().readings[key], reading)));
      },
      keepWord(word) {
        const key = keyOf("word", word.entry);
        save("word", key, (stored) => mergeWords(stored, mergeWords(dropped.get(key), { history: "", ...word })));
        dropped.delete(key);
      },
      dropWord(entry) {
        const key = keyOf("word", entry);
        const word = get().words[key];
        if (word) dropped.set(key, word);
        for (const review of keys(storage, keyOf("review", entry, "")))
          if (reviewIdOf(review)?.entry === entry) removeRecord(storage, review);
        settle(key, removeRecord(storage, key));
        put("word", key, undefined);
      },
      reviewWord(entry, { at, grade }, schedule) {
        const key = keyOf("word", entry);
        const mine = get().words[key];
        if (!mine) return;
        const reviewKey = keyOf("review", entry, String(at));
        report(writeRecord(storage, reviewKey, { grade }, FORMATS.review), reviewKey);
        const reviewed = { ...mine, history: mergeHistories(mine.history, writeHistory([{ at, grade }])) };
        save("word", key, (stored) => withCard(mergeWords(stored, reviewed), schedule));
      },
      settleReviews(schedule, now) {
        const { words } = get();
        const stale = Object.entries(words).filter(([, { card, history }]) => !card && history !== "");
        const settled = stale.map(([key, word]) => [
          key,
          write("word", key, (stored) => withCard(mergeWords(stored, word), schedule)),
        ]);
        if (settled.length > 0) set({ words: { ...words, ...Object.fromEntries(settled) } });
        for (const key of keys(storage, keyOf("review", ""))) {
          const id = reviewIdOf(key);
          if (!id || id.at > now - DAY) continue;
          const history = readRecord(storage, keyOf("word", id.entry), FORMATS.word).value?.history;
          const grade = readRecord(storage, key, FORMATS.review).value?.grade;
          if (history === undefined || grade === undefined) continue;
          if (mergeHistories(history, writeHistory([{ at: id.at, grade }])) === history) removeRecord(storage, key);
        }
      },
      saveSettings(changes) {
        const mine = get().settings;
        save("setting", setting, (stored = mine) => ({ ...(unsaved.has(setting) ? mine : stored), ...changes }));
      },
      everything() {
        const saved = keys(storage, keyOf(""));
        const all = <T extends SavedType>(type: T, records: Record<string, RecordByType[T]>) =>
          Object.entries(records).map(([key, value]) => ({ type, key, value }) as Saved);
        const ofType = (type: SavedType) => saved.filter((key) => typeOf(key) === type);
        const mine = unsaved.has(setting) ? get().settings : read("setting", setting).value;
        return [
          ...all("setting", mine ? { [setting]: mine } : {}),
          ...all("round", readAll("round", ofType("round"))),
          ...all("answer", readAll("answer", ofType("answer"))),
          ...all("reading", readAll("reading", ofType("reading"))),
          ...all("word", readWords(saved)),
        ];
      },
      takeIn(records) {
        const count = { added: 0, changed: 0, unsaved: 0 };
        const here = new Map(
          get()
            .everything()
            .map(({ key, value }) => [key, value]),
        );
        const { answers, rounds, readings, words } = get();
        const slices = {
          answers: { ...answers },
          rounds: { ...rounds },
          readings: { ...readings },
          words: { ...words },
        };
        for (const record of records) {
          const { type, key } = record;
          const mine = here.get(key);
          const value = mergeIn(record, mine);
          if (mine && !unsaved.has(key) && JSON.stringify(value) === JSON.stringify(mine)) continue;
          count[mine ? "changed" : "added"] += 1;
          write(type, key, () => value);
          if (unsaved.has(key)) count.unsaved += 1;
          if (type === "setting") set({ settings: value as Settings });
          else (slices[SLICE[type]] as Record<string, RecordByType[SavedType]>)[key] = value;
        }
        set(slices);
        return count;
      },
      asides: () => readTexts(storage, "leeswijzer:aside:"),
      dismissTrouble: () => set({ trouble: [] }),
      hear(key, newValue) {
        if (key === null) {
          unsaved.clear();
          set(EMPTY);
          return;
        }
        const type = typeOf(key);
        if (!type) return;
        if (type === "review") {
          const words = withReview(get().words, key, newValue === null ? undefined : decode(newValue, FORMATS.review));
          if (words !== get().words) set({ words });
          return;
        }
        const theirs = newValue === null ? undefined : decode<RecordByType[SavedType]>(newValue, FORMATS[type]);
        // What a newer version of the app saved in another tab is that tab's to read.
        if (newValue !== null && !theirs) return;
        if (type === "answer" && theirs) return put(type, key, mergeAnswers(get().answers[key], theirs as Answer));
        if (type === "reading" && theirs) return put(type, key, mergeReadings(get().readings[key], theirs as Reading));
        if (type === "word" && theirs) return put(type, key, mergeWords(get().words[key], theirs as Word));
        unsaved.delete(key);
        put(type, key, theirs);
      },
    };
  });
}

/** The words with this review in the history of its word; it has no card then, until one is worked out. */
function withReview(words: Record<string, Word>, key: string, review?: Pick<Review, "grade">): Record<string, Word> {
  const id = reviewIdOf(key);
  const wordKey = id && keyOf("word", id.entry);
  const word = wordKey && words[wordKey];
  if (!word || !review) return words;
  const { card: _, ...bare } = word;
  const merged = mergeWords(word, { ...bare, history: writeHistory([{ at: id.at, grade: review.grade }]) });
  return merged.history === word.history ? words : { ...words, [wordKey]: merged };
}

function withCard(word: Word, schedule: Scheduler): Word {
  const { card: _old, ...rest } = word;
  const card = schedule(word.history);
  return card ? { ...rest, card } : rest;
}

/** What a record of a backup becomes beside the reader's own of that key. */
function mergeIn({ type, value }: Saved, mine: Saved["value"] | undefined): Saved["value"] {
  if (type === "word") {
    // What follows from a history is worked out here, not believed.
    const { card: _theirs, ...word } = value;
    return mine ? mergeWords(word, mine as Word) : word;
  }
  if (!mine) return value;
  if (type === "reading") return mergeReadings(value, mine as Reading);
  return type === "answer" ? mergeAnswers(value, mine as Answer) : mine;
}
