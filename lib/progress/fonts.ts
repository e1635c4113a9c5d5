/** Bump it when the font files change: a browser uses the fonts from the page after the one that fetched this version. */
export const FONTS_VERSION = "1";
export const FONTS_KEY = "leeswijzer:fonts";
