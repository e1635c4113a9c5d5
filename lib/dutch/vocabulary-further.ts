/**
 * More common words, as `vocabulary.ts` has them: those that a dictionary lacks, and those of which it gives a rarer meaning first.
 * `d` and `h` are nouns, `v` verbs, `a` adjectives and `b` adverbs.
 */
export const FURTHER = `
aanhouding d4 arrest | aanklacht d4 charge; accusation; indictment | aanklager d4 prosecutor | aansluiting d4 connection; link; joining
aanvaller d3 attacker; forward; striker | aanvaring d4 collision | aanwezige d4 person present; those present; attendee
aanzet d5 start; impetus; impulse | aanzien h4 regard; prestige; standing; respect | aap d2 monkey; ape | aard d4 nature; character; kind
aardbei d1 strawberry | accent h3 accent; emphasis | accu d3 battery | achterdeur d1 back door | achterkant d2 back; rear
achterneef d4 second cousin | achtertuin d2 back garden; backyard; garden | achtervolger d4 pursuer; chaser | adel d4 nobility | adem d3 breath
ademhaling d3 breathing; respiration | ader d4 vein | administratie d4 administration; records; accounts | afnemer d4 buyer; customer; purchaser
afpersing d4 extortion; blackmail | afrit d3 exit; slip road | afspiegeling d5 reflection | afstammeling d5 descendant
afwas d1 washing-up; dishes | afweging d5 consideration; trade-off; weighing up | akkerbouwer d4 arable farmer; farmer | ambacht h4 craft; trade
ambtstermijn d5 term of office; term | amendement h5 amendment | anker h3 anchor | antropoloog d5 anthropologist | archeologie d4 archaeology
archeoloog d4 archaeologist | architectuur d4 architecture | arend d4 eagle | arrestant d4 detainee; arrested person; prisoner
assistent d3 assistant | astronaut d3 astronaut | astronoom d4 astronomer | atletiek d3 athletics | atoom h4 atom | avondklok d4 curfew
avontuur h3 adventure | bagage d2 luggage; baggage | bakkerij d2 bakery | baksteen d3 brick | balbezit h3 possession; possession of the ball
balletdanser d4 ballet dancer | bar d2 bar; pub | barst d3 crack | bedrijventerrein h4 business park; industrial estate | beek d3 brook; stream
beeldhouwer d4 sculptor | beeldhouwwerk h4 sculpture | beest h1 animal; beast | beginsel h5 principle | begraafplaats d3 cemetery; graveyard
begrafenis d3 funeral; burial | bejaardenhuis h3 old people's home; retirement home | bek d2 mouth; beak; muzzle
bekende d2 acquaintance; well-known person | belastingheffing d5 taxation | beleving d5 experience; perception
beloning d3 reward; pay; remuneration | benadering d4 approach | benoeming d4 appointment | bepaling d5 provision; clause; determination
beperking d3 limitation; restriction; disability | bergetappe d4 mountain stage | berm d4 verge; roadside; shoulder | beroerte d4 stroke
beroving d4 robbery; mugging | besef h4 awareness; realisation; sense | beslag h4 seizure; batter; fittings
bestemmingsplan h5 zoning plan; development plan | bestrijdingsmiddel h4 pesticide
bestuursvoorzitter d4 chairman of the board; chairman; chief executive | betoger d4 demonstrator; protester | beton h4 concrete
betrekking d4 relation; connection; relationship | bevalling d3 delivery; childbirth; birth | bever d4 beaver | bevinding d5 finding
bewaring d4 custody; safekeeping; keeping | bewijsmateriaal h4 evidence | bewolking d3 clouds; cloud; cloud cover | bezoekers d3 visitors
biet d3 beet; beetroot | big d3 piglet | bijsluiter d4 information leaflet; package insert; leaflet
bijstand d4 assistance; social security; welfare; income support | bijwerking d4 side effect | binnenkant d2 inside; interior
binnenland h3 interior; inland; home country | binnenvaart d4 inland shipping; inland navigation | bioloog d3 biologist | blessure d3 injury
blessuretijd d4 injury time; stoppage time | blinde d3 blind person | bloeddruk d3 blood pressure | bloeding d4 bleeding; haemorrhage
blouse d2 blouse | bluswater h5 extinguishing water; firefighting water | boekhandel d3 bookshop; bookstore | boekhouder d3 accountant; bookkeeper
boel d3 lot; things; whole thing | boerin d2 farmer; farmer's wife | bokser d3 boxer | bommenwerper d4 bomber
bondscoach d3 national coach; coach of the national team | boomhut d2 tree house | boon d2 bean | boosheid d3 anger | borst d2 breast; chest
boswachter d3 forester; forest ranger; ranger | botbreuk d4 fracture | bouwbedrijf h4 construction company; building firm; building contractor
bouwvakker d3 construction worker; builder | bovenkant d2 top; upper side | bovenleiding d5 overhead wires; overhead line; overhead cable
brancard d4 stretcher | breedte d3 width; breadth | breuk d4 fracture; break; rupture; breach | bril d1 glasses; spectacles
broeikaseffect h4 greenhouse effect | broek d1 trousers; pants | brokstuk h4 piece; fragment; piece of debris; debris | brouwerij d4 brewery
brugklas d3 first year; first form | bruid d2 bride | bruidegom d3 groom; bridegroom | buitenkant d2 outside; exterior | buitenspel h3 offside
buitenstaander d4 outsider | buitenwereld d4 outside world | bundel d4 collection; bundle | buurjongen d2 boy next door; neighbour's boy
buurland h3 neighbouring country; neighbour | cadeau h1 present; gift | capaciteit d4 capacity; ability | caravan d2 caravan; trailer
cardioloog d4 cardiologist | chaos d3 chaos | coma h4 coma | commentaar h4 comment; commentary | compensatie d4 compensation
concentratie d3 concentration | concept h4 concept; draft | conciërge d3 caretaker; janitor | conducteur d3 conductor; guard; ticket collector
confrontatie d4 confrontation | consensus d5 consensus | consumptie d4 consumption; drink | container d3 container; bin; skip | context d4 context
continuïteit d5 continuity | correctie d4 correction | correspondent d4 correspondent | coördinatie d4 coordination | coördinator d4 coordinator
creativiteit d4 creativity | creditcard d2 credit card | crematie d4 cremation | criterium h5 criterion | crèche d3 crèche; nursery; day care
curator d4 receiver; curator; trustee | dakloze d3 homeless person | dakpan d3 roof tile; tile | dans d2 dance | darm d4 intestine; bowel; gut
das d3 tie; scarf; badger | deadline d3 deadline | deal d3 deal | decor h4 scenery; set; decor | deeltje h4 particle | deken d2 blanket
detailhandel d4 retail; retail trade | deuk d3 dent | diagnose d3 diagnosis | dienstregeling d3 timetable; schedule
dienstrooster h4 duty roster; timetable; rota; roster | dienstverlening d4 services; service | diepte d3 depth | dip d3 dip
diplomatie d4 diplomacy | dirigent d3 conductor | diversiteit d5 diversity | dividend h5 dividend | document h3 document
documentaire d3 documentary | doek h3 cloth; canvas; painting; screen | doelgroep d4 target group; audience | doelpuntenmaker d4 goalscorer; scorer
dolfijn d3 dolphin | domein h4 domain; field; area | dominee d3 minister; vicar; pastor | doodstraf d4 death penalty; capital punishment
dooi d4 thaw | doorbraak d4 breakthrough; breach | doping d4 doping; drugs | dorst d1 thirst | dossier h3 file; dossier; case
draagvlak h4 support; base of support; public support | drenkeling d5 drowning person; drowned person | dreun d4 thud; drone; blow
drietal h4 trio; three | drift d4 drift; anger; urge | druif d2 grape | drukkerij d4 printing house; printer's; printing works
duidelijkheid d3 clarity; clearness | duik d3 dive | duurzaamheid d4 sustainability; durability | dwangsom d5 penalty; penalty payment
dwarslaesie d5 paraplegia; spinal cord injury | dynamiek d5 dynamics | echtgenoot d3 husband; spouse | echtgenote d3 wife; spouse
ecoloog d4 ecologist | econoom d4 economist | eekhoorn d3 squirrel | eend d1 duck | eenheid d4 unity; unit | eenzaamheid d3 loneliness; solitude
eer d4 honour; honor | eerlijkheid d3 honesty; fairness | egel d3 hedgehog | eindstrijd d4 final | eiwit h4 protein; egg white | ekster d4 magpie
elite d4 elite | elleboog d3 elbow | emancipatie d4 emancipation | enkel d2 ankle | enquête d4 survey; inquiry; poll | enthousiasme h3 enthusiasm
envelop d2 envelope | eredivisie d3 premier league; top division; first division | erf h3 yard; farmyard; estate | erfenis d4 inheritance; legacy
erwt d2 pea | estafette d4 relay; relay race | etappe d4 stage; leg | eurozone d4 eurozone; euro area | euthanasie d4 euthanasia
evaluatie d4 evaluation; assessment | evenwicht h4 balance; equilibrium | evolutie d4 evolution; development | executie d4 execution
experiment h3 experiment | exploitatie d5 operation; exploitation | expressie d5 expression | ezel d2 donkey | faillissement h4 bankruptcy
feestdag d2 holiday; public holiday; feast day | fietsenmaker d3 bicycle repairer; bike mechanic; bicycle repair shop | filiaal h4 branch
finish d3 finish; finishing line | flexibiliteit d4 flexibility | folder d2 leaflet; folder; brochure | formaat h4 size; format
formulering d5 wording; formulation; phrasing | fornuis h3 cooker; stove | fossiel h4 fossil | framboos d3 raspberry | frequentie d5 frequency
frustratie d4 frustration | fusie d4 merger; fusion | fysiotherapeut d3 physiotherapist; physical therapist | gaas h4 gauze; wire netting
galerie d3 gallery | gang d2 corridor; hallway; course; passage | gans d2 goose | garant d5 guarantor; guarantee | garnaal d3 shrimp; prawn
gebaar h3 gesture; sign | gedeputeerde d5 provincial executive; deputy; member of the provincial executive | gedoogsteun d5 parliamentary support
gedupeerde d5 victim; injured party | gegadigde d5 interested party; candidate; prospective buyer | gehandicapte d3 disabled person
geheel h3 whole; entirety | gehoor h4 hearing; audience | gehoorapparaat h4 hearing aid | geit d2 goat | geliefde d3 loved one; lover; beloved
gelijkmaker d4 equaliser | gelovige d4 believer | gemaal h5 pumping station | gemak h3 ease; convenience; comfort
gemeentebestuur h4 municipal council; municipality; local authority | gen h4 gene | geneesmiddel h3 medicine; drug
genodigde d4 guest; invited guest | geoloog d4 geologist | gerommel h4 rumble; rumbling | gerst d4 barley | geslacht h4 sex; gender; family; genus
gestalte d5 figure; shape; form | getuigenis d4 testimony; evidence | geur d3 smell; scent; odour | gevel d4 facade; front; front of the house
gewoonte d3 habit; custom | gewrichtsband d5 ligament | gezwel h4 tumour; growth | geïnterviewde d4 interviewee | gids d2 guide
gijzelaar d4 hostage | gijzeling d4 hostage-taking; hostage situation | gips h3 plaster; plaster cast | gitaar d1 guitar | gletsjer d4 glacier
glimlach d3 smile | globalisering d5 globalisation | goedkeuring d4 approval | gok d4 gamble; guess; bet | goot d3 gutter; drain
gordijn h2 curtain | graaf d4 count; earl | granaat d4 grenade; shell | grenspost d4 border post; border crossing
grensrechter d4 linesman; assistant referee | grenswacht d4 border guard | greppel d4 ditch; trench | grondslag d5 basis; foundation
grondwater h4 groundwater | groothandel d4 wholesaler; wholesale | gynaecoloog d4 gynaecologist | haai d3 shark | haan d2 cock; rooster
haas d2 hare | haast d2 hurry; haste | hal d2 hall | halfjaar h3 six months; half a year; half-year | hals d3 neck | halt d3 stop; halt
handboei d4 handcuff | handboek h4 manual; handbook | handicap d3 disability; handicap | handleiding d3 manual; instructions; guide
handschoen d2 glove | haring d3 herring | hark d4 rake | hartaanval d3 heart attack | haver d4 oats | hectare d4 hectare | heelal h4 universe
heide d3 heath; heather; moor | hek h2 fence; gate | hel d3 hell | heleboel d2 a lot; lots | herder d3 shepherd | hersenen d3 brain; brains
hert h2 deer | hertog d4 duke | herziening d5 revision; review | heup d3 hip | hijskraan d3 crane | hinder d4 nuisance; inconvenience; hindrance
hiërarchie d5 hierarchy | hockeyer d3 hockey player | hoekschop d4 corner; corner kick | hoest d2 cough | hofhouding d5 court; royal household
hol h3 cave; den; hole | honderdjarige d3 centenarian; hundred-year-old | honger d1 hunger | hongersnood d4 famine
hoofdredacteur d4 editor-in-chief; chief editor; editor | hoofdzaak d4 main thing; main point | hoogtepunt h3 highlight; peak; high point; climax
hooi h3 hay | hordeloper d5 hurdler | hormoon h4 hormone | houvast h5 grip; hold; support | huiswerk h1 homework
hulporganisatie d4 aid organisation; relief organisation | hydroloog d5 hydrologist | hypothese d5 hypothesis | ijzel d4 black ice; glazed frost
imago h4 image; reputation | imam d3 imam | imker d4 beekeeper | impact d4 impact | inboorling d5 native | inbreng d4 contribution; input
indicatie d5 indication | inenting d4 vaccination; inoculation | infrastructuur d4 infrastructure | ingewijde d5 insider | innovatie d4 innovation
inrichting d4 furnishing; layout; institution | inspraak d4 say; participation; consultation | installatie d4 installation; plant; inauguration
instemming d5 agreement; consent; approval | instorting d4 collapse | instortingsgevaar h5 danger of collapse; risk of collapse
integriteit d5 integrity | intentie d5 intention | interactie d5 interaction | interesse d2 interest | interieur h4 interior
interventie d5 intervention | invaller d4 substitute; stand-in; reserve | invulling d4 interpretation; filling in; implementation
inzage d5 inspection; access; perusal | isolatie d4 insulation; isolation | jaarring d4 annual ring; growth ring; tree ring
jaarverslag h4 annual report | jaarwisseling d3 turn of the year; New Year | jachtopziener d4 gamekeeper | job d2 job
journaal h2 news; news bulletin; newscast | journalistiek d4 journalism | judoka d4 judoka | juffrouw d1 teacher; miss | kaak d3 jaw
kabel d3 cable | kabeljauw d3 cod | kade d3 quay; wharf | kanselier d4 chancellor | kantine d3 canteen; cafeteria | kapitaal h4 capital
kapperszaak d3 hairdresser's; hair salon | kapsel h3 haircut; hairstyle | kapstok d2 coat rack; coat stand; hallstand | kardinaal d4 cardinal
kassa d1 till; cash desk; checkout | kasteel h1 castle | kerel d2 guy; man; chap; fellow | kerktoren d3 church tower; steeple | kers d2 cherry
keus d2 choice | kier d4 chink; gap | kijker d3 viewer; spectator | kinderarts d3 paediatrician | kinderbijslag d4 child benefit; family allowance
kinderschoen d4 child's shoe; children's shoe; infancy | kist d3 box; chest; coffin; crate | klap d3 blow; slap; bang; clap
klassement h4 standings; ranking; classification | klassering d5 ranking; placing | klei d3 clay | kleindochter d2 granddaughter
kleinkind h2 grandchild | kleinzoon d2 grandson | klif h4 cliff | kloof d4 gap; gulf; gorge; cleft | klooster h3 monastery; convent | knal d3 bang
knie d2 knee | knoop d2 button; knot | kolos d5 colossus; giant | konijn h1 rabbit | kool d2 cabbage; coal
koopwoning d4 owner-occupied home; owner-occupied house | koor h3 choir; chorus | kopbal d3 header | koploper d4 leader; frontrunner
kostuum h4 costume; suit | kou d2 cold | kraag d3 collar | kraai d3 crow | krans d4 wreath | krapte d5 scarcity; tightness; shortage
krater d4 crater | kreeft d3 lobster | krijt h3 chalk | kring d3 circle; ring | kroeg d2 pub; bar | kroegbaas d3 pub owner; landlord
kroon d3 crown | kroonprins d3 crown prince | kruis h3 cross | kruising d3 crossing; intersection; junction; crossroads | kruistocht d4 crusade
kruiwagen d3 wheelbarrow | kruk d3 stool; crutch | kudde d3 herd; flock | kuiken h3 chick | kuil d3 pit; hole | kuilvoer h5 silage
kunstwerk h3 work of art; artwork | kussen h2 cushion; pillow | kwal d3 jellyfish | kwartfinale d4 quarter-final; quarterfinal | kwast d3 brush
laag d3 layer | laagtepunt h4 low point; low | laars d2 boot | laboratorium h4 laboratory; lab | labyrint h4 labyrinth; maze | laken h2 sheet
lam h2 lamb | landing d3 landing | laptop d1 laptop | lawaai h2 noise; din | leed h4 suffering; grief; sorrow
leegstand d4 vacancy; empty properties | leerplichtambtenaar d5 school attendance officer; truancy officer
leidinggevende d4 manager; executive; supervisor | lengte d3 length; height | leuning d3 railing; handrail; banister; arm | lever d3 liver
lezeres d3 reader | lezing d3 lecture; reading | lijf h3 body | liniaal d2 ruler | linkerkant d2 left side; left | lintje h4 ribbon; decoration
logistiek d4 logistics | lokaal h2 classroom; room | lol d2 fun; laugh | loonsverhoging d4 pay rise; wage increase; pay increase
loonwerker d5 contractor; agricultural contractor | loopgraaf d4 trench | losgeld h4 ransom | luier d2 nappy; diaper | luisteraar d3 listener
lynx d4 lynx | maag d3 stomach | maal d3 time; times; meal | maaltijd d2 meal | maanlicht h3 moonlight | magnetron d2 microwave; microwave oven
mais d3 maize; corn | maker d3 maker; creator | mama d1 mum; mummy | mammoet d4 mammoth | management h4 management | mandaat h5 mandate
mantelzorg d4 informal care; family care | mantelzorger d4 carer; informal carer; family carer | marge d4 margin | marketing d4 marketing
mars d3 march | mast d3 mast; pylon | materieel h5 equipment; material | matras d2 mattress | matroos d3 sailor | maïs d3 maize; corn
mechanisme h5 mechanism | mededeling d3 announcement; statement; message | medeleven h4 sympathy; compassion
medewerking d4 cooperation; collaboration; assistance | medicatie d4 medication | meerwaarde d4 added value; surplus value | meeuw d3 seagull; gull
melkvee h4 dairy cattle; dairy cows | melkveehouder d4 dairy farmer | menigte d3 crowd; mob
meningsuiting d4 expression; expression of opinion; speech | mentaliteit d4 mentality; attitude | merel d4 blackbird | mest d3 manure; fertiliser
mestkelder d5 manure pit; slurry pit | meteoroloog d4 meteorologist | meting d4 measurement | metselaar d4 bricklayer | microscoop d4 microscope
middeleeuwen d3 Middle Ages | middenveld h3 midfield | middenvelder d3 midfielder | mishandeling d4 assault; abuse; ill-treatment
mobiliteit d4 mobility | modernisering d4 modernisation | moedertaal d2 mother tongue; native language; first language | moeras h3 swamp; marsh
molecuul h5 molecule | molen d2 mill; windmill | molenaar d4 miller | monitor d3 monitor; screen | monnik d4 monk | mossel d3 mussel
motregen d4 drizzle | mouw d2 sleeve | mus d3 sparrow | muts d2 hat; cap | nalatenschap d5 legacy; estate; inheritance
nationalisme h4 nationalism | natuurgebied h3 nature reserve; nature area | natuurkundige d4 physicist | neef d2 cousin; nephew
neerslag d3 precipitation; rainfall; rain | neiging d4 tendency; inclination | nest h2 nest | netbeheerder d5 grid operator; network operator
neuroloog d4 neurologist | nicht d2 cousin; niece | nier d4 kidney | nieuwbouw d4 new buildings; new construction; new housing | non d3 nun
nood d4 need; distress; emergency; necessity | nooddeken d5 emergency blanket | noodhulp d4 emergency aid; relief
noordoosten h3 northeast; north-east | noordwesten h3 northwest; north-west | noot d2 nut; note | nota d4 note; bill; memorandum; invoice
notulen d4 minutes | nut h4 use; benefit; usefulness | oester d4 oyster | oldtimer d4 vintage car; classic car; veteran car
oma d1 grandmother; grandma; granny | ombudsman d4 ombudsman | omheining d4 fence; enclosure | omkoping d4 bribery; corruption
omweg d3 detour; roundabout way | onbekende d3 stranger; unknown person | onderdak h4 shelter; accommodation | onderduiker d5 person in hiding
onderkant d2 bottom; underside | ondernemingsraad d4 works council | onderscheid h4 distinction; difference
onduidelijkheid d4 lack of clarity; uncertainty; vagueness | ongelijkheid d4 inequality; disparity
ongenoegen h5 displeasure; dissatisfaction; discontent | onkruid h3 weeds; weed | ontbossing d4 deforestation
ontruiming d4 evacuation; clearance; eviction | ontspanning d3 relaxation; recreation | ontsteking d4 inflammation; ignition
ontvoering d4 kidnapping; abduction | ontwerper d3 designer | onzekerheid d3 uncertainty; insecurity | onzin d2 nonsense; rubbish
oogarts d3 eye specialist; ophthalmologist; eye doctor | oogpunt h5 point of view; viewpoint | ooi d4 ewe | ooievaar d3 stork | oorsprong d4 origin
opa d1 grandfather; grandpa; granddad | opbouw d4 construction; structure; building up | opdrachtgever d4 client; principal
operatiekamer d4 operating theatre; operating room | opgave d3 task; exercise; assignment; statement | opgraving d4 excavation; dig
opheffing d5 abolition; closure; lifting | opheldering d5 clarification; explanation | opkomst d4 turnout; rise; attendance | oplader d3 charger
oplage d5 circulation; print run; edition | oplichter d4 swindler; con man; fraud | oplichting d4 fraud; swindle; scam
opmerking d3 remark; comment; observation | oppas d2 babysitter | oppositiepartij d4 opposition party
oprichting d4 foundation; establishment; founding | oprit d3 drive; slip road; driveway | oproer h4 riot; revolt | oproerpolitie d4 riot police
opstandeling d4 rebel; insurgent | opstelling d4 line-up; position; formation | opvarende d5 person on board; crew member; passenger
opvoeding d3 upbringing; education | opvolging d5 succession; follow-up | opwarming d4 warming; warming up; heating
opzet d4 design; intention; set-up; intent | orgel h4 organ | orthopeed d5 orthopaedic surgeon; orthopaedist | oudheid d4 antiquity
overeenstemming d4 agreement; accordance | overgrootmoeder d3 great-grandmother | overgrootvader d3 great-grandfather | overlevende d3 survivor
overmacht d5 superior force; force majeure | overtuiging d4 conviction; belief | overvaller d3 robber; raider | overvloed d4 abundance
paal d3 post; pole | paardensport d4 equestrian sport; equestrianism | pakket h2 package; parcel; packet | paleis h2 palace | paling d3 eel
pan d1 pan; saucepan | pantoffel d3 slipper | papa d1 dad; daddy | parket h4 public prosecutor's office; prosecution; parquet
participatie d5 participation | partnerschap h4 partnership | pastoor d3 priest; parish priest; pastor
pastorie d4 rectory; parsonage; vicarage; presbytery | patroon h4 pattern; cartridge; patron | pauze d1 break; pause; interval | peer d1 pear
peil h4 level | peloton h4 peloton; platoon; pack | pen d1 pen | penalty d3 penalty | perron h2 platform | personeelstekort h4 staff shortage
pet d2 cap | peuterspeelzaal d3 playgroup; nursery school | piek d4 peak; spike | pijler d4 pillar; pier | pizzeria d1 pizzeria
plaag d4 plague; pest | plaat d3 record; plate; sheet; slab | planeet d3 planet | planning d3 planning; schedule; plan | plas d2 pool; puddle; pond
pleeggezin h4 foster family | pleegkind h4 foster child | ploeggenoot d4 teammate; team-mate | ploegmaat d4 teammate; team-mate
podium h3 stage; platform; podium | polder d3 polder | politicoloog d5 political scientist | politieman d3 policeman; police officer
pols d3 wrist; pulse | populariteit d4 popularity | populatie d5 population | pot d1 pot; jar | potlood h1 pencil | prei d2 leek
première d3 premiere; first night | presentatie d3 presentation | prestatie d3 achievement; performance | preventie d4 prevention
priester d3 priest | prijsvraag d4 competition; contest | prik d2 injection; jab; shot | prikkeldraad h3 barbed wire | printer d2 printer
prioriteit d4 priority | privacy d3 privacy | problematiek d4 problems; issues; problem | producent d4 producer; manufacturer
proef d3 test; trial; experiment | proefpersoon d4 test subject; subject; participant | proefschrift h5 thesis; dissertation
proefveld h4 test field; trial field; test plot | proefwerk h2 test; exam | prof d3 professional; prof; professor
promovendus d5 PhD student; doctoral student | pruim d2 plum | puberteit d4 puberty; adolescence | publicatie d4 publication
puin h3 rubble; debris | put d3 well; pit; drain | quiz d2 quiz | race d3 race | rand d3 edge; border; outskirts; rim | ras h4 race; breed
realisatie d5 realisation; completion | rebel d3 rebel | recensent d4 reviewer; critic | recensie d4 review | rechterkant d2 right side; right
rechtspraak d4 jurisdiction; administration of justice; judiciary; case law | rechtszaal d4 courtroom | reconstructie d5 reconstruction
reddingsboot d3 lifeboat; rescue boat | reddingswerker d4 rescue worker | redenering d4 reasoning; argument | ree h3 roe deer; deer
regeerakkoord h4 coalition agreement; government agreement | regelgeving d4 regulations; rules; legislation | regelmaat d4 regularity
regenbui d2 shower; rain shower | regie d4 direction; control; directing | registratie d4 registration | rekenmachine d3 calculator
rel d3 riot; disturbance | relschopper d4 rioter; hooligan | rendement h5 return; yield; efficiency | renner d3 rider; cyclist; racer
renovatie d4 renovation | reorganisatie d4 reorganisation; restructuring | reportage d3 report; coverage | reserve d4 reserve; substitute
restaurator d4 restorer; conservator | rib d3 rib | ridder d3 knight | riem d2 belt; strap | rij d1 row; line; queue | rijder d3 rider; driver
riool h4 sewer; drain | rits d3 zip; zipper | roeier d4 rower | roer h4 rudder; helm; wheel | roet h4 soot
rollator d3 walker; rollator; wheeled walker | rolstoel d2 wheelchair | roman d3 novel | rommel d2 mess; junk; rubbish | romp d4 hull; torso; trunk
rondleiding d2 guided tour; tour | roofdier h3 predator; beast of prey | roofvogel d3 bird of prey | rouw d4 mourning
ruggengraat d4 spine; backbone | rugzak d2 backpack; rucksack | ruil d3 exchange; swap | ruimtevaart d4 space travel; space flight
rund h3 cow; head of cattle; cattle | ruïne d4 ruin; ruins | samenhang d5 connection; coherence
samenwerkingsverband h5 partnership; collaboration; joint venture | satelliet d3 satellite | schaapherder d3 shepherd | schaats d1 skate
schadevergoeding d4 compensation; damages | schat d3 treasure; darling | scheikundige d4 chemist | schema h4 schedule; scheme; diagram
schemering d4 twilight; dusk | schep d3 shovel; scoop | scherf d4 shard; fragment; splinter | schets d4 sketch | scheur d3 crack; tear
schijf d3 disc; slice; disk | schijn d4 appearance; semblance; sham | schikking d5 settlement | schilderes d3 painter; woman painter
schimmel d3 fungus; mould | schok d3 shock | scholing d4 training; schooling | schoolbord h2 blackboard; board | schooljaar h2 school year
schoondochter d2 daughter-in-law | schoonmoeder d2 mother-in-law | schoonvader d2 father-in-law | schoonzoon d2 son-in-law
schoonzus d2 sister-in-law | schop d3 kick; shovel; spade | schouder d2 shoulder | schrift h1 notebook; exercise book; writing
schrijfster d2 writer; author | schrik d3 fright; terror; shock | schuldeiser d4 creditor | schuldige d4 culprit; guilty party; guilty person
score d3 score | scriptie d4 thesis; dissertation | secretariaat h4 secretariat; office | seinwachter d5 signalman | selectie d3 selection; squad
service d3 service | show d2 show | single d3 single | sinterklaas d1 Saint Nicholas; St Nicholas; Sinterklaas | site d2 site; website
sjaal d2 scarf; shawl | slaap d2 sleep | slaapzak d2 sleeping bag | slagerij d2 butcher's; butcher's shop | slagveld h4 battlefield
slavernij d4 slavery | sleep d4 train; tow | sleepboot d4 tug; tugboat | slogan d4 slogan | sloop d4 demolition; pillowcase | slotte d3 end
sluis d3 lock; sluice | smaak d2 taste; flavour | smeergeld h4 bribe; bribe money | smid d4 blacksmith; smith | sneeuwbui d3 snow shower
socioloog d4 sociologist | soevereiniteit d5 sovereignty | software d3 software | som d2 sum; amount | spaarder d4 saver | spaargeld h3 savings
spade d3 spade | spanning d3 tension; voltage; excitement; suspense | specht d4 woodpecker | specialist d3 specialist | speelgoed h1 toys; toy
speelronde d4 round; round of matches; match day | spelling d3 spelling | speurhond d4 sniffer dog; tracker dog | spiegel d2 mirror
spier d3 muscle | spitsuur h3 rush hour; peak hour | spleet d4 crack; crevice | splinter d3 splinter | spoorweg d3 railway; railroad
spreekuur h3 surgery; surgery hours; consulting hour; office hours | sprint d4 sprint | sprinter d4 sprinter | spruitje h3 Brussels sprout; sprout
spuit d3 syringe; injection | spul h3 stuff; things | staakt-het-vuren h4 ceasefire | staatsgreep d4 coup; coup d'état | stabiliteit d4 stability
stadium h4 stage; phase | stadsdeel h4 district; borough | stagiair d3 trainee; intern | staker d4 striker | stal d3 stable; stall; cowshed
stam d3 trunk; tribe; stem | stamcel d5 stem cell | stamhoofd h4 chief; tribal chief | standbeeld h3 statue | stank d3 stench; stink
stapel d3 pile; stack | steek d4 sting; stitch; stab | steekproef d5 sample; random sample | steiger d4 scaffold; jetty; scaffolding; landing stage
stembus d4 ballot box; polls | stempel d4 stamp; mark; postmark | stemrecht h4 right to vote; voting rights; suffrage | sterrenhemel d3 starry sky
sterrenkundige d4 astronomer | stichting d4 foundation | stiefmoeder d3 stepmother | stiefvader d3 stepfather | stier d3 bull | stijl d3 style
stimulans d5 stimulus; incentive; boost | stoep d2 pavement; sidewalk; doorstep | stortbui d3 downpour; cloudburst
straal d3 ray; beam; jet; radius | strafblad h4 criminal record | strafrecht h4 criminal law | strafschop d3 penalty; penalty kick
strafschopgebied h4 penalty area; penalty box | streep d2 line; stripe | stress d3 stress | stro h3 straw
stroomnet h4 power grid; electricity grid; grid | studerende d4 student | symboliek d5 symbolism | synagoge d4 synagogue
taalgebruik h4 language use; language; usage | taalkunde d4 linguistics | taalkundige d4 linguist | taboe h4 taboo | tal h4 number
talent h3 talent | tarwe d3 wheat | tas d1 bag | tegemoetkoming d5 allowance; compensation; concession | tegendeel h4 opposite; contrary
tegenpartij d5 other party; opponent; opposing party | tegenspraak d4 contradiction; dissent | tekenaar d3 artist; draughtsman; cartoonist
telefoongesprek h2 phone call; telephone conversation; telephone call | telefoonnummer h1 phone number; telephone number | teler d4 grower
telescoop d3 telescope | tempo h3 pace; speed; tempo; rate | tent d2 tent | tentamen h3 exam; examination | term d4 term | test d2 test
theoloog d4 theologian | thuisploeg d4 home team; home side | thuiszorg d3 home care | tientallen d3 dozens; tens
titelverdediger d4 defending champion; title holder | toeleverancier d4 supplier; subcontractor | toelichting d4 explanation; clarification
toenadering d5 rapprochement; approach | toerisme h3 tourism | toeval h3 coincidence; chance | tol d4 toll; spinning top | tolerantie d4 tolerance
toneelspeler d3 actor | toneelstuk h3 play | tong d2 tongue; sole | topvrouw d4 top executive; chief executive | touw h2 rope; string; cord
traangas h4 tear gas | tractor d2 tractor | training d2 training; practice | transparantie d5 transparency | treffer d4 goal; hit
trekker d3 tractor; trigger | trekvogel d3 migratory bird; bird of passage | trend d3 trend | trommel d3 drum; tin
troonopvolger d5 heir to the throne; successor to the throne | trouw d4 loyalty; fidelity; faithfulness
tuinbouw d4 horticulture; market gardening | tuinder d4 market gardener; grower | turner d3 gymnast
tussenstation h4 intermediate station; intermediate stop | tweeling d2 twins; twin | ui d1 onion | uil d3 owl | uitbarsting d4 eruption; outburst
uitbater d4 proprietor; manager; landlord | uiterwaard d5 flood plain; water meadow | uitstap d4 trip; excursion; outing
uitstraling d4 charisma; aura; appearance | uitval d4 dropout; outage; failure; loss
uitzendbureau h3 temping agency; employment agency; temporary employment agency | uitzicht h2 view; prospect
vaargeul d5 channel; shipping lane; fairway | vakbeweging d4 trade union movement; trade unions | vakgebied h4 field; discipline; subject
vakmanschap h5 craftsmanship; skill | valk d4 falcon | valreep d5 last minute; last moment; gangway | vangrail d4 crash barrier; guard rail
variant d4 variant; version; variation | veen h4 peat; bog | veiling d3 auction | vel h3 sheet; skin | ven h4 fen; small lake; pool
vensterbank d3 windowsill; window sill | vent d2 guy; man; chap | ventiel h5 valve | verbeelding d4 imagination; fantasy
verbouwing d3 renovation; alteration; rebuilding | vereenvoudiging d5 simplification | verf d2 paint | vergissing d3 mistake; error
vergrijzing d5 ageing; ageing of the population | verhoor h4 interrogation; questioning | verjaardag d1 birthday; anniversary
verkering d3 relationship; courtship; going steady | verkrachting d4 rape | verlichting d3 lighting; relief | verloofde d3 fiancé; fiancée
verloop h4 course; progress; turnover | verloskundige d3 midwife | vermindering d4 reduction; decrease; decline
vermoeden h4 suspicion; presumption; guess | vermoeidheid d4 fatigue; tiredness | vernieuwing d4 renewal; innovation; renovation
verpakking d3 packaging; packing; wrapping | verpleging d3 nursing; nursing care | verrader d4 traitor | verrassing d2 surprise
verscheidenheid d5 variety; diversity | versoepeling d5 relaxation; easing | verstand h3 mind; sense; reason; intellect
versterking d4 reinforcement; strengthening | verte d3 distance | vertegenwoordiging d4 representation; delegation
verteller d4 narrator; storyteller | verwerking d4 processing | verzekeraar d4 insurer; insurance company
verzorger d3 carer; caretaker; attendant | verzorging d3 care; nursing | veulen h3 foal | video d1 video | viertal h4 four; foursome
vijftal h4 five | vijver d2 pond | vingerafdruk d4 fingerprint | viool d2 violin | viroloog d4 virologist | visserij d3 fishing; fishery; fisheries
vissersboot d3 fishing boat | vissersschip h3 fishing boat; fishing vessel | vlam d3 flame | vleermuis d3 bat | vloedgolf d4 tidal wave; tsunami
vloerbedekking d3 carpet; floor covering; fitted carpet | vlot h3 raft | vluchtelingenkamp h3 refugee camp | vocht h4 moisture; fluid; damp
voeding d3 food; nutrition; feeding | voetbalclub d2 football club; soccer club | voetbalwedstrijd d2 football match; soccer match
vogelgriep d4 bird flu; avian influenza | vogelpest d4 avian influenza; bird flu; fowl plague | volleybal h2 volleyball | volume h4 volume
vondst d4 find; discovery | vonk d4 spark | voogd d4 guardian | voorbehoud h5 reservation; proviso | voordeur d1 front door
voorganger d4 predecessor; minister | voorkant d2 front | voorleesverhaal h4 story | voorouder d4 ancestor | voorpagina d4 front page
voorschot h4 advance; advance payment | voortplanting d5 reproduction; propagation | voortuin d2 front garden; front yard
vooruitgang d4 progress; advance | voorzet d4 cross; pass; centre | voorzitterschap h4 presidency; chairmanship | voorzorg d4 precaution
voorzorgsmaatregel d4 precaution; precautionary measure | vormgeving d4 design; layout | vrachtschip h4 cargo ship; freighter
vrachtwagenchauffeur d3 lorry driver; truck driver | vragenlijst d4 questionnaire | vredesakkoord h4 peace agreement; peace accord
vredesmissie d4 peacekeeping mission; peace mission | vriespunt h3 freezing point; freezing | vrijlating d4 release | vrijspraak d4 acquittal
vrijstelling d4 exemption | vrijwillige d5 volunteer | vrijwilligerswerk h3 voluntary work; volunteer work
vuilnisbak d2 dustbin; rubbish bin; trash can | vulkaan d3 volcano | wachtkamer d2 waiting room | wachttijd d3 waiting time; wait
wandeling d2 walk; stroll | wapenstok d4 baton; truncheon | warmtepomp d4 heat pump | wasmachine d1 washing machine | waterkanon h4 water cannon
wateroverlast d3 flooding; flood damage; water problems | waterpeil h4 water level | wederopbouw d4 reconstruction; rebuilding | weduwe d3 widow
weduwnaar d4 widower | weekblad h4 weekly; weekly magazine | weerman d3 weatherman; weather forecaster | wees d3 orphan | weging d5 weighting
wei d2 meadow; pasture | weide d2 meadow; pasture | welvaart d4 prosperity; affluence; wealth | wereldbeker d4 World Cup
wereldkampioen d3 world champion | wereldkampioenschap h3 world championship; World Cup | werkdag d2 working day; workday
werkgroep d4 working group; task force | werkloze d3 unemployed person | werkstraf d4 community service; community sentence
werkstuk h3 project; paper; assignment | westen h2 west | wetboek h5 code; statute book; code of law | wetgever d5 legislator; legislature
wetsontwerp h5 bill; draft law | wezen h4 being; creature; essence | wieg d3 cradle | wielerploeg d4 cycling team | windhoos d4 whirlwind; tornado
windkracht d3 wind force | windstoot d3 gust; gust of wind | wiskundige d4 mathematician | wolkbreuk d4 cloudburst; downpour
wonder h3 miracle; wonder | workshop d3 workshop | wortel d1 carrot; root | wrak h4 wreck | zaad h3 seed | zakkenroller d4 pickpocket
zalm d3 salmon | zang d3 singing; song | zangvogel d3 songbird | zebrapad h2 zebra crossing; pedestrian crossing | zeehond d3 seal
zeeman d3 sailor; seaman | zeil h3 sail; tarpaulin; canvas | zeiler d4 sailor; yachtsman | zeis d4 scythe | zenuw d3 nerve
zieke d2 sick person; patient | ziekenfonds h4 health insurance fund; health insurance | zijde d3 side; silk | zijkant d2 side
zijlijn d4 sideline; touchline | zomervakantie d1 summer holiday; summer holidays; summer vacation | zonde d3 sin; pity; shame; waste
zonnestelsel h4 solar system | zonsondergang d3 sunset | zonsopgang d3 sunrise | zuidoosten h3 southeast; south-east
zuidwesten h3 southwest; south-west | zuster d1 sister; nurse | zuur h4 acid | zwaan d2 swan | zwaartekracht d4 gravity | zwager d2 brother-in-law
zwaluw d4 swallow | zwemles d2 swimming lesson; swimming lessons | zwijn h3 boar; wild boar; pig
aanhouden v4 arrest; detain; keep on | aanscherpen v5 tighten; sharpen | achten v4 consider; deem; regard
achterhalen v4 find out; trace; recover; trace back | autorijden v2 drive; drive a car; driving | balen v3 be fed up; be sick of it
beheersen v4 control; master; dominate | beitelen v5 chisel; carve | belanden v4 end up; land | beleggen v4 invest | bellen v1 call; phone; ring
bemesten v4 fertilise; manure | bemiddelen v4 mediate | benutten v4 use; utilise; make use of; convert | besteden v3 spend; devote
beven v4 tremble; shake; shiver | bevriezen v3 freeze | bezwijken v5 collapse; give way; succumb | bijten v2 bite | blaffen v2 bark
blozen v3 blush | boeren v4 farm; burp; belch | boren v3 drill; bore | braden v3 roast; fry | breien v2 knit | brouwen v4 brew | brullen v3 roar
bundelen v4 bundle; combine; join; pool | communiceren v3 communicate | concentreren v3 concentrate; focus
degraderen v4 be relegated; relegate; demote | dichten v4 close; seal; fill; plug | discussiëren v3 discuss; debate; argue | draven v4 trot; run
duiden v5 point; indicate; interpret | dwalen v4 wander; stray; roam | dweilen v3 mop | evalueren v4 evaluate; assess
fonkelen v4 sparkle; twinkle | fronsen v4 frown | gapen v3 yawn; gape | gijzelen v4 take hostage; hold hostage | glimlachen v3 smile
glinsteren v4 glitter; sparkle; glisten | gokken v3 gamble; bet; guess | grappen v3 joke; jest | graven v3 dig | grinniken v4 chuckle; grin
hakken v3 chop; cut; hack | hanteren v4 handle; use; wield | hardlopen v2 run; jog; running | hechten v4 attach; stitch
herroepen v5 revoke; retract | hijsen v4 hoist; lift; raise | hoesten v2 cough | inbreken v3 break in; burgle | inperken v5 restrict; limit; curb
integreren v4 integrate | isoleren v4 insulate; isolate | janken v3 cry; howl; whine | kantelen v4 tip over; overturn; topple; tilt
kauwen v3 chew | klauteren v3 clamber; climb; scramble | klonen v4 clone | knallen v3 bang; crack | knikken v3 nod | kraaien v4 crow
kraken v4 creak; crack; squat | kruipen v3 crawl; creep | kweken v4 grow; cultivate; breed | letten v2 pay attention; watch; mind | likken v3 lick
loeien v4 moo; howl; low | logeren v2 stay; stay over | lunchen v2 have lunch; lunch | mailen v1 email; mail | miauwen v2 miaow
miezeren v4 drizzle | mishandelen v4 assault; abuse; ill-treat | mompelen v4 mumble; mutter | mopperen v3 grumble; moan; complain | naaien v2 sew
noteren v3 note; record; write down | omkopen v4 bribe | omsingelen v4 surround; encircle | omzeilen v4 avoid; get around; evade; bypass
omzien v5 look back | onderhouden v4 maintain; support; keep up | ontbijten v1 have breakfast; breakfast | ontdooien v3 thaw; defrost
onthouden v2 remember; withhold; abstain | ontlopen v5 avoid; escape; evade | ontraden v5 advise against; dissuade
ontruimen v4 clear; evacuate; vacate | oogsten v3 harvest; reap | opgraven v4 excavate; dig up | opleggen v4 impose
oplichten v4 swindle; con; defraud | opstijgen v3 take off; rise; ascend | opvolgen v4 succeed; follow; follow up | opwekken v4 generate; arouse
overbruggen v5 bridge; span | overstromen v3 flood; overflow | pellen v3 peel; shell | permitteren v4 afford; permit; allow
pesten v2 bully; tease; pester | piepen v3 squeak; beep; peep; chirp | ploegen v4 plough | ploeteren v4 plod; slog; toil | plukken v2 pick; pluck
poetsen v1 clean; brush; polish | prijzen v3 praise; price | promoveren v4 be promoted; get a doctorate; promote
puinruimen v4 clear debris; clear up; clear rubble | raden v2 guess; advise | recyclen v3 recycle | regisseren v4 direct | rennen v1 run
ritselen v4 rustle | roeien v3 row | roeren v3 stir | rouwen v4 mourn | ruimen v4 clear; clear away; cull | rukken v4 tug; jerk; pull
rusten v2 rest | schaken v3 play chess; chess | schaven v4 plane; scrape | schelden v3 swear; curse; call names
schelen v3 differ; make a difference; matter | schenken v3 pour; give; donate | scheppen v4 create; scoop; shovel | schillen v2 peel
schitteren v4 shine; sparkle; excel | schrobben v3 scrub | selecteren v4 select | signaleren v5 signal; notice; identify; point out
sjirpen v5 chirp | sjouwen v3 lug; carry; drag | slenteren v4 stroll; saunter | slepen v3 drag; tow; haul | sleuren v4 drag; haul
slikken v3 swallow | sluipen v3 sneak; creep; steal | snikken v4 sob | solliciteren v2 apply; apply for a job
spijbelen v3 play truant; skip school | sporten v1 do sport; exercise; play sports; do sports | stappen v2 step; walk; go out
stikken v4 choke; suffocate; stitch | stofzuigen v2 vacuum; hoover | stormen v3 storm; rush; blow a gale | stralen v3 shine; beam; radiate
stranden v4 run aground; be stranded; fail | strijken v2 iron; stroke | strompelen v4 stumble; hobble | struikelen v3 stumble; trip
stuiten v4 encounter; come across; bounce; stop | tennissen v2 play tennis | tentoonstellen v4 exhibit; display; show | tillen v3 lift
timmeren v3 hammer; do carpentry | trillen v3 tremble; shake; vibrate | tsjilpen v4 chirp | turnen v3 do gymnastics; gymnastics
uitsterven v4 die out; become extinct | uitstoten v4 emit; eject; expel | vegen v2 sweep; wipe | veilen v4 auction; sell by auction
verbouwen v3 renovate; rebuild; grow | verduurzamen v5 make sustainable; become more sustainable | vergaan v4 perish; decay; be wrecked; rot
verkennen v4 explore; reconnoitre; scout | verkrachten v4 rape | verlichten v4 relieve; ease; light; lighten | verraden v4 betray; give away
versoepelen v5 relax; ease | verstaan v2 understand; hear | verstikken v5 suffocate; choke; smother
vervallen v4 expire; lapse; be cancelled; fall into disrepair | vervuilen v4 pollute | verwijzen v3 refer | verzuchten v4 sigh
voetballen v1 play football | waken v4 watch; keep watch; guard | weerspiegelen v5 reflect; mirror | wenken v4 beckon
wielrennen v3 cycling; cycle racing; race | witwassen v4 launder; money laundering | worstelen v4 wrestle; struggle | zaaien v3 sow
zegevieren v5 triumph; prevail; win | zeuren v3 whine; nag; moan | zinken v3 sink | zittenblijven v4 repeat a year | zoemen v4 buzz; hum
zuchten v3 sigh | zwaaien v2 wave; swing | zwakken v5 weaken | zwerven v4 wander; roam
aanstaande a3 next; coming; future | aardig a1 nice; kind; friendly; quite | achterst a3 back; rear; hindmost
afzijdig a5 aloof; apart; on the sidelines | amper b3 barely; hardly; scarcely | anderzijds b4 on the other hand
begrijpelijk a3 understandable; understandably | beheerst a4 controlled; composed; calm; calmly | behoorlijk a3 quite; considerable; proper; decent
bescheiden a3 modest; modestly; humble | besmettelijk a3 infectious; contagious | bespreekbaar a5 open to discussion; negotiable
betonnen a4 concrete | beu a3 fed up; tired; sick | bevroren a3 frozen | binnenst a3 inner; innermost
biologisch a3 organic; biological; organically | bitter a3 bitter; bitterly | blind a2 blind | bloot a2 bare; naked; exposed
bovenst a2 top; upper; topmost | braaf a2 good; well-behaved; obedient | bruto a4 gross | buitenst a3 outer; outermost
burgerlijk a4 civil; bourgeois; middle-class | commercieel a4 commercial; commercially | creatief a3 creative | cultureel a3 cultural
dadelijk b3 immediately; soon; in a moment | degelijk a4 sound; solid; reliable; thorough | denkbaar a4 conceivable; imaginable
depressief a4 depressed; depressive | dergelijk a4 such; similar; like that | desnoods b4 if necessary; if need be | ditmaal b4 this time
dom a1 stupid; dumb; foolish | dominant a4 dominant | doof a2 deaf | doorslaggevend a5 decisive; crucial | dramatisch a4 dramatic; dramatically
dringend a3 urgent; urgently; pressing | duurzaam a3 sustainable; durable; lasting | dynamisch a4 dynamic | eenmalig a4 one-off; once; single
effe b2 for a moment; just | effectief a4 effective; effectively | efficiënt a4 efficient; efficiently
eigenwijs a4 stubborn; self-willed; opinionated | enerzijds b4 on the one hand | eng a2 scary; creepy; narrow | eraf b2 off; off it
erfelijk a4 hereditary; genetic | ervaren a3 experienced | evengoed b4 just as well; equally well; as well | evenwel b4 however; nevertheless
expliciet a4 explicit; explicitly | feestelijk a3 festive; festively | feilloos a4 flawless; flawlessly; faultless; unerringly
flauw a3 bland; weak; silly; faint | flexibel a4 flexible; flexibly | foutloos a4 flawless; faultless; without mistakes | fris a2 fresh; cool
functioneel a5 functional | gaaf a3 intact; cool; whole | gaandeweg b4 gradually | gaar a3 cooked; done; tired
gehandicapt a3 disabled; handicapped | gek a1 crazy; mad; strange | gemeen a3 mean; nasty; common | genaamd a4 called; named
genetisch a5 genetic; genetically | gerechtelijk a5 judicial; legal; court | gering a4 small; slight; little
gespannen a3 tense; strained; anxiously; tensely | gezellig a1 pleasant; cosy; sociable | giftig a3 poisonous; toxic | glad a2 slippery; smooth
grappig a1 funny; amusing | grondig a4 thorough; thoroughly | gunstig a4 favourable; beneficial; advantageous | guur a4 bleak; raw
haalbaar a4 feasible; achievable | haast b1 almost; nearly | halve a3 half | halverwege b3 halfway; midway; half-way
handig a2 handy; useful; convenient; practical | hartelijk a3 warm; cordial; warmly; kind | hartstikke b2 very; really
heerlijk a2 delicious; lovely; wonderful | hogerop b4 higher up | indrukwekkend a4 impressive | inheems a5 native; indigenous
inhoudelijk a4 substantive; in terms of content | innerlijk a4 inner; internal | intact a4 intact
jarig a1 having a birthday; celebrating a birthday | jonger a2 younger | keihard a3 rock-hard; very hard; as hard as possible
knap a2 handsome; clever; good-looking; smart; cleverly | komend a2 coming; next | kwalijk a4 bad; evil; nasty
kwalitatief a5 qualitative; in terms of quality | langszij b5 alongside | leefbaar a4 liveable; habitable; livable | lek a3 leaky; punctured; flat
levensgevaarlijk a3 life-threatening; extremely dangerous; perilous | levenslang a4 lifelong; for life; life | liever b1 rather; preferably
logisch a3 logical; logically | louter a5 purely; merely; only; mere | machteloos a4 powerless; helpless
merkbaar a4 noticeable; perceptible; noticeably | merkwaardig a4 remarkable; curious; strange; odd | middeleeuws a4 medieval | middelst a2 middle
moeizaam a4 laborious; difficult; with difficulty | monetair a5 monetary | naartoe b2 to; towards | nadien b4 afterwards; since then
nadrukkelijk a4 emphatic; emphatically; explicitly | nagenoeg b4 nearly; almost; virtually | nauw a3 narrow; close; tight; closely
nauwkeurig a4 accurate; precise; exact; precisely | nep a3 fake; sham; false | nuchter a4 sober; level-headed; down-to-earth | nuttig a3 useful
objectief a4 objective; objectively | omstreden a4 controversial; disputed; contested | omver b3 over; down | omwonend a5 neighbouring; local
onaanvaardbaar a4 unacceptable | ondenkbaar a4 unthinkable; inconceivable | onderst a2 bottom; lowest; lower | ongedaan a5 undone
ongelofelijk a2 incredible; unbelievable; incredibly | ongelooflijk a2 incredible; unbelievable; incredibly
ongerust a3 worried; anxious; concerned | ongezond a2 unhealthy | onherroepelijk a5 irrevocable; irrevocably; inevitably
onherstelbaar a4 irreparable; irreparably | onterecht a4 unjust; unjustified; wrongly; unjustly | ontzettend a2 terribly; terrible; awful; very
onverkocht a4 unsold | onvermijdelijk a4 inevitable; unavoidable; inevitably | onvoorstelbaar a4 unimaginable; inconceivable; unimaginably
onwaarschijnlijk a4 unlikely; improbable; incredible | onzichtbaar a3 invisible; invisibly | optimaal a4 optimal; optimum; optimally
opzij b3 aside; to the side | ouder a1 older | overdreven a3 exaggerated; excessive; excessively
overspannen a4 overstrained; overwrought; suffering from stress | pakweg b4 roughly; about; say
passend a4 suitable; appropriate; fitting; matching | pedagogisch a5 pedagogical; educational | pijnlijk a3 painful; awkward; painfully
plat a2 flat | plots b3 suddenly; sudden | potentieel a5 potential; potentially | presidentieel a4 presidential | preventief a5 preventive
prima a1 fine; excellent; very well; great | progressief a4 progressive | prompt b4 promptly; immediately | rampzalig a4 disastrous; catastrophic
rap a3 quick; fast; quickly | rauw a3 raw | razendsnel a3 super-fast; lightning fast; at lightning speed | realistisch a4 realistic; realistically
reddeloos a5 irretrievably; beyond saving; hopelessly | relatief a4 relative; relatively | relevant a4 relevant
resoluut a5 resolute; resolutely; determined | saai a2 boring; dull | schandalig a4 scandalous; disgraceful; outrageous
scheef a3 crooked; askew; lopsided | schijnbaar a4 apparently; seemingly; apparent | schitterend a3 brilliant; beautiful; splendid; magnificent
schuin a3 diagonal; sloping; slanting; obliquely | slordig a3 sloppy; untidy; careless | smerig a2 dirty; filthy; foul
soepel a4 flexible; supple; smoothly; smooth | somber a3 gloomy; sombre; dark | spannend a2 exciting; tense; thrilling
spectaculair a3 spectacular; spectacularly | spontaan a3 spontaneous; spontaneously | spoorloos a4 without a trace; missing; untraceable
sportief a2 sporty; athletic; sporting | stabiel a4 stable; steady | stiekem a3 secretly; secret; sneaky | stijf a3 stiff; stiffly; rigid
stom a2 stupid; dumb; silly | strafrechtelijk a5 criminal; under criminal law | strak a3 tight; tightly; taut; strict | strikt a4 strict; strictly
super a1 great; super | symbolisch a4 symbolic; symbolically | telefonisch a3 by phone; by telephone; telephone
terecht a4 rightly; justly; right; justified | tevoren b3 before; beforehand | toeristisch a3 tourist; touristic
toevallig a3 accidental; coincidental; by chance; by accident | trouw a3 faithful; loyal | tussendoor b3 in between; between times
typisch a3 typical; typically | uitdrukkelijk a4 explicit; explicitly; express | uiteen b4 apart | uiterst a4 extremely; utmost; extreme
uitsluitend a4 exclusively; only; exclusive | vaag a3 vague; vaguely; faint | vastbesloten a4 determined; resolute
verkouden a1 having a cold; with a cold; suffering from a cold | verlamd a4 paralysed | verlegen a2 shy; embarrassed | verliefd a2 in love
vermeend a5 alleged; supposed | vermist a3 missing | vermoeiend a3 tiring; exhausting | verreweg b4 by far | vertrouwd a4 familiar; trusted
veruit b4 by far | vervelend a2 annoying; boring; unpleasant | visueel a4 visual; visually | vlot a3 smooth; smoothly; quick; fluent
volkomen a4 completely; perfectly; complete | volstrekt a5 completely; utterly; absolute; absolutely | volwaardig a5 full; fully-fledged; adequate
vooraf b3 beforehand; in advance | voorbarig a5 premature | voorgoed b4 for good; forever; permanently | voorheen b4 formerly; previously; before
voorop b3 in front; ahead; first | voorst a3 front; foremost | vrijuit b5 freely; scot-free | vrolijk a2 cheerful; merry; happy | wijs a3 wise
wild a3 wild; wildly | zalig a3 delicious; blessed; heavenly | zenuwachtig a2 nervous; nervously | zielig a3 pitiful; pathetic; sad
zinvol a3 meaningful; useful; worthwhile | zogeheten a4 so-called | zuinig a3 economical; thrifty; frugal | zuiver a4 pure; purely
zuur a2 sour; acid; acidic
`;
