/** Words that the gold does not judge: function words and numerals, and adverbs that carry little meaning. */
export const FUNCTION_WORDS = new Set(
  `de het een van en of maar want dus dat die dit deze der den te ter ten in op met aan naar voor om na over tot uit bij door
  tegen zonder volgens tijdens vanaf per langs via naast achter onder rond wegens vanwege vanuit sinds tussen af toe
  vandaan toch zo zich zelf elkaar ik je we wij ze zij hij hem haar hun zijn mijn uw ieders niemand iemand iedereen niets
  alles wat wie waar hoe hoeveel waarom wanneer waardoor waarna waarin waarom er ervan erop erin daarom daarvoor doordat zodat
  omdat nadat terwijl toen als dan zodra zolang hoewel al alle allebei beide elk elke geen niet nog nu ook wel juist
  pas net eerst meer minder minste meest meeste veel weinig enkele andere ander langer namelijk slechts alleen dezelfde hetzelfde
  zo’n mij jou ons onze hier welk welke hen eén men paar zoals daar daarvan erdoor binnen buiten overheen één twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig veertig vijftig zeventig honderd
  elf veertien vijfhonderd zeshonderd vierduizend duizend miljoen anderhalf eerste tweede derde
  u háár sommigen anderen ernaar`.split(/\s+/),
);
