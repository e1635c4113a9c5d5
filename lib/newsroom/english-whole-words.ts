/** English words that look like two, and that are written as one; `unjoin.ts` would part them. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  `
aback abandon abase abasement abductor abeam abetter abide abiding abloom aboard abound abreast abridge abroad
acanthus acceptor acetone acetous acorn across actor adaptability adaptor address adhere adjoin adjoining
adjudge adjust adjusted administer admission admixture adobe adoption adore adulthood advancement adventure
adverb adverse advice afire aflame afoot aforementioned afresh afterbirth afterglow afterlife afternoon
aftershave aftertaste afterthought again agape agate aglow agreeably ahead airbase airbed airbrush airbus
aircraft aircrew airfield airgun airletter airlift airline airlock airmail airman airplane airport airscrew
airship airsick airspace airspeed airstrike airstrip airtight airtime airway airwoman airworthy alderman alike
alive allow almshouse aloin along alongside alphabet altarpiece alternation alternative altogether alumina amass
amend amount amuse amusing anagram anathema anatomist anatomy angelica angina announcement anode another anthem
antipode anybody anything anytime anyway anywhere apart apostleship archangel archbishop archduchy archduke
archimandrite architrave arise armchair armour armpit around arouse arrowroot arsehole artilleryman artisan
ascent ascertain aseptic ashamed ashen ashore ashtray asparagus aspen asset assign assure astringent asymmetric
attempt attendance attest attribute attune auditor averse aversion avoid await awake awhile backbiting
background backpack backseat backside backspace backstreet backup baldachin ballad ballgame ballpoint banana
bandit bandstand banking barbel barberry barefoot bargain baritone barman baron barrack barring barrow bartender
baseball basketball bathe bathroom baton battlefront bearing bearskin because become becoming bedbug bedridden
bedroom bedspread bedstraw bedtime beefsteak befit befitting befog before beget begin beginner beginning
begrudge behave behead behind behold belfry bellflower beloved below beset beside besiege bespatter betray
bewitch billow bindweed birthday bitmap bittersweet blackberry blackbird blameworthy blindworm bloodshed
bloodthirsty blowup blueberry bluebottle boardinghouse boardroom bondwoman bookcase booking booklet bookmark
bookshop bookstore bracelet brain breakaway breakdown breakfast breakup bridegroom briefcase brimstone broadcast
budget bulletin bullring burdensome bushbuck businessman butterfly button cabin cablegram candlestick canon
capability capitalist caprice carapace caravan cardboard carefully cargo carillon carnation carpark carpenter
carpet carrot carryout cashflow castoff castrate catastrophe chairman chamberpot chatterbox checkoff checkout
checksum chequered chessboard chestnut childbed chopsticks clapper climbdown cloakroom clockwise clothespin
cockfight cocktail codfish combat comeback comfortably commonplace conductor considerably contractor copyright
cordon corkscrew cornflower cotton countdown counterpane countertenor countryman countryside courtroom courtyard
coverlet cowardice cowboy cowshed crosswise crowbar cuddlesome cupboard cupcake cutlass cutlet cutoff cutup
czarina damaged dampen database daybreak daydream daylight denounce determine determining dictatorship diehard
digit director discontent discontented discover discus dishcloth dishwasher dogberry doorway downhill download
downstairs dozen dragon dragonfly drama drawback dreamland driveshaft droplet dropout drugstore dumbfounded
earmark earnest earring earthen earthing earthworm editor eelworm eightfold elsewhere endorsee endow errand
error everlasting everybody everyday everyone everything everywhere expressway extraordinarily extraordinary
eyebrow eyelid fairytale falloff fanfare faraway farewell farmland farther father fatherland filmstrip firebox
firebrand firefly fireplace firewood fireworks flareup flowerpot flyaway folksong football footwear forbid
forecast forefather foreground forehead foreleg foresee foretell forever foreword forget forgive format forsake
forswear fortune foxglove framework freestone freeway freshwater friendship frolicsome frostbite fundamental
furrow furthermore gamecock gangway gateway genealogical generalship generate gentleman getup giveback godfather
godown goldenrod goldfish goldsmith goodbye goodnight gooseberry gorilla governor gramme grandchild granddad
granddaughter grandfather grandmother grandparent grandparents grandson grapefruit grapevine grasshopper
graveyard grimace guesswork guidebook gunpowder hailstone hairdresser hairpiece hamlet hammering hammock hamper
handbook handkerchief handover handshake handsome hangman hardworking hawkweed haystack hazelnut headache
headlamp headlight headmaster headquarters hearing hearsay heart heartburn heather hepatitis hereafter herewith
heroin heron herring herself highway hillside himself hindmost hither hogweed holdback honeycomb honeymoon
honeysuckle hopefully hornbeam horsepower horseradish horseshoe horsewoman housefly housewife however human
humor humour humus idealist idolator idolatry impale inaccessible inaction incandescent incarnation incase
incite income incomplete inconsistent inconvenient incorrect increase indecision indecisive indifference
indifferent indigestion indistinct inexpensive inexperienced infantry infertile infirm inflated inform infuse
inherit injury inlet innocent inoffensive inorganic input insect inside insignificant inspector install
instructor insubordinate insure intercede interchange interface intermission intermittent international
interview intolerant intone intractable inventor invest investor invoice ironwork island issue itself jawbone
joystick justice keepsake keyboard kickoff kilobyte kilometre kingship knockoff knowhow laddie ladybug ladylike
landlady landlord landmark larkspur lawsuit layman layout leaflet leftover legend lengthwise letterbox lifebelt
lighthouse likewise lineup linkup livestock locksmith lockup longan longboat lotus lullaby mailbox mailman
mainland makefast makeup mammy manageability mandate mango mankind mantelpiece markdown marketplace markup
massacre maybe mayor meadow meanwhile measure membership metalled milepost milestone minefield minelayer
minesweeper miserably moderate modesty mommy moneybox moorhen moreover motorcycle motorway mountain mountainous
mountaintop mousepad mousetrap mudguard mushroom myself namesake nearby necklace necktie needlewoman needlework
neighbourhood network newspaper nightclub nightingale nightshade nightspot nobleman nobody nomad notebook
notepad noteworthy nothing notice notwithstanding novice nowhere numberplate offence offend office offset
offspring often oilcloth onboard oneself onetime orator orbit orchestrate ordeal otherwise outfit outlet outline
output outset outside outskirts outstanding overall overcoat overdrive overdue overestimate overflow overflowing
overground overgrow overhaul overhead overlay overlook overpower override overshoe overtake overthrow overtone
ownership paintbrush palace pancake pantry paperback passageway passport pastor patriot patrolman pawnshop
payoff payout peacock peanut penis percent perchance perform perfume periscope permission persevere person
perverse philately pickup pigeonhole piglet pigmy pileup pillow pineapple playground pleasing pleasure plugin
policeman porthole postcard postman potato preferably professor programme projector pullout pullup putdown
putout quicksand quicksilver ragout railroad railway rainbow raincoat raindrop rambutan rampart raspberry rather
rattlesnake readout rearguard rebellion redcurrant redistribute regrettable relationship republican
respectability restrain restrained rigor rigour robin rollerskate rotten roundabout rowan rumor rumour runaway
rundown sailor sailplane saltwater sandbank saucepan screwdriver seamstress seaside season seaweed secondhand
sector sendoff shallow shareholder shipwreck shortcoming shorthand showcase showoff shutoff sideboard sideline
sideshow sidewalk signalman signpost silkworm skinflint skylight slaughterhouse slipper smokescreen smokestack
snowball snowdrop snowman solid solidus somebody somehow someone something sometime somewhat somewhere sonata
songbook soothe spaceman speedup speedwell spittoon sportsman springtime stableman staircase standup starboard
steamship stewardship stingray stomachache stonemason stopper straightedge straightforward strawberry streetcar
streetlamp streetlight strikeout successfully successor suitability suitcase sunbeam sundew sunflower sunlight
sunrise sunset sunshine sweetheart tailor takeaway takeoff takeover tallow tango target taskmaster teapot
teaspoon telltale tenor textbook theme thereabout thereabouts thereafter thereby therefore therein thinking
thousand threshold throughout throwaway tinplate tiresome today together tonight toothache toothpick township
troublesome trustworthy tugboat turnaround turnoff turnon turnover turnpike typeset typewriter unclean
underestimate undergarment underground underhand underhanded underline undermine underpants underscore
understand understandably understanding undertake underwater update uphill upload upper upset upstairs vanilla
viewpoint villain vineyard visitor waistcoat waistline wallflower wallpaper wanton warlike warlock watchman
watchword watercourse waterfall waterlily wavering weather weever western whalebone whatever wheelbarrow
whereabouts whereas whereby wherefore wherein whichever whirlwind whoever wholesale whorehouse wildcard willow
windfall window windpipe windup witchcraft withdraw wither withhold within without withstand wooden woodpile
workbench workhouse workingman workman workout workplace workshop worldwide worshipper writhe written yellow
yourself
`
    .trim()
    .split(/\s+/),
);
