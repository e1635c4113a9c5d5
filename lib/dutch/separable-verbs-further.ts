/**
 * More separable verbs, as `separable-verbs.ts` has them, and those whose senses lie far apart: of these the first three meanings are
 * three senses, not three words for one. What stands here counts before what stands there.
 */
export const FURTHER: Record<string, string> = {
  aan: `aarden take root | blazen blow; fan | brengen apply; put in place; bring about | dikken exaggerate; thicken |
    gaan concern; go on; enter into; start | geven indicate; hand; report | hangen hang; attach; support |
    houden last; arrest; keep on | kloppen knock | leggen build; lay; moor; install |
    nemen assume; accept; hire; adopt | rekenen blame; hold against | slaan strike; catch on; start |
    spoelen wash ashore | staan be on; please; be about to | sterken recover |
    trekken put on; attract; recover; take to heart | voeren bring in; lead; argue; supply | wakkeren stir up; fan |
    zetten switch on; urge; put on | zwengelen boost; stimulate`,
  achterop: `lopen catch up`,
  achteruit: `hollen go downhill fast | rennen run back | schuiven push back`,
  af: `bakenen mark out; demarcate; define | bijten bite off | blaffen bark at | breken break off; demolish |
    danken discard; dismiss | dekken cover | dingen haggle | dragen hand over; wear out |
    drijven drift off; float away | druppelen drip | dwingen enforce; force | gaan go off; rely; approach |
    geven issue; hand in; give off | gieten drain | glijden slide off; slip | haken drop out |
    handelen deal with; settle | hangen depend | houden keep off; prevent | kalven cave in; decline |
    keuren reject; disapprove | kijken copy; watch | klauteren climb down | klinken be agreed |
    knappen snap; break down | komen come off; get rid of; get away | kondigen proclaim |
    lopen end; expire; go off; walk down | lossen pay off; relieve; replace | luisteren eavesdrop; tap; listen in |
    maken finish; agree; kill | matten tire out; exhaust | nemen decrease; take away; buy | persen extort; blackmail |
    plakken tape | raden advise against; dissuade | reageren take it out | rekenen settle up; pay; deal with |
    remmen brake; slow down | ronden complete; round off | schaven graze | scheiden separate; secrete |
    schermen screen; shield; protect | schieten shoot; launch; fire | schilderen portray |
    schrikken deter; scare off | schudden shake off | slaan turn; stall; repel; turn off | smeken beg; implore |
    snauwen snap at | spelen happen; take place; play out | spreken agree; arrange | springen jump off; fall through |
    stammen descend | steken contrast; stand out; set off | stemmen coordinate; tune; vote down |
    stompen blunt; dull | stoppen stop | stoten repel; reject | stuiten rebound; bounce |
    takelen decline; deteriorate | tappen draw; tap | tasten feel; explore | tekenen stand out; become visible; sign |
    tellen count down | trappen kick off | trekken withdraw; deduct; pull off | vaardigen send; delegate |
    vallen drop out; lose weight; fall off | voeren discharge; drain; carry off | wachten wait for; await |
    wegen weigh up; consider | wenden avert; turn away | werpen shed; throw off | weten know about |
    wijken deviate; differ | wijzen reject; refuse; turn down | wikkelen settle; complete |
    zakken drop; sink; go down | zeggen cancel; call off | zetten close off; switch off; drop off; depose |
    zien refrain; give up | zwakken weaken; ease; subside | zweren renounce`,
  bij: `benen keep up | draaien come round; come about | houden keep up with; keep track of; keep |
    komen come round; be added; recover | leggen settle; contribute; add | lichten brief; inform | sloffen lag |
    spijkeren brush up; catch up | spreken credit; top up | springen help out; lend a hand; step in |
    staan assist; help; support | stellen adjust; revise | stoken stoke up | storten pay extra; add |
    sturen adjust; steer; correct | tanken refuel; recharge | treden endorse; agree with |
    vallen support; back; agree with | werken update; touch up; catch up | wonen attend | zetten put next to; add`,
  bijeen: `blijven stay together | brengen bring together; raise; collect | drijven herd together; round up | garen gather |
    houden keep together | komen meet; gather; assemble | leggen pool | rapen gather; collect |
    roepen convene; call together; summon | schrapen scrape together | zitten sit together | zoeken gather`,
  binnen: `brengen bring in | dringen enter; penetrate; break in | druppelen trickle in | gaan enter; go in |
    glippen slip in | halen bring in; win; take in | harken rake in | houden keep in; keep inside |
    komen come in; enter | koppen head in | kruipen crawl in | laten let in; admit | leiden lead in |
    lopen walk in; enter; put in | marcheren march in | rennen run in | rijden drive in; enter; pull in |
    roepen call in | rollen roll in | schieten shoot in; score | sijpelen seep in | slepen bring in; win; secure |
    sluipen sneak in | smokkelen smuggle in | stappen step in; enter | stormen storm in | stromen pour in; flow in |
    sturen send in | tikken tap in | treden enter | trekken move in; enter | vallen raid; invade; burst in |
    varen sail in; enter | vliegen fly in | waaien blow in | werken tap in; put in`,
  bloot: `geven expose; give oneself away | leggen expose; lay bare; reveal | liggen be exposed; lie bare |
    staan be exposed | stellen expose; subject`,
  boven: `blijven stay afloat | drijven float; surface | halen bring up | komen surface; come up; emerge`,
  buit: `maken capture; seize; loot`,
  deel: `nemen take part; participate`,
  dicht: `bijten shut tight | binden tie up | branden sear | doen close; shut | draaien turn off | drukken press shut |
    duwen push shut | gaan close; shut; heal | gooien slam; fill in | groeien grow over; clog up | houden keep shut |
    klappen snap shut; slam shut | knijpen squeeze; pinch | knopen button up | lijmen glue shut |
    maken close; fasten | metselen brick up | naaien sew up | plakken seal; stick down | schroeven screw down |
    schuiven slide shut | slaan slam; slam shut | slibben silt up | smijten slam | spijkeren nail up; board up |
    stoppen plug; fill | timmeren board up | trekken pull shut; close | vallen fall shut; close |
    vriezen freeze over | zitten be closed; be blocked`,
  dood: `bijten bite to death | gooien stone | knuppelen club to death | lopen come to a dead end | maken kill |
    rijden run over and kill | schieten shoot dead | slaan kill; beat to death | steken stab to death |
    trappen kick to death | vechten fight to the death | verklaren declare dead | vriezen freeze to death |
    zwijgen ignore`,
  door: `bijten persevere; keep going; bite through | bladeren leaf through | boren drill through | branden burn out |
    denken think through | dringen penetrate; get through | drukken push through; press through | duwen push through |
    fietsen cycle on | gaan continue; go on; go ahead | geven pass on; hand on | graven keep digging |
    groeien keep growing | hakken cut through | klinken resound | komen come through; get through |
    krijgen get wise to; see through | lezen read on; read through | lichten screen; audit |
    lopen keep walking; go through | maken go through; experience | meten go over | modderen muddle on |
    nemen go through; discuss | pluizen go through; scrutinise; sift through | praten keep talking; talk through |
    prikken see through; puncture | rekenen calculate | rijden drive on | roesten rust through |
    schakelen put through | schemeren show through | schieten overshoot; go too far | schrappen cross out; delete |
    schuiven pass on; move up | sijpelen leak out | slaan blow; carry on too far | slapen sleep on | slikken swallow |
    snijden cut | snuffelen browse through; rummage through | spelen play on; pass on; leak | spoelen flush; rinse |
    spreken talk on; talk over; discuss | staan withstand | stoken keep burning; keep heating | stomen steam on |
    stoten push through | strepen cross out; delete | stromen move on; flow through | studeren continue studying |
    sturen forward; send on | trappen keep pedalling | trekken travel on; pull through | vechten fight on |
    verbinden put through | vertellen pass on; tell others | verwijzen refer |
    voeren carry out; implement; take too far | vragen keep asking; question further | weken soak |
    werken keep working; work on | worstelen struggle through | zagen saw through | zakken sag; go on |
    zetten persevere; push through; press ahead | zoeken keep searching; search | zwoegen plod on`,
  droog: `koken boil dry | leggen drain; reclaim | malen pump dry; drain | pompen pump dry; drain |
    vallen fall dry; dry up | vriezen freeze-dry | wrijven rub dry`,
  dwars: `bomen thwart; frustrate | liggen be obstructive; be difficult | zitten bother; thwart`,
  fijn: `hakken chop finely | knijpen crush | stampen mash; pound | wrijven crumble`,
  flauw: `vallen faint`,
  gade: `slaan watch; observe`,
  garant: `staan guarantee; vouch for`,
  gerust: `stellen reassure`,
  gevangen: `houden hold captive | nemen capture; take prisoner | zetten imprison | zitten be in prison`,
  gewaar: `worden become aware of; notice`,
  heen: `gaan go there; go; pass away | lopen walk there | reizen travel there | rijden drive there |
    trekken go there; move there | varen sail there | vliegen fly there | wijzen point to`,
  hoog: `achten esteem | houden uphold; keep up`,
  huis: `houden wreak havoc; keep house`,
  in: `binden tone down; bind | bouwen build in | branden burn in | breken break in; burgle |
    calculeren reckon with; allow for | delen classify; divide; group | dienen submit; file; hand in | dijken dike |
    duiken dive in | dutten doze off | fluisteren whisper; prompt | gaan begin; enter; take effect |
    gooien smash; throw in | graven dig in; entrench | grijpen intervene; step in |
    halen catch up; overtake; welcome | houden contain; imply; withhold | huren hire | kapselen encapsulate |
    klemmen jam; trap | klinken settle; compact; subside | kopen buy; purchase | korten shorten; cut; reduce |
    krimpen shrink; shorten | laden load | laten let in; get involved | leggen put in; lay in | leiden introduce |
    leven empathise | leveren hand in; give up | lichten inform; brief | lijsten frame | lijven annex; incorporate |
    lopen walk into; make up; catch up | luiden herald; ring in | maken preserve; can |
    mengen interfere; get involved | metselen wall in; brick in | nemen take; occupy | pakken pack; wrap; pack up |
    palen win over; annex | pikken nab | plakken stick in | polderen reclaim; impound | prenten impress; imprint |
    proppen cram in | richten furnish; set up; arrange | rijden drive into | roepen call in; enlist; invoke |
    ruilen exchange; trade in; swap | ruimen make way | rukken march in | schakelen call in; switch on; involve |
    schalen rank; assess | schatten estimate; assess | schenken pour | schepen embark; ship | scherpen impress |
    schikken give in; sit down | schoppen kick in | schrijven enrol; register; sign up | schuiven push in |
    seinen tip off; inform | slaan stock up on; smash; turn into; strike | slapen fall asleep | slikken swallow |
    sluimeren doze off | sluipen creep in | sluiten enclose; surround; include | smeren rub in; grease |
    sneeuwen be snowed in; be forgotten | spannen exert; make an effort | spelen respond; anticipate |
    springen step in; jump in; respond | staan vouch for | stallen put away | stappen get in; step in; join |
    stellen set up; set; introduce | stemmen agree; consent | storten collapse; break down |
    stromen flow in; pour in | studeren rehearse; practise | sturen send in | tekenen sign up; subscribe |
    tikken type in; smash | tomen curb; restrain | treden enter; set in | trekken move in; withdraw; revoke |
    tuinen fall for | typen type in | vallen occur; raid; stand in | voegen insert; merge |
    voeren introduce; import; enter | vriezen freeze; freeze in | vullen fill in; complete | waaien blow in |
    werken train; break in; affect | wijden inaugurate; initiate | wikkelen wrap | willigen grant; comply with |
    winnen obtain; seek | wisselen exchange; change | wonen live in; lodge | zaaien sow; seed |
    zakken collapse; sink; subside | zamelen collect; raise | zegenen bless | zenden submit; send in | zepen soap |
    zetten deploy; use; start; bet | zien realise; see; understand | zoomen zoom in`,
  ineen: `duiken cower; duck | klappen collapse | krimpen shrink; cringe | schrompelen shrivel |
    slaan join; throw together; clap together | storten collapse | vlechten intertwine | zakken collapse |
    zijgen collapse`,
  kapot: `bijten bite to pieces | draaien wear out | gaan break; break down; go to pieces | gooien smash | knippen cut up |
    maken break; destroy | scheuren tear up | schieten shoot to pieces | slaan smash; break | snijden cut up |
    trappen kick in; trample | trekken pull apart | vallen fall to pieces; break | vriezen freeze and burst |
    waaien blow to pieces | werken work to death`,
  klaar: `komen finish; be finished | krijgen get done; manage | leggen put out; lay out | liggen be ready |
    maken prepare; get ready | spelen manage; pull off | staan be ready; be waiting | stomen prepare; coach |
    zetten set out; get ready`,
  krom: `buigen bend | groeien grow crooked | liggen scrimp and save; be bent double | praten twist |
    trekken warp; buckle`,
  kwijt: `raken lose; get rid of | schelden remit; forgive; write off | spelen lose | willen want to get rid of`,
  lam: `leggen paralyse; bring to a standstill | slaan paralyse; disable`,
  langszij: `komen come alongside | varen come alongside`,
  lastig: `vallen bother; harass; trouble`,
  leeg: `bloeden bleed dry | drinken empty; drink up | eten empty; finish | gooien empty | halen clear out; empty |
    kopen buy up | lopen empty; drain; go flat | maken empty | plunderen loot; plunder | pompen pump dry; empty |
    roven loot; plunder | ruimen clear; clear out | scheppen bail out | schudden empty |
    staan be empty; be vacant; stand empty | stromen empty; drain | trekken empty; depopulate | vissen overfish |
    zuigen suck dry`,
  los: `barsten break out; erupt | breken break loose; break free | draaien unscrew | gaan come loose; let rip |
    gooien cast off | haken unhook | hangen hang loose | kappen cut loose; cut away |
    komen come loose; get free; be released | kopen ransom | koppelen uncouple; disconnect; separate |
    krijgen get loose; get off | laten let go; release; let go of | lopen work out; be free; roam free |
    maken undo; loosen; untie | peuteren extract; worry out | raken come loose; get loose |
    rukken tear loose; tear off | scheuren tear loose; tear off | schieten come loose; slip | schroeven unscrew |
    schudden shake off | slaan break loose; come loose; knock off | snijden cut loose |
    springen spring open; come off | staan be separate | stormen charge; rush | trekken pull loose; pull off |
    waaien blow loose; blow off | weken detach; soak off | werken work loose; free | wrikken prise loose; pry loose |
    zitten be loose`,
  mee: `dansen dance along | delen share; announce | denken think along; help think | dingen compete |
    draaien turn along; participate | dragen carry; carry along | drijven drift along |
    eten eat with; join for a meal | fietsen cycle along | gaan come along; go along; go with | genieten enjoy too |
    geven give; give way | helpen help; lend a hand | juichen cheer along | kijken watch too; look on; monitor |
    komen come along; come with | krijgen get; receive; notice | lachen laugh along | leven sympathise |
    lezen read along | liften hitch a ride | lopen walk along; join in; take part | luisteren listen in |
    maken experience; go through | moeten have to come along | mogen be allowed to come |
    nemen take; take along; bring | praten join in; have a say | reizen travel along; travel with |
    rekenen count in; include | rennen run along | rijden ride along; get a lift | slepen drag along |
    sleuren drag along | smokkelen smuggle along | spelen play along; play; take part | stemmen vote |
    sturen send along | tellen count; matter | trainen train along | trekken pull along; travel along |
    tronen lure along | vallen turn out better than expected; be better than expected | varen sail along |
    vechten fight alongside | vieren celebrate too | vliegen fly along | voeren carry along; transport |
    vragen ask along | wandelen walk along | wegen count; be taken into account |
    werken cooperate; collaborate; help | willen want to come along; cooperate | zeulen lug along |
    zingen sing along | zitten be in luck; go well`,
  mis: `gaan go wrong | grijpen miss out | lopen miss; go wrong; miss out on | slaan miss | staan look bad; not suit |
    tasten err; be mistaken | trappen miss | verstaan misunderstand`,
  neer: `buigen bend down | dalen descend; come down | donderen crash down | duwen push down | gooien throw down |
    hakken cut down | halen take down; shoot down; pull down | hangen hang down | hurken squat down |
    kijken look down | kletteren clatter down | knallen shoot dead | knielen kneel down |
    komen come down; boil down; land | krabbelen scribble down | kwakken dump; plonk down | laten lower; let down |
    leggen lay down; put down; resign | maaien mow down | pennen pen; write down | ploffen flop down |
    schieten shoot; shoot down; gun down | schrijven write down | slaan knock down; crush; suppress |
    smijten throw down | steken stab | storten crash; plunge; pour | strijken settle; land; alight |
    stromen pour down | tellen pay; plonk down | trappen kick down | vallen fall down; drop | vellen fell |
    vlijen lay down; nestle | werpen throw down | zakken sink down; collapse |
    zetten put down; set down; build; place | zien look down | zijgen sink down`,
  om: `bladeren turn over | blazen blow down | boeken rebook; transfer | bouwen convert; rebuild | brengen kill |
    buigen bend; turn around; change | dopen rename | draaien turn; turn round | duwen push over |
    fietsen go round by bike | gaan go round; associate; handle; deal | gooien knock over; change; throw over |
    haken fell; chop down | hakken cut down; chop down | hangen hang around | kappen cut down; fell |
    keren turn; turn round; reverse | kiepen tip over; dump | kieperen tip over | kijken look round; look back |
    klappen fold over; turn | kleden change clothes | komen die; be killed; perish | kopen bribe |
    leggen divert; change; put round | leiden divert | lopen walk round; make a detour | ploegen plough |
    praten talk round; persuade | rekenen convert; calculate | rijden make a detour; drive round; knock down |
    roepen announce | roeren stir | ruilen exchange; swap | schakelen switch; change over; change gear |
    scholen retrain | schoppen kick over | schrijven rewrite | schudden shake |
    slaan turn; overturn; capsize; change | smelten melt down | smijten throw over | spitten dig; dig over |
    spoelen rinse | springen deal; handle; manage | stappen switch | stoten knock over |
    trekken pull down; move about | turnen convert | vallen fall over; fall down; collapse |
    vormen transform; convert | waaien blow down; be blown down; blow over | wenden turn round | werken rework |
    werpen overturn | wisselen exchange; change | woelen turn over; stir up | zagen saw down |
    zetten convert; turn; rearrange | zien look back; look after | zwaaien change; swing round; switch`,
  omhoog: `gaan go up; rise | gooien throw up | houden hold up | klauteren clamber up | klimmen climb up |
    komen come up; rise | krabbelen scramble up | lopen walk up; rise | schieten shoot up; soar; rocket |
    schroeven push up | steken put up; raise; stick up | stijgen rise | stuwen push up; boost | tillen lift; lift up |
    trekken pull up; raise | vliegen soar; fly up | werken work up | wijzen point up |
    zitten be stuck; be in trouble`,
  omlaag: `brengen bring down; reduce | duwen push down | gaan go down; fall | halen pull down; run down | komen come down |
    schroeven lower; reduce | springen jump down | storten plunge down | trekken pull down | vallen fall down`,
  omver: `blazen blow over | duwen push over | gooien knock over; overturn | halen pull down | kegelen knock over |
    lopen knock over; run over | rennen run over | rijden knock down; run over | schoppen kick over |
    slaan knock over | stoten knock over | trekken pull down | vallen fall over | varen run down | waaien blow over |
    werpen overthrow; overturn; topple`,
  onder: `brengen accommodate; house; place | doen be inferior; put on | dompelen immerse; submerge |
    duiken go into hiding; dive | duwen push under | gaan go down; set; go under | graven bury |
    lopen flood; be flooded | sneeuwen be snowed under; snow under | staan be flooded; be under water |
    stoppen tuck in | verdelen subdivide | verhuren sublet | zetten flood`,
  onderuit: `gaan fall; slip; fail | halen bring down; tackle; undermine | schoppen kick | zakken slump; slouch`,
  op: `bakken fry | bellen call; phone; ring up | bergen put away; store | beuren cheer up; lift | biechten confess |
    bieden bid up | blazen blow up; inflate | blijven stay up | bloeien flourish; blossom; revive |
    borrelen bubble up; well up | bouwen build up; construct; build | branden burn up; burn out |
    breken break up; leave; break camp | brengen raise; yield; bring up; muster | dagen turn up; show up; loom |
    delven dig up; unearth | dienen serve; dish up | dissen dish up | doeken close down; shut down; disband |
    doemen loom up | doen gain; catch; get | draaien wind up; foot the bill; turn up |
    dragen instruct; dedicate; assign; charge | drijven drive up; force up | dringen force on | drinken drink up |
    drogen dry up | duikelen dig up | duiken turn up; emerge; surface; show up | duwen push up | dweilen mop up |
    eisen demand; claim | eten eat; eat up; finish | flakkeren flare up | fleuren cheer up; brighten up |
    fokken work up; breed | frissen refresh; brush up | gaan go up; rise; hold true | geven give up; assign; report |
    gooien throw up; toss | graven dig up; excavate | groeien grow up | halen collect; pick up; raise; fetch |
    hangen hang up; hang; put up | hebben wear; have finished | heffen abolish; lift; close |
    helderen clear up; clarify | hijsen hoist; raise | hitsen incite; stir up | hoesten cough up |
    hopen pile up; accumulate | houden stop; hold up | jagen chase; hunt; rush; drive | jutten egg on; incite; goad |
    kalefateren patch up; do up | kijken look up; be surprised | kikkeren perk up |
    klaren clear up; clear; brighten up | klauteren clamber up | klimmen climb; climb up; rise |
    kloppen beat; inflate; exaggerate | knappen do up; renovate; refurbish; recover |
    komen come up; rise; stand up; run | kopen buy up | krabbelen recover; scramble to one's feet |
    krikken jack up; boost | kroppen bottle up | kruipen creep up | kweken grow; raise | laaien flare up; blaze up |
    laden load; charge | lappen patch up | leggen impose; lay on | leiden train; educate; lead |
    letten pay attention; watch out | leven revive; cheer up | leveren yield; produce; deliver; result in |
    lichten light up; lift; con | lopen rise; incur; increase; walk up; suffer | lossen solve; dissolve |
    luchten relieve | luisteren listen up; prick up one's ears | maken draw up; use up; conclude; spend |
    merken notice; remark; observe | meten measure | monteren cheer up |
    nemen record; include; take up; withdraw; admit | noemen list; name | offeren sacrifice |
    pakken pick up; arrest; seize | passen watch out; babysit; be careful | peppen pep up | pikken pick up |
    plakken stick on | poetsen polish; clean | pompen pump up; inflate | porren stir up | potten hoard; save |
    prikken pin up | proppen stuff | rakelen stir up; rake up; dredge up | raken run out; run low | rapen pick up |
    rekken stretch | rennen run up | richten found; establish; set up | rijden drive up | rijzen rise; arise |
    roepen call on; call up; summon; urge | roken smoke | rollen roll up; round up | rotten clear off |
    ruien incite; stir up | ruimen clear away; tidy up; clean up | rukken advance; march | schalen scale up; upgrade |
    scharrelen dig up; scrape together | schepen saddle with | scheppen scoop up |
    schieten make progress; hurry; get on | schikken move up | schonen clean up |
    schorten suspend; adjourn; postpone | schrijven write down; note | schrikken be startled; start |
    schroeven increase | schudden shake up; shake | schuiven move up; postpone; push up |
    slaan store; raise; save; turn up | slokken swallow up; absorb | slorpen swallow up; absorb | sluiten lock up |
    smukken embellish | snijden cut up | snuiven sniff; inhale | sodemieteren clear off |
    sommen list; sum up; enumerate | souperen squander; use up | sparen save up; save | spelden pin on |
    spelen act up; play up | splitsen split up; divide | sporen trace; track down; find |
    springen jump up; spring up | spuiten spout up; raise land | staan get up; stand up; rise; be open |
    stapelen pile up; stack; accumulate | stappen get on; leave; approach | starten start up; start; boot |
    steken put up; raise; stick up; get up | stellen draw up; set up; line up; draft |
    stijgen take off; rise; ascend | stoken stir up; stoke; fuel | stoten push up | stropen roll up | stuiven fly up |
    sturen send up | stuwen push up | takelen tow away; hoist | tekenen note down; record; sign |
    tellen add up; count | tillen lift; lift up | treden perform; act; appear |
    trekken pull up; accelerate; spend time; rise | trommelen drum up | tuigen rig up; harness |
    vallen stand out; be noticeable; attract attention | vangen catch; receive; pick up; absorb |
    vatten interpret; take; understand | vegen sweep up | vijzelen boost; raise | vissen fish up; dredge up |
    vlammen flare up | vliegen fly up; blow up | voeden bring up; raise; educate |
    voeren perform; increase; raise; feed | volgen follow; succeed; follow up | vouwen fold up; fold |
    vragen request; ask for | vreten devour; eat up | vrolijken cheer up | vullen fill up; fill | waaien blow up |
    waarderen upgrade | wachten wait for | warmen warm up; heat up | wegen outweigh; counterbalance |
    wekken generate; arouse; excite | wellen well up | werken work up; use up | werpen throw up; raise |
    winden wind up; excite | zadelen saddle; saddle with | zeggen cancel; terminate; recite |
    zetten set up; put on; start; put up | zien look up to; dread; look up | zitten sit up; go well; thwart |
    zoeken look up; seek; look for; visit | zuigen suck up | zwellen swell; swell up | zwepen whip up; incite`,
  opeen: `botsen collide | hopen pile up | pakken pack together | stapelen stack; pile up | volgen follow one another`,
  open: `barsten burst open | blijven stay open; remain open | breken break open; renegotiate; open up | doen open |
    draaien turn on; open | duwen push open | gaan open | gooien throw open; open up |
    houden keep open; leave open; hold open | klappen fold open | komen open up | laten leave open |
    leggen open; lay open; disclose | liggen be open | maken open | rijten rip open | rukken tear open |
    scheuren tear open | schuiven slide open | slaan open; knock open | snijden cut open | sperren open wide |
    springen burst open | staan be open; stand open | stellen open; open up; make available |
    trappen kick open; kick in | trekken pull open | vallen fall open; become vacant | vouwen unfold |
    waaien blow open | zetten open; leave open`,
  opzij: `duwen push aside | gaan step aside; move aside | gooien throw aside | kijken look aside |
    leggen put aside; save; set aside | schuiven brush aside; push aside | springen jump aside | stappen step aside |
    trekken pull aside | zetten set aside; put aside`,
  over: `blijven be left; remain; be left over | boeken transfer | brengen convey; transfer; move |
    buigen bend over; lean over | doen do again; sell; transfer | dragen hand over; transfer |
    drijven blow over; drift over | erven inherit | gaan pass; turn into; proceed; move up |
    geven hand over; surrender; vomit | gieten decant | gooien throw over | halen persuade; pull over |
    hangen lean over | hebben have left; be willing to give | hellen lean over | hevelen transfer; siphon off |
    houden have left; save; keep | koken boil over | komen come over; come across; visit | kopen buy |
    koppen head over | laden transfer; tranship | laten leave | leggen produce; submit |
    leveren hand over; deliver; surrender | lopen overflow; run over; defect; walk over |
    maken transfer; remit; do again | nemen take over | pakken change | plaatsen transfer; move | planten transplant |
    reiken present; hand over | rijden drive across | schakelen switch; change over |
    schieten be left over; remain; shoot over | schrijven copy; transfer | slaan skip; spread; miss; jump over |
    spelen replay | springen jump over; cross | stappen switch; change; change trains | steken cross; cross over |
    stromen overflow | tekenen copy | tellen count again | varen sail across; ferry across | vliegen fly over |
    waaien blow over; be passing | zenden send over | zetten ferry across; put across | zwemmen swim across`,
  overeind: `blijven remain standing; survive; stay upright | gaan stand up; sit up | helpen help up |
    houden keep upright; keep going; sustain | klauteren scramble up | komen get up; sit up |
    krabbelen scramble to one's feet; recover | schieten sit bolt upright | springen jump up |
    staan stand upright; stand | trekken pull up | zetten set upright | zitten sit up`,
  overhoop: `gooien upset; overturn; mess up; throw into disarray | halen turn upside down; mess up |
    liggen be at odds; be in a mess | schieten shoot down | steken stab`,
  plat: `bombarderen flatten by bombing | branden burn down; burn to the ground | drukken flatten; press flat |
    gaan shut down; lie down; go down | gooien flatten; bring down; shut down; bomb flat |
    leggen bring to a standstill; shut down; paralyse; halt | liggen be shut down; lie flat; be down |
    lopen overrun; flock to | maken flatten | rijden flatten; run over | slaan flatten; knock flat |
    stampen trample flat | trappen trample; flatten | walsen steamroller; flatten`,
  rond: `bazuinen broadcast | bellen ring round; call around | breien complete | brengen deliver; take round |
    cirkelen circle around | dansen dance around | delen hand out; distribute | dobberen bob around; float around |
    dolen wander around | draaien turn; rotate; spin | dragen carry around |
    drijven float around; drift around; float about | dwalen wander around; roam | fietsen cycle around |
    fladderen flutter around | gaan go round; circulate | hangen hang around; loiter |
    kijken look around; look round | komen make ends meet; manage; get by | krijgen complete; arrange; finalise |
    kruipen crawl around | leiden show round; guide | lopen walk around; walk about; wander | lummelen loaf around |
    maken complete | neuzen nose around | reizen travel around; tour | rennen run around |
    rijden drive around; drive about; ride around | scharrelen potter about | schuifelen shuffle around |
    slenteren stroll around | slingeren lie around; lie about | sluipen sneak around; prowl |
    snuffelen browse; nose around | spoken haunt; linger | springen jump around | strooien spread; scatter; sprinkle |
    struinen roam around; browse | sturen circulate; send round; send around | tasten grope around | toeren tour |
    tollen spin round | trekken travel around; wander; roam | turen peer around | varen cruise; sail around |
    vertellen spread; tell everyone | vliegen fly around; fly about | vragen ask around | wandelen walk around |
    waren wander; haunt; prowl | zingen circulate; buzz | zwemmen swim around | zwerven wander; roam; lie around`,
  samen: `ballen concentrate; gather | binden bind together | brengen bring together; unite | drukken compress |
    gaan go together; merge; combine; accompany | hangen be connected; be linked; be related | houden keep together |
    klonteren clump together | komen meet; gather; come together | leven live together | lopen coincide; converge |
    nemen combine; take together | pakken gather; bundle | persen compress | rapen gather |
    roepen call together; convene | scholen gather; assemble | smeden forge together | smelten merge; fuse |
    spannen conspire; plot; join forces | spelen play together | stellen compose; put together; compile |
    stromen flow together; flock together | trekken gather; contract | vallen coincide | vatten summarise; sum up |
    vloeien merge; blend | voegen join; merge; combine | werken cooperate; collaborate; work together |
    wonen live together | zitten sit together; be in it together | zweren conspire; plot`,
  schoon: `blazen blow clean | boenen scrub clean | borstelen brush clean | houden keep clean | likken lick clean |
    maken clean | poetsen polish; clean | schrapen scrape clean | spoelen rinse; rinse clean | spuiten hose down |
    vegen sweep clean; sweep; clear | wassen wash; wash clean | wrijven rub clean`,
  stand: `houden hold out; survive; hold; endure`,
  stil: `blijven remain silent; stay quiet | houden keep quiet; stop; hush up | leggen stop; shut down; halt |
    liggen lie still; lie idle; be at a standstill | staan stand still; stop; be at a standstill; pause |
    vallen fall silent; come to a halt; stop; break down | zetten stop; halt |
    zitten sit still; do nothing; sit idle | zwijgen keep silent`,
  stuk: `bijten bite through | breken break | gaan break; break down; go to pieces | gooien smash |
    lopen founder; break down; fail | maken break; destroy | scheuren tear up | schieten shoot to pieces |
    slaan smash | snijden cut up | trappen kick to pieces | vallen fall to pieces | vriezen freeze and burst`,
  tegemoet: `gaan go to meet; head for; face | komen meet; accommodate; compensate | lopen walk towards | rennen run towards |
    rijden drive towards | snellen rush towards | treden meet; approach | zien look forward to; await; face`,
  tegen: `gaan counter; fight; prevent; combat | houden stop; hold back; block |
    komen come across; meet; run into; encounter | spartelen struggle; resist | spreken contradict; deny |
    sputteren protest; grumble | staan disgust; put off | steken be disappointing | stemmen vote against |
    stribbelen resist; struggle | vallen be disappointing; disappoint | werken oppose; thwart; hinder |
    zitten be against; go wrong`,
  tegenaan: `botsen bump into; collide with | gaan go for it | hikken dread; struggle with |
    kijken view; dread; be faced with | lopen run into; come up against | rijden crash into; drive into |
    vliegen fly into | zitten be close to`,
  tegenop: `boksen compete with | botsen bump into | kijken dread; look up to | kunnen be a match for; cope with |
    rijden drive into | vliegen fly into | wegen balance | zien dread; shrink from`,
  teloor: `gaan be lost; get lost`,
  terecht: `brengen bring about; make of | komen end up; land; turn up | kunnen go; be welcome; be helped; get in |
    staan stand trial; be on trial | stellen execute; put on trial | wijzen reprimand; rebuke`,
  terug: `bellen call back | betalen pay back; repay; refund | bijten bite back | blikken look back |
    brengen bring back; reduce; return | buigen bend back | deinzen recoil; shrink back |
    denken think back; remember | doen do in return; put back | draaien reverse; turn back; undo |
    drijven drive back | dringen push back; reduce | duwen push back | eisen demand back; reclaim |
    fietsen cycle back | fluiten call back; call to order | gaan go back; return; date back |
    geven give back; return | gooien throw back | grijpen fall back; go back | groeien grow back | haken long for |
    halen fetch back; bring back; retrieve | hebben have back | horen hear back | houden hold back; restrain |
    kaatsen bounce back | keren return; come back; turn back | kijken look back | komen come back; return; go back |
    kopen buy back | koppelen report back | krabbelen back down; back out | krijgen get back; recover; regain |
    kruipen crawl back | leggen put back | lezen read back; reread | liggen be behind |
    lopen walk back; decline; fall | melden report back | moeten have to go back | nemen take back; withdraw |
    pakken take back | plaatsen put back | praten answer back | reizen travel back; return | rekenen work back |
    rennen run back | rijden drive back | roepen call back; recall | schakelen change down; slow down |
    schieten shoot back; return fire | schrijven write back; reply | schrikken recoil; shrink |
    schroeven cut; reduce; reverse; scale back | schuiven push back | slaan hit back; repel; strike back |
    snoeien cut back; prune | spelen play back | spoelen rewind | springen jump back | stappen step back |
    storten pay back; refund | stromen flow back | sturen send back; return | tellen count back |
    treden step down; withdraw; resign | trekken withdraw; pull out; retreat; move back |
    vallen fall back; relapse; drop | varen sail back | vechten fight back | verdienen earn back; recoup |
    verlangen long for; want back | vinden find; recover; find back | vliegen fly back |
    voeren trace back; take back; reduce | vorderen claim back; recover | vragen ask back; ask for |
    wandelen walk back | wijken recede; retreat | willen want back; want to go back |
    winnen win back; recover; reclaim | zakken drop; fall back | zenden send back | zetten put back |
    zien see again; see back; meet again | zwemmen swim back`,
  tevoorschijn: `halen produce; take out; pull out; bring out | komen appear; emerge; come out; come to light | kruipen crawl out |
    springen jump out | toveren conjure up; produce | trekken pull out; draw; produce`,
  toe: `bedelen assign; allot | behoren belong to | bijten snap at; snarl | brengen inflict | dekken cover; tuck in |
    delen assign | denken intend for | dichten attribute; ascribe | dienen administer; give |
    doen matter; close; add | eigenen appropriate | fluisteren whisper | fluiten whistle at | gaan close; happen; go |
    geven admit; give in; concede | gooien throw; throw to; slam | grijpen seize the opportunity |
    happen bite; take the bait | horen belong to | juichen cheer; applaud; welcome | kennen award; grant; assign |
    keren turn towards | kijken look on; watch | knijpen squeeze; pinch | knikken nod at; nod to |
    komen be due; get round; belong | lachen smile at | laten admit; allow; permit | leggen add; pay; concentrate |
    lezen read to | lichten explain; elucidate; clarify | lopen walk up | meten allot; take |
    nemen increase; grow; rise | passen apply; use | praten talk to | reiken hand; provide; pass |
    rekenen impute; charge; attribute | roepen call; call out; shout at | rusten equip; fit out |
    schieten rush up; make up; come to | schijnen seem; appear | schouwen watch; look on |
    schreeuwen shout at; scream at | schrijven attribute; ascribe | schuiven give; slip; push towards |
    slaan strike; pounce; hit | snauwen snap at | snellen rush up | spelen pass; leak; slip |
    spitsen focus; concentrate; intensify; narrow down | spreken address; speak to | springen rush to |
    staan allow; permit; be closed | steken put in; hold out | stemmen consent; agree | stoppen slip; tuck in |
    stromen pour in; flow in; flock | sturen send | takelen batter; knock about; damage | tasten help oneself |
    treden join; accede; enter | vallen fall to; accrue | vertrouwen entrust; confide | voegen add | voeren supply |
    wenden turn to | wensen wish | werken work towards | werpen throw | wijzen allocate; assign; award |
    wuiven wave at | zeggen promise; pledge | zenden send | zien supervise; watch; look on | zingen sing to |
    zwaaien wave at; confer`,
  uit: `barsten burst out; erupt; break out | baten exploit; operate | bazuinen trumpet | beelden depict; portray |
    besteden contract out; outsource; farm out | betalen pay; pay out |
    blazen blow out; breathe out; take a breather | blijven fail to come; not materialise; stay out | blinken excel |
    bloeden bleed to death | botten bud; sprout | bouwen expand; extend; enlarge | braken vomit; spew |
    branden burn out | breiden expand; extend; enlarge | breken break out; escape |
    brengen publish; bring out; release; cast | broeden hatch; incubate | buiten exploit; take advantage of |
    dagen challenge; dare | delen hand out; distribute; give out | denken devise; think up | dienen serve out |
    diepen deepen; go into | dijen expand; swell | doen take off; turn off; put out; switch off |
    dokteren figure out | doven extinguish; put out | draaien turn off; turn out; switch off |
    dragen propagate; carry out | drijven drive out; expel | drogen dry out; dry up | drukken express; put out |
    duiden interpret | dunnen thin out | fluiten boo; whistle at; hiss | foeteren scold; tell off |
    gaan go out; assume; leave | geven spend; publish; issue | glijden slip; slide | gooien throw out |
    groeien grow into; develop | gummen rub out | halen take out; lash out; achieve; get up to; help |
    hangen hang out | helpen help out | hollen hollow out; erode; undermine | hongeren starve |
    horen hear out; interrogate; question | houden stand; bear; endure | huwelijken marry off | jouwen boo; jeer at |
    kammen comb out; comb; search | keren pay out; pay | kienen figure out | kiezen choose; select; pick |
    kijken look out; watch out; be careful; look forward | klaren sort out | kleden undress; strip |
    knijpen squeeze; wring out | knippen cut out | komen come out; be published; turn out; come true | kopen buy out |
    kramen talk | lachen laugh at | laden unload | laten let out; express; comment; see out |
    leggen explain; lay out | lekken leak out; get out | lenen lend; loan; lend out | leveren extradite; hand over |
    lezen finish reading; read | lichten single out; explain | lijnen align | loggen log out |
    lokken provoke; lure; elicit | lopen lead; result; run late; drain; sprout | loten draw lots; draw |
    luiden ring out; sound | maken end; matter; break off; put out; constitute | melken milk; exhaust |
    meten measure | monden flow into; lead to; result in | moorden massacre; wipe out | munten excel |
    nodigen invite | oefenen exert; practise; exercise | pakken unpack; turn out; work out | persen squeeze; press |
    pluizen unravel; sift through; go through; scrutinise | praten talk out; finish talking |
    printen print out; print | proberen try; try out; test | puilen bulge | putten exhaust; wear out |
    raken get out; run out; go out | rangeren sideline | reiken present; hand out; award |
    rekenen calculate; work out | rekken stretch | richten cause; accomplish | rijden drive out; finish |
    roeien exterminate; eradicate; wipe out | roepen proclaim; declare; exclaim; call | rollen roll out |
    ruimen clear out | rukken turn out; tear out; go out | rusten rest; have a rest; equip |
    schakelen eliminate; switch off; knock out | scheiden secrete; excrete | schelden abuse; call names; scold |
    scheuren tear out | schreeuwen cry out; scream | schrijven call; hold; write out; make out |
    schudden shake out; deal with | schuiven extend; postpone; slide out | slaan knock out; bear; break out |
    slapen sleep in; sleep late | sloven wear out; toil | sluiten rule out; exclude; shut out |
    smeren spread; spread out | snijden cut out | spannen take the biscuit | sparen save; economise; leave free |
    spelen play; play off; play out | spitten dig up; go into | splitsen split up; break down | spoelen rinse out |
    spoken be up to; do | spreiden spread out; spread | spreken express; pronounce; speak out |
    springen jump out; stand out | staan stick out; stand; be outstanding; be out | stallen display; show off |
    stappen get off; get out; step out | steken stick out; hold out; protrude |
    stellen postpone; put off; delay; expose | sterven die out; become extinct | stijgen excel; rise above |
    stippelen map out; outline; plot | stoelen move | stoten utter; expel; emit; eject |
    stralen radiate; exude; beam | strekken stretch out; extend | strijken come down | strooien scatter; spread |
    sturen send out | tekenen draw; plot | tellen count out | testen test; try out | tikken type out |
    tillen lift out | trappen stamp out; be fooled | treden resign; leave; step out; withdraw |
    trekken take off; set aside; leave; pull out | vaardigen issue; enact |
    vallen fail; break down; drop out; turn out; be cancelled; lash out | varen put to sea; sail out |
    vechten fight out | venten trade on | vergroten enlarge; magnify | verkopen sell out | vinden invent |
    vissen fish out; find out | vlakken wipe out; erase | vliegen fly out | vloeien result; follow |
    voeren carry out; export; execute; perform | vouwen unfold | vragen ask; question; ask out | vreten do; be up to |
    waaien blow out; get some fresh air | wassen wash out; wash | weiden digress; elaborate |
    werken work out; develop; elaborate; have an effect | werpen cast out |
    wijken swerve; get out of the way; turn to; move; go elsewhere | wijzen show; prove; turn out; expel |
    wisselen exchange; swap | wissen erase; wipe out | wringen wring out | wuiven wave off; wave goodbye to |
    zakken sag | zenden broadcast; send out; air | zetten switch off; expel; set out; turn off |
    zien look forward; look; look out | zitten sit through; sit out; serve |
    zoeken sort out; find out; select; figure out | zonderen exclude; except | zuigen suck out; exploit |
    zwaaien wave off; wave goodbye; see off | zwermen swarm out; fan out | zweten sweat out`,
  uiteen: `barsten burst; explode | drijven disperse; break up; scatter | gaan part; separate; break up | houden keep apart |
    jagen scatter; disperse | lopen vary; diverge; differ | rafelen unravel; analyse | rijten tear apart |
    spatten burst apart; break up | springen burst | stuiven scatter | vallen fall apart; disintegrate |
    wijken diverge; part | zetten explain; set out; expound`,
  vast: `bijten sink one's teeth into; get stuck into | binden tie up; tie down | draaien get stuck |
    grijpen seize; grab; grasp | haken hook | hebben have hold of | houden hold; hold on; hold on to; detain |
    klampen cling | klemmen clamp; cling | kleven stick | klikken click into place | knopen tie; button |
    komen get stuck | koppelen link | leggen record; lay down; tie up; establish | liggen be moored; be fixed |
    lijmen glue | lopen get stuck; run aground; stall; jam; come to a standstill | maken fasten; attach; tie |
    naaien sew on | nagelen nail down | nemen take hold of | pakken grab; grasp; seize | pinnen pin down |
    raken get stuck | rijden get stuck | roesten rust solid; get stuck in one's ways | schroeven screw down |
    slaan moor | spijkeren nail down | staan be certain; be fixed; be established; be stuck | steken pin |
    stellen establish; determine; fix; ascertain | timmeren nail down | vriezen freeze; freeze solid |
    zetten imprison; put down; arrest; lock up; fix | zitten be stuck; be in prison; be attached; get stuck`,
  veilig: `stellen secure; safeguard; guarantee`,
  vol: `boeken book up | bouwen build up | doen fill up | gieten fill | gooien fill up; fill | hangen cover |
    houden persevere; keep up; maintain; insist | laden load up | leggen cover | lopen fill up; fill; flood |
    maken fill; complete | plakken cover | pompen pump up; fill | proppen stuff; cram | schenken fill |
    schrijven fill | staan be full | stoppen stuff; fill | storten pay up; fill up | stromen fill up |
    tanken fill up | zetten fill | zitten be full`,
  voor: `behouden reserve | bereiden prepare | blijven stay ahead of | brengen put forward; bring up |
    doen demonstrate; pretend; occur; arise | dragen recite; nominate; propose; put forward |
    dringen jump the queue; push in | gaan go first; lead the way; lead; take precedence | geven pretend; claim |
    hebben have in mind; intend; have on | houden hold up to; confront with; hold before; impress on |
    kauwen spell out | komen occur; prevent; happen; appear; seem | leggen submit; put to; present |
    lezen read aloud; read out; read | lichten inform; educate; brief | liegen lie to | liggen be ahead; lie; appeal |
    lopen be fast; walk ahead | nemen resolve; intend; plan | proeven taste | rekenen calculate |
    rijden drive ahead; drive up | schieten advance; lend | schotelen dish up; serve up |
    schrijven prescribe; require | schuiven use as a front | sorteren get in lane; anticipate |
    spannen harness; call in | spelen happen; play out; play | spellen spell out |
    spiegelen hold out false hopes; paint | spreken speak well of |
    staan be in favour of; have in mind; be in front; advocate; remember |
    stellen propose; suggest; introduce; imagine; represent | stemmen vote for; vote in favour |
    trekken favour; privilege; prefer | vallen occur; happen | verwarmen preheat | voelen fancy; like |
    wenden feign; pretend; pretext | werpen object | zeggen prompt | zetten put in front |
    zien provide; foresee; supply | zingen sing; audition | zitten chair; preside`,
  voorbij: `drijven drift past | fietsen cycle past | flitsen flash past | gaan pass; go by; be over |
    komen pass; come past; pass by | laten let pass | lopen walk past; overtake | praten give away | racen race past |
    razen race past | rennen run past | rijden drive past; pass; ride past | schieten shoot past; overshoot |
    snellen rush past | steken overtake | streven overtake; outstrip; surpass | stromen flow past |
    trekken pass; pass by | varen sail past | vliegen fly past; fly by | wandelen walk past | zien overlook; ignore |
    zoeven whizz past`,
  voort: `bestaan continue to exist; survive; live on | bewegen move; propel | bouwen build on |
    brengen produce; bring forth | drijven drive on; float along | duren continue; go on; last | duwen push along |
    gaan continue; go on | komen stem; result; arise | leven live on | maken hurry; get a move on |
    planten reproduce; propagate; spread | razen rage on | rollen roll on | schrijden progress; advance |
    slepen drag on; drag along; drag | snellen speed along | spruiten stem; result | strompelen hobble along |
    stuwen propel; drive; push | trekken travel on; pull | vloeien result; flow; arise | woekeren spread; fester |
    zetten continue; carry on; go on with`,
  vooruit: `bestellen order in advance; pre-order | betalen pay in advance | blikken look ahead | boeken book in advance |
    brengen help forward; advance | denken think ahead | gaan make progress; improve; go ahead |
    helpen help on; help | hollen run ahead | kijken look ahead; look forward |
    komen get on; make progress; get ahead | lopen anticipate; walk ahead; run ahead | plannen plan ahead |
    rijden drive ahead | schuiven postpone; put off; push forward; move up | snellen run ahead |
    spoelen fast forward | steken stick out | sturen send ahead | werken work ahead | werpen cast ahead |
    zien look ahead`,
  vrij: `blijven remain free; stay clear | geven release; free; give off | houden keep free; reserve |
    komen be released; become available; become vacant; be freed | kopen ransom; buy freedom |
    laten release; let go; set free; free | lopen be free | maken free; clear | pleiten clear; exonerate |
    spelen clear; free up | spreken acquit | staan be free to; be detached; be allowed | stellen exempt; release |
    vechten liberate | waren safeguard; protect`,
  wakker: `blijven stay awake; stay up | houden keep awake | liggen lie awake | maken wake up; wake; rouse |
    roepen arouse; wake | schieten wake with a start | schrikken wake with a start |
    schudden wake up; shake awake; rouse`,
  weer: `galmen resound | geven reflect; reproduce; render | houden stop; deter; hold back | kaatsen reflect; echo |
    keren return; come back | klinken resound; ring out; sound | komen return; come back | leggen refute; disprove |
    spiegelen reflect; mirror | staan resist; withstand; oppose | vinden find again; find back |
    zien see again; meet again`,
  weg: `bezuinigen cut; axe | cijferen disregard; ignore | concurreren squeeze out; outcompete | dromen daydream |
    duiken dive away; duck; dodge | ebben ebb away | fietsen cycle away | geven give away | glippen slip away |
    halen remove; take away; bring away | hebben have left | hollen run off | houden keep away |
    jagen drive away; chase away | kapen snatch away | kijken look away | komen get away; come from; leave |
    kopen buy | krijgen get rid of; get away; remove | kruipen creep away; hide | kunnen be able to leave |
    kwijnen languish; waste away | lachen laugh off | laten leave out; omit | leggen put away; put aside; shelve |
    leiden lead away | lekken leak away | lokken lure away | lopen walk away; run away; walk off |
    maken lose; get rid of; bequeath | moeten have to leave; have to go | moffelen hide away; spirit away |
    mogen be allowed to leave | nemen take away; remove | pakken take away; snatch |
    pesten drive out; harass into leaving | pinken brush away | poetsen brush away; erase |
    praten explain away; talk away | raken get lost; get away | rennen run away; run off |
    rijden drive off; drive away; leave; ride off | roepen call away | rotten rot away |
    ruimen clear away; remove; eliminate | rukken snatch away | schenken give away | schieten shoot off; dart off |
    schoppen kick away | schuiven push aside; push away | slaan knock away; wash away | slepen tow away; drag away |
    slikken swallow; bite back | sluipen sneak away; steal away |
    sluizen siphon off; channel away; divert; funnel away | smelten melt away; melt | smijten throw away |
    snellen hurry away | snijden cut away; remove | spelen outplay; outclass |
    spoelen wash away; be washed away; flush | springen jump away | stemmen vote out; vote down | sterven die away |
    stoppen put away; hide; tuck away | stoten push away | strepen cross out | stromen flow away |
    sturen send away; dismiss; turn away | teren waste away | toveren spirit away |
    trekken leave; move away; pull away; withdraw | vagen wipe out; sweep away |
    vallen drop out; disappear; be omitted | varen sail away | vegen wipe away; sweep away |
    vliegen fly away; fly off | vloeien flow away; drain | vluchten flee; run away |
    voeren lead away; carry off; take away | vreten eat away | waaien blow away; be blown away | wassen wash away |
    werken get rid of; remove; eliminate; put away | werpen throw away | willen want to leave |
    wissen wipe away; erase | wuiven dismiss; wave aside | zakken sink; subside; sink away |
    zetten put away; put down; dismiss; portray | zinken sink away | zuigen suck away | zwemmen swim away`,
  wijs: `maken fool; make believe; kid`,
  ziek: `melden call in sick; report sick`,
  zoet: `houden keep quiet; keep happy`,
};
