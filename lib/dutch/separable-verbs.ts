/**
 * Separable verbs, by particle. Between bars a verb without its particle, and its meanings without *to*, the likeliest in a
 * news text first. Only what comes loose in a main clause stands here: *voorspellen* and *ondernemen* do not.
 */
import { FURTHER } from "./separable-verbs-further";

const TABLE: Record<string, string> = {
  aan: `bellen ring the bell | bevelen recommend | bieden offer; present | binden tie on | blijven stay on |
    boren tap; drill into | branden start burning | breken break into; dawn |
    brengen apply; put in place; bring about | dienen serve; present; file | dikken exaggerate |
    doen cause; put on | draaien tighten | dragen carry; put forward; contribute | drijven drive on; urge on |
    dringen insist | duiden indicate; denote | durven dare; dare to take on | duwen push | eten join for a meal |
    gaan concern; start; enter into | geven indicate; state; hand | grenzen border on |
    grijpen seize; use; move deeply | groeien grow | haken hook on; link up | halen quote; fetch; tighten |
    hangen be attached to; hang on | harken rake | hebben wear; have on | hechten attach | heffen strike up; start |
    horen listen to; hear | houden persist; arrest; keep on | jagen hunt; stir up | kaarten raise; bring up |
    kijken look at | klagen prosecute; accuse | klampen accost; stop | kleden dress | kloppen knock |
    knopen start up; tie | komen arrive; come | kondigen announce | kopen buy; purchase |
    kunnen cope with; be a match for | kweken grow; cultivate | landen land | leggen build; construct; lay; moor |
    leiden cause | leren learn; teach | leunen lean against | leveren supply; deliver | lijnen leash |
    lokken attract; lure | lopen walk up; rise; drop in; run aground | maken make; prepare; switch on | manen urge |
    matigen presume; arrogate | melden register; sign up; report | meren moor | merken mark; consider |
    meten take measurements | moedigen encourage | monsteren sign on | nemen accept; adopt; assume; hire |
    pakken tackle; deal with; take hold of | passen adjust; adapt | plakken stick on | planten plant |
    porren spur on | praten talk into | prijzen praise | prikken prick | raden advise; recommend |
    raken touch; hit | randen assault | reiken hand; present | rekenen blame; hold against |
    richten cause; do; wreak | rijden drive up; run into | roepen invoke; call | roeren touch on; stir |
    rukken advance | schaffen buy; acquire; purchase | scharen tighten | scherpen sharpen; tighten |
    schieten hit; wound | schrijven write to; notify | schuiven join; take a seat |
    slaan strike; catch on; strike up | slepen drag along | slibben silt up | sluiten connect; join; link up |
    smeren palm off; spread | snijden raise; cut into | spannen bring; institute; strain | spelen play |
    spoelen wash ashore | sporen urge; spur on | spreken address; speak to; use; appeal to |
    staan be on; be about to; please | stampen tamp | stappen step up to; go to | staren stare at |
    steken light; infect; put on | stellen appoint; employ; hire | sterken recover; get stronger |
    stichten instigate | stippen touch on; mention briefly | stoken fan; stir up | stormen storm up |
    stoten nudge; bump | strepen mark; tick off | sturen aim at; steer; send | tasten affect; damage; harm |
    tekenen note; record; lodge | tijgen set to | tikken tap; touch | tonen prove; show; demonstrate |
    trappen kick; step on | treden take office; take up; line up | treffen find; come across |
    trekken attract; put on; pull; rise | vallen attack | vangen begin; start | varen sail up; collide with |
    vechten fight; contest; challenge | vegen sweep | vinken tick | vliegen fly at; fly up | voegen add |
    voelen feel; sense | voeren lead; put forward; bring up; supply | vragen apply for; request; ask for |
    vullen supplement; fill up; replenish | vuren urge on; fuel | waaien blow over | wakkeren stir up; fan |
    wenden use; apply | wennen become accustomed | werven recruit | wijzen point out; designate; appoint; indicate |
    winnen gain | wrijven impute | zetten turn on; incite; urge; put on | zien look at; see; watch; regard |
    zuigen attract; suck in | zwellen swell; grow | zwengelen crank up; stimulate`,
  achter: `blijven stay behind; fall behind; be left behind | houden withhold; keep back | laten leave behind |
    liggen be behind; trail | lopen be behind; run slow | raken fall behind |
    stellen subordinate; discriminate against; put at a disadvantage | zitten pursue`,
  achteraan: `komen come last | lopen walk behind | sluiten join the back`,
  achterna: `gaan go after; follow | lopen run after | rennen run after | rijden drive after | zitten chase; pursue`,
  achterop: `komen catch up | raken fall behind`,
  achterover: `drukken embezzle; pinch | leunen lean back | slaan knock back; fall over backwards | vallen fall backwards |
    zitten sit back`,
  achteruit: `deinzen recoil | gaan decline; deteriorate; go backwards | kijken look back | lopen walk backwards; decline |
    rijden reverse; back up | stappen step back | zetten set back`,
  adem: `halen breathe`,
  af: `bakenen mark out; delimit | bakken bake off | barsten burst out | beelden depict; portray |
    bellen ring off; cancel by phone | betalen pay off | beulen overwork | bieden haggle | bijten bite off |
    binden tie off | blazen call off; cancel | blijven keep one's hands off | boeken write off |
    bouwen phase out; scale down | branden burn down | breken break off; demolish; cut short |
    brengen divert; put off | brokkelen crumble | buigen turn off; bend | dalen descend; go down | dammen dam up |
    danken dismiss; discard | dekken cover | dichten seal; caulk | dienen come to | dingen compete; detract |
    doen settle; dismiss; take off; reduce | draaien turn off; unscrew | dragen hand over; transfer; pay |
    dreigen extort | drijven drift off | dringen force | drogen dry | druipen slink off; drip off | drukken print |
    duwen push off | dwalen stray | dwingen force; compel; enforce | eisen demand; exact | fakkelen burn off |
    faseren phase out | feesten party | fluiten whistle; cancel | gaan go off; rely on; leave |
    gelasten cancel; call off | geven hand in; deliver; issue; give off | gieten drain | glijden slide down |
    graven dig off | grazen comb; search | grendelen seal off; bolt | haken drop out | hakken chop off |
    halen collect; pick up | handelen deal with; handle; settle | hangen depend on | helpen rid of; relieve |
    houden keep off; prevent; deter | huren rent | jagen chase off | kaatsen bounce off | kalken scrape off |
    kalven erode; cave in | kammen run down | kappen cut off; break off | katten snub |
    keren ward off; avert; turn away; pay out | keuren disapprove; reject; condemn | kicken kick the habit |
    kijken watch; copy; check out | kleden strip | kloppen knock off | knagen gnaw off | knappen snap; break down |
    knijpen squeeze; cut off | knippen cut off | koelen cool down; cool off |
    komen come off; get rid of; be finished | kondigen proclaim; declare; issue | kopen buy off; surrender |
    koppelen disconnect; uncouple | korten shorten; abbreviate | kraken run down; criticise | kunnen do without |
    kwijnen languish | laden unload | laten let off; refrain | latten peter out |
    leggen put down; take; give up; complete | leiden divert; distract; infer; deduce | leren unlearn; break of |
    leveren deliver | lezen read out | likken lick off | loggen log off | lopen end; finish; expire; go off |
    lossen relieve; replace; pay off; redeem | luisteren eavesdrop; wiretap | maaien mow |
    maken finish; complete; agree | matten exhaust; wear out | melden report; sign off; cancel |
    meten measure; judge | mikken call it a day | nemen decrease; decline; take away; remove |
    pakken take away; seize; snatch | palen mark out; fence off | peigeren tire out | peilen sound out |
    pellen peel off | perken demarcate | persen extort; blackmail | pingelen haggle |
    plakken cover with tape; seal | plukken pluck | poeieren brush off | prijzen mark down |
    raden advise against; discourage | raffelen rush through | raken lose; get off | ranselen thrash |
    reageren take out on | reizen travel; depart | rekenen settle; deal with; pay | remmen brake; slow down |
    rennen run off | richten train; finish | rijden drive off; ride down | roepen call out; announce | romen skim |
    ronden round off; complete | rossen beat up | ruimen clear away; clear | rukken tear off |
    schaffen abolish; scrap; do away with | schakelen switch off | schalen scale down; downgrade | schaven polish |
    scheiden separate; split off; secede | schepen fob off | schermen screen; shield; protect | scheuren tear off |
    schieten shoot down; reject; shoot | schilderen portray; depict | schilferen flake | schminken remove make-up |
    schoppen kick off | schrapen scrape off | schrijven write off; debit | schrikken deter; put off; frighten off |
    schroeven unscrew | schudden shake off | schuiven shift; push off; cough up |
    slaan turn off; turn; decline; refuse | slachten slaughter | slanken slim down | slijten wear out |
    slingeren jilt | sloven slave away | sluiten close off; conclude; lock; end | smeken implore | snauwen snap at |
    snijden cut off; intercept | snoepen steal | spelen play; take place | speuren search; scour |
    spiegelen measure against | splitsen split off; separate | spoelen rinse | sponsen sponge down |
    spreken agree; arrange; make an appointment | springen jump off; fall through | spuiten hose down |
    staan give up; cede; stand away | stammen descend; be descended | stappen get off; give up; abandon |
    steken contrast; stab; stand out | stellen adjust; tune; hand over; focus |
    stemmen tune; vote down; coordinate; reject | stempelen stamp | sterven die off | stevenen head for |
    stoffen dust | stompen blunt; dull | stormen rush at | stoten repel; reject; cast off; shed | straffen punish |
    strijken iron; smooth | stropen scour; strip | studeren graduate | stuiten bounce off; rebound |
    sturen send off; head for | takelen go downhill; decline | tappen tap; draw | tasten feel; scan |
    tekenen stand out; draw; outline; sign off | tellen count down | timmeren board up; build | tobben worry |
    toppen round off; top | trappen start; kick off | treden resign; step down |
    trekken deduct; subtract; pull off; withdraw | troeven outdo; score off | troggelen wheedle | tuigen beat up |
    turven tally | vaardigen delegate; issue; send | vagen sweep |
    vallen drop out; fall off; lose weight; be eliminated | vegen wipe | vissen fish out | vlaggen flag down |
    vlakken flatten; level off | vliegen fly off | vloeien flow off |
    voeren carry off; drain; lead away; discharge | vragen wonder; ask | vuren fire; launch | waaien blow off |
    wachten await; wait for | wassen wash up | wateren drain; discharge water | wegen weigh |
    weken soak off; come loose | wenden avert; turn away | wennen break of; wean | wentelen shift; pass on |
    weren ward off; repel | werken finish; complete; get through; work off | werpen throw off; shed; yield |
    weten know about | wijken deviate; differ | wijzen reject; turn down; dismiss |
    wikkelen handle; settle; complete | wimpelen brush aside; turn down | winden unwind |
    wisselen alternate; vary; take turns | zakken drop; sink; come down | zeggen cancel; call off |
    zetten turn off; drop off; depose; remove | zien refrain from; abandon; see | zitten sit off | zoeken search |
    zoenen kiss | zonderen isolate; separate; seclude | zwaaien leave; be discharged |
    zwakken weaken; moderate; tone down | zwemmen swim off | zweren renounce; swear off`,
  beet: `hebben have got hold of; have a bite | houden hold on to | krijgen get hold of | nemen fool; take in |
    pakken grab; take hold of`,
  bekend: `maken announce; make known; publish`,
  bij: `benen keep pace with | betalen pay extra | blijven stick in the mind; keep up | boeken book; record |
    bouwen build on | brengen teach; bring round; convey | buigen adjust | draaien come round | dragen contribute |
    geven add | groeien grow back | halen bring in; drag in; match | houden keep up with; keep; maintain |
    kletsen catch up | komen recover; come to; be added | kopen buy extra | leggen settle; contribute; make up |
    lenen borrow extra | leren learn | lichten inform | maken make extra | mengen mix in |
    passen pay the difference | plaatsen put in extra | praten bring up to date; talk | schaven polish |
    schenken top up | scholen retrain | schrijven keep up to date | slapen catch up on sleep | snijden trim |
    springen help out; step in | staan assist; help; support | stellen adjust; revise | sturen adjust; correct |
    tanken refuel | tellen add | trekken catch up; improve | vallen fall in with; back up |
    verdienen earn on the side | voegen add; enclose; attach | vullen top up; fill up |
    werken update; touch up; catch up | winnen seek; obtain | wonen attend; be present at |
    zetten put next to; stand by`,
  binnen: `blijven stay in | brengen bring in | dringen invade; force one's way in; penetrate | druppelen trickle in |
    gaan go in; enter | halen bring in; win; secure | harken rake in | hengelen land | houden keep in; keep down |
    komen come in; enter; arrive | krijgen get in; receive; swallow | laten let in |
    lopen walk in; come in; make a packet | rijden drive in | roepen call in | rollen roll in |
    rukken march in; invade | sijpelen seep in | slepen secure; bring in | sluipen sneak in | smokkelen smuggle in |
    stappen step in; enter | stromen pour in; flow in | treden enter | trekken enter | vallen invade; burst in |
    varen sail in | vliegen fly in | waaien blow in | zitten sit inside`,
  bloot: `geven reveal | leggen expose; lay bare; reveal | liggen be exposed | staan be exposed |
    stellen expose; subject; put at risk`,
  boven: `komen surface; come up; emerge`,
  buiten: `sluiten exclude; shut out | zetten put out`,
  deel: `nemen take part; participate`,
  dicht: `blijven stay closed | doen close; shut | draaien turn off | gaan close; shut; close down |
    gooien slam; fill in | groeien grow over; close up | houden keep closed | klappen slam shut; clam up |
    knijpen pinch | knopen button up | komen come close | maken close; seal; fill | metselen brick up |
    moeten have to close | plakken seal | slaan slam shut; board up | slibben silt up | smijten slam |
    spijkeren board up; nail up | spuiten seal | stoppen plug | timmeren board up | trappen kick shut |
    trekken pull shut; clamp | vallen fall shut | vriezen freeze over; freeze up | zitten be closed; be stuck`,
  dood: `bloeden bleed to death; fizzle out | drukken crush | gaan die | liggen lie dead | lopen come to a dead end |
    maken kill | rijden run over and kill | schieten shoot dead | schrikken get the fright of one's life |
    slaan beat to death; kill | steken stab to death | trappen kick to death | vallen drop dead |
    vechten fight to the death | vinden find dead | vriezen freeze to death | zwijgen hush up; ignore`,
  door: `bakken cook thoroughly | berekenen pass on | betalen keep paying | bijten bite through; carry on |
    bladeren leaf through | borduren elaborate | boren drill through | branden burn on; burn through |
    breken break through; emerge | brengen spend; pass | buigen bend; sag | dekken cover | denken think through |
    doen do; continue | donderen thunder on | douwen push through | draaien keep running; go crazy; blow over |
    draven rattle on | drijven push through; force through | dringen penetrate; get through; sink in |
    drukken push through; force through; press | duwen push through | fietsen cycle on |
    gaan continue; go on; go ahead; proceed | geven pass on; hand on; report | groeien continue to grow |
    hakken cut; settle | halen get through | hebben see through; realise | helpen help through |
    kijken look through | klikken click through | klinken be heard; show through | knippen cut |
    komen get through; come through; survive | krijgen get through; realise | laten let through |
    leren continue studying | lezen read on | lichten screen; examine; investigate |
    lopen walk on; continue; run on | luchten air | maken go through; experience; undergo | meten measure |
    nemen go through; go over | pakken press on; push ahead | ploeteren plod on | praten go on talking; talk over |
    prikken puncture; see through | raken become known | reizen travel on | rekenen calculate; pass on |
    rennen run on | rijden drive on; keep going | roeren stir | rollen roll on |
    schakelen adapt; put through; change gear | schemeren show through | scheuren tear up | schieten overshoot |
    schuiven pass on; shift; push on | sijpelen seep through; filter through | slaan go too far; blow; tip |
    slapen sleep on; sleep through | slepen pull through | slikken swallow | smeren lubricate |
    snijden cut through | spelen play on; pass on | spreken talk over; discuss; get through | stappen walk on |
    starten restart | stoten get through; advance | strepen cross out; delete |
    stromen move on; flow through; transfer | studeren continue studying | sturen forward; send on |
    tasten explore | tekenen continue drawing | tellen count on | trappen keep pedalling |
    trekken extend; continue; flush | varen sail on | vechten fight on | verbinden put through | verhuren sublet |
    verkopen resell | vertellen pass on; tell others | verwijzen refer | voeden feed |
    voeren carry out; implement; introduce; keep up | vragen keep asking; question further | wegen weigh |
    weken soak | werken work on; affect; keep working | zagen saw through; grill |
    zakken sag; sag through; go down | zeggen pass on | zetten carry on; press on; push through |
    zeuren go on and on | zitten continue`,
  droog: `komen dry | leggen drain; reclaim; run dry | malen pump dry; drain | staan have run dry; be dry |
    vallen fall dry; run dry`,
  fijn: `maken crush; mash | malen grind | snijden chop | stampen pound`,
  flauw: `vallen faint`,
  gade: `slaan watch; observe`,
  gelijk: `komen be equal | lopen run parallel; keep time | maken equalise; level | schakelen equate; bring into line |
    spelen draw | staan be equal; be level | stellen equate; treat equally; put on a par | trekken equalise; level`,
  gereed: `houden keep ready | komen be completed; be finished | maken prepare; get ready | staan be ready | zetten set out`,
  gerust: `stellen reassure`,
  gevangen: `houden keep prisoner; hold captive | nemen capture; take prisoner | zetten imprison; jail | zitten be in prison`,
  glad: `strijken smooth; iron out`,
  goed: `doen do good; benefit | keuren approve; pass | komen turn out well; be all right | maken make up for |
    praten justify; excuse | vinden approve; agree to`,
  groot: `brengen bring up; raise`,
  hard: `lopen run | maken prove; substantiate`,
  heen: `gaan go there; pass away`,
  hoog: `houden keep up; uphold`,
  huis: `houden wreak havoc; keep house`,
  in: `ademen breathe in; inhale | bedden embed | beelden imagine | begrijpen include |
    binden moderate; climb down; bind | blazen blow into; prompt | blikken can | boeken book; enter |
    boeten lose; forfeit | boezemen inspire | bouwen build in; install | branden burn in |
    breken break in; burgle; interrupt | brengen bring in; contribute; put forward | burgeren integrate; settle in |
    calculeren take into account; allow for | checken check in | dalen descend | dammen contain; stem; curb |
    dekken cover oneself; hedge | delen divide; classify; arrange | denken imagine | deuken dent |
    dienen submit; hand in; file; introduce | dijken dike in; contain; curb | dikken condense | doen put in |
    dommelen doze off | draaien screw in | dringen penetrate; push in | drinken drink | drogen dry up |
    drukken press; push in | duiken dive in; go into | dutten doze off | duwen push in |
    enten vaccinate; inoculate | fluisteren whisper; suggest | gaan go in; take effect; respond to; go against |
    geven enter; inspire; hand in | gieten pour in | gooien throw in; smash | graven dig in |
    grijpen intervene; step in | groeien grow in | haken respond; hook | hakken chop; make an impact |
    halen overtake; catch up; make up for; bring in | hameren hammer in | houden contain; imply; mean; hold back |
    huldigen inaugurate | huren hire | jagen inspire; frighten | kaarten place; arrange; denounce | kaderen frame |
    kapselen encapsulate | keren turn inwards | kerven carve | kijken look at; inspect | klappen collapse; fold in |
    klaren clear | kleden dress; word; frame | kleuren colour in | klimmen climb in | klinken clink; settle |
    komen come in; enter | kopen buy; purchase | kopiëren copy | koppelen connect | korten shorten; cut; reduce |
    krimpen shrink; cut back | kwartieren billet; quarter | laden load | lassen insert; put on |
    laten let in; get involved | leggen put in; preserve; file | leiden introduce; lead to |
    leven empathise; identify with | leveren hand in; give up; turn in; lose | lichten inform; brief |
    lijsten frame | lijven annex; incorporate | loggen log in | lopen catch up; make up; walk into; run in |
    lossen redeem; keep; make good | luiden herald; usher in; mark | maken preserve; bottle |
    mengen interfere; meddle | metselen wall in | nemen take; take up; occupy; capture | oogsten reap |
    pakken pack; wrap | palmen win over | passen fit in | peperen drive home | perken curb; restrict; limit |
    pikken pinch | pinnen key in | plakken stick in | plannen schedule; plan | polderen reclaim | pompen pump in |
    praten talk round | prenten imprint | prikken prick | raken get into; hit | rekenen include; allow for |
    rekken stretch | richten furnish; set up; arrange; organise | rijden drive in; run in; crash into |
    roepen call in; enlist | roesten become ingrained | roosteren schedule | ruilen exchange; trade in |
    ruimen make way; vacate | schakelen switch on; call in; enlist; engage | schalen rank; rate; scale |
    schatten estimate; assess; judge | schenken pour | schepen embark | scherpen impress; drum into |
    scheuren tear | schieten slip; shoot in; fall short | schikken be accommodating | schoppen kick in |
    schrijven enrol; register; sign up; enter | schuiven push in; slide in | sijpelen seep in |
    slaan smash; take; hit; strike | slapen fall asleep | slepen drag in | slikken swallow; take back |
    slinken shrink | slippen slip in | sluimeren doze off | sluipen creep in |
    sluiten surround; enclose; include; shut in | smeren rub in; oil | smokkelen smuggle in |
    sneeuwen be snowed in | snijden cut into | spannen exert; make an effort; harness | speculeren speculate |
    spelen play on; practise; respond | sperren confine | spinnen wrap up | spreken record; leave a message; urge |
    springen jump in; respond; make up | spuiten inject | staan guarantee; answer for | stampen ram in; cram |
    stappen get in; step in; board | steken stick in; put in; be up to | stellen set up; set; introduce; adjust |
    stemmen agree; consent; vote in | stoppen put in | storten collapse; cave in; deposit |
    stromen flow in; pour in; enter | studeren practise; rehearse | sturen send in | tappen tap in |
    tekenen register; subscribe | teren eat into | tikken type in; smash | tomen curb |
    trappen kick in; fall for; break down | treden enter; set in; occur |
    trekken withdraw; move in; cancel; revoke | typen type in | vallen invade; fall in; occur to; set in |
    varen sail in | vechten fight | vetten grease | vinden come | vliegen fly in; pounce | vloeien flow in |
    voegen insert; merge | voelen empathise; understand | voeren introduce; import; enter; bring in |
    vorderen collect; recover | vouwen fold in | vreten eat into; corrode | vriezen be frozen in; freeze |
    vullen fill in; complete; flesh out | waaien blow in | wachten wait | weken soak |
    werken work in; train; settle in; affect | werpen insert; throw in; object | weven interweave |
    wijden inaugurate; consecrate; open officially; initiate | wijken escape | wikkelen wrap up |
    willigen grant; comply with | winnen gain; obtain; seek | wisselen exchange; change; substitute |
    wonen live in; lodge | zaaien sow | zakken collapse; sink | zamelen collect; raise | zegenen bless; consecrate |
    zeilen sail in | zenden send in; submit | zepen soap | zetten use; deploy; start; put in |
    zien see; realise; understand; inspect | zingen sing | zinken sink in | zitten sit in; be in; bother; fit |
    zoomen zoom in; focus | zuigen suck in | zwachtelen bandage`,
  ineen: `krimpen shrink; cringe | schrompelen shrivel | slaan throw together | storten collapse |
    zakken collapse; slump | zetten put together`,
  kapot: `gaan break; break down; go to pieces | gooien smash | maken break; destroy | rijden wreck | scheuren tear up |
    schieten shoot to pieces | slaan smash | vallen break`,
  kennis: `maken meet; get to know; become acquainted | nemen take note`,
  klaar: `houden keep ready | komen finish; be finished | krijgen get done | leggen put out; lay out | liggen be ready |
    maken prepare; get ready | spelen manage; pull off | staan be ready | stomen prepare; coach |
    zetten set out; get ready | zitten be ready`,
  klem: `komen get stuck | lopen get stuck | rijden hem in; block | zetten trap; corner | zitten be stuck; be trapped`,
  kort: `sluiten coordinate; short-circuit | wieken clip wings`,
  kwalijk: `nemen blame; hold against`,
  kwijt: `raken lose; get rid of | schelden remit; forgive; waive; write off | spelen mislay | willen want to get rid of`,
  lam: `leggen paralyse; bring to a standstill | slaan paralyse`,
  langs: `brengen bring round | gaan call in; drop by; visit | komen come by; drop in; pass by |
    lopen walk past; drop by | rijden drive past | schuren chafe | varen sail past | vliegen fly past`,
  leeg: `drinken empty | eten finish; empty | halen clear out; raid | komen become vacant | lopen drain; empty; go flat |
    maken empty | malen drain; pump dry | plunderen plunder; loot | pompen pump out | roven rob | ruimen clear |
    staan be empty; stand vacant | stromen empty | trekken empty; drain | verkopen sell out | vissen overfish |
    zuigen suck dry`,
  les: `geven teach`,
  los: `barsten break out; erupt | branden fire away; burst out | breken break loose; break out | draaien unscrew |
    gaan go wild; come loose; let go | gooien throw off | halen take down; undo | hangen hang loose |
    knippen cut loose | knopen untie; undo | komen come loose; be released; come off the ground; be freed |
    koppelen separate; decouple; uncouple | krijgen get loose; obtain; extract |
    laten let go; release; drop; let loose | lopen walk free; be loose | maken loosen; release; undo; unfasten |
    peuteren extract; wangle | raken get loose; come off | rukken tear loose | schroeven unscrew |
    slaan knock loose; come loose | snijden cut loose | staan be separate; be detached | trekken pull loose |
    troggelen wheedle out | vliegen fly at | weken detach; separate; soak off | werken work loose |
    worstelen break free | zien see separately | zitten be loose`,
  mede: `delen announce; inform; state; report | dingen compete | werken cooperate; collaborate`,
  mee: `betalen contribute | bewegen move along; adapt | bieden bid | bouwen help build |
    brengen bring; bring along; involve | deinen sway along | delen inform; announce; share | denken think along |
    dingen compete | discussiëren join in the discussion | doen take part; join in; participate |
    draaien take part; have experience | dragen carry; carry along | drijven drift along | eten join for a meal |
    fietsen cycle along | financieren co-finance | gaan go along; come along; go with; last |
    geven give; send along; give way | groeien grow with | hebben have with one | helpen help; assist |
    huilen howl with | kijken look on; watch | klinken be heard as well | komen come along; come with |
    krijgen catch; get; be given; understand | kunnen be able to come; last; keep up | leven sympathise |
    lezen read along | liften hitch a ride; benefit from | lopen walk along; be involved; go well |
    luisteren listen in | maken experience; go through; live through | meten take measurements |
    moeten have to come along | nemen take; take along; take into account | pakken take in; include; seize |
    praten join in the conversation; go along with; have a say | profiteren profit too | raden guess |
    regeren share in government | reizen travel along | rekenen count; include | rennen run along |
    rijden ride along; get a lift | schrijven help write; take notes | sjouwen lug along | slepen drag along; win |
    sleuren drag along | smokkelen smuggle in | spelen play; play along; be involved; play a part |
    spreken have a say | stemmen vote; take part in the vote | sturen send along | tellen count; matter |
    trekken pull; travel along | vallen turn out better than expected; be not so bad | varen sail along |
    vechten join the fight | vliegen fly along | voelen sympathise | voeren carry along | vragen ask along |
    waaien blow along | wegen count; carry weight | werken cooperate; collaborate; help; assist |
    willen want to come; cooperate | zingen sing along | zitten be favourable; be in it too`,
  mis: `gaan go wrong; fail | grijpen miss out | kleunen blunder | lopen miss; go wrong; miss out on | rijden miss |
    schieten miss | slaan miss | stappen stumble | tasten be mistaken | zeggen say something wrong |
    zitten be wrong; be mistaken`,
  na: `apen ape; mimic | bellen call afterwards | blijven stay behind; stay in detention | bootsen imitate |
    bouwen copy; reconstruct | denken think; reflect; consider | doen imitate; copy | fluiten whistle after |
    gaan check; verify; find out; trace | galmen echo | geven ripple; give | gloeien glow | houden detain |
    jagen pursue; chase | kaarten talk over afterwards | kijken check; watch; correct; review | klinken resonate |
    komen comply with; keep; honour; fulfil | laten leave; bequeath; refrain from; neglect |
    leven comply with; observe; abide by | lezen read through; look up | lopen pursue; check; run after |
    maken copy; imitate; forge | meten measure; check | nemen take | pluizen sift through; examine |
    praten talk afterwards; parrot | rekenen calculate; check | rijden follow | roepen call after |
    slaan look up; consult | snuffelen search | spelen play after; re-enact | speuren track down |
    sporen track down; detect | staren stare after | streven pursue; strive for; aim for | sturen send after |
    synchroniseren dub | tekenen copy | tellen count; check | trekken pursue; check; investigate |
    trillen go on vibrating | vertellen retell; repeat | voelen feel | volgen follow |
    vorsen investigate; inquire into | vragen ask; inquire | werken have an after-effect | wijzen point at; prove |
    zeggen repeat | zien look over; check | zitten chase; go after | zoeken look up`,
  neer: `buigen bend down | dalen descend; come down; land | drukken press down | duwen push down | gaan go down |
    gooien throw down; quit | halen take down; shoot down; bring down; run down | hurken squat | kijken look down |
    klappen put down; slap down | kletteren crash down | knallen shoot down; gun down | knielen kneel down |
    komen come down; amount to; fall to; descend | krabbelen scribble | laten lower; let down |
    leggen put down; lay down; resign; submit | liggen lie down | ploffen flop down | regenen rain down |
    sabelen criticise; cut down | schieten shoot down; gun down | schrijven write down |
    slaan knock down; strike down; put down; crush | smijten throw down | steken stab; stab down |
    storten crash; fall down; collapse | strijken settle; land; lower | strooien scatter | tellen pay; put down |
    trekken pull down | vallen fall down; collapse; settle | vellen fell | vlijen lie down | werpen throw down |
    zakken sink down | zetten put down; set down; place; set up | zien look down | zijgen collapse | zitten sit down`,
  om: `binden tie round | blazen blow down; whack | boeken transfer; rebook | bouwen convert; rebuild |
    brengen kill; murder | buigen bend; change; reverse; cut back | doen put on | dopen rename; rebaptise |
    draaien turn; turn round; reverse; twist | duwen push over | gaan handle; deal with; go round; be going on |
    gooien throw over; change completely; knock over | hakken cut down; fell | halen knock down |
    hangen hang round | houwen cut down | kappen fell; cut down | katten rename; convert | kegelen knock over |
    keren turn; turn round; turn back; reverse | kiepen tip over | kieperen tip over |
    kijken look round; look back; care about | klappen collapse | komen die; be killed; perish | kopen bribe |
    krullen curl | leggen shift; divert; change; reroute | leiden divert; redirect; reroute | lopen walk round |
    ploegen plough up | polen convert | praten persuade; talk round; bring round | rekenen convert; calculate |
    rijden make a detour; knock down; drive round | roepen announce; page | roeren stir | ruilen exchange; swap |
    schakelen switch; change over | schoffelen hoe | scholen retrain; reskill | schoppen kick over |
    schudden shake up | slaan turn; capsize; change; turn over | smelten melt down | spitten dig up; dig |
    spoelen rinse | springen deal with; handle; manage | stoten knock over | toveren transform | trappen kick over |
    trekken pull over; push over | turnen convert; win over | vallen fall over; keel over; fall down |
    verwerpen overthrow | vormen convert; transform; reshape | waaien be blown down; blow down | werken dig up |
    werpen upset; knock over; raise | wisselen exchange; change | woelen turn over | zagen saw down |
    zetten convert; turn into; change; translate | zien look round; look after | zwaaien swing round; come round`,
  omhoog: `brengen raise | drijven drive up; push up | duwen push up | gaan go up; rise; increase | gooien throw up |
    halen raise; bring up | houden hold up | kijken look up | klimmen climb up | komen come up; rise |
    krijgen get up | krikken jack up; boost | kruipen creep up | lopen walk up | moeten have to go up |
    schieten shoot up; soar | schroeven push up | springen jump up | steken put up; raise | stijgen rise |
    stuwen push up | trekken pull up | vliegen soar | wijzen point up | willen want to go up | zitten be in trouble`,
  omlaag: `brengen bring down; reduce | duwen push down | gaan go down; fall; decrease | halen pull down; denigrate |
    kijken look down | komen come down | kunnen be able to go down | moeten have to go down | schroeven lower |
    storten crash down | trekken pull down | vallen fall down | vliegen plunge`,
  omver: `blazen blow over | duwen push over | gooien knock over; overturn | halen pull down | lopen knock over |
    rijden knock down | trekken pull over | vallen fall over | waaien blow over |
    werpen overthrow; bring down; topple`,
  onder: `brengen accommodate; house; place | doen be inferior; put on | duiken go into hiding; dive | duwen push under |
    gaan go down; set; sink; perish | houden keep down | komen get covered | krijgen get under control |
    lopen be flooded; flood | sneeuwen be snowed under; be overlooked | spitten dig in; bury | stoppen tuck in |
    verdelen subdivide | verhuren sublet | zetten flood; inundate`,
  onderuit: `gaan fall; go down; slip; come a cropper | halen bring down; tackle; demolish | komen get out of | zakken slump`,
  op: `bakken fry; warm up | baren place on a bier | bellen call; phone; ring up |
    bergen put away; store; lock up; put aside | beuren cheer up; lift up | biechten confess | bieden bid |
    blazen blow up; inflate | blijven stay up | bloeien flourish; bloom; revive |
    boeken book; enter; record; achieve | boksen compete; take on | borrelen bubble up |
    bouwen build up; build; construct | branden burn; use up | breken break up; tear up; disrupt |
    brengen raise; yield; bring in; bear | dagen summon; turn up; loom | delen divide; split; split up |
    dienen serve; serve up | diepen dig up; unearth; fish out | dirken doll up | dissen dish up; serve |
    doeken close down; shut down; abolish; disband | doemen loom; loom up; appear; emerge |
    doen put up; gain; contract; acquire | dokken cough up; pay up | donderen get lost |
    draaien wind up; turn up; pay for | dragen instruct; order; dedicate; charge | draven turn up |
    drijven drive up; force up; push up; float up | dringen force on; impose; force upon |
    drinken drink up; finish | drogen dry up; dry | drukken press; impose | duikelen dig up |
    duiken turn up; surface; emerge; crop up | dunnen thin out | dwarrelen whirl up | dweilen mop up |
    eisen demand; claim; claim responsibility for | eten eat; eat up; finish | feesten party |
    fleuren cheer up; brighten up | fokken breed; wind up | frissen freshen up; refresh |
    gaan rise; go up; apply; hold good | gebruiken use up | geven give up; assign; report; state |
    gieten pour on; water | gooien throw up; toss | graven dig up; excavate | groeien grow up |
    halen raise; fetch; collect; pick up | hangen hang up; put up; tell | heffen lift; raise; abolish; close down |
    helderen clear up; clarify | helpen ruin; help up | hemelen praise; extol | hijsen hoist; raise |
    hitsen incite; stir up | hoepelen get lost | hogen raise; heighten; increase |
    hopen pile up; accumulate; heap up | houden stop; hold up; keep up; exist | hypen hype |
    jagen chase; drive up; hound; hurry | jutten stir up; egg on; incite | kalefateren patch up; do up |
    kijken look up; be surprised; look up to | kikkeren cheer up | klappen fold up |
    klaren clear up; solve; brighten | klimmen climb; rise; move up | klinken sound; ring out; be heard |
    kloppen beat; fluff up; inflate | knappen be refreshed; do up; renovate; recover | knippen cut up |
    knopen string up; hang; profit by | koken boil up | komen rise; come up; stand up; turn out |
    kopen buy up; buy out | koppen head | krabbelen recover; scramble up | kramen clear off |
    krassen clear off; scratch | krikken jack up | kroppen bottle up; choke back |
    kruipen crawl up; huddle together | krullen curl up | kuisen clean up; expurgate |
    kunnen be able to finish; cope with | kweken breed; grow; nurture | laaien flare up; blaze up |
    laden load; charge; incur; take on | lappen patch up; fob off; pay | laten leave on; blow up; let up |
    leggen impose; put on; print | leiden train; educate; instruct | leuken brighten up |
    leven revive; come back to life; observe | leveren produce; yield; bring in; cause |
    lezen read aloud; read out | lichten lift; cheat; swindle; light up | likken lick up |
    lopen rise; increase; mount; walk up | lossen solve; dissolve; resolve; disappear | luchten relieve |
    maken use up; finish; spend; draw up | marcheren march; clear off | meren moor |
    merken notice; note; observe; remark | meten measure; survey | monteren cheer up; assemble |
    naaien sew on; stir up; incite | nemen record; include; take up; admit | noemen list; enumerate; mention |
    offeren sacrifice; give up | pakken pick up; take up; tackle; start |
    passen babysit; watch out; be careful; take care | peppen pep up; boost | persen press | peuzelen eat |
    pikken pick up; arrest; get; take | plakken stick on; paste | ploffen explode | poetsen polish; brush up |
    pompen pump up; inflate | porren stir up | potten save; hoard | prijzen mark up | prikken pin up |
    proppen stuff; fill | rakelen rake up; stir up | raken run out | rapen pick up | rekken stretch; extend |
    rennen run up | richten set up; found; establish; erect | rijden drive up; drive on; keep on |
    roepen call; call up; call on; summon | roken smoke | rollen roll up; round up; break up |
    rotten rot; piss off | ruien incite; stir up | ruimen tidy up; clear; clean up; clear away |
    rukken advance; press on | schakelen switch; scale up | schalen scale up; step up; intensify |
    scheppen scoop up; serve; brag | schieten make progress; hurry; shoot up | schikken move up |
    schonen clean; clear; dredge | schoppen kick up | schorten suspend; adjourn; postpone |
    schrijven write down; note | schrikken be startled; start | schroeven push up; increase; intensify; raise |
    schudden shake up | schuiven move up; postpone; shove up; put off | sieren adorn; brighten up |
    sjorren hitch up | slaan save; store; put up; turn up | slokken swallow up; absorb | slorpen absorb |
    sluiten lock up; imprison; shut up | slurpen swallow up; consume | smeren spread; butter | smukken do up |
    snijden cut up; cut; show off | snorren track down | snuiven sniff; inhale | sommen sum up; list; enumerate |
    sparen save; save up | spelden pin on; fool | spelen play up; crop up | splitsen split; split up; divide |
    sporen track down; trace; detect | springen jump up; leap up; bounce | spuiten squirt up; spray; raise; squirt |
    staan stand up; get up; rise; be open | stapelen pile up; stack; accumulate |
    stappen leave; get on; get up; board | starten start up; boot; launch |
    steken put up; raise; hold up; stick up | stellen draw up; set up; draft; put |
    stijgen rise; take off; go up; ascend | stoken stir up; incite; burn | stomen steam up | stoppen stop up |
    stormen storm; rush up | stoten push up; raise; rise; move up | strijken get; pocket; collect; strike up |
    stropen roll up | stuiven fly up; flare up | sturen send up; drive up | stuwen push up; drive up; dam |
    takelen hoist up; rig | tekenen note down; write down; record; set down | tellen add up; count |
    teren live off | tikken type | tillen lift; lift up; raise | tooien adorn | toornen resist; oppose |
    trappen kick | treden act; perform; appear; occur | trekken pull up; raise; rise; accelerate |
    trommelen drum up; summon | tuigen rig; put up | vallen be noticeable; stand out; attract attention; strike |
    vangen receive; catch; take in; shelter | varen sail up | vatten take; interpret; understand; conceive |
    vegen sweep up | veren spring up; perk up | vijzelen boost; improve; raise; jack up | vissen fish up; find out |
    vlammen flare up; blaze | vliegen fly up; soar; fly at; flare up | voeden bring up; raise; educate |
    voeren perform; put on; stage; raise | volgen succeed; follow; obey; observe |
    vorderen demand; requisition; claim | vouwen fold; fold up; unfold |
    vragen ask for; call for; request; collect | vreten devour; consume | vrolijken cheer up; brighten up |
    vullen fill; fill up; stuff; complete | waaien blow up; be blown up | waarderen upgrade; revalue |
    wachten wait for; await | warmen warm up; heat up | wegen be equal to; outweigh; compensate for |
    wekken generate; arouse; raise; evoke | wellen well up | werken work one's way up |
    werpen raise; throw up; put up; build | wervelen whirl up | wijzen point up |
    winden wind; wind up; excite; get worked up | wrijven rub up | zadelen saddle; saddle up |
    zeggen cancel; terminate; say; resign | zetten set up; put on; put up; organise |
    zien look up to; be reluctant | zitten sit up; be up; be over; have work | zoeken look up; visit; seek; find |
    zuigen absorb; suck up | zwellen swell; swell up | zwepen whip up; stir up`,
  opeen: `hopen pile up | stapelen stack | volgen follow one another`,
  open: `barsten burst open | blijven stay open | breken break open; break into; force open; reopen |
    doen open; answer the door | draaien turn on; unscrew | gaan open; be opened | gooien throw open; open up |
    halen cut | houden keep open | komen open | krijgen get open | laten leave open | leggen reveal; disclose |
    liggen be open; be dug up | maken open | rijten tear open | scheuren tear open | schuiven slide open |
    slaan open; knock open | snijden cut open | spalken open wide | sperren open wide |
    staan be open; be vacant; be unpaid | stellen open; open up; make available; open to the public |
    trappen kick open | trekken pull open | vallen become vacant; fall open | vouwen unfold | waaien blow open |
    zetten open; turn on | zwaaien swing open`,
  over: `blijven be left; remain; stay | boeken transfer | brengen convey; transfer; pass on; get across |
    buigen lean over | doen do again; sell; repeat; hand over | dragen hand over; transfer; transmit; assign |
    drijven exaggerate; blow over | gaan pass; stop; turn into; proceed |
    geven vomit; hand over; surrender; give up | gieten pour | gooien throw over; change; switch |
    halen persuade; pull | handigen hand over; present; deliver | hangen hang over |
    hebben have left; be talking about; spare | hellen lean; tilt; incline | hevelen transfer; siphon |
    houden have left; save; keep; suffer from | kijken look over | koken boil over |
    komen come across; come over; visit; seem | kopen buy; take over | kunnen get over |
    laden transfer; overload; reload | laten leave; leave to; let across; entrust |
    leggen produce; show; submit; present | leveren hand over; extradite; deliver up; surrender | lezen read over |
    lopen defect; switch; overflow; go over | maken transfer; do again; remit |
    nemen take over; adopt; borrow; buy | plaatsen transfer; move | planten transplant; transfer | pompen pump |
    praten persuade | reiken hand over | rijden run over; drive over | schakelen switch; change over; move on |
    schenken pour | schieten be left; remain | schilderen repaint | schrijven copy; transfer; rewrite; retype |
    seinen transmit | slaan skip; miss; spread; capsize | spelen pass; replay | spoelen wash over |
    springen jump over; switch | stappen change; switch; move; transfer | steken cross; cross over |
    stromen overflow; flow over; transfer | sturen send | tikken retype | trekken cross; pass | typen retype |
    varen ferry; cross; sail across | vliegen fly over | waaien blow over; come over; visit | werken work overtime |
    wippen pop over | zetten put across; ferry across; transfer | zitten move; repeat a year | zwemmen swim across`,
  overeen: `brengen reconcile | komen agree; correspond; match; agree on | stemmen agree; correspond; match`,
  overeind: `blijven stay upright; survive; hold up; remain standing | gaan sit up; stand up | helpen help up |
    houden keep going; keep upright; support | komen get up; sit up | krabbelen scramble to one's feet |
    staan be standing; stand; still hold | trekken pull up | zetten put upright; set up | zitten sit up`,
  paard: `rijden ride; go riding`,
  plaats: `grijpen take place | hebben take place | maken make way; make room | nemen sit down; take a seat |
    vinden take place`,
  prijs: `geven abandon; give up; yield; divulge`,
  recht: `praten justify | spreken administer justice | trekken straighten; put right |
    zetten put right; correct; set right`,
  rechtop: `staan stand upright | zitten sit up straight`,
  rond: `bazuinen broadcast | bellen ring round; call around | brengen deliver; distribute | cirkelen circle round |
    delen hand round; distribute | dobberen float about | dolen wander about | draaien turn round; rotate; spin |
    dwalen wander; roam; wander around | fietsen cycle around | gaan go round; circulate; spread |
    gooien throw about | hangen hang about; loiter; hang around | hollen run about |
    kijken look round; look around | komen make ends meet; manage; get by |
    krijgen complete; arrange; get sorted out | leiden show round; give a tour | liggen lie about |
    lopen walk around; walk about; go about; circle | neuzen nose about | pompen circulate |
    reizen travel about; tour | rennen run around | rijden drive around; tour | scharrelen potter about |
    slenteren stroll about | slingeren lie about | spoken haunt; go round | stappen walk about |
    strooien spread; scatter; circulate | sturen send round; circulate | tasten grope | toeren tour |
    trekken travel around; roam; wander | varen sail around | vertellen spread | vliegen fly around |
    vragen ask around | wandelen walk about | waren haunt; go round; stalk | zwalken wander | zwermen swarm around |
    zwerven roam; wander`,
  samen: `ballen concentrate; gather | binden bind together | bouwen build together | brengen bring together; unite |
    doen share; go together | drijven round up | drommen throng together; flock |
    gaan go together; coincide; accompany; merge | hangen be connected; be related; be linked; cohere |
    hokken live together; huddle | houden hold together | klonteren clump together; clot | knijpen squeeze |
    komen come together; meet; gather; assemble | leggen put together; pool | leven live together; cohabit |
    lopen coincide; converge; walk together | nemen take together; combine | pakken pack; gather | persen compress |
    rapen gather | reizen travel together | roepen convene; call together | scholen gather; flock together |
    smelten merge; melt together; fuse | spannen conspire; plot | spelen play together; conspire |
    stellen compose; put together; make up; compile | stromen flock together; converge |
    trekken concentrate; contract; travel together; join forces | vallen coincide | vatten summarise; sum up |
    vloeien merge; flow together | voegen join; combine; merge | vouwen fold |
    werken cooperate; collaborate; work together | wonen live together; cohabit |
    zitten sit together; be together; be stuck with | zweren conspire; plot`,
  schaakmat: `zetten checkmate`,
  schadeloos: `stellen compensate; indemnify`,
  scheef: `gaan go wrong | groeien grow out of proportion | hangen hang crooked | lopen go wrong | staan be crooked; lean |
    trekken warp; distort | zakken sag; subside`,
  schoon: `houden keep clean | maken clean | poetsen polish | schrobben scrub | spoelen rinse; flush | spuiten hose down |
    vegen sweep clean; clear | wassen wash`,
  schuil: `gaan hide; lie behind | houden hide | staan shelter`,
  staande: `houden stop; maintain; hold one's own; pull over`,
  stand: `houden hold out; survive; endure; hold`,
  stil: `blijven remain silent; stay quiet | houden keep quiet; stop; hush up; keep still |
    leggen stop; shut down; bring to a halt; suspend | liggen lie still; be idle; be shut down |
    staan stand still; stop; be at a standstill; stall | vallen fall silent; stop; stall; come to a standstill |
    zetten stop; bring to a standstill | zitten sit still; do nothing | zwijgen keep silent`,
  stop: `zetten stop; discontinue; shut down; halt`,
  stuk: `bijten bite through | breken break | gaan break; break down; go to pieces | gooien smash | knippen cut up |
    lopen break down; fail; founder | maken break; destroy; ruin | rijden wreck | scheuren tear up |
    slaan smash; squander; break | trappen kick to pieces | trekken tear up | vallen break; fall to pieces`,
  tegemoet: `gaan go to meet; head for; face | komen meet; accommodate; compensate; make concessions | lopen walk towards |
    rennen run to meet | rijden drive towards | treden approach; meet | zien look forward to; face; await`,
  tegen: `gaan fight; prevent; counter; combat | houden stop; block; hold back; prevent |
    komen meet; run into; come across; encounter | lopen be disappointing; go wrong | maken put off |
    spartelen struggle; resist | spreken contradict; deny | sputteren protest; object |
    staan be repugnant to; disgust | stemmen vote against | streven resist; oppose | stribbelen resist; struggle |
    vallen be disappointing; disappoint; be worse than expected | werken oppose; obstruct; work against; thwart |
    werpen object | zitten go wrong; be unfavourable; be against`,
  tegenaan: `kijken view; dread | lopen run into; come up against | rijden crash into | zitten be close to`,
  tegenin: `brengen object | gaan go against; oppose; contradict`,
  tegenop: `boksen compete with | kunnen be a match for; cope with | wegen balance; match | zien dread; look up to`,
  tegenover: `staan face; be set against; be opposite | stellen set against; offer in return`,
  tekeer: `gaan rage; carry on; storm`,
  tekort: `doen wrong; fail to do justice; shortchange | komen lack; be short of | schieten fall short; fail; be inadequate`,
  teleur: `stellen disappoint`,
  teloor: `gaan be lost; get lost`,
  teniet: `doen nullify; undo; annul; cancel | gaan perish`,
  tentoon: `spreiden display; show | stellen exhibit; display; put on show`,
  terecht: `brengen bring about; make of | komen end up; land; turn up; come right |
    kunnen be able to go; be welcome; be helped | staan stand trial; be on trial | stellen execute; put to death |
    wijzen reprimand; rebuke; tell off`,
  terneer: `drukken depress | slaan discourage`,
  terug: `bellen call back; ring back | betalen pay back; repay; refund; reimburse | bezorgen return |
    bladeren leaf back | blikken look back | boeken write back; reverse |
    brengen bring back; return; reduce; restore | buigen bend back | dateren date back |
    deinzen recoil; shrink from; shy away | denken think back; recall | doen put back; do in return |
    draaien turn back; reverse; undo; revert | drijven drive back |
    dringen drive back; push back; reduce; cut back | duwen push back | eisen claim back; reclaim |
    fluiten recall; call back | gaan go back; return; date back | geven give back; return; refund |
    gooien throw back | grijpen fall back on; revert; hark back to |
    halen fetch back; bring back; recover; withdraw | hebben have back | houden hold back; deter; restrain |
    kaatsen bounce back; reflect | keren return; come back; turn back | kijken look back | klinken echo |
    komen come back; return; go back on; revisit | kopen buy back | koppelen feed back; report back |
    krabbelen back down; back out; back-pedal | krijgen get back; recover; recoup | kunnen be able to go back |
    leggen put back | leiden lead back; trace; lead | lezen read back | lopen walk back; decline; fall; drop |
    melden report back | moeten have to go back | nemen take back; withdraw; retract; ease off |
    pakken take back; retaliate; get back | plaatsen put back; replace | plooien fall back | praten talk back |
    reizen travel back; return | rijden drive back | roepen call back; recall; recollect |
    schakelen change down; cut back; scale down | schieten fire back; shoot back | schrijven write back; reply |
    schrikken recoil; be frightened off; shrink from; baulk | schroeven reduce; cut back; scale down |
    schuiven push back | slaan hit back; refer; strike back; repel | spelen pass back; play back | spoelen rewind |
    springen jump back; be set back | staan be back; stand back | stappen step back |
    storten pay back; refund; repay | sturen send back; return; deport | treden step down; withdraw; resign |
    trekken withdraw; retreat; pull back; pull out | vallen fall back; drop; relapse; be left with |
    varen sail back | vechten fight back; fight one's way back | verdienen earn back; recoup | verlangen long for |
    verwijzen refer back | vinden find; find again; recover | vliegen fly back | vloeien flow back |
    voeren lead back; return; trace back; carry back | volgen trace | vorderen claim back; recover; reclaim |
    vragen ask back; ask for the return of | werpen throw back; set back | wijken recede; retreat; withdraw |
    willen want to go back | winnen recover; win back; recycle; regain |
    zakken fall back; sink back; relapse; drop back | zeggen say in return | zenden send back; return; deport |
    zetten put back; turn back; deport; reverse | zien see again; find back; look back`,
  teweeg: `brengen bring about; cause; produce`,
  tewerk: `gaan proceed; set about | stellen employ`,
  thuis: `bezorgen deliver to the home | blijven stay at home; stay home | brengen take home; place; bring home |
    horen belong | komen come home; get home | werken work from home | zitten be at home; sit at home`,
  toe: `bedelen allot; allocate | behoren belong to | bereiden prepare | bijten snarl; snap at |
    brengen inflict; deal; inflict on | buigen bend towards | dekken cover up; tuck in; foul |
    delen assign; allot; allocate | denken intend for | dichten attribute; ascribe | dienen administer; give |
    doen matter; close; make a difference | draaien turn; turn off | dragen bear; carry; hatch |
    eigenen appropriate; dedicate | fluisteren whisper to | gaan close; go on; go to; approach |
    geven admit; give in; concede; yield | gooien throw to | grijpen seize; take hold; strike |
    groeien grow; close | happen snap; bite | hebben approach | horen belong to | houden keep closed |
    juichen cheer; applaud; welcome | kennen award; grant; assign; attribute | keren turn to; face |
    kijken look on; watch | klappen snap shut | knijpen squeeze | knikken nod at | knopen button up |
    komen be due to; come to; get round to; belong to | krijgen close | kruipen crawl | kunnen manage; do; make do |
    lachen smile at; smile on | laten admit; allow; permit; let in | leggen apply oneself; add; close; lose money |
    leiden lead to | leven live towards; look forward to | lichten explain; clarify; elucidate; elaborate on |
    lopen walk up to; go up to | luisteren listen | maken close | meten allot; claim | moeten have to |
    naderen approach | nemen increase; grow; rise | passen apply; use; employ; adapt | praten talk |
    reiken hand; present; hand out | rekenen attribute; ascribe; hold accountable; allocate | rijden drive up to |
    roepen call to; call out to | rusten equip | schieten shoot; score; rush forward | schijnen seem |
    schreeuwen shout at | schrijven attribute; ascribe; award | schuiven push to; allocate; give |
    slaan strike; hit; hit out; pounce | slibben silt up | snauwen snarl at | snellen rush up |
    snoeren tighten; tie up | spelen pass to; pass; leak | spitsen concentrate; focus; specialise; intensify |
    spreken address; speak to | springen jump | staan allow; permit; be closed; tolerate | steken reach out; stab |
    stellen prepare | stemmen agree; consent; assent; tune | stoppen give; slip; cover; close up | stormen rush |
    stromen flow in; pour in; flock in; come flooding in | sturen send to |
    takelen knock about; maul; batter; maim | tasten take; help oneself; feel; grope | tellen add up |
    treden join; enter; accede; approach | trekken attract; close; feel for; pull to |
    vallen fall to; shut; go to; accrue | vertrouwen confide; entrust; trust | vloeien flow to; flow in |
    voegen add; add to | voeren supply | waaien blow to | wenden turn to; face | wensen wish | werken work towards |
    werpen throw to; cast | wijden devote; dedicate | wijzen assign; award; allocate; grant | wuiven wave to |
    zeggen promise; pledge; agree; commit | zenden send; send to | zetten turn off |
    zien watch; supervise; look on; see to | zwaaien wave at; give`,
  tussen: `komen intervene; intervene in | voegen insert`,
  uit: `ademen breathe out; exhale | baggeren dredge; clean out | bakenen mark out |
    bannen banish; eradicate; ban; eliminate | barsten erupt; burst out; break out; explode |
    baten exploit; run; use | beelden depict; portray; express |
    besteden outsource; put out to tender; spend; contract out | betalen pay; pay out |
    blazen blow out; exhale; vent | bleken fade | blijven fail to materialise; not happen; be absent; stay out |
    blinken excel; shine; stand out | bloeien finish flowering | blussen extinguish; put out | botten bud |
    bouwen extend; expand; build on; develop | braken vomit; spew | branden burn out; burn down; be gutted; go out |
    breiden extend; expand; enlarge; increase | breken break out; erupt | brengen publish; issue; cast; release |
    broeden hatch; think up; brood | buiten exploit; take advantage of | checken check out |
    dagen challenge; defy; provoke; take on | delen hand out; distribute; give out; share out |
    denken think up; devise; invent; work out | dienen go out of date | diepen deepen; work out; explore in depth |
    dijen expand; swell; grow; escalate | doen put out; take off; turn off; extinguish |
    doktoren work out; figure out | doven put out; extinguish; go out; die out |
    draaien end in; turn out; work out; turn off | dragen propagate; spread; convey; promote |
    drijven drive out; expel; cast out | drinken finish; empty | drogen dry up; dry out |
    drukken express; squeeze out; stub out; put | duiden interpret; express; point out |
    dunnen thin out; thin; drop off | eten finish | faseren phase out | flappen blurt out |
    fluiten boo; hiss at; whistle at | foeteren scold | gaan go out; assume; start from; be aimed at |
    geven spend; publish; issue; give out | gieten pour out; put out; water down | gillen scream out |
    glijden slip; slide; slip up | gommen rub out | gooien throw out; throw off; score |
    graven dig out; excavate; exhume; deepen | groeien grow; develop; grow into; outgrow | gummen rub out |
    haken drop out | hakken cut out; carve | halen take out; get up to; turn out; do | hangen hang out |
    hebben have finished | helpen help out | hollen hollow out; erode; undermine | hongeren starve; starve out |
    horen hear out; question; interrogate | houden bear; stand; endure; keep apart | houwen carve |
    huwelijken marry off | jouwen boo; jeer at | kammen comb out; comb | kappen cut out |
    keren pay out; pay; distribute; come out | kienen work out; figure out | kiezen choose; select; pick; pick out |
    kijken look out; be careful; watch out; look forward to | klaren manage | kleden undress; strip; strip down |
    kloppen beat; dust | knijpen squeeze; exploit | knippen cut out | knokken fight out |
    koken boil; boil down; render | komen come out; be published; turn out; come true | kopen buy out |
    kotsen throw up; detest | kraaien crow | kramen talk; spout | krijgen finish; get out; get off |
    kristalliseren crystallise | lachen laugh at; have a good laugh | laden unload |
    laten let out; comment; express; speak about | leggen explain; interpret; lay out; put down |
    lekken leak; leak out; become known | lenen lend; lend out | leven live it up; indulge oneself |
    leveren extradite; hand over; deliver up | lezen finish reading; read |
    lichten explain; clarify; pick out; highlight | lijnen align | loggen log out |
    lokken provoke; elicit; trigger; invite | lopen run out; lead; run late; sprout | loten draw; be eliminated |
    loven offer; promise; put up | luchten air | luiden ring out | maken put out; break off; matter; constitute |
    melken milk; exhaust | mergelen exhaust; starve; squeeze dry | mesten clear out; clean out |
    meten measure; measure out | monden lead to; flow; end in; result in | monsteren dress up |
    moorden massacre; wipe out; exterminate | munten stand out; excel | nodigen invite | nutten make use of |
    oefenen exert; exercise; practise; hold | pakken unpack; unwrap; turn out; work out | persen press; squeeze |
    pikken pick out; single out | plaatsen deport; remove | pluizen sift; sift through; unravel; investigate |
    plunderen plunder; loot | pompen pump out | praten finish talking; talk out; talk through |
    printen print; print out | proberen try; try out; test | puilen bulge; protrude |
    putten exhaust; deplete; run through | raken run out; go out of; finish; break up | razen run its course |
    reiken hand out; present; award; give | rekenen calculate; work out; figure out | rekken stretch; extend |
    rennen run out | rijden drive out; spread | roeien exterminate; eradicate; wipe out; stamp out |
    roepen call; proclaim; call out; declare | rollen roll out; introduce; unroll; implement | ruilen exchange |
    rukken march out; turn out; be called out; tear out | rusten rest; equip; take a rest; fit out |
    schakelen eliminate; switch off; disable; turn off | scheiden excrete; secrete; separate; knock off |
    schelden scold; call names; swear at; abuse | schenken pour; pour out | scheuren tear out |
    schieten slip out; sprout; grow; take off | schoppen kick out | schrapen scrape out |
    schreeuwen shout; cry out; exclaim | schrijven write; write out; call; announce |
    schudden shake out; strip-search; clean out | schuiven slide out; extend; pull out |
    slaan turn out; knock out; put out; reject | slapen sleep late; have a lie-in; sleep in |
    slijten wear out; wear away | sluiten exclude; rule out; shut out; lock out |
    smeren spread; spread out; string out | smijten throw out | snijden cut out; carve out | sorteren sort out |
    sparen save; leave | spatten burst out | spelen play; finish; play off; win |
    splitsen split; separate; specify; break down | spoelen rinse; rinse out | spoken be up to |
    spreiden spread; spread out | spreken express; speak; pronounce; say |
    springen jump out; be over; be up; stand out | spruiten sprout | spugen spit out | spuwen spew; spit |
    staan be outstanding; be off; endure; stand out | stallen display; set out |
    stappen get out; get off; go out; step out | steken stick out; put out; project; hold out |
    stellen postpone; put off; delay; exhibit | sterven die out; become extinct |
    stijgen rise above; surpass; dismount; transcend | stippelen outline; plan; map out; lay out | stomen steam |
    storten pour out; empty; dump; unburden | stoten expel; utter; emit; give off |
    stralen radiate; exude; beam; give off | strekken stretch; extend; reach out; stretch out |
    strijken smooth; rub; wipe | stromen flow out; pour out | strooien scatter; spread |
    studeren graduate; finish studying | sturen send; send out | tekenen draw; map out; plot; picture |
    tellen count; count out | testen test | tikken type out; finish |
    trappen stamp out; kick off; kick out; put out | treden leave; withdraw; resign; step out |
    trekken take off; pull out; leave; move out | typen type out | vaardigen issue; enact; promulgate; decree |
    vagen wipe out | vallen fail; break down; drop out; turn out | varen sail; sail out; fly into a rage; set sail |
    vechten fight out; have out; settle | vegen wipe; erase; sweep out; wipe out | venten cry; sell; air |
    verkiezen choose; elect | verkopen sell out; sell off | vinden invent; find out; discover |
    vissen find out; fish out; ferret out | vliegen fly out; run off | vloeien end; run | vloeken swear at; curse |
    voeren carry out; export; execute; perform | vogelen work out; figure out | vouwen unfold |
    vragen question; invite; ask out; interrogate | waaien blow out; be blown out | waaieren fan out |
    wassen wash; wash out | wateren empty; drain | wegen weigh out | weiden enlarge; elaborate |
    werken work out; develop; have an effect; elaborate | werpen cast out; throw out; cast |
    wijken swerve; emigrate; go elsewhere; move aside | wijzen show; prove; expel; deport | willen want to go out |
    wisselen exchange; swap | wissen erase; wipe out; delete; obliterate | wonen live away |
    wrijven rub out; polish | wringen wring out | wuiven wave off | zaaien sow; spread | zagen saw out |
    zakken sag; hang out | zenden broadcast; transmit; send; send out | zetten expel; deport; enlarge; expand |
    zien look; look out; look forward to; appear | zingen sing out; hold out; last out |
    zitten sit out; be over; fight out; be off | zoeken sort out; find out; figure out; select |
    zonderen except; exclude; exempt; make an exception for | zuigen extract; suck out; milk |
    zuiveren purge; clean up; filter | zwaaien see off; send off; wave goodbye to |
    zwermen disperse; swarm out; spread out; fan out | zweten sweat out`,
  uiteen: `barsten burst; explode | drijven disperse; break up; drive apart | gaan separate; split up; break up; diverge |
    jagen disperse | lopen diverge; differ; vary | nemen take apart | rafelen unravel | slaan disperse; break up |
    spatten burst; explode | stuiven scatter | vallen fall apart; disintegrate; break up; collapse |
    wijken diverge | zetten explain; set out; expound`,
  vast: `bijten get stuck into; sink one's teeth into | binden tie up; fasten | draaien get stuck; jam |
    grijpen grab; seize; take hold of; clutch | haken hook on; catch | hebben have got hold of | hechten attach |
    houden hold; hold on; keep; stick to | klampen cling; clutch | klemmen jam; clench | kleven stick |
    klinken rivet; chain | knopen tie; fasten; add | komen get stuck | krijgen get hold of |
    leggen record; lay down; establish; tie up | liggen be fixed; be tied up; be established; be laid down |
    lijmen glue | lopen get stuck; reach a deadlock; jam; grind to a halt | maken fasten; attach; tie; secure |
    nagelen nail down; rivet | pakken seize; hold; take hold of; grab | pinnen pin down; tie down |
    plakken stick; glue | praten corner | prikken pin | raken get stuck; become stranded; get jammed; jam |
    rijden get stuck; jam | roesten rust | schroeven screw down | sjorren lash | slaan nail | spelden pin |
    spijkeren nail down | staan be certain; be fixed; be stuck; be established |
    stellen establish; determine; find; set | vriezen freeze | zetten fix; put in prison; arrest; imprison |
    zitten be stuck; be in prison; be jammed; be imprisoned`,
  veilig: `stellen secure; safeguard; make safe`,
  verder: `gaan go on; continue; proceed; move on | lopen walk on | rijden drive on |
    werken continue working; go on working`,
  vol: `boeken book up | bouwen build up; complete | gieten fill | gooien fill up | hangen be covered |
    houden keep up; persist; maintain; persevere | laden load; fill up | lopen fill; fill up; flood |
    maken complete; fill; fill up | plakken cover | pompen fill; pump up; fill up | proppen stuff; cram; pack |
    raken fill up | schenken fill | schieten well up | schrijven fill | staan be full; be covered; be crowded |
    stoppen stuff; fill | storten fill; pay up | stromen fill; fill up; flood | tanken fill up | zetten fill |
    zitten be full; be packed; be fully booked`,
  voor: `behouden reserve | bereiden prepare | binden put on; tie on | brengen bring up; bring forward |
    doen occur; pretend; arise; happen | dragen nominate; recite; propose; put forward |
    dringen push forward; jump the queue | financieren pre-finance |
    gaan take precedence; precede; come first; lead | geven pretend; claim; profess | gooien throw to |
    hebben have in mind; intend; mean; be in the lead | houden hold up; present; keep on; put to | koken precook |
    komen occur; seem; appear; happen | laten let go first | leggen put to; submit; present; lay before |
    lezen read; read aloud; read out; read to | lichten inform; advise; brief; enlighten | liegen lie |
    liggen be ahead; lie in front; be in front; be the case | lopen be ahead; be fast; walk in front | maken fool |
    nemen intend; plan; resolve; decide | praten prompt | rekenen calculate; show |
    rijden drive up; give an example | schieten advance; lend; come to mind | schotelen dish up; present; serve |
    schrijven prescribe; order; dictate | schuiven blame; push forward; put forward; pretext |
    selecteren preselect | slaan suggest | sorteren get in lane; anticipate | spannen help; harness; use |
    spiegelen hold out; delude; promise | springen jump ahead | staan have in mind; be in front; advocate; lead |
    steken give precedence | stellen propose; introduce; suggest; imagine | stemmen vote for; vote in favour |
    toveren conjure up | trekken favour; pull forward; give preference; prefer | vallen happen; occur; take place |
    verkopen sell in advance | vertonen preview | warmen warm up | wenden pretend; feign |
    werken prepare; do preliminary work | werpen object; throw before | zeggen prompt; recite; tell |
    zetten put before; put forward; continue; put ahead | zingen sing to; sing |
    zitten preside; chair; chair a meeting; be behind`,
  vooraan: `lopen walk at the front | staan be at the front | zitten sit at the front`,
  vooraf: `gaan precede; go before`,
  voorbij: `drijven float past | fietsen cycle past | flitsen flash past | gaan pass; go by; go past; pass by |
    glijden glide past | halen overtake | hollen run past | komen come past; pass; come up; go by |
    kunnen be able to pass | laten let pass | lopen walk past; overtake; pass | racen race past; outstrip |
    razen race past | rennen run past | rijden drive past; pass | schieten overshoot; miss; fly past |
    streven overtake; surpass; outstrip; overshoot | trekken pass; move past; go past | varen sail past |
    vliegen fly past; fly by | zien overlook`,
  voorop: `gaan lead; go in front; be in the lead | lopen lead; be ahead; walk in front; lead the way |
    staan come first; be paramount; be first and foremost | stellen put first; start by saying; assume |
    zetten put first`,
  voorover: `buigen bend forward; lean forward | leunen lean forward | vallen fall forward`,
  voort: `bestaan continue to exist; survive; live on | bewegen move; propel; move on | borduren elaborate; build on |
    bouwen build on; continue | brengen produce; bring forth; create; generate | drijven drive on; float along |
    duren continue; last; go on; drag on | duwen push; push along | gaan continue; go on; proceed | jagen drive on |
    komen result; stem; spring; arise | kruipen creep along | kunnen be able to go on | leven live on; survive |
    maken hurry; get a move on | modderen muddle on | planten reproduce; propagate; breed; spread |
    ploeteren plod on | schrijden progress; proceed | slepen drag; drag on; drag along | spruiten spring; arise |
    stuwen drive; propel; push | trekken pull; move on | vloeien result; arise; follow; ensue |
    woekeren fester; spread | zeggen spread; tell others | zetten continue; go on with; pursue; carry on`,
  vooruit: `betalen pay in advance | blikken look ahead | brengen help forward; advance | denken think ahead |
    duwen push forward | gaan progress; improve; get on; go ahead | helpen help; help on | hollen run ahead |
    kijken look ahead | komen get on; make headway; make progress; advance | kunnen be able to get on; keep going |
    lopen anticipate; be ahead; walk ahead; get ahead | rijden drive forward; drive on |
    schieten shoot forward; make progress | schuiven push forward; put off; postpone | snellen be ahead of |
    stormen rush forward | sturen send ahead | stuwen propel | werken work ahead | zien look ahead`,
  vreemd: `gaan be unfaithful; cheat`,
  vrij: `blijven remain free; stay clear | geven release; decontrol; give off; free | hebben have time off; be off |
    houden keep free; keep clear; treat | komen be released; become available; be freed; be set free |
    kopen ransom; buy off | krijgen get time off; get released | laten release; set free; liberate; leave free |
    loten draw a bye | maken free; release; make available; clear | nemen take time off; take off |
    pleiten exonerate; clear; plead | spelen free | spreken acquit; clear; exonerate; find not guilty |
    staan be free to | stellen exempt; excuse; release; free | vallen become available; become vacant; fall free`,
  waar: `maken prove; fulfil; deliver on; live up to | nemen observe; perceive; act for; stand in for |
    zeggen tell fortunes`,
  wakker: `roepen arouse; wake | schudden shake awake; wake up; rouse`,
  warm: `draaien warm up | lopen warm to; feel enthusiasm for; warm up`,
  weer: `geven reflect; reproduce; represent; render | kaatsen reflect; echo; be reflected | keren return |
    zien see again; meet again`,
  weg: `bergen put away | bezuinigen cut; axe | blazen blow away | blijven stay away; fail to come; be absent |
    branden burn off | brengen take away; take; see off | cijferen efface; set aside | concurreren drive out |
    doen get rid of; dispose of; put away | doezelen doze off | draaien turn away | dragen carry off; carry away |
    drijven drift away | drinken drink away; wash down | dromen daydream | drukken push away; shirk; suppress |
    duiken dive away; duck | duwen push away; push aside | ebben ebb away; fade away | eten eat |
    fietsen cycle off | filteren filter out | gaan leave; go away | geven give away | glijden slip away |
    glippen slip away; sneak off | gooien throw away; waste | hakken cut away |
    halen remove; take away; take down; clear | hebben like; resemble; have | honen jeer at | houden keep away |
    jagen drive away; chase away; expel | kapen hijack; snatch away; pinch; poach | keren turn away |
    kijken look away; turn a blind eye | komen get away; leave | kopen buy out; buy | krijgen get rid of; remove |
    kruipen crawl away; hide | kunnen be able to go | kwijnen pine away; languish; waste away |
    laten leave out; omit | leggen put away; set aside; put aside; lose out to | leiden lead away |
    lekken leak away | lokken lure away | lopen walk away; run away; walk off; run off | maaien mow down |
    maken make off | moeten have to go; have to leave | moffelen hide; spirit away |
    nemen remove; take away; dispel; allay | pakken take away; snatch; steal | pesten bully out |
    pinken brush away | poetsen brush away; erase | pompen pump out | praten explain away; talk away |
    promoveren kick upstairs | raken get lost; lose consciousness; get away; be lost | rennen run away; run off |
    rijden drive off; drive away; ride away | roepen call away; cause | rotten rot away |
    ruimen clear away; remove; eliminate | rukken snatch away | saneren restructure; cut | schenken give away |
    scheren clear off; skim | scheuren race off; tear away | schoppen kick away | schuiven push aside |
    slaan knock away; miss; wash away | slapen sleep off | slepen tow away; drag away | slijten wear away |
    slikken swallow; bite back | sluipen sneak away | smelten melt away; melt | smijten throw away |
    snellen hurry away | snijden cut away; cut out; remove | spelen outplay; outclass |
    spoelen wash away; be washed away; flush; swallow up | sprinten sprint away | stappen step away |
    stemmen vote out; vote down | sterven die out; die away | stoppen put away; hide; tuck away; stash |
    stoten push away | strepen cross out | stromen flow away | sturen send away; dismiss; turn away |
    teren waste away | toveren spirit away | trappen kick away | trekken leave; withdraw; pull away; move away |
    vagen wipe out; sweep away; wipe off the map; destroy | vallen drop out; be omitted; disappear; cease |
    varen sail away | vegen wipe away; wipe off; sweep away | verklaren explain away |
    vliegen fly away; sell like hot cakes; fly off | vloeien flow away; drain; melt away | vluchten flee; run away |
    voeren lead away; carry off; take away; abduct | vreten eat away | waaien blow away; be blown away |
    wassen wash away | werken get rid of; eliminate; eat; put away | werpen throw away | willen want to leave |
    wissen wipe away; erase | wuiven wave aside; dismiss; brush aside | zakken sink; subside; sink away |
    zetten put away; put aside; dismiss; portray | zinken sink; sink away | zuigen suck away | zwemmen swim away`,
  wijs: `maken make believe; kid; fool`,
  wit: `kalken whitewash | wassen launder`,
  ziek: `melden call in sick; report sick`,
  zoek: `maken lose; waste | raken get lost; go missing`,
  zwart: `maken blacken; smear; discredit | rijden dodge the fare | werken work illegally`,
};

export interface SeparableVerb {
  particle: string;
  /** The verb without its particle, as an infinitive. */
  base: string;
  /** In English, without *to*; the likeliest first. */
  meanings: string[];
}

function parse(particle: string, verbs: string): [infinitive: string, SeparableVerb][] {
  return verbs.split("|").map((verb) => {
    const [base = "", ...words] = verb.trim().split(/\s+/);
    return [particle + base, { particle, base, meanings: words.join(" ").split("; ") }];
  });
}

/** By infinitive: `afblazen`. */
export const SEPARABLE_VERBS: ReadonlyMap<string, SeparableVerb> = new Map(
  [...Object.entries(TABLE), ...Object.entries(FURTHER)].flatMap(([particle, verbs]) => parse(particle, verbs)),
);

/** Infinitives without their particle: some, *zwakken*, are no word without one. */
export const BASES: ReadonlySet<string> = new Set([...SEPARABLE_VERBS.values()].map(({ base }) => base));

export const PARTICLES: ReadonlySet<string> = new Set([...Object.keys(TABLE), ...Object.keys(FURTHER)]);

/**
 * Particles with which every verb is separable, but for those below: of such a verb a dictionary's word is enough. The others
 * (*door, om, onder, over, voor, vol, weer …*) also make verbs that stay whole.
 */
const ALWAYS_LOOSE = new Set(
  "af bij binnen in mee na neer op open samen tegen terug toe uit vast vooruit voort weg".split(" "),
);

/** Whether a verb of which a dictionary knows the infinitive is separable for that reason alone. */
export function isLooseInDictionary(particle: string, base: string, isKnown: (infinitive: string) => boolean): boolean {
  return ALWAYS_LOOSE.has(particle) && /n$/.test(base) && isKnown(particle + base);
}
