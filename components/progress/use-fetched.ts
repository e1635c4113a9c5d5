import { useEffect, useState } from "react";
import { released } from "@/lib/offline/released";

/** Asked for at most once a page; what failed is asked for again. */
const asked = new Map<string, Promise<unknown>>();

/** Of the page's own release: what the next one's files say may not fit this page. */
async function fetchReleased(url: string): Promise<unknown> {
  const { release } = document.documentElement.dataset;
  const response = await fetch(released(url, release));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const data = await response.json();
  if (release && data.release !== release) throw new Error(`${url}: of another release`);
  return data;
}

function ask(url: string): Promise<unknown> {
  const known = asked.get(url);
  if (known) return known;
  const fresh = fetchReleased(url);
  asked.set(url, fresh);
  fresh.catch(() => asked.delete(url));
  return fresh;
}

/** Fetches one of our own JSON files before it is needed. What fails is asked for again when it is. */
export function prefetch(url: string) {
  ask(url).catch(() => {});
}

/** Our own JSON files, by address, from when they have come. `failed`: one could not be fetched; `retry` asks again. */
export function useAllFetched<T>(urls: string[]): {
  data: Readonly<Record<string, T>>;
  failed: boolean;
  retry: () => void;
} {
  const [data, setData] = useState<Readonly<Record<string, T>>>({});
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const all = urls.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let gone = false;
    for (const url of all.split("\n").filter(Boolean))
      ask(url).then(
        (fetched) => gone || setData((before) => ({ ...before, [url]: fetched as T })),
        () => gone || setFailed(true),
      );
    return () => {
      gone = true;
    };
  }, [all, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { data, failed, retry };
}

/** One of our own JSON files, from when it has come; none is asked for without an address. */
export function useFetched<T>(url: string | undefined): { data?: T; failed: boolean; retry: () => void } {
  const { data, ...rest } = useAllFetched<T>(url ? [url] : []);
  const one = url === undefined ? undefined : data[url];
  return { ...(one !== undefined && { data: one }), ...rest };
}
