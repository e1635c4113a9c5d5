import { createProgress, type Progress } from "./store";

let store: Progress | undefined;

/**
 * The reader's progress, one store a page. In the browser its settings and words are read at the first call, and it
 * follows what other tabs save; on the server it is empty and stays so.
 */
export function progress(): Progress {
  if (store) return store;
  const storage = openStorage();
  const created = createProgress(storage);
  store = created;
  if (typeof window === "undefined") return created;
  const { load, hear } = created.getState();
  load();
  window.addEventListener("storage", (event) => {
    if (event.storageArea === storage) hear(event.key, event.newValue);
  });
  // A page that comes back out of the back/forward cache has heard nothing while it was away.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) load();
  });
  return created;
}

/** Undefined on the server. Where a browser blocks storage, looking at it already throws; some web views have null. */
function openStorage(): Storage | undefined {
  try {
    return window.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}
