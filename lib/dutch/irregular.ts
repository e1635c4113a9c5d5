/** Forms that no rule gives: strong and irregular verbs, and nouns with a plural of their own. */

/** Infinitive, past, past plural, participle; `-` where there is none. Present forms that no rule gives follow. */
const STRONG = `
bakken - - gebakken | bannen - - gebannen | barsten - - gebarsten | bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen | beginnen begon begonnen begonnen | bergen borg borgen geborgen
bersten - - geborsten | bevelen beval bevalen bevolen | bewegen bewoog bewogen bewogen | bezwijken bezweek bezweken bezweken
bidden bad baden gebeden | bieden bood boden geboden | bijten beet beten gebeten | binden bond bonden gebonden
blazen blies bliezen geblazen | blijken bleek bleken gebleken | blijven bleef bleven gebleven
blinken blonk blonken geblonken | braden - - gebraden | breken brak braken gebroken | brengen bracht brachten gebracht
brouwen - - gebrouwen | buigen boog bogen gebogen | delven dolf dolven gedolven | denken dacht dachten gedacht
dingen dong dongen gedongen | doen deed deden gedaan doet doe | dragen droeg droegen gedragen
drijven dreef dreven gedreven | dringen drong drongen gedrongen | drinken dronk dronken gedronken
druipen droop dropen gedropen | duiken dook doken gedoken | dunken docht - - | dwingen dwong dwongen gedwongen
eten at aten gegeten | fluiten floot floten gefloten | gaan ging gingen gegaan gaat ga | gelden gold golden gegolden
genezen genas genazen genezen | genieten genoot genoten genoten | geven gaf gaven gegeven
gieten goot goten gegoten | glijden gleed gleden gegleden | glimmen glom glommen geglommen
graven groef groeven gegraven | grijpen greep grepen gegrepen | hangen hing hingen gehangen
hebben had hadden gehad heeft heb hebt | heffen hief hieven geheven | helpen hielp hielpen geholpen
heten heette heetten geheten | hijsen hees hesen gehesen | houden hield hielden gehouden houdt hou
houwen hieuw hieuwen gehouwen | jagen joeg joegen gejaagd | kiezen koos kozen gekozen | kijken keek keken gekeken
klimmen klom klommen geklommen | klinken klonk klonken geklonken | knijpen kneep knepen geknepen
komen kwam kwamen gekomen | kopen kocht kochten gekocht | krijgen kreeg kregen gekregen | krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen | kunnen kon konden gekund kan kun kunt | laden - - geladen | laten liet lieten gelaten
lezen las lazen gelezen | liegen loog logen gelogen | liggen lag lagen gelegen | lijden leed leden geleden
lijken leek leken geleken | lopen liep liepen gelopen | malen - - gemalen | meten mat maten gemeten
mijden meed meden gemeden | moeten moest moesten gemoeten | mogen mocht mochten gemogen mag
nemen nam namen genomen | plegen placht plachten - | prijzen prees prezen geprezen | raden ried rieden geraden
rijden reed reden gereden | rijzen rees rezen gerezen | roepen riep riepen geroepen | ruiken rook roken geroken
scheiden - - gescheiden | schelden schold scholden gescholden | schenken schonk schonken geschonken
scheppen schiep schiepen geschapen | scheren schoor schoren geschoren | schieten schoot schoten geschoten
schijnen scheen schenen geschenen | schrijden schreed schreden geschreden | schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken | schuilen school scholen gescholen | schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen slaat sla | slapen sliep sliepen geslapen | slijten sleet sleten gesleten
slinken slonk slonken geslonken | sluipen sloop slopen geslopen | sluiten sloot sloten gesloten
smelten smolt smolten gesmolten | smijten smeet smeten gesmeten | snijden sneed sneden gesneden
snuiten snoot snoten gesnoten | snuiven snoof snoven gesnoven | spijten speet - gespeten
spinnen spon sponnen gesponnen | splijten spleet spleten gespleten | spreken sprak spraken gesproken
springen sprong sprongen gesprongen | spuiten spoot spoten gespoten | staan stond stonden gestaan staat sta
steken stak staken gestoken | stelen stal stalen gestolen | sterven stierf stierven gestorven
stijgen steeg stegen gestegen | stinken stonk stonken gestonken | strijden streed streden gestreden
strijken streek streken gestreken | stoten - - gestoten | treden trad traden getreden | treffen trof troffen getroffen
trekken trok trokken getrokken | vallen viel vielen gevallen | vangen ving vingen gevangen | varen voer voeren gevaren
vechten vocht vochten gevochten | verbergen verborg verborgen verborgen | verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen | vergeten vergat vergaten vergeten | verliezen verloor verloren verloren
verslinden verslond verslonden verslonden | verzinnen verzon verzonnen verzonnen | verzwelgen verzwolg verzwolgen verzwolgen
vinden vond vonden gevonden | vliegen vloog vlogen gevlogen | vouwen - - gevouwen | vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten | vriezen vroor vroren gevroren | wassen - - gewassen | wegen woog wogen gewogen
werpen wierp wierpen geworpen | werven wierf wierven geworven | weten wist wisten geweten | weven - - geweven
wijken week weken geweken | wijten weet weten geweten | wijzen wees wezen gewezen | willen wou wilden gewild wil
winden wond wonden gewonden | winnen won wonnen gewonnen | worden werd werden geworden | wreken - - gewroken
wrijven wreef wreven gewreven | wringen wrong wrongen gewrongen | zeggen zei zeiden gezegd zegde zegden
zenden zond zonden gezonden | zien zag zagen gezien ziet zie | zijn was waren geweest is ben bent zijn zij
zingen zong zongen gezongen | zinken zonk zonken gezonken | zitten zat zaten gezeten | zoeken zocht zochten gezocht
zouten - - gezouten | zuigen zoog zogen gezogen | zullen zou zouden - zal zult zul | zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen | zweren zwoer zwoeren gezworen | zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen | weten wist wisten geweten | willen wilde wilden gewild
`;

/** By plural: singular. Plurals in -en and -s that change nothing but the spelling follow the rules. */
const PLURALS = `
steden stad | schepen schip | leden lid | wegen weg | dagen dag | daken dak | gaten gat | glazen glas | graven graf
holen hol | sloten slot | paden pad | vaten vat | baden bad | bladen blad | bladeren blad | kinderen kind | eieren ei
liederen lied | volkeren volk | goederen goed | gemoederen gemoed | kalveren kalf | lammeren lam | runderen rund
raderen rad | spelen spel | bevelen bevel | gebreken gebrek | gebeden gebed | gesprekken gesprek | verdragen verdrag
gelederen gelid | smeden smid | oorlogen oorlog | lofzangen lofzang | hertogen hertog | tijdvakken tijdvak | loten lot
schoten schot | sloten slot | verloven verlof | hoven hof | dalen dal | staven staf | metalen metaal | getallen getal
mogelijkheden mogelijkheid | musea museum | data datum | media medium | musici musicus | critici criticus
politici politicus | technici technicus | catalogi catalogus | crises crisis | bases basis | analyses analyse
chemici chemicus | academici academicus | historici historicus | medici medicus | referenda referendum | aquaria aquarium
centra centrum | ministeries ministerie | lui - | doden dode | gewonden gewonde | zieken zieke | ouderen oudere
jongeren jongere | deskundigen deskundige | verdachten verdachte | genodigden genodigde | werklozen werkloze
daklozen dakloze | Duitsers Duitser | vertegenwoordigers vertegenwoordiger | afgevaardigden afgevaardigde
betrokkenen betrokkene | aanwezigen aanwezige | getroffenen getroffene | blinden blinde | doven dove | vrijwilligers vrijwilliger
Kamerleden Kamerlid | raadsleden raadslid | bemanningsleden bemanningslid | gezinsleden gezinslid | vakbondsleden vakbondslid
hersenen hersenen | kosten kosten | troepen troepen | mensen mens | schulden schuld | maten maat | lieden lieden
ambten ambt | koeien koe | vlooien vlo | reeën ree | zeeën zee | ideeën idee | industrieën industrie | categorieën categorie
economieën economie | coalities coalitie | knieën knie | theorieën theorie | strategieën strategie | democratieën democratie
`;

/** A verb form and what a tagger calls it. */
interface VerbForm {
  infinitive: string;
  form: "past" | "past-plural" | "participle" | "present";
}

const SLOTS = ["past", "past-plural", "participle"] as const;

function verbForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const row of STRONG.split(/[|\n]/)
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [infinitive = "", ...rest] = row.split(/\s+/);
    rest.forEach((text, i) => {
      if (text !== "-") forms.set(text, [...(forms.get(text) ?? []), { infinitive, form: SLOTS[i] ?? "present" }]);
    });
  }
  return forms;
}

const VERB_FORMS = verbForms();

/** Prefixes that a participle takes no *ge-* after. */
const PREFIXES = [
  "be",
  "ge",
  "her",
  "ont",
  "ver",
  "er",
  "mis",
  "over",
  "onder",
  "door",
  "om",
  "voor",
  "vol",
  "weer",
  "achter",
];

/**
 * The infinitive of a strong or irregular verb, from one of its forms, prefixed forms included: `ontsloeg` is *ontslaan*,
 * `besproken` *bespreken*. `particles` are those that may be joined to it: `afgeblazen`. Undefined for every other form.
 */
export function strongInfinitive(
  text: string,
  form: VerbForm["form"],
  particles: ReadonlySet<string> = new Set(),
): string | undefined {
  const at = (rest: string, wanted: VerbForm["form"]) =>
    VERB_FORMS.get(rest)?.find((each) => each.form === wanted)?.infinitive;
  const whole = at(text, form);
  if (whole) return whole;
  for (const prefix of PREFIXES) {
    if (!text.startsWith(prefix)) continue;
    const rest = text.slice(prefix.length);
    const found = form === "participle" ? at(`ge${rest}`, form) : at(rest, form);
    if (found) return prefix + found;
  }
  for (let cut = 2; cut < text.length - 1; cut++) {
    const particle = text.slice(0, cut);
    if (!particles.has(particle)) continue;
    const found = strongInfinitive(text.slice(cut), form);
    if (found) return particle + found;
  }
  return undefined;
}

/** The singular of a noun whose plural is in no rule; undefined for every other. Of a compound, that of its last part. */
export function irregularSingular(plural: string): string | undefined {
  const whole = SINGULARS.get(plural);
  if (whole) return whole;
  for (let cut = 2; cut <= plural.length - 5; cut++) {
    const found = SINGULARS.get(plural.slice(cut));
    if (found && IN_COMPOUNDS.has(found)) return plural.slice(0, cut) + found;
  }
  return undefined;
}

const SINGULARS: ReadonlyMap<string, string> = new Map(
  PLURALS.split(/[|\n]/)
    .map((row) => row.trim().split(" "))
    .flatMap(([plural = "", singular = "-"]) => (singular === "-" ? [] : [[plural, singular] as const])),
);

/** Those that end compounds, and that no other noun ends in. */
const IN_COMPOUNDS = new Set("stad schip lid kind verdrag gesprek museum volk".split(" "));
