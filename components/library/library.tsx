"use client";
import { type ReactNode, useEffect, useId, useState } from "react";
import type { LevelName } from "@/lib/content/schema";
import { counted } from "@/lib/i18n/counted";
import type { LibraryLabels } from "@/lib/i18n/labels";
import type { Language } from "@/lib/i18n/languages";
import type { Entry } from "@/lib/library/catalogue";
import {
  EVERYTHING,
  find,
  lettersOf,
  type Query,
  readQuery,
  type Shard,
  SORTS,
  writeQuery,
} from "@/lib/library/search";
import { progress } from "@/lib/progress/browser";
import { useAllFetched, useFetched } from "../progress/use-fetched";
import { ArticleTeaser } from "./article-teaser";
import styles from "./library.module.css";

interface Props {
  /** The newest articles, which the page carries; the others are fetched when they are asked for. */
  first: Entry[];
  /** How many articles there are in all. */
  total: number;
  /** With which the words begin that can be searched for. */
  letters: string;
  topics: string[];
  levels: readonly LevelName[];
  labels: LibraryLabels;
  lang: Language;
}

/** The articles, to search, choose from and put in order. What is asked for stands in the address. */
export function Library({ first, total, letters, topics, levels, labels, lang }: Props) {
  const [query, setQuery] = useState<Query>();
  const [shown, setShown] = useState(first.length);
  useEffect(() => {
    const look = () => setQuery(readQuery(location.search));
    look();
    addEventListener("popstate", look);
    return () => removeEventListener("popstate", look);
  }, []);

  const asked = query ?? EVERYTHING;
  const narrowed = writeQuery(asked) !== "";
  const beyond = total > first.length && (narrowed || shown > first.length);
  const all = useFetched<{ entries: Entry[] }>(beyond ? `/${lang}/library.json` : undefined);
  const sought = lettersOf(asked.q).filter((letter) => letters.includes(letter));
  const words = useAllFetched<Shard>(sought.map(addressOf));
  const failed = [all, words].find((each) => each.failed);

  const known = beyond ? all.data?.entries : first;
  const index = new Map(sought.flatMap((letter) => pairOf(letter, words.data[addressOf(letter)])));
  const ready = known && index.size === sought.length;
  const found = ready ? find(known, asked, index, asked.sort === "unread" ? opened() : new Set()) : undefined;

  const ask = (part: Partial<Query>) => {
    const next = { ...asked, ...part };
    setQuery(next);
    setShown(first.length);
    history.replaceState(history.state, "", `${location.pathname}${writeQuery(next)}`);
  };
  return (
    <>
      <search>
        <fieldset className={styles.asking} disabled={!query}>
          <Field label={labels.search}>
            {(id) => (
              <input
                id={id}
                type="search"
                value={asked.q}
                maxLength={100}
                onChange={(event) => ask({ q: event.target.value })}
              />
            )}
          </Field>
          <Choice label={labels.level} value={asked.level} onChoose={(level) => ask({ level })}>
            <option value="">{labels.any}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {level.toUpperCase()}
              </option>
            ))}
          </Choice>
          <Choice label={labels.topic} value={asked.topic} onChoose={(topic) => ask({ topic })}>
            <option value="">{labels.any}</option>
            {topics.map((topic) => (
              <option key={topic}>{topic}</option>
            ))}
          </Choice>
          <Choice
            label={labels.sort}
            value={asked.sort}
            onChoose={(value) => ask({ sort: SORTS.find((sort) => sort === value) ?? EVERYTHING.sort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {labels.sorts[sort]}
              </option>
            ))}
          </Choice>
        </fieldset>
      </search>
      <p role="status" className={styles.found}>
        {found && narrowed && (found.length > 0 ? counted(labels.found, found.length) : labels.none)}
      </p>
      {failed && (
        <p role="alert">
          {labels.failed}{" "}
          <button type="button" onClick={failed.retry}>
            {labels.retry}
          </button>
        </p>
      )}
      <ul className={styles.articles}>
        {(found ?? first).slice(0, shown).map((entry, place) => (
          <li key={entry.slug}>
            <ArticleTeaser
              entry={entry}
              level={levels.find((each) => each === asked.level)}
              leads={place === 0}
              labels={labels}
              lang={lang}
            />
          </li>
        ))}
      </ul>
      {found?.length === 0 && (
        <button type="button" onClick={() => ask(EVERYTHING)}>
          {labels.all}
        </button>
      )}
      {(narrowed ? (found?.length ?? 0) : total) > shown && (
        <button type="button" onClick={() => setShown(shown + first.length)}>
          {labels.more}
        </button>
      )}
    </>
  );
}

const addressOf = (letter: string) => `/search/${encodeURIComponent(letter)}/words.json`;

const pairOf = (letter: string, shard: Shard | undefined): [string, Shard][] => (shard ? [[letter, shard]] : []);

/** The articles opened before, at any level. */
const opened = () =>
  new Set(
    progress()
      .getState()
      .everything()
      .flatMap((saved) => (saved.type === "reading" ? [saved.value.slug] : [])),
  );

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
