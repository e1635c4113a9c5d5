import { isDeepStrictEqual } from "node:util";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { earlyRoundScript, earlySettingsScript, earlyTestScript } from "@/lib/progress/early";
import { DEFAULT_SETTINGS, keyOf, MODES, SETTING_OPTIONS } from "@/lib/progress/records";
import { repairRound, repairSettings } from "@/lib/progress/repair";
import { isTesting } from "@/lib/quiz/round";
import { FUZZ_CASES, json$, text$ } from "./hostile";

type Dataset = Record<string, string>;

/** One page for all: a page of its own for each of ten thousand cases would take long. */
const page = createContext({
  saved: undefined as Record<string, string> | undefined,
  document: {
    documentElement: { dataset: {} as Dataset },
    currentScript: { parentElement: { dataset: {} as Dataset } },
  },
  get localStorage() {
    const { saved } = page;
    if (!saved) throw new Error("SecurityError");
    return { getItem: (key: string) => saved[key] ?? null };
  },
});
const globals = Object.keys(page).length;

/** What a script leaves on <html>, and on the element it stands in, with these texts in localStorage, or with a localStorage that throws. */
function runScript(script: string, saved: Record<string, string> | undefined): { html: Dataset; own: Dataset } {
  const { documentElement, currentScript } = page.document;
  documentElement.dataset = {};
  currentScript.parentElement.dataset = {};
  page.saved = saved;
  runInContext(script, page);
  if (Object.keys(page).length > globals) throw new Error(`left behind: ${Object.keys(page)}`);
  return { html: documentElement.dataset, own: currentScript.parentElement.dataset };
}

const run = (saved: Record<string, string> | undefined, fonts = "f1") =>
  runScript(earlySettingsScript(fonts), saved).html;
const runWith = (setting: unknown) => run({ "leeswijzer:setting": JSON.stringify(setting) });

const evil = '"><script>alert(1)</script>';
const table: [string, unknown, Record<string, string>][] = [
  ["the defaults", { v: 1, glosses: "tap", above: "text", size: "m", theme: "auto" }, {}],
  ["a level chosen", { v: 1, glosses: "tap", above: "B1", size: "m", theme: "auto" }, { above: "B1" }],
  [
    "all else",
    { v: 1, glosses: "off", above: "A2", size: "xl", theme: "dark" },
    { glosses: "off", above: "A2", size: "xl", theme: "dark" },
  ],
  ["one bad value", { v: 1, glosses: "between", above: "Z9", size: "s" }, { glosses: "between", size: "s" }],
  ["hostile values", { v: 1, glosses: evil, above: evil, size: ["s"], theme: { toString: "dark" } }, {}],
  ["hostile names", { v: 1, [evil]: evil, fonts: "f1", onclick: "dark" }, {}],
  ["a newer version", { v: 2, theme: "dark" }, {}],
  ["no version", { theme: "dark" }, {}],
  ["no object", [1], {}],
  ["null", null, {}],
];
for (const [name, setting, dataset] of table) test(name, () => expect(runWith(setting)).toEqual(dataset));

test("nothing saved, broken JSON, blocked storage", () => {
  expect(run({})).toEqual({});
  expect(run({ "leeswijzer:setting": '{"v":1,' })).toEqual({});
  expect(run(undefined)).toEqual({});
});

test("fonts only when this browser holds this version, whatever the settings are", () => {
  expect(run({ "leeswijzer:fonts": "f1", "leeswijzer:setting": "?" })).toEqual({ fonts: "f1" });
  expect(run({ "leeswijzer:fonts": "f0" })).toEqual({});
});

test("the script is small and cannot close its element", () => {
  expect(earlySettingsScript("2026-01-31").length).toBeLessThanOrEqual(600);
  expect(earlySettingsScript(evil)).not.toContain("<");
  expect(run({ "leeswijzer:fonts": evil }, evil)).toEqual({ fonts: evil });
});

test("it shows what the store will read, for any JSON", () => {
  const near = Object.fromEntries(
    Object.entries(SETTING_OPTIONS).map(([name, options]) => [
      name,
      fc.oneof(fc.constantFrom(...options), fc.jsonValue()),
    ]),
  );
  fc.assert(
    fc.property(fc.record({ v: fc.constant(1), ...near }, { requiredKeys: ["v"] }), (setting) => {
      const { glosses, above, size, theme } = repairSettings(setting) ?? DEFAULT_SETTINGS;
      const shown = { glosses: "tap", above: "text", size: "m", theme: "auto", ...runWith(setting) };
      return isDeepStrictEqual(shown, { glosses, above, size, theme });
    }),
    { numRuns: FUZZ_CASES },
  );
});

/** With this text saved as the round of an article, what is marked of it: the test on <html>, and that there is a round. */
function runRound(saved: string) {
  const { html, own } = runScript(earlyTestScript("top") + earlyRoundScript("top"), { [keyOf("round", "top")]: saved });
  return { ...html, ...own };
}

test("a test under way and a round are marked as the store will read them", () => {
  const whole$ = fc.integer({ min: 1 });
  const round$ = fc.record(
    { mode: fc.oneof(fc.constantFrom(...MODES), json$), handedIn: whole$, item: json$, seed: json$ },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(round$, (saved) => {
      const round = repairRound(saved) ?? {};
      const read = { ...(isTesting(round) && { test: round.mode }), resuming: "" };
      return isDeepStrictEqual(runRound(JSON.stringify({ v: 1, ...saved })), read);
    }),
    { numRuns: FUZZ_CASES },
  );
});

test("of any other text nothing gets into the page, nor does the script throw", () => {
  const said = [{}, { resuming: "" }, ...["test", "first"].map((test) => ({ test, resuming: "" }))];
  fc.assert(
    fc.property(
      fc.oneof(
        text$,
        json$.map((data) => JSON.stringify(data) ?? ""),
      ),
      (text) => {
        const marked = runRound(text);
        return (
          said.some((each) => isDeepStrictEqual(each, marked)) &&
          isDeepStrictEqual(run({ [keyOf("setting")]: text }), {})
        );
      },
    ),
    { numRuns: FUZZ_CASES },
  );
  for (const script of [earlyTestScript("top"), earlyRoundScript("top")])
    expect(runScript(script, undefined)).toEqual({ html: {}, own: {} });
  expect(earlyTestScript(evil) + earlyRoundScript(evil)).not.toContain("<");
});
