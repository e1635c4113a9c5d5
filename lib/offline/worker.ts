/// <reference lib="webworker" />
/**
 * The service worker. Serwist keeps the app itself, as a list made when the app was built; articles are kept here as they are
 * opened. Whatever has a name of its own for each release (scripts, data) is answered from wherever it is kept, so a page
 * that is open lives on with its own release's files; only for a new page there is a choice, made in `openPage`.
 */
import { type PrecacheEntry, Serwist, type SerwistGlobalConfig } from "serwist";
import { articleOf, languageAt, namedBy, plain } from "./addresses";
import { articlesIn, keepArticle, notesOf, recheck, STALLED, whyNot } from "./keep";
import { articlesName, codeOf, RELEASES, shellName } from "./kept-caches";
import type { Answer, Asked, Keeping, Told } from "./messages";
import { type Build, type Catalogue, droppable, standing } from "./standing";

declare const self: ServiceWorkerGlobalScope & SerwistGlobalConfig;
/** Both put in their place when the worker is built. */
declare const BUILD: Build;
declare const SHELL: PrecacheEntry[];

const { release, code } = BUILD;

/** How long a page may take from the network where an older one is at hand, in milliseconds. */
const PATIENCE = 4000;
/** How long an open page may take to say of which release it is; one that sleeps never does. In milliseconds. */
const REPLY = 2000;

const serwist = new Serwist({
  precacheEntries: SHELL,
  precacheOptions: {
    cacheName: shellName(code),
    // The pages are the same with any query; what Next asks of its router is no page.
    ignoreURLParametersMatching: [/^(?!_rsc$)/],
    plugins: [{ cacheWillUpdate: async ({ response }) => ((await isOurPage(response)) ? response : null) }],
  },
  // Safe at any moment: nothing that an open page may still ask for goes, or changes under its name.
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    { matcher: ({ request }) => request.mode === "navigate", handler: ({ request, url }) => openPage(request, url) },
    {
      matcher: ({ url, sameOrigin }) =>
        sameOrigin && (url.pathname.startsWith("/_next/static/") || url.searchParams.has("v")),
      handler: async ({ request }) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request),
    },
  ],
});

/** While this release is taken in, the server may already be at the next: a page of another is not kept as one of ours. */
async function isOurPage(response: Response): Promise<boolean> {
  if (!response.ok) return false;
  if (!response.headers.get("content-type")?.startsWith("text/html")) return true;
  return (await response.clone().text()).includes(`data-release="${release}"`);
}

/** The articles kept with our scripts, and those kept with older ones, the latest first. */
async function articleCaches(): Promise<{ ours: Cache; olds: { code: string; cache: Cache }[] }> {
  const codes = (await caches.keys()).map(codeOf).filter((each) => each !== undefined && each !== code);
  const olds = codes.reverse().map(async (each = "") => ({ code: each, cache: await caches.open(articlesName(each)) }));
  return { ours: await caches.open(articlesName(code)), olds: await Promise.all(olds) };
}

/** The kept page if it is this release's; else what the network has; else the page of an older release; else one that says so. */
async function openPage(request: Request, url: URL): Promise<Response> {
  const path = plain(url.pathname);
  const { ours, olds } = await articleCaches();
  const kept = articleOf(path) ? await ours.match(path) : undefined;
  if (kept && notesOf(kept).checked === release) return kept;
  const older = kept ?? (await firstOf(olds, path));
  try {
    const fetched = await (older ? Promise.race([fetch(request), later(PATIENCE)]) : fetch(request));
    if (fetched.status < 500 || !older) return fetched;
  } catch {}
  if (older) return older;
  const lang = languageAt(path, self.navigator.languages);
  if (path === "/") return Response.redirect(`/${lang}`);
  return (await serwist.matchPrecache(`/${lang}/offline`)) ?? Response.error();
}

async function firstOf(olds: { cache: Cache }[], path: string): Promise<Response | undefined> {
  for (const { cache } of olds) {
    const found = await cache.match(path);
    if (found) return found;
  }
}

const later = (milliseconds: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error("too late")), milliseconds));

/** Read once for each language. */
const catalogues = new Map<string, Promise<Catalogue | undefined>>();

/** What this release's list says of an article's version; undefined where it does not name it. */
async function listed(article: string): Promise<string | undefined> {
  const url = `/offline/${languageAt(article)}.json`;
  const catalogue = catalogues.get(url) ?? serwist.matchPrecache(url).then((list) => list?.json());
  catalogues.set(url, catalogue);
  const { slug, level } = namedBy(article);
  return (await catalogue)?.articles[slug]?.[level]?.[0];
}

/** Keeps an article as this release has it, and says what became of it. */
async function keep(article: string): Promise<Keeping> {
  const ours = await caches.open(articlesName(code));
  const page = await ours.match(article);
  const version = await listed(article);
  const stands = page ? standing(notesOf(page), release, true, version) : "fetch";
  if (stands === "current") return "kept";
  if (stands === "same") {
    await recheck(article, release, ours);
    return "kept";
  }
  const keeping = await keepArticle(article, release, version, ours);
  if (keeping === "newer") await self.registration.update().catch(() => {});
  if (keeping === "kept") await tell({ type: "changed" });
  return keeping;
}

const DONE = "done";

/** Brings what was kept under former releases to this one, as far as the network and the room allow, and drops what has had its day. */
async function carryOver(): Promise<void> {
  const { ours, olds } = await articleCaches();
  if ((await (await ours.match(RELEASES + release))?.text()) === DONE) return;
  for (const { cache } of [{ cache: ours }, ...olds])
    for (const article of await articlesIn(cache)) {
      const keeping = await keep(article);
      if (keeping === "gone") {
        await cache.delete(article);
        await tell({ type: "changed" });
      } else if (keeping !== "kept") return;
    }
  const open = await openReleases();
  const known = olds.map(async (old) => ({
    code: old.code,
    articles: await articlesIn(old.cache),
    releases: await releasesIn(old.cache),
  }));
  const drop = droppable(await Promise.all(known), new Set(await articlesIn(ours)), open);
  for (const gone of drop) await Promise.all([caches.delete(articlesName(gone)), caches.delete(shellName(gone))]);
  const former = (await releasesIn(ours)).filter((each) => each !== release);
  if (!open || former.some((each) => open.includes(each))) return;
  await dropFormer(ours, former);
  if (drop.length === olds.length) await ours.put(RELEASES + release, new Response(DONE));
}

const releasesIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).flatMap(({ url }) => url.split(RELEASES)[1] ?? []);

/** Forgets former releases with our scripts of which no page is open, and the data that no kept page will ask for. */
async function dropFormer(cache: Cache, former: string[]): Promise<void> {
  for (const each of former) await cache.delete(RELEASES + each);
  for (const request of await cache.keys()) {
    const url = new URL(request.url);
    const of = url.searchParams.get("v");
    if (!of) continue;
    const page = await cache.match(url.pathname.replace(/\/[^/]+$/, ""));
    if (!page || notesOf(page).release !== of) await cache.delete(request);
  }
}

const windows = () => self.clients.matchAll({ type: "window", includeUncontrolled: true });

async function tell(what: Told): Promise<void> {
  for (const client of await windows()) client.postMessage(what);
}

/** The releases of all open pages; undefined where one of them does not say. */
async function openReleases(): Promise<string[] | undefined> {
  const replies = (await windows()).map(
    (client) =>
      new Promise<string | undefined>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        setTimeout(() => resolve(undefined), REPLY);
        client.postMessage({ type: "who" } satisfies Told, [port2]);
      }),
  );
  const releases = await Promise.all(replies);
  return releases.every((each) => each !== undefined) ? releases : undefined;
}

/** Whether a page is of a release that came before this one and would look otherwise now. */
async function isOlder(asked: Asked & { type: "here" }): Promise<boolean> {
  if (asked.release === release) return false;
  const { ours, olds } = await articleCaches();
  const former = await Promise.all(
    [ours, ...olds.map(({ cache }) => cache)].map((each) => each.match(RELEASES + asked.release)),
  );
  if (!former.some(Boolean)) {
    // It is newer than we are.
    await self.registration.update().catch(() => {});
    return false;
  }
  const page = asked.article && (await ours.match(asked.article));
  return !page || notesOf(page).release !== asked.release || notesOf(page).checked !== release;
}

async function answer(asked: Exclude<Asked, { type: "take over" }>): Promise<Answer> {
  if (asked.type === "forget") {
    const { ours, olds } = await articleCaches();
    for (const { cache } of [{ cache: ours }, ...olds])
      for (const request of await cache.keys()) if (!request.url.includes(RELEASES)) await cache.delete(request);
    await tell({ type: "changed" });
    return {};
  }
  const keeping = asked.article ? await keep(asked.article) : undefined;
  return { keeping, ...(asked.type === "here" && { older: await isOlder(asked) }) };
}

/** One thing at a time: two pages that open together must not fetch the same article twice. */
let work: Promise<unknown> = Promise.resolve();

self.addEventListener("message", (event) => {
  const asked: Asked = event.data;
  if (asked?.type === "take over") return void self.skipWaiting();
  if (!["here", "keep", "forget"].includes(asked?.type)) return;
  const reply = (replied: Answer) => event.ports[0]?.postMessage(replied);
  // A note that all is well takes room too.
  work = work.then(() => answer(asked)).then(reply, (error) => reply({ keeping: whyNot(error) }));
  if (asked.type !== "keep") work = work.then(carryOver);
  work = work.catch(() => {});
  event.waitUntil(work);
});

/** How many files of the app are fetched at once when a release is taken in. */
const AT_ONCE = 6;

/**
 * Takes in the app's list, and fails as soon as one file does. Serwist's own way to do this (9.5.12) never ends where a file
 * fails (serwist/serwist#367), and until the browser gives it up, minutes later, it looks for no other release.
 */
async function takeIn(event: ExtendableEvent): Promise<void> {
  const left = [...serwist.getUrlsToPrecacheKeys()];
  const fetchNext = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [url, cacheKey] = next;
      const request = new Request(url, {
        cache: url === cacheKey ? "default" : "no-cache",
        signal: AbortSignal.timeout(STALLED),
      });
      await Promise.all(
        serwist.precacheStrategy.handleAll({ event, request, url: new URL(url), params: { cacheKey } }),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

self.addEventListener("install", (event) => event.waitUntil(takeIn(event)));
self.addEventListener("activate", (event) => {
  const note = async () => (await caches.open(articlesName(code))).put(RELEASES + release, new Response());
  event.waitUntil(note());
  serwist.handleActivate(event);
});
self.addEventListener("fetch", serwist.handleFetch);
