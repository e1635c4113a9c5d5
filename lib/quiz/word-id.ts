/**
 * The ids of the items that ask what a word means (`word-items.ts`). No author's item begins so (`check-items.ts`): whose answer a record
 * is can be seen by its key alone.
 */
const PREFIX = "word-";

export const wordItemId = (entry: string): string => PREFIX + entry;

export const isWordItem = (id: string): boolean => id.startsWith(PREFIX);
