/** The gold that is on disk. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "@/scripts/lib/run.mjs";
import { type Entry, type Gold, readEntry } from "./gold";

const folder = join(root, "tests/gold");

function readFile(file: string): Gold[] {
  return (parse(readFileSync(join(folder, file), "utf8")) as Entry[]).map(readEntry);
}

const yamlIn = (under: string) => readdirSync(join(folder, under)).filter((name) => name.endsWith(".yaml"));

/** All sentences that stand by themselves, each a paragraph of its own. */
export function goldSentences(): Gold[] {
  return yamlIn(".").flatMap((name) => readFile(name).map((gold) => ({ ...gold, opens: true })));
}

/** The running texts by their file's name. */
export function goldTexts(): { name: string; sentences: Gold[] }[] {
  return yamlIn("texts").map((name) => ({ name: name.replace(".yaml", ""), sentences: readFile(`texts/${name}`) }));
}
