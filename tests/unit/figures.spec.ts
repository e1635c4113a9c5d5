/** The pictures: that nothing in them hides anything else, that they are true to the article, and that they give no key away. */
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { loadArticle } from "@/lib/content/load";
import { type Article, articleSchema, type Level, levelSchema } from "@/lib/content/schema";
import { askedOf } from "@/lib/figures/asked";
import { dayOf, stretches } from "@/lib/figures/axis";
import { around, type Box, overlap, within } from "@/lib/figures/boxes";
import { type Figures, figuresOf } from "@/lib/figures/figures";
import { figureLabels } from "@/lib/figures/labels";
import { stretchOf } from "@/lib/figures/map/arc";
import { earth } from "@/lib/figures/map/atlas";
import { fitPlaces, type LatLon } from "@/lib/figures/map/fit";
import { mapOfPlaces, type PlacesMap, spotsOn } from "@/lib/figures/map/map-of-places";
import { outline } from "@/lib/figures/map/outline";
import { percent } from "@/lib/figures/percent";
import { reveal } from "@/lib/figures/reveal";
import { capital } from "@/lib/figures/sentence-case";
import { storyOf } from "@/lib/figures/story";
import { widthOf, wrap } from "@/lib/figures/text-size";
import { type TimelineFigure, timelineOf } from "@/lib/figures/timeline";
import { TYPE } from "@/lib/figures/type-size";
import { type WhoMetWhomFigure, whoMetWhomOf } from "@/lib/figures/who-met-whom";
import { getT } from "@/lib/i18n/get-t";
import { LANGUAGES, type Language } from "@/lib/i18n/languages";
import type { Grade } from "@/lib/quiz/items";
import { article as small, items as smallItems, level as smallLevel } from "./fixtures";

const draw = (article: Article, level: Level, lang: Language = "nl"): Figures =>
  figuresOf(article, level, lang, figureLabels(getT(lang), article));

// ── Boxes ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is wrong with a picture, in words: assertions by the thousand would take minutes. */
function overlaps(boxes: Box[], what: string): string[] {
  return boxes.flatMap((one, i) =>
    boxes
      .slice(0, i)
      .flatMap((other) => (overlap(one, other) ? `${what} overlap: ${JSON.stringify([one, other])}` : [])),
  );
}

/** The messages of the checks that fail. */
const failed = (checks: Record<string, boolean>, what: string): string[] =>
  Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : `${what}: ${name}`));

/** A hair, for sums of fractions. */
const inside = (box: Box, { width, height }: { width: number; height: number }) =>
  within(box, { x: -0.01, y: -0.01, width: width + 0.02, height: height + 0.02 });

function mapFaults(map: Omit<PlacesMap, "ground">): string[] {
  return [
    ...overlaps(
      map.spots.map(({ box }) => box),
      "names",
    ),
    ...map.spots.flatMap(({ side, box, mark, at, nameAt, name }) =>
      failed(
        {
          "the name is on the map": side !== undefined && inside(box, map),
          "a name elsewhere has its place": (side === "far") === (nameAt !== undefined),
          "the mark is on the map": inside(around(mark, 0, 0), map) && inside(around(at, 0, 0), map),
          "the name is at the mark": side === "far" || overlap(box, around(mark, 1, 1)),
        },
        name,
      ),
    ),
  ];
}

function timelineFaults(figure: TimelineFigure): string[] {
  const { events, band, now, width } = figure;
  const bandBox = { x: 0, y: band.top, width, height: band.bottom - band.top };
  const stems = events.map(({ x }) => x);
  return [
    ...overlaps(
      events.map(({ box }) => box),
      "texts",
    ),
    ...failed(
      {
        "the events are in order, each on a stem of its own": stems.every((x, i) => i === 0 || x > (stems[i - 1] ?? 0)),
      },
      "timeline",
    ),
    ...events.flatMap(({ id, box, x, side, lines, ahead }) => {
      const end = side === "above" ? box.y : box.y + box.height;
      const edge = side === "above" ? band.top : band.bottom;
      const stem = { x: x - 0.5, width: 1, y: Math.min(end, edge), height: Math.abs(end - edge) };
      return failed(
        {
          "the text is in the picture": inside(box, figure),
          "the text is beside the line": !overlap(box, bandBox),
          "the lines are in the box": lines.every(
            ({ text, when, y }) => widthOf(text, TYPE, when) <= box.width && y > box.y && y < box.y + box.height,
          ),
          "the stem runs through no text": !events.some((other) => overlap(stem, other.box)),
          "what is ahead is after the news": now === undefined || x > now === ahead,
        },
        id,
      );
    }),
  ];
}

function whoMetWhomFaults(figure: WhoMetWhomFigure): string[] {
  const partyOf = (id: string) => figure.parties.find((party) => party.id === id);
  const ends = figure.links.flatMap(({ who, whom, from, to }) => [
    { party: partyOf(who), port: from },
    { party: partyOf(whom), port: to },
  ]);
  // Two lines from one box leave it in the order of the boxes they go to.
  const tangled = figure.parties.flatMap(({ id }) => {
    const own = figure.links.flatMap(({ who, whom, from, to }) =>
      who === id ? [{ port: from, other: whom }] : whom === id ? [{ port: to, other: who }] : [],
    );
    const sorted = own.toSorted((a, b) => a.port.y - b.port.y).map(({ other }) => partyOf(other)?.box.y ?? 0);
    return sorted.some((y, i) => y < (sorted[i - 1] ?? y)) ? [`the lines of ${id} cross at its box`] : [];
  });
  const boxes = [...figure.parties, ...figure.sides].map(({ box }) => box);
  return [
    ...tangled,
    ...overlaps(
      [...boxes, ...ends.map(({ party, port }) => numberBox(port, party?.column))],
      "parties, sides and numbers",
    ),
    ...[
      ...figure.parties.map((party) => ({ ...party, bold: false })),
      ...figure.sides.map((side) => ({ ...side, bold: true })),
    ].flatMap(({ id, box, lines, bold }) =>
      failed(
        {
          "the box is in the picture": inside(box, figure),
          "the lines are in the box": lines.every((line) => widthOf(line, TYPE, bold) <= box.width),
        },
        id,
      ),
    ),
    ...ends.flatMap(({ party, port }) =>
      failed(
        {
          "a line ends at a box": party !== undefined,
          "its number is beside the box":
            !party || (port.y - 8.5 >= party.box.y && port.y + 8.5 <= party.box.y + party.box.height),
          "it ends on the side of the gutter": port.x === (party?.column === "left" ? 190 : 450),
        },
        party?.id ?? "nobody",
      ),
    ),
  ];
}

const numberBox = ({ x, y }: { x: number; y: number }, column: string | undefined) =>
  around([x + (column === "left" ? 13 : -13), y], 17, 17);

const faultsOf = ({ map, timeline, whoMetWhom }: Omit<Figures, "elements">): string[] => [
  ...(map ? mapFaults(map) : []),
  ...(timeline ? timelineFaults(timeline) : []),
  ...(whoMetWhom ? whoMetWhomFaults(whoMetWhom) : []),
];

// ── The first article ───────────────────────────────────────────────────────────────────────────────────────────────

const { article, levels, items } = loadArticle("trump-kim-top");
const b2 = levels.b2 ?? [];

for (const lang of LANGUAGES) {
  test(`the pictures of the first article (${lang}): nothing hides anything`, () => {
    const figures = draw(article, b2, lang);
    expect(figures.map && figures.timeline && figures.whoMetWhom).toBeTruthy();
    expect(faultsOf(figures)).toEqual([]);
    expect(draw(article, b2, lang)).toEqual(figures);
  });
}

test("the first article: what is where, in order of time, in words that claim no more than the article", () => {
  const { map, timeline, whoMetWhom } = draw(article, b2, "en");
  expect(map?.spots.map(({ id }) => id)).toEqual(["panmunjom", "new-york", "singapore"]);
  const x = Object.fromEntries(map?.spots.map(({ id, at }) => [id, at[0]]) ?? []);
  expect(x["new-york"]).toBeLessThan(x.singapore ?? 0);
  expect(x.singapore).toBeLessThan(x.panmunjom ?? 0);
  expect(timeline?.events.map(({ says, state, rough, ahead }) => [says, state, rough, ahead])).toEqual([
    ["February 2018", "held", true, false],
    ["end of April 2018", "held", true, false],
    ["before the insult", "held", true, false],
    ["before the letter", "held", true, false],
    ["end of May 2018", "called-off", true, false],
    ["Wednesday 30 May 2018", "held", false, false],
    ["after the arrival", "planned", true, false],
    ["12 June 2018", "reviving", false, true],
  ]);
  expect(timeline?.events.at(-1)?.what).toBe("Donald Trump and Kim Jong-un, Singapore");
  expect(timeline?.stretches.map(({ name }) => name.slice(0, 3))).toEqual(["Feb", "Mar", "Apr", "May", "Jun"]);
  const sides = (column: string) => whoMetWhom?.parties.filter((party) => party.column === column).map(({ id }) => id);
  expect(sides("left")).toEqual(expect.arrayContaining(["donald-trump", "mike-pompeo", "united-states"]));
  expect(sides("right")).toEqual(expect.arrayContaining(["kim-jong-un", "kim-yong-chol", "north-korea"]));
  expect(whoMetWhom?.links.find(({ id }) => id === "insult")).toMatchObject({ who: "north-korea", whom: "mike-pence" });
  expect(whoMetWhom?.links.find(({ id }) => id === "insult")?.state).toBeUndefined();
});

test("a level that does not tell something has no picture of it", () => {
  const without = b2.map((paragraph) =>
    paragraph.map((sentence) => ({
      ...sentence,
      facts: sentence.facts.filter((fact) => fact !== "F20b" && fact !== "F14"),
    })),
  );
  const { map, timeline, whoMetWhom, elements } = draw(article, without);
  for (const gone of ["panmunjom-summit", "insult", "insult-made"]) {
    expect(elements.map(({ id }) => id)).not.toContain(gone);
  }
  expect(map?.spots.map(({ id }) => id)).not.toContain("panmunjom");
  expect(timeline?.events).toHaveLength(6);
  expect(whoMetWhom?.links).toHaveLength(8);
});

test("too little to draw is no picture", () => {
  const { meetings, relations, moments, ...rest } = small;
  const bare = draw({ ...rest, meetings: {}, relations: {}, moments: {} }, smallLevel);
  expect(bare).toEqual({ map: undefined, timeline: undefined, whoMetWhom: undefined, elements: [] });
  const one = { talks: meetings.talks } as Article["meetings"];
  const single = draw({ ...rest, meetings: one, relations, moments: {} }, smallLevel);
  expect([single.map, single.timeline]).toEqual([undefined, undefined]);
  expect(single.whoMetWhom?.links).toHaveLength(2);
});

// ── Any article ─────────────────────────────────────────────────────────────────────────────────────────────────────

const NAMES = [
  "Ter Apel",
  "Zoetermeer",
  "Den Haag",
  "’s-Hertogenbosch",
  "Washington D.C.",
  "Llanfairpwllgwyngyll",
  "Sint-Katelijne-Waver",
  "Rio",
  "WWW",
  "de vicevoorzitter van het centraal comité",
  "arbeidsongeschiktheidsverzekeringsmaatschappij",
  "Kim",
];
const PLACES = [
  "Amsterdam",
  "’s-Hertogenbosch",
  "Rio",
  "Washington",
  "Panmunjom",
  "Singapore",
  "Den Haag",
  "San Francisco",
];
const both = (text: string) => ({ nl: text, en: text });
const text = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }).map((names) => names.join(" "));

const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lon = fc.double({ min: -180, max: 180, noNaN: true });
/** All over the world, or in one region, or in one town. */
const coordinates = fc.tuple(lat, lon, fc.constantFrom(400, 8, 0.5, 0)).chain(([y, x, size]) =>
  fc.array(
    fc
      .tuple(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.double({ min: -0.5, max: 0.5, noNaN: true }))
      .map(([dy, dx]): [number, number] => [
        Math.max(-85, Math.min(85, y + dy * Math.min(size, 120))),
        ((((x + dx * size + 180) % 360) + 360) % 360) - 180,
      ]),
    { minLength: 1, maxLength: 8 },
  ),
);

const date = fc
  .tuple(fc.constantFrom(3, 40, 400, 20_000), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([span, part]) => new Date(Date.UTC(2018, 4, 30) + (part - 0.7) * span * 86_400_000).toISOString().slice(0, 10));
const state = fc.constantFrom("held", "planned", "called-off", "reviving");

const anyArticle = fc
  .record({
    coordinates,
    parties: fc.array(fc.record({ name: text, side: fc.constantFrom(undefined, "g0", "g1", "g2") }), {
      minLength: 2,
      maxLength: 10,
    }),
    meetings: fc.array(
      fc.record({ date, says: text, state, who: fc.nat(9), whom: fc.nat(9), where: fc.nat(9), rough: fc.boolean() }),
      { minLength: 2, maxLength: 8 },
    ),
    moments: fc.array(fc.record({ date, says: text, state, what: text }), { maxLength: 4 }),
    relations: fc.array(fc.record({ who: fc.nat(9), whom: fc.nat(9), verb: text }), { maxLength: 6 }),
  })
  .map(({ coordinates, parties, meetings, moments, relations }): Article => {
    const partyAt = (i: number) => `g${i % parties.length}`;
    const ends = (who: number, whom: number) => ({
      who: partyAt(who),
      whom: partyAt(who % parties.length === whom % parties.length ? whom + 1 : whom),
    });
    return articleSchema.parse({
      published: "2018-05-30T22:30:00+02:00",
      topic: both("topic"),
      asOf: both("as of"),
      facts: { F1: { kind: "event", from: "a2", ...both("fact") } },
      groups: Object.fromEntries(
        parties.map(({ name, side }, i) => [
          `g${i}`,
          { name: both(name), ...(side && side !== `g${i}` && Number(side[1]) < parties.length && { side }) },
        ]),
      ),
      places: Object.fromEntries(
        coordinates.map((at, i) => [`p${i}`, { name: both(NAMES[i] ?? "?"), at, about: both("about") }]),
      ),
      meetings: Object.fromEntries(
        meetings.map(({ who, whom, where, date, says, state, rough }, i) => [
          `m${i}`,
          {
            ...ends(who, whom),
            ...(where < coordinates.length && { where: `p${where}` }),
            when: { date, says: both(says), ...(rough && { rough }) },
            state,
            facts: ["F1"],
          },
        ]),
      ),
      moments: Object.fromEntries(
        moments.map(({ what, date, says, state }, i) => [
          `o${i}`,
          { what: both(what), when: { date, says: both(says) }, state, facts: ["F1"] },
        ]),
      ),
      relations: Object.fromEntries(
        relations.map(({ who, whom, verb }, i) => [`r${i}`, { ...ends(who, whom), verb: both(verb), facts: ["F1"] }]),
      ),
    });
  });
const telling = levelSchema.parse([[{ id: "s", nl: "Een.", en: "One.", facts: ["F1"] }]]);

test("in the pictures of any article nothing hides anything", () => {
  fc.assert(
    fc.property(anyArticle, (any) => {
      const story = storyOf(any, telling);
      const labels = figureLabels(getT("nl"), any);
      const timeline = timelineOf(story, any, "nl", labels);
      const whoMetWhom = whoMetWhomOf(story, any, "nl");
      expect([timeline?.events.length, whoMetWhom?.links.length]).toEqual([
        story.meetings.length + story.moments.length,
        story.meetings.length + story.relations.length,
      ]);
      expect(faultsOf({ timeline, whoMetWhom })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("on the map of any places nothing hides anything", () => {
  fc.assert(
    fc.property(coordinates, fc.array(fc.constantFrom(14, 14, 28), { minLength: 8, maxLength: 8 }), (places, marks) => {
      const named = places.map((at, i) => ({ id: `p${i}`, name: PLACES[i] ?? "", at }));
      const fit = fitPlaces(places);
      expect(mapFaults({ ...fit, spots: spotsOn(fit, named, marks) })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("the outlines of the map of any places travel light", () => {
  fc.assert(
    fc.property(coordinates, (places) => {
      const { ground } = mapOfPlaces(places.map((at, i) => ({ id: `p${i}`, name: "", at })));
      expect(Object.values(ground).join("").length).toBeLessThan(15_000);
    }),
    { numRuns: 15 },
  );
});

// ── The map ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const AT: Record<string, [number, number]> = {
  panmunjom: [37.956, 126.677],
  pyongyang: [39.03, 125.75],
  singapore: [1.25, 103.83],
  "new-york": [40.713, -74.006],
  amsterdam: [52.37, 4.9],
  maastricht: [50.85, 5.69],
  groningen: [53.22, 6.57],
  tokyo: [35.68, 139.69],
  "san-francisco": [37.77, -122.42],
  sydney: [-33.87, 151.21],
  oslo: [59.91, 10.75],
  "cape-town": [-33.92, 18.42],
};
const mapOf = (...ids: string[]) => mapOfPlaces(ids.map((id) => ({ id, name: id, at: AT[id] ?? [0, 0] })));

/** Whether a point is within the areas of path data as `outline` writes it. */
function isIn(data: string, [x, y]: readonly [number, number]): boolean {
  let odd = false;
  for (const [, ring = ""] of data.matchAll(/M([^Mz]*)z/g)) {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
    const points: [number, number][] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      const [fromX, fromY] = points.at(-1) ?? [0, 0];
      points.push([fromX + (numbers[i] ?? 0), fromY + (numbers[i + 1] ?? 0)]);
    }
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    });
  }
  return odd;
}

test("the outlines travel light, and have land where there is land and sea where there is sea", () => {
  const rows: [places: string[], sea: LatLon][] = [
    [
      ["panmunjom", "singapore", "new-york"],
      [30, -45],
    ],
    [["panmunjom"], [37.5, 124.8]],
    [["singapore"], [1.9, 105]],
    [["new-york"], [40, -72.5]],
    [
      ["amsterdam", "maastricht", "groningen"],
      [52.5, 3.8],
    ],
    [
      ["panmunjom", "pyongyang"],
      [38.2, 124.6],
    ],
    [
      ["tokyo", "san-francisco"],
      [30, -170],
    ],
    [
      ["oslo", "cape-town"],
      [-10, -10],
    ],
  ];
  for (const [ids, [lat, lon]] of rows) {
    const { ground, spots, width, height } = mapOf(...ids);
    const name = ids.join();
    const sea = fitPlaces(ids.map((id) => AT[id] ?? [0, 0])).projection([lon, lat]) ?? [0, 0];
    expect([width, height >= 400 && height <= 800], name).toEqual([1000, true]);
    expect([sea[0] > 0 && sea[0] < width && sea[1] > 0 && sea[1] < height, isIn(ground.land, sea)], name).toEqual([
      true,
      false,
    ]);
    // Singapore is too small for the outline of a whole world, and these others lie on the coast.
    for (const { id, at } of spots) {
      if (["singapore", "new-york", "tokyo", "san-francisco", "cape-town"].includes(id)) continue;
      expect(isIn(ground.land, at), `${name}: ${id} at ${at}`).toBe(true);
    }
  }
});

test("a coast is drawn as finely as the limit allows", () => {
  const { projection } = fitPlaces([AT.panmunjom ?? [0, 0], AT["new-york"] ?? [0, 0]]);
  const { land } = earth(30_000);
  const [rough, fine] = [4000, 8000].map((limit) => outline(land, projection, limit).length);
  expect([rough && rough > 2000 && rough <= 4000, fine && fine > 5000 && fine <= 8000]).toEqual([true, true]);
});

test("borders and the Dutch lakes are on the map of a region and not on that of the world", () => {
  const { ground, spots } = mapOf("amsterdam", "maastricht", "groningen");
  expect([ground.borders !== "", ground.lakes !== ""]).toEqual([true, true]);
  const [amsterdam] = spots;
  expect(isIn(ground.lakes, amsterdam?.at ?? [0, 0])).toBe(false);
  expect(mapOf("panmunjom", "new-york").ground).toMatchObject({ borders: "", lakes: "" });
});

test("north is up and east is right, whichever way the earth is turned", () => {
  const order = (map: PlacesMap, axis: 0 | 1) =>
    map.spots.toSorted((a, b) => a.at[axis] - b.at[axis]).map(({ id }) => id);
  expect(order(mapOf("maastricht", "groningen"), 1)).toEqual(["groningen", "maastricht"]);
  expect(order(mapOf("new-york", "panmunjom"), 0)).toEqual(["new-york", "panmunjom"]);
  expect(order(mapOf("tokyo", "san-francisco"), 0)).toEqual(["tokyo", "san-francisco"]);
  expect(order(mapOf("sydney", "san-francisco"), 0)).toEqual(["sydney", "san-francisco"]);
  expect(order(mapOf("oslo", "cape-town"), 1)).toEqual(["oslo", "cape-town"]);
});

test("the stretch of longitude: the shortest, unless one with Europe in it is hardly longer", () => {
  const rows: [number[], west: number, span: number][] = [
    [[4.9], 4.9, 0],
    [[4.9, 5.7, 6.6], 4.9, 1.7],
    [[139.7, -122.4], 139.7, 97.9],
    [[178, -172], 178, 10],
    [[-74, 103.8, 126.7], -74, 200.7],
  ];
  for (const [longitudes, west, span] of rows) {
    const found = stretchOf(longitudes);
    expect(found.west).toBe(west);
    expect(found.span).toBeCloseTo(span, 6);
  }
});

test("a map for radio buttons: wide marks stand apart, also for places that are all but one", () => {
  const places = ["panmunjom", "pyongyang", "singapore", "new-york"].map((id) => ({
    id,
    name: id,
    at: AT[id] ?? ([0, 0] as const),
  }));
  const map = mapOfPlaces(places, 24);
  expect(mapFaults(map)).toEqual([]);
  const unit = map.width / 272;
  expect(
    overlaps(
      map.spots.map(({ mark }) => around(mark, 24 * unit, 24 * unit)),
      "marks",
    ),
  ).toEqual([]);
  expect(percent({ width: 1000, height: 500 }, [250, 250])).toEqual({ left: "25.00%", top: "50.00%" });
  expect(() => mapOfPlaces([])).toThrow("a map needs a place");
});

// ── The calendar and the texts ──────────────────────────────────────────────────────────────────────────────────────

test("the calendar is divided as finely as there is room for, and named in the reader's language", () => {
  const rows: [from: string, to: string, lang: Language, names: string[]][] = [
    ["2018-02-15", "2018-06-12", "nl", ["februari 2018", "maart", "april", "mei", "juni"]],
    ["2018-02-15", "2018-06-12", "en", ["February 2018", "March", "April", "May", "June"]],
    [
      "2017-12-15",
      "2018-01-20",
      "nl",
      ["15 december", "22 december", "29 december", "5 januari", "12 januari", "19 januari"],
    ],
    ["2018-05-28", "2018-05-30", "en", ["28 May", "29 May", "30 May"]],
    ["2015-06-01", "2018-05-30", "nl", ["2015", "2016", "2017", "2018"]],
    ["1950-06-01", "2018-05-30", "nl", ["1950", "1960", "1970", "1980", "1990", "2000", "2010"]],
  ];
  for (const [from, to, lang, names] of rows) {
    expect(stretches(dayOf(from), dayOf(to), lang).map(({ names: [name] }) => name)).toEqual(names);
  }
});

test("lines of text are no wider than they may be, and lose nothing but spaces", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 60, max: 200 }), (whole, width) => {
      const lines = wrap(whole, width, TYPE);
      expect(lines.filter((line) => widthOf(line, TYPE) > width)).toEqual([]);
      const plain = (each: string) => each.replaceAll(/[\s-]/g, "");
      expect(plain(lines.join(""))).toBe(plain(whole));
    }),
  );
  expect(wrap("Noord-Koreaanse functionarissen", 80, TYPE)).toEqual(["Noord-", "Koreaanse", "functionar-", "issen"]);
});

test("what stands by itself begins with a capital", () => {
  for (const [text, expected] of [
    ["de pers", "De pers"],
    ["ijsselmeer", "IJsselmeer"],
    ["Kim", "Kim"],
  ] as const) {
    expect(capital(text)).toBe(expected);
  }
});

// ── Nothing is given away ───────────────────────────────────────────────────────────────────────────────────────────

const right: Grade = { score: 1, parts: [] };
const wrong: Grade = { score: 0, parts: [] };
const row = (own: "right" | "close" | "reversed" | "missing"): Grade => ({
  score: 0.5,
  parts: [
    { id: "summit", mark: own },
    { id: "other", mark: own === "right" || own === "close" ? "wrong" : "right" },
  ],
});

test("an element is shown when all that asks about it is answered, and says how that went", () => {
  const asked = [
    { id: "one", facts: ["F1"] },
    { id: "two", facts: ["F1", "F2"] },
    { id: "else", facts: ["F9"] },
  ];
  const rows: [facts: string[], grades: Record<string, Grade>, expected: string][] = [
    [["F3"], {}, "shown"],
    [["F3"], { one: wrong }, "shown"],
    [["F1"], {}, "hidden"],
    [["F1"], { one: right }, "hidden"],
    [["F1"], { one: right, else: right }, "hidden"],
    [["F1"], { one: right, two: right }, "right"],
    [["F1"], { one: right, two: wrong }, "wrong"],
    [["F1"], { one: right, two: { score: 0.9, parts: [] } }, "wrong"],
    [["F2"], { two: right }, "right"],
    [["F2", "F3"], { two: right }, "right"],
    [["F2", "F9"], { two: right }, "hidden"],
    [["F2"], { two: row("right") }, "right"],
    [["F2"], { two: row("close") }, "right"],
    [["F2"], { two: row("reversed") }, "wrong"],
    [["F2"], { two: row("missing") }, "wrong"],
  ];
  for (const [facts, grades, expected] of rows) {
    expect(reveal([{ id: "summit", facts }], asked, grades), JSON.stringify([facts, grades])).toEqual({
      summit: expected,
    });
  }
  // In a round that was handed in, what was left blank or not asked is no longer open; what is tried again is.
  const after: [grades: Record<string, Grade>, open: string, expected: string][] = [
    [{}, "", "shown"],
    [{ one: right }, "", "right"],
    [{ two: wrong }, "", "wrong"],
    [{ one: right, two: right }, "two", "hidden"],
    [{ one: right }, "else", "right"],
  ];
  for (const [grades, open, expected] of after) {
    const shown = reveal([{ id: "summit", facts: ["F1"] }], asked, grades, (id) => id === open);
    expect(shown, JSON.stringify([grades, open])).toEqual({ summit: expected });
  }
});

test("what an item asks includes what is not stated, and what comes near it", () => {
  const asked = Object.fromEntries(askedOf(smallItems, small).map(({ id, facts }) => [id, facts]));
  expect(asked.untold).toEqual(["F2", "X1"]);
  expect(asked["who-whom"]).toEqual(["F1", "F2", "F3"]);
});

test("the first article before its questions: nothing that is asked is shown", () => {
  const { elements } = draw(article, b2);
  const asked = askedOf(items, article);
  const shown = reveal(elements, asked, {});
  const facts = new Set(asked.flatMap((item) => item.facts));
  for (const element of elements) {
    expect(shown[element.id], element.id).toBe(element.facts.some((fact) => facts.has(fact)) ? "hidden" : "shown");
  }
  // That it is still aimed at, and where, is in the state of the summit.
  const all = Object.fromEntries(items.map(({ id }) => [id, right]));
  for (const open of ["aiming-at-june", "place-certain", "planned-place", "planned-date", "meetings"]) {
    const { [open]: _, ...rest } = all;
    expect(reveal(elements, asked, rest)["singapore-summit"], open).toBe("hidden");
  }
  for (const [id, shown] of Object.entries(reveal(elements, asked, all)))
    expect(["right", "shown"], id).toContain(shown);
});
