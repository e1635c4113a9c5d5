/** Which of what is kept may be shown, carried over to a release, or dropped. Decisions only: nothing here reads a cache. */

/** What was noted of a kept page when it was kept. */
export interface Kept {
  /** The release it came from. */
  release: string;
  /** Of what is in it, where the release's list named it. */
  version?: string | undefined;
  /** The last release under which it was found to be as it should be. */
  checked: string;
}

/** An app as it was built: what it is called, and the name of its scripts, which many releases may share. */
export interface Build {
  release: string;
  code: string;
}

/** The list of a release: by slug and level, the version of what is in it and how many bytes it takes to fetch. */
export interface Catalogue {
  release: string;
  articles: Record<string, Record<string, [version: string, bytes: number]>>;
}

/**
 * What to do with a kept page under a release. `current`: show it. `same`: its release was another, but nothing in it
 * has changed, its scripts neither, so note that and show it. `fetch`: get this release's. `gone`: there is none.
 * A page the list does not name may still be there, made when it is asked for: then the answer to `fetch` tells.
 * @param sameCode whether it was kept with the scripts of this release
 */
export function standing(
  kept: Kept,
  release: string,
  sameCode: boolean,
  listed: string | undefined,
): "current" | "same" | "fetch" {
  if (!sameCode) return "fetch";
  if (kept.checked === release) return "current";
  return kept.version !== undefined && kept.version === listed ? "same" : "fetch";
}

/** An old build's caches, with what is still kept in them. */
export interface Old {
  code: string;
  /** The releases that had these scripts. */
  releases: readonly string[];
  /** The articles kept with them. */
  articles: readonly string[];
}

/**
 * The builds of which everything may go: no open page is of one of their releases, and every article kept with them is
 * kept with the present one too.
 * @param open the releases of all open pages; undefined where one of them did not say
 */
export function droppable(
  olds: readonly Old[],
  present: ReadonlySet<string>,
  open: readonly string[] | undefined,
): string[] {
  if (!open) return [];
  return olds
    .filter(
      ({ releases, articles }) =>
        !releases.some((each) => open.includes(each)) && articles.every((each) => present.has(each)),
    )
    .map(({ code }) => code);
}

/** Whether a file fetched as part of a release is of that release: every page and every data file names its own. */
export function isOfRelease(text: string, release: string): boolean {
  return text.includes(`data-release="${release}"`) || text.startsWith(`{"release":"${release}"`);
}

/** What a page's title is, out of its source; empty where it has none. */
export function titleOf(html: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return title.replace(/&([\w#]+);/g, (whole, name) => named[name] ?? whole);
}
