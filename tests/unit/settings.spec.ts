import { runInNewContext } from "node:vm";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { earlySettingsScript } from "@/lib/progress/early";
import { DEFAULT_SETTINGS, SETTING_OPTIONS } from "@/lib/progress/records";
import { repairSettings } from "@/lib/progress/repair";

/** What the script leaves on <html>, with these texts in localStorage, or with a localStorage that throws. */
function run(saved: Record<string, string> | undefined, fonts = "f1"): Record<string, string> {
  const page = {
    document: { documentElement: { dataset: {} as Record<string, string> } },
    get localStorage() {
      if (!saved) throw new Error("SecurityError");
      return { getItem: (key: string) => saved[key] ?? null };
    },
  };
  runInNewContext(earlySettingsScript(fonts), page);
  expect(Object.keys(page)).toEqual(["document", "localStorage"]);
  return page.document.documentElement.dataset;
}
const runWith = (setting: unknown) => run({ "leeswijzer:setting": JSON.stringify(setting) });

const evil = '"><script>alert(1)</script>';
const table: [string, unknown, Record<string, string>][] = [
  ["the defaults", { v: 1, glosses: "tap", above: "B1", size: "m", theme: "auto" }, { above: "B1" }],
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
      const shown = { glosses: "tap", above: "B1", size: "m", theme: "auto", ...runWith(setting) };
      expect(shown).toEqual({ glosses, above, size, theme });
    }),
    { numRuns: 1000 },
  );
});
