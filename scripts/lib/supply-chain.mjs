/** What may come with the app from others: every package in the lock that is not for development alone. */

/** @typedef {{ dev?: boolean, license?: string, integrity?: string, hasInstallScript?: boolean }} Locked */

/** Ask no more than to be named, which the About page does; the fonts' and the browser data's are for fonts and data. */
const LICENCES = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1", "CC-BY-4.0"];

/** What is allowed to some packages alone, and why. One that is needed no longer is a problem too. */
const EXCEPTIONS = [
  {
    of: /^@img\/sharp-/,
    allowed: ["licence LGPL-3.0-or-later"],
    why: "image library that next can do without; nothing calls it, and next.config.js leaves it out of what is served",
  },
  {
    of: /^@next\/swc-(darwin|win32)-/,
    allowed: ["licence unknown", "no hash"],
    why: "next's own compiler, MIT as next is, for systems whose builds could not be had where the lock was written",
  },
];

/** @param {Locked} locked */
function faultsOf({ license = "unknown", integrity, hasInstallScript }) {
  const licences = license.split(" AND ").filter((name) => !LICENCES.includes(name));
  return [
    ...(hasInstallScript ? ["runs a script when it is installed"] : []),
    ...licences.map((name) => `licence ${name}`),
    ...(integrity?.startsWith("sha512-") ? [] : ["no hash"]),
  ];
}

/**
 * What is wrong with the packages of a lock, a line each; none where nothing is.
 * @param {Record<string, Locked>} packages by path, as in package-lock.json
 * @returns {string[]}
 */
export function faults(packages, exceptions = EXCEPTIONS) {
  const used = new Set();
  const found = Object.entries(packages).flatMap(([path, locked]) => {
    if (path === "" || locked.dev) return [];
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return faultsOf(locked).flatMap((fault) => {
      const exception = exceptions.find(({ of, allowed }) => of.test(name) && allowed.includes(fault));
      used.add(exception);
      return exception ? [] : [`${name}: ${fault}`];
    });
  });
  const unused = exceptions.filter((exception) => !used.has(exception));
  return [...found, ...unused.map(({ of }) => `${of}: an exception that nothing needs`)];
}

/**
 * What `npm audit --json` says, a line for each package with a flaw of high or critical severity; undefined where the registry
 * did not answer it.
 * @param {string} json @returns {string[] | undefined}
 */
export function readAudit(json) {
  let answer;
  try {
    answer = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!answer?.auditReportVersion) return undefined;
  /** @type {{ name: string, severity: string, range: string }[]} */
  const flaws = Object.values(answer.vulnerabilities);
  return flaws
    .filter(({ severity }) => ["high", "critical"].includes(severity))
    .map(({ name, severity, range }) => `${name} ${range}: a known flaw, ${severity}; see npm audit`);
}
