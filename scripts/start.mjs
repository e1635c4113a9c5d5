/** `npm start`: installs, builds and serves the app on PORT (3000), doing only what is not done yet. */
import { createServer } from "node:net";
import process from "node:process";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { fail, node, tools } from "./lib/run.mjs";

const port = process.env.PORT || "3000";

/** Why the port cannot be listened on, as the system's error code, or nothing where it can. */
const portError = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen(Number(port), () => server.close(() => resolve(undefined)));
  });

if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) fail(`PORT must be a number from 0 to 65535, not "${port}".`);
// Asked first: nobody should wait for a build to learn this.
const error = await portError();
if (error === "EADDRINUSE")
  fail(`Port ${port} is taken: stop what uses it, or choose another, as in PORT=3001 npm start`);
if (error) fail(`Port ${port} cannot be used (${error}): choose another, as in PORT=3001 npm start`);

await install();
await build();
process.exitCode = await node([tools.next, "start", "-p", port]);
