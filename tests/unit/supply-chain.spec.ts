import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { CREDITS } from "@/app/[lang]/about/credits";
import { faults, readAudit } from "@/scripts/lib/supply-chain.mjs";

const GOOD = { license: "MIT", integrity: "sha512-x" };

const FAULTS: [what: string, locked: object, faults: string[]][] = [
  ["nothing wrong", GOOD, []],
  ["two licences that are known", { ...GOOD, license: "Apache-2.0 AND MIT" }, []],
  ["an install script", { ...GOOD, hasInstallScript: true }, ["runs a script when it is installed"]],
  ["an install script, for development", { ...GOOD, hasInstallScript: true, dev: true }, []],
  [
    "an install script, optional",
    { ...GOOD, hasInstallScript: true, optional: true },
    ["runs a script when it is installed"],
  ],
  ["a licence that asks for more", { ...GOOD, license: "AGPL-3.0" }, ["licence AGPL-3.0"]],
  ["one licence of two", { ...GOOD, license: "MIT AND GPL-2.0" }, ["licence GPL-2.0"]],
  ["a choice nobody has looked at", { ...GOOD, license: "(MIT OR GPL-2.0)" }, ["licence (MIT OR GPL-2.0)"]],
  ["no licence, no hash", {}, ["licence unknown", "no hash"]],
  ["a hash that can be forged", { ...GOOD, integrity: "sha1-x" }, ["no hash"]],
];

for (const [what, locked, expected] of FAULTS)
  test(`a package with ${what}`, () => {
    const packages = { "": { license: "none" }, "node_modules/a/node_modules/@b/c": locked };
    expect(faults(packages, [])).toEqual(expected.map((fault) => `@b/c: ${fault}`));
  });

test("an exception is for its own package and fault, and goes when it is not needed", () => {
  const exceptions = [{ of: /^@b\//, allowed: ["no hash"], why: "a test" }];
  const bare = { license: "MIT" };
  expect(faults({ "node_modules/@b/c": bare }, exceptions)).toEqual([]);
  expect(faults({ "node_modules/@b/c": {} }, exceptions)).toEqual(["@b/c: licence unknown"]);
  expect(faults({ "node_modules/b": bare }, exceptions)).toEqual([
    "b: no hash",
    "/^@b\\//: an exception that nothing needs",
  ]);
});

test("an audit counts where the registry answered it", () => {
  const flaw = (name: string, severity: string) => ({ [name]: { name, severity, range: "<2" } });
  const answer = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
  expect(readAudit(answer({}))).toEqual([]);
  expect(readAudit(answer({ ...flaw("a", "moderate"), ...flaw("b", "high"), ...flaw("c", "critical") }))).toEqual([
    "b <2: a known flaw, high; see npm audit",
    "c <2: a known flaw, critical; see npm audit",
  ]);
  for (const none of ["", "null", "<html>", '{"error":{"summary":""}}', '{"message":"405","statusCode":405}'])
    expect(readAudit(none)).toBeUndefined();
});

test("whoever is credited is credited with the licence in the lock", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  for (const { name, licence } of CREDITS)
    expect(licence.replace(/^SIL OFL /, "OFL-"), name).toBe(packages[`node_modules/${name}`].license);
});
