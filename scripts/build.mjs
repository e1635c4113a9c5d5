/** `npm run build`: installs, checks the content and builds the app, doing only what is not done yet. */
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";

await install();
await build();
