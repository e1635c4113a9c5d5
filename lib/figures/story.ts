/** What the pictures of an article are made of. */
import type { Article, Level } from "@/lib/content/schema";
import { tellers } from "@/lib/reading/levels";

export type Meeting = Article["meetings"][string] & { id: string };
export type Relation = Article["relations"][string] & { id: string };
export type Moment = Article["moments"][string] & { id: string };
export type State = Meeting["state"];

/** The meetings, relations and moments that one level of the article tells of. */
export interface Story {
  meetings: Meeting[];
  relations: Relation[];
  moments: Moment[];
}

/** A picture of a text shows no more than the text tells: only what has all its facts told at this level. */
export function storyOf({ meetings, relations, moments }: Article, level: Level): Story {
  const told = tellers(level);
  const listed = <T extends { facts: string[] }>(record: Record<string, T>) =>
    Object.entries(record)
      .filter(([, { facts }]) => facts.every((fact) => told.has(fact)))
      .map(([id, element]) => ({ id, ...element }));
  return { meetings: listed(meetings), relations: listed(relations), moments: listed(moments) };
}

/** One thing that a picture shows or hides as a whole, in every picture in which it stands, with the facts it gives away. */
export interface Element {
  id: string;
  facts: string[];
}

export function elementsOf({ meetings, relations, moments }: Story): Element[] {
  return [
    ...meetings.map(({ id, facts, stateFacts }) => ({ id, facts: [...new Set([...facts, ...stateFacts])] })),
    ...[...relations, ...moments].map(({ id, facts }) => ({ id, facts })),
  ];
}
