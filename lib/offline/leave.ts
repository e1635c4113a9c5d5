import { isOurs } from "./kept-caches";

/** Where nothing is to be kept (the app is being worked on): sends away a worker of before, with all it kept. */
export async function leave(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}
