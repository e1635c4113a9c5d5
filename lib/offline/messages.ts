/** What pages and the service worker say to each other. Pages of an older release are among them: only ever add. */

/** From a page. `here`: it is open; where it belongs to an article, keep that one. `keep`: that one too. `forget`: all. `take over`: to a worker that waits. */
export type Asked =
  | { type: "here"; release: string; article?: string | undefined }
  | { type: "keep"; article: string }
  | { type: "forget" }
  | { type: "take over" };

/** What became of keeping an article. `newer`: the server has a newer release than this worker. */
export type Keeping = "kept" | "gone" | "newer" | "failed" | "full";

export interface Answer {
  keeping?: Keeping | undefined;
  /** The page that asked is of an older release than it would be now. */
  older?: boolean;
}

/** From the worker. `who`: of which release is the page? `changed`: what is kept is not what it was. */
export type Told = { type: "who" } | { type: "changed" };
