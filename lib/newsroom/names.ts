/** The people, places and groups that a text names. */
import type { Article } from "@/lib/content/schema";
import { UNWRITTEN } from "@/lib/content/unwritten";
import { PLACES } from "@/lib/dutch/places";
import type { AnalysedSentence, AnalysedWord } from "./analyse";

const isName = ({ pos, text }: AnalysedWord) => pos === "name" && /^\p{Lu}/u.test(text);
/** Small words inside a name: *Van der Leyen*, *Kim Jong-un*. */
const INSIDE = /^(?:van|de|der|den|ten|ter|het|el|al|bin|von)$/i;

/** A name as a lower-case id. */
const idOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Runs of words that are names and stand next to each other. */
function runsOf({ text, words }: AnalysedSentence): string[] {
  const runs: AnalysedWord[][] = [];
  words.forEach((word, place) => {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const touches = before !== undefined && text.slice(before.at + before.text.length, word.at) === " ";
    const next = words[place + 1];
    if (run && touches && (isName(word) || (INSIDE.test(word.text) && next && isName(next)))) run.push(word);
    else if (isName(word)) runs.push([word]);
  });
  return runs.map((run) => run.map((word) => word.text).join(" "));
}

type Named = Pick<Article, "people" | "groups" | "places">;

/** A run of names that is known to be a place, or else split where it holds one. */
const bare = (name: string) => name.replace(/['’]?s$/, "");

/**
 * Whom and what the sentences name. A place is what our list of places has; a person is named by two words or more, and afterwards by
 * the last of them; what else has a capital is a group. `taken`: names that are in the article already.
 */
export function namesIn(sentences: AnalysedSentence[], taken: ReadonlySet<string>): Named {
  const named: Named = { people: {}, groups: {}, places: {} };
  const runs = [...new Set(sentences.flatMap(runsOf))].sort((a, b) => b.split(" ").length - a.split(" ").length);
  for (const run of runs) {
    if (taken.has(run)) continue;
    const place = PLACES.get(run) ?? PLACES.get(bare(run));
    const name = place && !PLACES.has(run) ? bare(run) : run;
    const id = idOf(name);
    if (!id) continue;
    if (place) {
      const known = named.places[id];
      named.places[id] = {
        name: { nl: name, en: place.en },
        names: [...new Set([...(known?.names ?? []), run])],
        at: place.at,
        about: { nl: name, en: place.en },
      };
    } else if (run.includes(" ")) {
      named.people[id] = { name: run, names: [run], spellings: [], role: { nl: UNWRITTEN, en: UNWRITTEN } };
    } else {
      const person = Object.values(named.people).find(({ name }) =>
        [run, bare(run)].some((each) => name.endsWith(` ${each}`)),
      );
      if (person) person.names.push(run);
      else named.groups[id] = { name: { nl: run, en: run }, names: [run], role: { nl: UNWRITTEN, en: UNWRITTEN } };
    }
  }
  return named;
}
