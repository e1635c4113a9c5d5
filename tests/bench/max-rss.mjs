/** Imported by every Node process of a measured command: notes at its end how much memory it had at most. */
import { appendFileSync } from "node:fs";
import process from "node:process";

const { MAX_RSS_FILE } = process.env;
if (MAX_RSS_FILE)
  process.once("exit", () => appendFileSync(MAX_RSS_FILE, `${process.resourceUsage().maxRSS * 1024}\n`));
