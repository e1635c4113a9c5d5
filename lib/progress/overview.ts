/** What a reader has done so far, article by article. */
import type { LevelName } from "@/lib/content/schema";
import type { Answer } from "@/lib/quiz/answer";
import { articleAnswered } from "./answered";
import type { Reading } from "./records";
import { UNSEEN } from "./repair";
import type { Saved } from "./store";

/** One level of one article. Moments are in milliseconds since 1970. */
export interface LevelOverview {
  level: LevelName;
  finished?: number;
  /** How many items of the article were answered first at this level, and how many of those were right at once, without help and after it. */
  answered: number;
  alone: number;
  helped: number;
  /** How many items the level offers; missing while it has not been opened. */
  items?: number;
}

export interface ArticleOverview {
  slug: string;
  /** Of the level opened last; the slug where none was. */
  headline: string;
  /** From the easiest. */
  levels: LevelOverview[];
}

/** The articles a reader has opened or answered items of, the one worked on last first, from all that is saved. */
export function overview(saved: readonly Saved[]): ArticleOverview[] {
  const readings = saved.flatMap(({ type, value }) => (type === "reading" ? [value] : []));
  const firsts = saved.flatMap(({ type, key, value }) => (type === "answer" ? firstOf(key, value) : []));
  const slugs = new Set([...readings, ...firsts].map(({ slug }) => slug));
  return [...slugs]
    .map((slug) => {
      const opened = readings.filter((each) => each.slug === slug).sort((one, other) => other.opened - one.opened);
      const answered = firsts.filter((each) => each.slug === slug);
      const moments = [
        ...opened.flatMap(({ opened, finished = 0 }) => [opened, finished]),
        ...answered.map(({ at }) => at),
      ];
      const levels = [...new Set([...opened, ...answered].map(({ level }) => level))].sort();
      return {
        slug,
        last: Math.max(...moments),
        headline: opened.find(({ headline }) => headline)?.headline ?? slug.replace(UNSEEN, ""),
        levels: levels.map((level) => levelOverview(level, opened, answered)),
      };
    })
    .sort((one, other) => other.last - one.last)
    .map(({ last: _, ...article }) => article);
}

interface FirstAttempt {
  slug: string;
  level: LevelName;
  at: number;
  right: boolean;
  alone: boolean;
}

/** The first attempt of a saved answer to an item of an article. */
function firstOf(key: string, { first }: Answer): FirstAttempt[] {
  const slug = articleAnswered(key);
  if (!first || !slug) return [];
  const { level, at, score, help } = first;
  return [{ slug, level, at, right: score === 1, alone: help === 0 }];
}

function levelOverview(level: LevelName, readings: Reading[], firsts: FirstAttempt[]): LevelOverview {
  const reading = readings.find((each) => each.level === level);
  const here = firsts.filter((each) => each.level === level);
  const right = here.filter((each) => each.right);
  const alone = right.filter((each) => each.alone).length;
  return {
    level,
    answered: here.length,
    alone,
    helped: right.length - alone,
    ...(reading?.finished !== undefined && { finished: reading.finished }),
    ...(reading && { items: reading.items }),
  };
}
