/** What the newsroom says of a text, as the gold is scored with it. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { analyse } from "@/lib/newsroom/analyse";
import { parseDictionary } from "@/lib/newsroom/freedict";
import { FROG_ARGUMENTS } from "@/lib/newsroom/frog";
import { paragraphsOf } from "@/lib/newsroom/sentences";
import type { Prediction } from "./score";

const FROG = "/usr/bin/frog";
const FREEDICT = "/usr/share/dictd/freedict-nld-eng";

/** Both Debian packages are there. */
export const isInstalled = [FROG, `${FREEDICT}.index`, `${FREEDICT}.dict.dz`].every((path) => existsSync(path));

async function runFrog(sentences: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "gold-"));
  try {
    const file = join(folder, "text.txt");
    writeFileSync(file, `${sentences.join("\n")}\n`);
    const run = promisify(execFile);
    const { stdout } = await run(FROG, [...FROG_ARGUMENTS, "-t", file], { maxBuffer: 100_000_000 });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From plain text on, with nothing kept from an earlier run. @throws where Frog fails. */
export async function predict(text: string): Promise<Prediction> {
  const sentences = paragraphsOf(text).flat();
  const frog = await runFrog(sentences);
  const index = readFileSync(`${FREEDICT}.index`, "utf8");
  const dictionary = parseDictionary(index, gunzipSync(readFileSync(`${FREEDICT}.dict.dz`)));
  const said: Prediction = { words: [], joins: [] };
  let end = 0;
  for (const { text: sentence, words, joins } of analyse(sentences, frog, dictionary)) {
    const start = text.indexOf(sentence, end);
    if (start < 0) throw new Error(`Not in the text: ${sentence}`);
    end = start + sentence.length;
    const offset = (place: number) => start + (words[place]?.at ?? 0);
    const joined = new Set(joins.map(({ verb }) => verb));
    said.words.push(
      ...words.map(({ lemma, parts, meanings }, place) => ({
        at: offset(place),
        lemma,
        meanings,
        ...(parts && !joined.has(place) && { parts }),
      })),
    );
    said.joins.push(
      ...joins.map(({ infinitive, verb, particle }) => ({
        verb: infinitive,
        form: offset(verb),
        particle: offset(particle),
      })),
    );
  }
  return said;
}
