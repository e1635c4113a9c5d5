import { expect, test } from "@playwright/test";
import { articleOf, isArticle, languageAt, namedBy, partsOf, plain } from "@/lib/offline/addresses";
import { codeOf, shellName } from "@/lib/offline/kept-caches";
import { megabytes } from "@/lib/offline/megabytes";
import { seeThrough } from "@/lib/offline/page";
import { panelSays } from "@/lib/offline/panel-says";
import { released } from "@/lib/offline/released";
import { droppable, isOfRelease, type Kept, standing, titleOf } from "@/lib/offline/standing";

/** Caches that take nothing. */
function refusing(why: string) {
  const refuse = () => Promise.reject(new DOMException("no", why));
  return { keys: async () => [], delete: async () => true, open: async () => ({ put: refuse, match: refuse }) };
}

test("an address tells which article it belongs to", () => {
  const article = "/nl/articles/trump-kim-top/b2";
  for (const path of [
    article,
    `${article}/`,
    `${article}/lesson`,
    `${article}/lesson/projector`,
    `${article}/lesson/key/`,
  ])
    expect(articleOf(path), path).toBe(article);
  for (const path of [
    "/",
    "/nl",
    "/nl/words",
    "/fr/articles/trump-kim-top/b2",
    "/nl/articles/trump-kim-top",
    `${article}/reading.json`,
    `${article}/lesson/other`,
    `/evil${article}`,
  ])
    expect(articleOf(path), path).toBeUndefined();
  expect([article, `${article}/lesson`].map(isArticle)).toEqual([true, false]);
  expect(namedBy(article)).toEqual({ slug: "trump-kim-top", level: "b2" });
  expect(["/", "/nl/"].map(plain)).toEqual(["/", "/nl"]);
});

test("the language is the address's, else the first we have of the reader's, else ours", () => {
  expect(languageAt("/en/words", ["nl"])).toBe("en");
  expect(languageAt("/", ["fr-FR", "en-GB", "nl"])).toBe("en");
  expect(languageAt("/xx/words", ["fr"])).toBe("nl");
  expect(languageAt("/")).toBe("nl");
});

test("an article is its page, its lesson and its data, and the data are of one release", () => {
  const { page, lesson, data } = partsOf("/nl/articles/a/b1", "r1");
  expect(page).toBe("/nl/articles/a/b1");
  expect(lesson).toHaveLength(4);
  expect(data).toEqual(["reading", "questions", "pictures"].map((name) => `/nl/articles/a/b1/${name}.json?v=r1`));
  expect(released("/x.json", undefined)).toBe("/x.json");
});

test("a kept page is shown, noted as the same, or fetched again", () => {
  const kept = (different: Partial<Kept> = {}): Kept => ({ release: "r1", version: "v1", checked: "r1", ...different });
  const rows: [string, ReturnType<typeof standing>, Parameters<typeof standing>][] = [
    ["of this release", "current", [kept(), "r1", true, "v1"]],
    ["found to be the same before", "current", [kept({ checked: "r2" }), "r2", true, "v1"]],
    ["of another release, unchanged", "same", [kept(), "r2", true, "v1"]],
    ["of another release, changed", "fetch", [kept(), "r2", true, "v2"]],
    ["no longer on the list", "fetch", [kept(), "r2", true, undefined]],
    ["never on a list", "fetch", [kept({ version: undefined }), "r2", true, undefined]],
    ["unchanged, but with other scripts", "fetch", [kept(), "r2", false, "v1"]],
    ["of this release by name, but with other scripts", "fetch", [kept(), "r1", false, "v1"]],
  ];
  for (const [what, verdict, asked] of rows) expect(standing(...asked), what).toBe(verdict);
});

test("old scripts go when no page needs them and every article of theirs is there anew", () => {
  const old = { code: "c1", releases: ["r1", "r2"], articles: ["/a"] };
  expect(droppable([old], new Set(["/a", "/b"]), ["r3", "r3"])).toEqual(["c1"]);
  expect(droppable([old], new Set(["/a"]), []), "no page is open").toEqual(["c1"]);
  expect(droppable([old], new Set(["/a"]), ["r3", "r2"]), "a page of theirs is open").toEqual([]);
  expect(droppable([old], new Set(["/a"]), undefined), "a page did not say").toEqual([]);
  expect(droppable([old], new Set(["/b"]), ["r3"]), "an article is not carried over").toEqual([]);
  expect(droppable([old, { ...old, code: "c0", articles: ["/z"] }], new Set(["/a"]), ["r3"])).toEqual(["c1"]);
});

test("a file is of a release when it says so, and not when its text does", () => {
  expect(isOfRelease('<!DOCTYPE html><html lang="nl" data-release="r1">', "r1")).toBe(true);
  expect(isOfRelease('{"release":"r1","glosses":{}}', "r1")).toBe(true);
  expect(isOfRelease('{"release":"r2","glosses":{}}', "r1")).toBe(false);
  expect(isOfRelease('{"text":"{\\"release\\":\\"r1\\"}"}', "r1")).toBe(false);
  expect(isOfRelease("<h1>502 Bad Gateway</h1>", "r1")).toBe(false);
});

test("a title is read as text", () => {
  expect(titleOf("<head><title>Trump &amp; Kim: &quot;af&quot; &#x27;</title></head>")).toBe(`Trump & Kim: "af" '`);
  expect(titleOf("<p>none</p>")).toBe("");
});

test("a cache says which scripts its articles are for", () => {
  expect(codeOf("leeswijzer-articles-c1")).toBe("c1");
  expect(codeOf(shellName("c1"))).toBeUndefined();
  expect(codeOf("another-app")).toBeUndefined();
});

test("sizes are told as a reader reads them", () => {
  expect(megabytes(1_260_000, "nl")).toBe("1,3 MB");
  expect(megabytes(1_260_000, "en")).toBe("1.3 MB");
  expect(megabytes(123_456_789, "en")).toBe("123 MB");
  expect(megabytes(10, "en")).toBe("0.1 MB");
});

test("the panel says how things stand and offers what can be done", () => {
  const list = new Map([
    ["/a", 100_000],
    ["/b", 200_000],
  ]);
  const state = { kept: new Set<string>(), list, room: 1e9, went: undefined };
  const rows: [string, Partial<Parameters<typeof panelSays>[0]>, string[], string[]][] = [
    ["nothing is kept", {}, ["count"], ["keep"]],
    ["one is", { kept: new Set(["/a"]) }, ["count"], ["keep", "remove"]],
    ["all are", { kept: new Set(["/a", "/b"]) }, ["all"], ["remove"]],
    ["under way", { kept: new Set(["/a"]), went: "busy" }, ["keeping"], ["stop"]],
    ["just done", { kept: new Set(["/a", "/b"]), went: "busy" }, ["all"], ["remove"]],
    ["no room", { kept: new Set(["/a"]), went: "full" }, ["full"], ["keep", "remove"]],
    ["no network", { went: "failed" }, ["count", "failed"], ["keep"]],
    ["removed", { went: "removed" }, ["count", "removed"], ["keep"]],
    ["little room", { room: 1_400_000 }, ["count", "tight"], ["keep"]],
    ["the browser keeps nothing", { kept: "blocked" }, ["blocked"], []],
    ["not known yet", { kept: undefined }, [], []],
    ["no list", { kept: new Set(["/a"]), list: undefined }, [], ["remove"]],
  ];
  for (const [what, different, lines, actions] of rows)
    expect(panelSays({ ...state, ...different }), what).toMatchObject({ lines, actions });
  expect(panelSays({ ...state, kept: new Set(["/a", "/gone"]) })).toMatchObject({
    values: { kept: 1, total: 2 },
    bytes: 200_000,
  });
});

test("a new version that finds no room is told of, and no other that goes", async () => {
  const rows: [what: string, why: string, states: string[], told: number][] = [
    ["there was no room", "QuotaExceededError", ["redundant"], 1],
    ["something else failed", "NetworkError", ["redundant"], 0],
    ["it was at work, and a next one came", "QuotaExceededError", ["installed", "activating", "redundant"], 0],
  ];
  for (const [what, why, states, told] of rows) {
    Object.assign(globalThis, { caches: refusing(why) });
    const installing = Object.assign(new EventTarget(), { state: "installing" });
    const registration = Object.assign(new EventTarget(), {
      waiting: null,
      installing: null as typeof installing | null,
    });
    let times = 0;
    seeThrough(registration as unknown as ServiceWorkerRegistration, () => times++);
    registration.installing = installing;
    registration.dispatchEvent(new Event("updatefound"));
    for (const state of states) {
      installing.state = state;
      installing.dispatchEvent(new Event("statechange"));
    }
    await new Promise(setImmediate);
    expect(times, what).toBe(told);
  }
});

test("the worker answers every page that asks, also where the browser throws", async () => {
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    skipWaiting() {},
  };
  const build = { BUILD: { release: "r1", code: "c1" }, SHELL: [] };
  Object.assign(globalThis, { self, caches: refusing("QuotaExceededError"), ...build });
  await import("@/lib/offline/worker");
  const answered = (why: string) => {
    Object.assign(globalThis, { caches: refusing(why) });
    return new Promise((postMessage) => {
      const data = { type: "keep", article: "/nl/articles/a/b1" };
      listeners.get("message")?.({ data, ports: [{ postMessage }], waitUntil() {} });
    });
  };
  expect(await answered("QuotaExceededError")).toEqual({ keeping: "full" });
  expect(await answered("UnknownError")).toEqual({ keeping: "failed" });
});
