/** What a token is, by Frog's tag. */
import type { Tagged } from "./frog";

export const isVerb = ({ tag }: Tagged): boolean => tag.startsWith("WW");
export const isFiniteVerb = ({ tag }: Tagged): boolean => tag.startsWith("WW(pv");
export const isInfinitive = ({ tag }: Tagged): boolean => tag.startsWith("WW(inf");
export const isParticiple = ({ tag }: Tagged): boolean => tag.startsWith("WW(vd");

/** Its text without capitals; empty where there is no token. */
export const lower = (token: Tagged | undefined): string => token?.text.toLowerCase() ?? "";
