import { FONTS_KEY } from "./fonts";
import { DEFAULT_SETTINGS, keyOf, SETTING_OPTIONS } from "./records";

/**
 * The source of an inline script for <head> that puts the reader's settings on <html> before the first paint, so that
 * a dark page never flashes white: `data-theme`, `data-size`, `data-glosses` and `data-above` where they differ from the default,
 * and `data-fonts` when `leeswijzer:fonts` says this browser holds that version of them.
 *
 * A saved value is compared with the lists and otherwise counts as absent: nothing else can get into the page.
 */
export function earlySettingsScript(fonts: string): string {
  const { theme, size, glosses, above } = SETTING_OPTIONS;
  const allowed = {
    theme: theme.filter((option) => option !== DEFAULT_SETTINGS.theme),
    size: size.filter((option) => option !== DEFAULT_SETTINGS.size),
    glosses: glosses.filter((option) => option !== DEFAULT_SETTINGS.glosses),
    above: above.filter((option) => option !== DEFAULT_SETTINGS.above),
  };
  return (
    `try{let d=document.documentElement.dataset,l=localStorage,f=${literal(fonts)},o=${literal(allowed)},s,k;` +
    `if(l.getItem("${FONTS_KEY}")===f)d.fonts=f;` +
    `s=JSON.parse(l.getItem("${keyOf("setting")}"));` +
    `if(s.v===1)for(k in o)if(o[k].includes(s[k]))d[k]=s[k]}catch{}`
  );
}

/**
 * The source of an inline script that stands before an article's text. While a test of that article is under way it sets `data-test` on
 * <html>, which closes what a test closes before it can be seen: a browser may paint the text before it has read what comes after.
 */
export function earlyTestScript(slug: string): string {
  return (
    `try{let r=${savedRound(slug)};` +
    `if(r&&["test","first"].includes(r.mode)&&!r.handedIn)document.documentElement.dataset.test=r.mode}catch{}`
  );
}

/**
 * The source of an inline script that stands before an article's text. Where the address asks for the questions it sets `data-opening` on
 * <html> until all of the page is there: what comes first in the page would else show for a moment, and take a tap meant for an answer.
 */
export const EARLY_PLACE_SCRIPT =
  `if(location.hash==="#questions"){let d=document.documentElement.dataset;d.opening="";` +
  `document.addEventListener("DOMContentLoaded",()=>{delete d.opening})}`;

/**
 * The source of an inline script for the element that shows an article's questions. Where this browser has a round of that
 * article, it sets `data-resuming` on the element, so that the first question does not flash before the open one.
 */
export function earlyRoundScript(slug: string): string {
  return `try{if(${savedRound(slug)})document.currentScript.parentElement.dataset.resuming=""}catch{}`;
}

const savedRound = (slug: string) => `JSON.parse(localStorage.getItem(${literal(keyOf("round", slug))}))`;

/** JSON is JavaScript; "<" is escaped so that no text can close the script element. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
