/** `npm run dev`: installs and serves the app on PORT (3000), rebuilding each page as its files change. */
import process from "node:process";
import { install } from "./lib/install.mjs";
import { node, tools } from "./lib/run.mjs";

await install();
process.exitCode = await node([tools.next, "dev", "-p", process.env.PORT || "3000"]);
