/**
 * Dutch words that in one use or another mean nearly the same, or whose English is easily taken for each other's: none of them
 * can be offered as a wrong meaning of another in its group. Each line is a group of dictionary forms, nouns with their article.
 * A group holds only words of which every two are near: "praten" is near "spreken", and "spreken" near "zeggen".
 */
export const NEAR_SYNONYMS: readonly (readonly string[])[] = `
aankondigen, bekendmaken, melden, zeggen, vertellen
praten, spreken, zeggen, vertellen
overleggen, praten, spreken
ontmoeten, overleggen
ontmoeten, spreken
ontmoeten, bezoeken
ontmoeten, afspreken
noemen, zeggen, melden
heten, zijn
heten, noemen
stellen, zeggen, melden
stellen, eisen
stellen, vragen, vragen om
staan, zeggen
staan, schrijven
melden, schrijven
vastleggen, schrijven
verzekeren, zeggen
verzekeren, vertellen
verzekeren, beëdigen
voorlezen, vertellen
voorlezen, lezen
adviseren, waarschuwen, waarschuwen voor
adviseren, vertellen
dreigen, waarschuwen, waarschuwen voor
voorspellen, verwachten
verwachten, rekenen op, uitkijken naar
gepland staan, verwachten, erin zitten
uitkijken naar, graag willen
willen, graag willen, liever willen
willen, liever willen, voelen voor
eisen, willen, vragen om
eisen, verwachten
eisen, kosten
kiezen voor, willen
mikken op, zich richten op, werken aan, proberen
mikken op, rekenen op
testen, proberen
testen, controleren, nagaan, onderzoeken
willen, zullen
moeten, zullen
gaan, zullen
worden, zullen
worden, zijn
zijn, zullen
zijn, moeten
zijn, hebben
zijn, staan, liggen, zitten
kunnen, mogen
moeten, mogen
kunnen, aankunnen
moeten, nodig hebben, nodig zijn
dreigen, gaan
laten, hebben
laten, maken
laten, vertrekken, verlaten
hebben, houden
hebben, krijgen
afblazen, afzeggen, stoppen met, opgeven, terugtrekken
eindigen, stoppen met, afblazen
vertrekken, terugtrekken
vertrekken, verlaten, opstappen, gaan
aftreden, opstappen, neerleggen, opgeven, verlaten
aftreden, opstappen, vallen
aftreden, vertrekken, opstappen
opgeven, neerleggen, laten varen, laten vallen
laten vallen, laten varen, vallen, dalen
afkeuren, uitsluiten
afkeuren, laten vallen, laten varen
verdwijnen, verlaten, gaan
verdwijnen, verliezen
verdwijnen, doodgaan
gebeuren, plaatsvinden, doorgaan
gebeuren, plaatsvinden, erin zitten
gepland staan, plaatsvinden
gepland staan, afspreken, vastleggen
afspreken, het eens worden
doorgaan, verdergaan, voortzetten, blijven
gaan, verdergaan, doorgaan
houden, blijven
uitblijven, blijven
blijven, duren
blijven, blijven bestaan, meegaan
duren, meegaan
meegaan, gaan
meegaan, komen
meegaan, volgen
doorwerken, verdergaan, voortzetten, doorgaan
doorwerken, blijven
erin zitten, zitten
tot stand komen, gebeuren, ontstaan
tot stand komen, worden, ontstaan
tot stand komen, vormen, ontstaan
tot stand komen, blijken
tot stand komen, lukken
voorkomen, gebeuren
blijken, lijken
blijken, worden
blijken, lukken
aankomen, komen
komen, volgen
komen, in zicht komen
brengen, leiden, leiden tot
leiden, regeren
jagen, volgen
jagen, opjagen
doen, maken, stellen
doen, lijken
doen, afhandelen
leggen, stellen, vastleggen, instellen
leggen, liggen
liggen, liegen
liggen, liggen aan
leggen, neerleggen
doden, ruimen, uit de weg ruimen
oplopen, stijgen, verrijzen
stijgen, opjagen
ontstaan, verrijzen
bouwen, verrijzen
bouwen, maken, voltooien
bouwen, maken, instellen
maken, ontstaan
maken, vormen
instellen, openen, beginnen aan
ontstaan, beginnen aan
afsluiten, voltooien
afsluiten, dichten, dichtgaan
afsluiten, dichten, tegenhouden
afsluiten, dichtgaan, neerlaten
tegenhouden, voorkomen
beschermen, voorkomen
beschermen, verdedigen
redden, beschermen
verdedigen, strijden
verdedigen, steunen
openblijven, openstaan, openen
betalen, kosten
omkomen, doodgaan
omkomen, verliezen
uitkiezen, kiezen, kiezen voor, aanwijzen
uitkiezen, kiezen, kiezen voor, uitzoeken
kiezen, stemmen
steunen, stemmen
steunen, voelen voor
aanwijzen, beëdigen
afhandelen, het eens worden
afhandelen, uitzoeken
nagaan, controleren, onderzoeken, uitzoeken
onderzoeken, zoeken, zoeken naar
bij elkaar zoeken, uitzoeken, zoeken, zoeken naar
bij elkaar zoeken, vinden
bij elkaar zoeken, samenstellen, vormen
bij elkaar zoeken, optellen
uitzoeken, vinden
opleveren, vormen
opleveren, samenstellen
halen, krijgen
halen, het halen, lukken
meedoen, samenwerken, in zee gaan met
meedoen, deel uitmaken van
samenwerken, op elkaar aangewezen zijn
samenwerken, steunen
fotograferen, op de foto gaan
onthouden, zich herinneren
aanvankelijk, eerst, eerder
eerst, eerder, vroeger
toen, vroeger
al, eerder
al, nog
altijd, steeds
steeds, nog
steeds, weer
altijd, jarenlang
lang, jarenlang
daarin, er
ervan, er
er, daar
er, waarvan
daarna, later, sindsdien
daarna, later, vervolgens, waarna
daarna, sindsdien, vervolgens
daarna, vervolgens, dan, daarop, waarna
daarna, toen, dan
toen, sindsdien
intussen, sindsdien
dan, dus
dus, zo, daarom
echt, heel
echt, wel
echt, zeker, ongetwijfeld
heel, veel
heel, helemaal
echt, helemaal
misschien, waarschijnlijk
ongeveer, bijna
ruim, veel
toch, nog
toch, wel, echter
juist, wel, echter
juist, vooral
vooral, meestal
goed, wel
weer, opnieuw
alleen, net, pas
anders, elders
binnenkort, meteen, zo
binnenkort, later
haastig, meteen
zo, net
waarin, waarbij
doorgaans, meestal
de bijeenkomst, de ontmoeting, de top, de topontmoeting, het gesprek, het overleg
de onderhandeling, het gesprek, het overleg
de top, het hoogtepunt
de regering, de regering-Trump, het regime
de leiding, de regering, het regime
de leiding, de leider
de leider, de president
de leider, het staatshoofd, de premier, de minister-president
de president, het staatshoofd
de president, de voorzitter
de koning, het staatshoofd
de functionaris, de ambtenaar
de vicepresident, de vicevoorzitter
de delegatie, het comité
het comité, de commissie
de commissie, het waterschap
de bedoeling, de reden
de bedoeling, het plan
de zaak, het onderwerp
de zaak, de situatie
de situatie, de verhouding
de toenadering, de verhouding
de vergelijking, de verhouding
de toezegging, het akkoord
de functie, de positie, de plaats
de functie, de positie, de zetel
de functie, de positie, de houding
de functie, de taak, het werk
de plaats, de ruimte
de kant, de partij
de partij, het spel
de partij, de ploeg
de troepen, de soldaat
het eiland, het schiereiland
het resultaat, de vooruitgang
de mens, de inwoner
de Kamer, het huis
het kabinet, de regering, de coalitie, het minderheidskabinet, het kabinet-Rutte IV
het kabinet, de regering, de coalitie, de ploeg
de formatie, de kabinetsformatie
de formateur, de informateur, de verkenner
de politiek, de inhoud
de inhoud, het plan
de stap, het bordes
de helft, het deel
de kiezer, de verkiezing
de notitie, het verslag
het verslag, het artikel
de bouwer, de ingenieur
de dam, de dijk, de kering, de stormvloedkering
de kering, de stormvloedkering, de schuif
de monding, de opening, het gat, de zeearm
de zeearm, de vaarweg
de scheepvaart, de vaarweg
de scheepvaart, het schip
de ramp, de watersnoodramp
het springtij, de watersnoodramp
het verzet, het protest
de wet, de Deltawet, het besluit
de zee, het water, het zeewater
het deel, het onderdeel
aan de andere kant, aan de ene kant
al lang, tot nu toe, de afgelopen jaren
al lang, tot nu toe, nog altijd, nog steeds
op hun beurt, op zijn beurt
nog nooit, nooit eerder
als laatste, voor het laatst
het leven kosten, het leven verliezen
in gebruik nemen, in gebruik stellen
onder water komen te staan, onder water lopen
ook nog, niet alleen … maar ook
ook nog, nog eens
afgelopen, laatst, vorig
ander, verder
modern, nieuw
regerend, zittend
blijvend, definitief
gevoelig, lastig, moeilijk
zwaar, lastig, moeilijk
gevoelig, omstreden
kritisch, omstreden
onaanvaardbaar, onverteerbaar
groot, hoog, lang
groot, sterk, zwaar
demissionair, vorig, oud
oud, traditioneel
definitief, laatst
definitief, klaar
laten vallen, verlaten
nog, eerder
aftreden, dalen
de politiek, de regering
erin zitten, in zicht komen
bij elkaar zoeken, kiezen
stellen, aankondigen
gevoelig liggen, liggen
`
  .trim()
  .split("\n")
  .map((line) => line.split(", "));
