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

/** One of our own JSON files, from when it has come. `failed`: it could not be fetched; `retry` asks again. Without an address nothing is asked. */
export function useFetched<T>(url: string | undefined): { data?: T; failed: boolean; retry: () => void } {
  const [data, setData] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!url) return;
    let gone = false;
    ask(url).then(
      (fetched) => gone || setData(fetched as T),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [url, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { ...(data !== undefined && { data }), failed, retry };
}
