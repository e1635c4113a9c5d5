import type { ReactNode } from "react";
import { articleOf } from "@/lib/offline/addresses";
import { leave } from "@/lib/offline/leave";
import type { Told } from "@/lib/offline/messages";
import { ask, keepMissing, register, seeThrough, wanted } from "@/lib/offline/page";
import { Note } from "./note";

export type NoteLabels = Record<"ready" | "load" | "full" | "close", string>;

/** How often a page that stays open asks whether there is a new version, in milliseconds. */
const HOUR = 3_600_000;

/**
 * Registers the service worker, tells it what is read here, and shows what it has to say. A new version takes over by
 * itself: this page goes on with its own files, and the next page is the new one's.
 */
export async function begin(show: (note: ReactNode) => void, labels: NoteLabels) {
  const { serviceWorker } = navigator;
  const { release } = document.documentElement.dataset;
  if (!serviceWorker) return;
  if (!release) return leave();

  const close = () => show(undefined);
  const sayFull = () => show(<Note text={labels.full} close={labels.close} onClose={close} />);
  const report = async () => {
    const { keeping, older } = await ask({ type: "here", release, article: articleOf(location.pathname) });
    if (older)
      show(
        <Note
          text={labels.ready}
          act={labels.load}
          onAct={() => location.reload()}
          close={labels.close}
          onClose={close}
        />,
      );
    else if (keeping === "full") sayFull();
    else if (wanted() && (await keepMissing({ lang: document.documentElement.lang })) === "full") sayFull();
  };
  serviceWorker.addEventListener("message", ({ data, ports }: MessageEvent<Told>) => {
    if (data?.type === "who") ports[0]?.postMessage(release);
  });
  serviceWorker.startMessages();
  let registration: ServiceWorkerRegistration;
  try {
    registration = await register();
  } catch (error) {
    if ((error as Error).message === "full") sayFull();
    return;
  }
  seeThrough(registration, sayFull);
  await report();
  serviceWorker.addEventListener("controllerchange", () => report().catch(() => {}));

  // A browser looks for a new version when a page opens, but not soon again where that failed half-way.
  let asked = 0;
  const look = () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {});
  };
  look();
  document.addEventListener("visibilitychange", look);
}
