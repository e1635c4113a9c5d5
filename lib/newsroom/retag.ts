/** Tags that cannot be right where they stand, put right. */
import type { Tagged } from "./frog";
import type { IsWord } from "./lemmas";
import { retagNouns } from "./retag-nouns";
import { retagVerbs } from "./retag-verbs";

/** `tokens` are one sentence. What is no verb is told first, so that a clause that then has none can be given its own. */
export const retag = (tokens: Tagged[], isWord: IsWord): Tagged[] => retagVerbs(retagNouns(tokens, isWord), isWord);
