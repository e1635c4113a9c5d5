/** Tags that cannot be right where they stand, put right. */
import type { Tagged } from "./frog";
import { type IsWord, infinitivesOf } from "./lemmas";

const isFiniteVerb = ({ tag }: Tagged) => tag.startsWith("WW(pv");
const opensNoun = (token: Tagged | undefined) =>
  token !== undefined && /^(?:LID|VNW\((?:bez|aanw,det)|ADJ\(prenom|TW\(hoofd|VZ)/.test(token.tag);

/**
 * After an article there is no finite verb: *de mist*. And every sentence has one: where none is tagged, the first word that could be
 * one and has nothing of a noun before it is it: *Stap over*, *De stad week uit*.
 */
export function retag(tokens: Tagged[], isWord: IsWord): Tagged[] {
  const named = tokens.map((token, place) => {
    const before = tokens[place - 1];
    const isNoun =
      isFiniteVerb(token) &&
      before !== undefined &&
      /^(?:LID|VNW\(bez)/.test(before.tag) &&
      isWord(token.text.toLowerCase());
    return isNoun ? { ...token, lemma: token.text.toLowerCase(), tag: "N(soort,ev,basis,stan)" } : token;
  });
  if (named.some(isFiniteVerb) || !named.some(({ tag }) => tag.startsWith("LET"))) return named;
  const verb = named.findIndex(
    (token, place) =>
      token.word &&
      /^(?:N\(soort|ADJ\(vrij|WW\(inf)/.test(token.tag) &&
      !opensNoun(named[place - 1]) &&
      (token.tag.startsWith("WW") || infinitivesOf(token, "", isWord).length > 0) &&
      !/^te$/i.test(named[place - 1]?.text ?? ""),
  );
  const found = named[verb];
  if (!found) return named;
  const [infinitive = found.lemma] = found.tag.startsWith("WW") ? [found.lemma] : infinitivesOf(found, "", isWord);
  return named.with(verb, {
    ...found,
    lemma: infinitive,
    tag: found.tag.startsWith("WW") ? "WW(pv,tgw,mv)" : "WW(pv,tgw,ev)",
  });
}
