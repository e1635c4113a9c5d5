/** Places of the news: what they are called in English, where they are, and what one calls those who come from there. */

/** Between bars: name; English name where it is another; latitude, longitude. Countries stand at their capital; after a slash their adjective and its English. */
const COUNTRIES = `
Nederland = the Netherlands 52.37 4.89 / Nederlands Dutch | België = Belgium 50.85 4.35 / Belgisch Belgian | Duitsland = Germany 52.52 13.40 / Duits German | Frankrijk = France 48.86 2.35 / Frans French |
Groot-Brittannië = Great Britain 51.51 -0.13 / Brits British | Engeland = England 51.51 -0.13 / Engels English | Schotland = Scotland 55.95 -3.19 / Schots Scottish | Wales = Wales 51.48 -3.18 / Welsh Welsh | Ierland = Ireland 53.35 -6.26 / Iers Irish |
Luxemburg = Luxembourg 49.61 6.13 / Luxemburgs Luxembourgish | Spanje = Spain 40.42 -3.70 / Spaans Spanish | Portugal = Portugal 38.72 -9.14 / Portugees Portuguese | Italië = Italy 41.90 12.50 / Italiaans Italian | Zwitserland = Switzerland 46.95 7.45 / Zwitsers Swiss |
Oostenrijk = Austria 48.21 16.37 / Oostenrijks Austrian | Polen = Poland 52.23 21.01 / Pools Polish | Tsjechië = the Czech Republic 50.08 14.44 / Tsjechisch Czech | Slowakije = Slovakia 48.15 17.11 / Slowaaks Slovak | Hongarije = Hungary 47.50 19.04 / Hongaars Hungarian |
Roemenië = Romania 44.43 26.10 / Roemeens Romanian | Bulgarije = Bulgaria 42.70 23.32 / Bulgaars Bulgarian | Griekenland = Greece 37.98 23.73 / Grieks Greek | Kroatië = Croatia 45.81 15.98 / Kroatisch Croatian | Servië = Serbia 44.79 20.45 / Servisch Serbian |
Slovenië = Slovenia 46.06 14.51 / Sloveens Slovenian | Bosnië = Bosnia 43.86 18.41 / Bosnisch Bosnian | Kosovo = Kosovo 42.66 21.17 / Kosovaars Kosovar | Albanië = Albania 41.33 19.82 / Albanees Albanian | Denemarken = Denmark 55.68 12.57 / Deens Danish |
Zweden = Sweden 59.33 18.07 / Zweeds Swedish | Noorwegen = Norway 59.91 10.75 / Noors Norwegian | Finland = Finland 60.17 24.94 / Fins Finnish | IJsland = Iceland 64.15 -21.94 / IJslands Icelandic | Estland = Estonia 59.44 24.75 / Ests Estonian |
Letland = Latvia 56.95 24.11 / Lets Latvian | Litouwen = Lithuania 54.69 25.28 / Litouws Lithuanian | Oekraïne = Ukraine 50.45 30.52 / Oekraïens Ukrainian | Rusland = Russia 55.76 37.62 / Russisch Russian | Wit-Rusland = Belarus 53.90 27.57 / Wit-Russisch Belarusian |
Belarus = Belarus 53.90 27.57 / Belarussisch Belarusian | Moldavië = Moldova 47.01 28.86 / Moldavisch Moldovan | Georgië = Georgia 41.72 44.79 / Georgisch Georgian | Turkije = Turkey 39.93 32.86 / Turks Turkish | Syrië = Syria 33.51 36.29 / Syrisch Syrian |
Irak = Iraq 33.31 44.36 / Iraaks Iraqi | Iran = Iran 35.69 51.39 / Iraans Iranian | Israël = Israel 31.77 35.21 / Israëlisch Israeli | Libanon = Lebanon 33.89 35.50 / Libanees Lebanese | Jordanië = Jordan 31.95 35.93 / Jordaans Jordanian |
Egypte = Egypt 30.04 31.24 / Egyptisch Egyptian | Libië = Libya 32.89 13.19 / Libisch Libyan | Tunesië = Tunisia 36.81 10.18 / Tunesisch Tunisian | Algerije = Algeria 36.75 3.06 / Algerijns Algerian | Marokko = Morocco 34.02 -6.84 / Marokkaans Moroccan |
Saoedi-Arabië = Saudi Arabia 24.71 46.68 / Saoedisch Saudi | Jemen = Yemen 15.37 44.19 / Jemenitisch Yemeni | Qatar = Qatar 25.29 51.53 / Qatarees Qatari | Afghanistan = Afghanistan 34.56 69.21 / Afghaans Afghan | Pakistan = Pakistan 33.68 73.05 / Pakistaans Pakistani |
India = India 28.61 77.21 / Indiaas Indian | Bangladesh = Bangladesh 23.81 90.41 / Bengaals Bangladeshi | China = China 39.90 116.41 / Chinees Chinese | Japan = Japan 35.68 139.69 / Japans Japanese | Zuid-Korea = South Korea 37.57 126.98 / Zuid-Koreaans South Korean |
Noord-Korea = North Korea 39.03 125.75 / Noord-Koreaans North Korean | Taiwan = Taiwan 25.03 121.57 / Taiwanees Taiwanese | Vietnam = Vietnam 21.03 105.85 / Vietnamees Vietnamese | Thailand = Thailand 13.76 100.50 / Thais Thai | Indonesië = Indonesia -6.21 106.85 / Indonesisch Indonesian |
Filipijnen = the Philippines 14.60 120.98 / Filipijns Philippine | Maleisië = Malaysia 3.14 101.69 / Maleisisch Malaysian | Singapore = Singapore 1.29 103.85 / Singaporees Singaporean | Australië = Australia -35.28 149.13 / Australisch Australian | Nieuw-Zeeland = New Zealand -41.29 174.78 / Nieuw-Zeelands New Zealand |
Canada = Canada 45.42 -75.70 / Canadees Canadian | Amerika = America 38.90 -77.04 / Amerikaans American | Verenigde Staten = the United States 38.90 -77.04 / Amerikaans American | VS = the US 38.90 -77.04 | Mexico = Mexico 19.43 -99.13 / Mexicaans Mexican | Cuba = Cuba 23.11 -82.37 / Cubaans Cuban |
Haïti = Haiti 18.59 -72.31 / Haïtiaans Haitian | Brazilië = Brazil -15.79 -47.88 / Braziliaans Brazilian | Argentinië = Argentina -34.60 -58.38 / Argentijns Argentinian | Chili = Chile -33.45 -70.67 / Chileens Chilean | Colombia = Colombia 4.71 -74.07 / Colombiaans Colombian | Venezuela = Venezuela 10.48 -66.90 / Venezolaans Venezuelan |
Peru = Peru -12.05 -77.04 / Peruaans Peruvian | Suriname = Suriname 5.85 -55.20 / Surinaams Surinamese | Curaçao = Curaçao 12.11 -68.93 / Curaçaos Curaçaoan | Aruba = Aruba 12.52 -70.03 / Arubaans Aruban | Sint-Maarten = Sint Maarten 18.02 -63.05 | Zuid-Afrika = South Africa -25.75 28.19 / Zuid-Afrikaans South African |
Nigeria = Nigeria 9.06 7.50 / Nigeriaans Nigerian | Kenia = Kenya -1.29 36.82 / Keniaans Kenyan | Ethiopië = Ethiopia 9.03 38.74 / Ethiopisch Ethiopian | Eritrea = Eritrea 15.32 38.93 / Eritrees Eritrean | Somalië = Somalia 2.05 45.32 / Somalisch Somali | Soedan = Sudan 15.50 32.56 / Soedanees Sudanese |
Mali = Mali 12.64 -8.00 / Malinees Malian | Ghana = Ghana 5.60 -0.19 / Ghanees Ghanaian | Congo = Congo -4.44 15.27 / Congolees Congolese | Rwanda = Rwanda -1.97 30.10 / Rwandees Rwandan`;

const REGIONS = `
Europa = Europe 50.85 4.35 / Europees European | Afrika = Africa 9.03 38.74 / Afrikaans African | Azië = Asia 34.05 100.62 / Aziatisch Asian | Zuid-Amerika = South America -15.79 -47.88 / Zuid-Amerikaans South American | Noord-Amerika = North America 45.00 -100.00 / Noord-Amerikaans North American |
Midden-Oosten = the Middle East 29.30 42.55 | Gazastrook = the Gaza Strip 31.50 34.47 | Gaza = Gaza 31.50 34.47 | Krim = Crimea 45.00 34.10 | Vlaanderen = Flanders 51.05 3.73 / Vlaams Flemish | Wallonië = Wallonia 50.47 4.87 / Waals Walloon | Beieren = Bavaria 48.14 11.58 / Beiers Bavarian | Catalonië = Catalonia 41.39 2.17 / Catalaans Catalan |
Noord-Holland = North Holland 52.52 4.79 | Zuid-Holland = South Holland 51.99 4.49 | Zeeland = Zeeland 51.50 3.61 / Zeeuws Zeeland | Noord-Brabant = North Brabant 51.56 5.20 | Brabant = Brabant 51.56 5.20 / Brabants Brabant | Limburg = Limburg 50.85 5.69 / Limburgs Limburg | Gelderland = Gelderland 51.98 5.91 / Gelders Gelderland | Overijssel = Overijssel 52.51 6.09 | Drenthe = Drenthe 52.99 6.56 / Drents Drenthe |
Friesland = Friesland 53.20 5.79 / Fries Frisian | Flevoland = Flevoland 52.52 5.47 | Veluwe = the Veluwe 52.20 5.80 | Achterhoek = the Achterhoek 52.00 6.40 | Betuwe = the Betuwe 51.90 5.50 | Randstad = the Randstad 52.08 4.75 | Noordzee = the North Sea 54.00 4.00 | Waddenzee = the Wadden Sea 53.30 5.30 | IJsselmeer = the IJsselmeer 52.80 5.40 | Oosterschelde = the Eastern Scheldt 51.60 3.90 | Westerschelde = the Western Scheldt 51.40 3.80 |
Maas = the Meuse 51.73 5.20 | Rijn = the Rhine 51.95 6.00 | Waal = the Waal 51.85 5.85 | IJssel = the IJssel 52.25 6.15 | Schouwen-Duiveland = Schouwen-Duiveland 51.68 3.90 | Goeree-Overflakkee = Goeree-Overflakkee 51.75 4.08 | Walcheren = Walcheren 51.52 3.58 | Texel = Texel 53.07 4.80 | Terschelling = Terschelling 53.40 5.35 | Ameland = Ameland 53.45 5.75 | Vlieland = Vlieland 53.27 5.02 | Schiermonnikoog = Schiermonnikoog 53.48 6.17`;

const CITIES = `
Amsterdam 52.37 4.89 | Rotterdam 51.92 4.48 | Den Haag = The Hague 52.08 4.31 | Utrecht 52.09 5.12 | Eindhoven 51.44 5.48 | Groningen 53.22 6.57 | Tilburg 51.56 5.09 | Almere 52.35 5.26 | Breda 51.59 4.78 | Nijmegen 51.84 5.85 | Arnhem 51.98 5.91 | Apeldoorn 52.21 5.97 | Haarlem 52.38 4.64 | Enschede 52.22 6.89 | Amersfoort 52.16 5.39 | Zaandam 52.44 4.83 | Zaanstad 52.44 4.83 | 's-Hertogenbosch = Den Bosch 51.69 5.30 | Den Bosch 51.69 5.30 | Zwolle 52.51 6.09 | Leiden 52.16 4.49 | Leeuwarden 53.20 5.79 | Maastricht 50.85 5.69 | Dordrecht 51.81 4.67 | Zoetermeer 52.06 4.49 | Ede 52.04 5.67 | Emmen 52.79 6.90 | Venlo 51.37 6.17 | Deventer 52.25 6.16 | Delft 52.01 4.36 | Alkmaar 52.63 4.75 | Gouda 52.01 4.71 | Hilversum 52.22 5.17 | Middelburg 51.50 3.61 | Vlissingen = Flushing 51.44 3.57 | Zierikzee 51.65 3.92 | Assen 52.99 6.56 | Lelystad 52.52 5.47 | Roermond 51.19 5.99 | Heerlen 50.89 5.98 | Sittard 51.00 5.87 | Helmond 51.48 5.66 | Oss 51.77 5.52 | Hoorn 52.64 5.06 | Purmerend 52.50 4.96 | Schiedam 51.92 4.40 | Vlaardingen 51.91 4.34 | Hengelo 52.27 6.79 | Almelo 52.36 6.66 | Doetinchem 51.97 6.29 | Tiel 51.89 5.43 | Wageningen 51.97 5.67 | Ter Apel 52.88 7.06 | Schiphol 52.31 4.76 | Hoek van Holland = Hook of Holland 51.98 4.13 | IJmuiden 52.46 4.62 | Scheveningen 52.11 4.28 | Katwijk 52.20 4.40 | Bergen op Zoom 51.49 4.29 | Roosendaal 51.53 4.46 | Terneuzen 51.33 3.83 | Goes 51.50 3.89 | Den Helder 52.96 4.76 | Harlingen 53.17 5.42 | Delfzijl 53.33 6.92 | Urk 52.66 5.60 | Volendam 52.50 5.07 | Putten 52.26 5.61 | Ouwerkerk 51.63 3.99 | Stavenisse 51.59 4.02 |
Brussel = Brussels 50.85 4.35 | Antwerpen = Antwerp 51.22 4.40 | Gent = Ghent 51.05 3.72 | Brugge = Bruges 51.21 3.22 | Leuven 50.88 4.70 | Luik = Liège 50.63 5.57 | Parijs = Paris 48.86 2.35 | Straatsburg = Strasbourg 48.57 7.75 | Londen = London 51.51 -0.13 | Berlijn = Berlin 52.52 13.40 | Hamburg 53.55 9.99 | Keulen = Cologne 50.94 6.96 | München = Munich 48.14 11.58 | Frankfurt 50.11 8.68 | Wenen = Vienna 48.21 16.37 | Rome 41.90 12.50 | Madrid 40.42 -3.70 | Barcelona 41.39 2.17 | Lissabon = Lisbon 38.72 -9.14 | Athene = Athens 37.98 23.73 | Kopenhagen = Copenhagen 55.68 12.57 | Stockholm 59.33 18.07 | Oslo 59.91 10.75 | Helsinki 60.17 24.94 | Warschau = Warsaw 52.23 21.01 | Praag = Prague 50.08 14.44 | Boedapest = Budapest 47.50 19.04 | Moskou = Moscow 55.76 37.62 | Sint-Petersburg = Saint Petersburg 59.93 30.34 | Kiev = Kyiv 50.45 30.52 | Kyiv 50.45 30.52 | Genève = Geneva 46.20 6.14 | Zürich = Zurich 47.37 8.54 | Dublin 53.35 -6.26 | Istanbul 41.01 28.98 | Ankara 39.93 32.86 | Jeruzalem = Jerusalem 31.77 35.21 | Tel Aviv 32.09 34.78 | Damascus 33.51 36.29 | Bagdad = Baghdad 33.31 44.36 | Teheran = Tehran 35.69 51.39 | Kabul 34.56 69.21 | Caïro = Cairo 30.04 31.24 | Tripoli 32.89 13.19 | New York 40.71 -74.01 | Washington 38.90 -77.04 | Los Angeles 34.05 -118.24 | Chicago 41.88 -87.63 | San Francisco 37.77 -122.42 | Beijing 39.90 116.41 | Peking = Beijing 39.90 116.41 | Hongkong = Hong Kong 22.32 114.17 | Shanghai 31.23 121.47 | Tokio = Tokyo 35.68 139.69 | Seoel = Seoul 37.57 126.98 | Seoul 37.57 126.98 | Pyongyang 39.03 125.75 | New Delhi 28.61 77.21 | Jakarta -6.21 106.85 | Sydney -33.87 151.21 | Paramaribo 5.85 -55.20 | Willemstad 12.11 -68.93 | Johannesburg -26.20 28.05 | Kaapstad = Cape Town -33.93 18.42 | Rio de Janeiro -22.91 -43.17`;

export interface KnownPlace {
  kind: "country" | "region" | "city";
  en: string;
  /** Latitude and longitude in degrees. */
  at: [number, number];
}

const ROW = /^(.+?)(?: = (.+?))? (-?[\d.]+) (-?[\d.]+)(?: \/ (\S+) (.+))?$/;

/** By Dutch name. */
export const PLACES = new Map<string, KnownPlace>();

/** What an adjective of a country, region or people is in English, by its basic form: `Frans`. */
export const PEOPLES = new Map<string, string>();

for (const [kind, table] of [
  ["country", COUNTRIES],
  ["region", REGIONS],
  ["city", CITIES],
] as const) {
  for (const row of table.split(/[|\n]/).map((each) => each.trim())) {
    if (!row) continue;
    const [, name = "", en = name, lat, lon, people, english] = ROW.exec(row) ?? [];
    if (!name) throw new Error(`lib/dutch/places.ts cannot be read at "${row}"`);
    PLACES.set(name, { kind, en, at: [Number(lat), Number(lon)] });
    if (people && english) PEOPLES.set(people, english);
  }
}
