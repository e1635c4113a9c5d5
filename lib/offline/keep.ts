import { isArticle, partsOf } from "./addresses";
import { NOTED } from "./kept-caches";
import type { Keeping } from "./messages";
import { isOfRelease, type Kept, titleOf } from "./standing";

/** After how long a file that does not come counts as failed, in milliseconds: what waits for it must not wait for ever. */
export const STALLED = 60_000;

class Unkept extends Error {
  constructor(readonly why: Keeping) {
    super(why);
  }
}

/** Fetches one file of a release. Throws what became of it where it is not there, or is of another release. */
async function fetchPart(url: string, release: string): Promise<{ url: string; text: string; response: Response }> {
  // The browser's own cache may hold a former release's.
  const response = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout(STALLED) }).catch(() => {
    throw new Unkept("failed");
  });
  if (!response.ok) throw new Unkept(response.status === 404 ? "gone" : "failed");
  const text = await response.text().catch(() => {
    throw new Unkept("failed");
  });
  if (!isOfRelease(text, release)) throw new Unkept("newer");
  return { url, text, response };
}

function unlessGone(error: unknown): undefined {
  if (!(error instanceof Unkept && error.why === "gone")) throw error;
}

function withNotes(text: string, response: Response, notes: Kept): Response {
  const headers = new Headers(response.headers);
  // It is kept as text, however it travelled.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  headers.set(NOTED.release, notes.release);
  headers.set(NOTED.checked, notes.checked);
  if (notes.version) headers.set(NOTED.version, notes.version);
  headers.set(NOTED.title, encodeURIComponent(titleOf(text)));
  return new Response(text, { headers });
}

/**
 * Fetches all of an article at one level and keeps it, all of one release or nothing: the page itself comes last, so where
 * it is kept, so is everything it needs.
 */
export async function keepArticle(
  article: string,
  release: string,
  version: string | undefined,
  cache: Cache,
): Promise<Keeping> {
  const { page, lesson, data } = partsOf(article, release);
  try {
    const parts = await Promise.all([
      ...data.map((url) => fetchPart(url, release)),
      // Not every article need have a lesson.
      ...lesson.map((url) => fetchPart(url, release).catch(unlessGone)),
      fetchPart(page, release),
    ]);
    for (const { url, text, response } of parts.filter((part) => part !== undefined))
      await cache.put(url, withNotes(text, response, { release, version, checked: release }));
    return "kept";
  } catch (error) {
    if (error instanceof Unkept) return error.why;
    // Half an article is of no use, unless an older whole one stands there.
    if (!(await cache.match(page))) await Promise.all([...data, ...lesson].map((url) => cache.delete(url)));
    return whyNot(error);
  }
}

/** What became of keeping something where the browser threw. */
export const whyNot = (error: unknown): Keeping => ((error as Error).name === "QuotaExceededError" ? "full" : "failed");

export function notesOf(response: Response): Kept {
  return {
    release: response.headers.get(NOTED.release) ?? "",
    version: response.headers.get(NOTED.version) ?? undefined,
    checked: response.headers.get(NOTED.checked) ?? "",
  };
}

/** Notes that a kept article is right as it is under another release. */
export async function recheck(article: string, release: string, cache: Cache): Promise<void> {
  const { page, lesson } = partsOf(article, release);
  for (const url of [...lesson, page]) {
    const kept = await cache.match(url);
    if (!kept) continue;
    const headers = new Headers(kept.headers);
    headers.set(NOTED.checked, release);
    await cache.put(url, new Response(await kept.blob(), { headers }));
  }
}

/** The articles of which a cache holds the page, and so everything. */
export async function articlesIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname).filter(isArticle);
}
