/** The newsroom with the real Frog and the real dictionary; where they are not installed these tests say that they were skipped. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { checkContent, loadArticle } from "@/lib/content/load";
import { analyse } from "@/lib/newsroom/analyse";
import { parseDictionary } from "@/lib/newsroom/freedict";
import { FROG_ARGUMENTS } from "@/lib/newsroom/frog";
import { indexArticle, resolveGlosses } from "@/lib/reading/glosses";
import { root } from "@/scripts/lib/run.mjs";
import { goldSentences, goldTexts } from "../gold/files";
import { type Count, score, share } from "../gold/score";

const DICTIONARY = "/usr/share/dictd/freedict-nld-eng";
const ready = existsSync(`${DICTIONARY}.index`) && spawnSync("frog", ["--version"]).status === 0;

const TEXT = `Nieuwe brug over het kanaal komt er toch

De gemeente Deventer heeft dinsdag besloten dat de nieuwe brug er toch komt. De wethouder trok haar bezwaren in nadat de provincie extra geld had toegezegd.

Wethouder Marieke Smit legde het plan dinsdagavond aan de gemeenteraad voor. “Wij hebben lang getwijfeld”, zei Smit. De oude brug uit 1934 werd vorig jaar afgesloten, omdat het staal was aangetast.
`;

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leeswijzer-"));
  cpSync(join(root, "content"), join(folder, "content"), { recursive: true });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run draft` in a folder of its own, with PATH as given. */
function draft(args: string[], path = process.env.PATH) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/draft.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: path, LEESWIJZER_CONTENT: join(folder, "content") },
  });
}

test.describe("with Frog and FreeDict", () => {
  test.skip(!ready, "Frog or FreeDict is not installed: apt-get install frog frogdata uctodata dict-freedict-nld-eng");
  test.setTimeout(120_000);

  test("a text becomes a draft that opens with a gloss on every word, and a second run changes nothing", () => {
    const file = join(folder, "text.txt");
    writeFileSync(file, TEXT);
    const first = draft([file, "--slug", "nieuwe-brug"]);
    expect(first.stderr).toBe("");
    expect(first.stdout).toContain("b2.yaml: 6 sentences");
    const content = join(folder, "content");
    const loaded = loadArticle("nieuwe-brug", content);
    const sentences = loaded.levels.b2?.flat() ?? [];
    const indexes = indexArticle(loaded.lexicon, loaded.article);
    for (const sentence of sentences) expect(resolveGlosses(sentence, indexes).problems, sentence.nl).toEqual([]);
    const joined = sentences.flatMap((each) =>
      resolveGlosses(each, indexes).glosses.filter(({ words }) => words.length > 1),
    );
    expect(joined.map(({ entry }) => entry)).toEqual(expect.arrayContaining(["intrekken", "voorleggen"]));
    expect(Object.keys(loaded.article.people)).toEqual(["marieke-smit"]);
    expect(Object.keys(loaded.article.places)).toEqual(["deventer"]);
    const { problems, drafts } = checkContent(({ slug }) => slug, content);
    expect(problems).toEqual([]);
    expect(drafts.map(({ files }) => files.slug)).toEqual(["nieuwe-brug"]);

    const level = join(content, "articles/nieuwe-brug/b2.yaml");
    const byHand = readFileSync(level, "utf8").replace('en: "?"', "en: New bridge across the canal after all # mine");
    writeFileSync(level, byHand);
    expect(draft([file, "--slug", "nieuwe-brug"]).stdout).toContain("Nothing had to be changed.");
    expect(readFileSync(level, "utf8")).toBe(byHand);
  });

  test("the gold set is read as well as it must be", () => {
    const dictionary = parseDictionary(
      readFileSync(`${DICTIONARY}.index`, "utf8"),
      gunzipSync(readFileSync(`${DICTIONARY}.dict.dz`)),
    );
    const gold = [...goldSentences(), ...goldTexts().flatMap(({ sentences }) => sentences)];
    const lines = gold.map(({ nl }) => nl);
    const file = join(folder, "gold.txt");
    writeFileSync(file, `${lines.join("\n")}\n`);
    const { stdout } = spawnSync("frog", [...FROG_ARGUMENTS, "-t", file], {
      encoding: "utf8",
      maxBuffer: 1e8,
      cwd: folder,
    });
    const totals: Record<string, Count> = {};
    for (const [place, { words, joins }] of analyse(lines, stdout, dictionary).entries()) {
      const at = (word: number) => words[word]?.at ?? -1;
      const said = {
        words: words.map((word, index) => {
          const { parts: _, ...whole } = word;
          return joins.some(({ verb }) => verb === index) ? whole : word;
        }),
        joins: joins.map(({ infinitive, verb, particle }) => ({
          verb: infinitive,
          form: at(verb),
          particle: at(particle),
        })),
      };
      const sentence = gold[place];
      for (const [measure, { right, of }] of Object.entries(sentence ? score(sentence, said).counts : {})) {
        const total = totals[measure] ?? { right: 0, of: 0 };
        totals[measure] = { right: total.right + right, of: total.of + of };
      }
    }
    const least = {
      joinPrecision: 0.95,
      joinRecall: 0.85,
      lemmas: 0.93,
      meanings: 0.85,
      splitPrecision: 0.8,
      splitRecall: 0.8,
    };
    for (const [measure, bound] of Object.entries(least))
      expect(share(totals[measure] ?? { right: 0, of: 1 }), measure).toBeGreaterThanOrEqual(bound);
  });
});

test.describe("refusals", () => {
  const file = () => join(folder, "refused.txt");
  const table: [name: string, args: () => string[], why: RegExp][] = [
    ["no file", () => ["--slug", "x"], /Name one file/],
    ["no slug", () => [file()], /Name the folder/],
    ["a slug that is none", () => [file(), "--slug", "../Boom"], /cannot be the name of a folder/],
    ["an unknown option", () => [file(), "--sluq", "x"], /Write {2}npm run draft/],
    ["an unknown level", () => [file(), "--slug", "x", "--level", "c9"], /There is no level/],
    ["a file that is not there", () => ["/nowhere.txt", "--slug", "x"], /cannot be read/],
    ["no Dutch", () => [file(), "--slug", "x"], /does not look like Dutch/],
  ];
  for (const [name, args, why] of table) {
    test(`${name}: one line, and nothing written`, () => {
      writeFileSync(
        file(),
        "This is a text in English that goes on for quite some time, so that it has enough words in it to say what it is.",
      );
      const { status, stderr } = draft(args());
      expect(status).toBe(1);
      expect(stderr.trim()).toMatch(why);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(existsSync(join(folder, "content/articles/x"))).toBe(false);
    });
  }

  test("a finished article is left alone", () => {
    writeFileSync(file(), TEXT);
    test.skip(!existsSync(`${DICTIONARY}.index`), "FreeDict is not installed");
    const { status, stderr } = draft([file(), "--slug", "deltawerken"]);
    expect(status).toBe(1);
    expect(stderr).toContain("is a finished article");
  });

  test("without Frog it says how to install it", () => {
    writeFileSync(file(), TEXT);
    const { status, stderr } = draft([file(), "--slug", "x"], "/nowhere");
    expect(status).toBe(1);
    expect(stderr).toMatch(/is not installed; as root on Debian or Ubuntu: apt-get install frog/);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
