import { isWordItem } from "@/lib/quiz/word-id";

/** The slug of the article whose item was answered, by the answer's key; undefined for a word that a ten-minute round asked. */
export function articleAnswered(key: string): string | undefined {
  const [, , slug, item = ""] = key.split(":");
  return isWordItem(item) ? undefined : slug;
}
