import { useEffect, useState } from "react";
import type { PageData } from "@/lib/reading/page-data";

/** Asked for at most once a page; what failed is asked for again. */
const asked = new Map<string, Promise<PageData>>();

function ask(url: string): Promise<PageData> {
  const known = asked.get(url);
  if (known) return known;
  const fresh = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<PageData>;
  });
  asked.set(url, fresh);
  fresh.catch(() => asked.delete(url));
  return fresh;
}

/** The page's data, from when it has come. `failed`: it could not be fetched; `retry` asks again. */
export function usePageData(url: string): { data?: PageData; failed: boolean; retry: () => void } {
  const [data, setData] = useState<PageData>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let gone = false;
    ask(url).then(
      (fetched) => gone || setData(fetched),
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
  return { ...(data && { data }), failed, retry };
}
