/**
 * Where readers will find the app: the origin that links start with where they must be whole, as those for search engines and
 * other sites must. Throws where `given` is no origin: a wrong one would send every reader astray.
 */
export function siteOf(given: string | undefined): URL {
  if (!given) return new URL("http://localhost:3000");
  const site = URL.canParse(given) ? new URL(given) : undefined;
  if (!site || !/^https?:$/.test(site.protocol) || site.href !== `${site.origin}/`)
    throw new Error(`SITE_URL must be an origin such as https://leeswijzer.example, not "${given}"`);
  return site;
}

/** Fixed when the app is built, since its pages are. */
export const SITE = siteOf(process.env.SITE_URL);

/** A path of the app as a whole address. */
export const absolute = (path: string, site = SITE): string => new URL(path, site).href;
