// What `npm run dev` serves as /sw.js: the worker of an app that was served here before steps aside, with all it kept.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith("leeswijzer-")) await caches.delete(name);
    await self.registration.unregister();
    for (const client of await self.clients.matchAll({ type: "window" })) client.navigate(client.url);
  };
  event.waitUntil(leave());
});
