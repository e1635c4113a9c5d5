/** How Dutch compounds are put together: what may stand between their parts, and what only looks like a part. */

/** Letters between the parts of a compound, the commonest first: *staat-s-recht, krant-en-artikel, zonn-e-schijn*. */
export const LINKING_LETTERS = ["", "s", "en", "n", "e", "er", "-", "s-", "en-"] as const;

/** First parts that say something of their own and are no words, with what they say. */
export const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oud: "former",
    ex: "ex-",
    mede: "fellow",
    vice: "vice",
    hoofd: "main",
    niet: "non-",
    anti: "anti-",
    pro: "pro-",
    mini: "mini",
    super: "super",
    top: "top",
    eind: "final",
    kern: "nuclear",
    massa: "mass",
    bio: "bio",
    euro: "euro",
    auto: "car",
    foto: "photo",
    tele: "tele",
    tegen: "counter",
    voor: "pre",
    na: "after",
    binnen: "inner",
    buiten: "outer",
    boven: "upper",
    onder: "under",
    over: "over",
    achter: "back",
    tussen: "intermediate",
    bij: "side",
    mis: "mis-",
    wan: "mis-",
    zelf: "self",
    sub: "sub",
    co: "co-",
    her: "re-",
    inter: "inter",
    multi: "multi",
    neo: "neo",
    semi: "semi",
    trans: "trans",
    ultra: "ultra",
    aarts: "arch",
    opper: "chief",
    stief: "step",
    schoon: "in-law",
  }),
);

/** Words that only look like two. */
export const WHOLE = new Set(
  "aalmoes bruiloft centimeter fotograaf hertog honderdduizend kameraad kandidaat kantoor kapitein karakter kilogram kilometer kolonel komkommer leeftijd mammoet marmer millimeter nieuwsgierigheid olifant oorlog papegaai paragraaf parlement patroon personage portret potlood sergeant soldaat soortgelijk standaard telegraaf terecht testament vandaal wedstrijd".split(
    " ",
  ),
);

/** Particles that also stand before nouns and say where: *achterbank*, *tussenstation*. */
export const WHERE = new Set("achter binnen boven buiten tegen thuis tussen".split(" "));

/** Last parts that are endings and no words, though a dictionary has them as words. */
export const ENDINGS = new Set(
  "aar aard achtig ant baar dom e eel een eer ees el elen en enis der er erd erij ering ers es eur heid iaan ie iek ier ig in ing isch isme ist je lei ling lijk loos nis oor rijk rij s schap sel st ster te teit tie zaam us".split(
    " ",
  ),
);
