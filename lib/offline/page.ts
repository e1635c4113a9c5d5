/** What a page asks of the service worker, and what it can see for itself of what is kept. */
import { isArticle } from "./addresses";
import { articlesIn } from "./keep";
import { codeOf, NOTED, PROBE } from "./kept-caches";
import type { Answer, Asked, Keeping, Told } from "./messages";
import type { Catalogue } from "./standing";

/** How long the worker may take over an answer: longer than a slow network takes over an article. In milliseconds. */
const PATIENCE = 120_000;
/** How long a new worker may take to come in the place of the one before, in milliseconds. */
const HANDOVER = 3000;
/** About what the app itself takes, in bytes. */
const LEAST = 4_000_000;

let registered: Promise<ServiceWorkerRegistration> | undefined;

/** Throws where the browser lets nothing be kept, and an error called "full" where there is no room for the app itself. */
export async function register(): Promise<ServiceWorkerRegistration> {
  registered ??= navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const registration = await registered;
  const { installing } = registration;
  if (registration.active || !installing) return registration;
  await new Promise<void>((resolve, reject) => {
    installing.addEventListener("statechange", () => {
      if (installing.state === "activated") resolve();
      if (installing.state === "redundant") reject(new Error("not installed"));
    });
  }).catch(async (error) => {
    registered = undefined;
    throw (await isFull()) ? new Error("full") : error;
  });
  return registration;
}

/**
 * Sees each new worker to its place, also one that is on its way already. It takes it by itself, but where the one before has
 * something to do just then, Chromium (156) can leave it waiting until it is told again. `onFull`: there was no room for it.
 */
export function seeThrough(registration: ServiceWorkerRegistration, onFull: () => void): void {
  const urge = () => {
    if (!registration.waiting) return;
    setTimeout(() => {
      registration.waiting?.postMessage({ type: "take over" } satisfies Asked);
      urge();
    }, HANDOVER);
  };
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", urge);
    // What comes after being installed is no failure: a next one takes its place.
    const fail = async () => installing?.state === "redundant" && (await isFull()) && onFull();
    installing?.addEventListener("statechange", fail, { once: true });
  };
  urge();
  follow();
  registration.addEventListener("updatefound", follow);
}

/** Tried, for a browser's estimate of the free room may be any figure. */
async function isFull(): Promise<boolean> {
  try {
    await (await caches.open(PROBE)).put("/probe", new Response(new Uint8Array(LEAST)));
    return false;
  } catch (error) {
    return (error as Error).name === "QuotaExceededError";
  } finally {
    await caches.delete(PROBE);
  }
}

/** Asks the worker, once there is one at work, and waits for its answer. */
export async function ask(asked: Asked): Promise<Answer> {
  const { active } = await register();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve({ keeping: "failed" }), PATIENCE);
    active?.postMessage(asked, [port2]);
  });
}

/** The addresses of all articles at hand, at each level and in each language. Throws where the browser keeps nothing. */
export async function atHand(): Promise<Set<string>> {
  if (!navigator.serviceWorker) throw new Error("no service workers here");
  const names = (await caches.keys()).filter(codeOf);
  return new Set((await Promise.all(names.map(async (name) => articlesIn(await caches.open(name))))).flat());
}

/** Calls back whenever what is at hand may have changed; returns how to stop that. */
export function onChange(call: () => void): () => void {
  const hear = ({ data }: MessageEvent<Told>) => {
    if (data?.type === "changed") call();
  };
  navigator.serviceWorker?.addEventListener("message", hear);
  return () => navigator.serviceWorker?.removeEventListener("message", hear);
}

/** Set while the reader wants all articles kept, those of later releases too. */
const WANTED = "leeswijzer:offline";

export function wanted(): boolean {
  try {
    return localStorage.getItem(WANTED) !== null;
  } catch {
    return false;
  }
}

export function want(all: boolean): void {
  try {
    if (all) localStorage.setItem(WANTED, "all");
    else localStorage.removeItem(WANTED);
  } catch {
    // Then it holds for as long as the page is open.
  }
}

/** What can be kept in a language: each article's address and how many bytes it takes to fetch. */
export async function listOf(lang: string): Promise<Map<string, number>> {
  const response = await fetch(`/offline/${lang}.json`);
  if (!response.ok) throw new Error(`offline list: ${response.status}`);
  const { articles }: Catalogue = await response.json();
  return new Map(
    Object.entries(articles).flatMap(([slug, levels]) =>
      Object.entries(levels).map(([level, [, bytes]]): [string, number] => [
        `/${lang}/articles/${slug}/${level}`,
        bytes,
      ]),
    ),
  );
}

/** Keeps what the list has and is not at hand, one after the other; stops at the first that cannot be kept, and says why. */
export async function keepMissing({ lang, signal }: { lang: string; signal?: AbortSignal }): Promise<Keeping> {
  const list = await listOf(lang);
  const kept = await atHand();
  for (const article of [...list.keys()].filter((each) => isArticle(each) && !kept.has(each))) {
    if (signal?.aborted) break;
    const { keeping = "failed" } = await ask({ type: "keep", article });
    if (keeping === "full") want(false);
    if (keeping !== "kept" && keeping !== "gone") return keeping;
  }
  return "kept";
}

/** The articles at hand in a language with their titles, the last kept first. */
export async function titlesAtHand(lang: string): Promise<[article: string, title: string][]> {
  const titles = new Map<string, string>();
  for (const name of (await caches.keys()).filter(codeOf).reverse()) {
    const cache = await caches.open(name);
    for (const article of (await articlesIn(cache)).reverse().filter((each) => each.startsWith(`/${lang}/`))) {
      const title = (await cache.match(article))?.headers.get(NOTED.title);
      if (title && !titles.has(article)) titles.set(article, decodeURIComponent(title).replace(/ — [^—]*$/, ""));
    }
  }
  return [...titles];
}
