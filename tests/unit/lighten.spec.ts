import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lighten } from "@/scripts/lib/lighten.mjs";

const escaped = (text: string) => JSON.stringify(text).replaceAll("<", "\\u003c");
const page = (...chunks: string[]) =>
  `<!DOCTYPE html><style data-precedence="next" data-href="/0.css /a.css">p{}</style><p>HTML</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>${chunks
    .map((chunk) => `<script>self.__next_f.push([1,${escaped(chunk)}])</script>`)
    .join("")}</html>`;
/** React's data in a page, put together again. */
const dataOf = (html: string) =>
  [...html.matchAll(/push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)].map(([, text = '""']) => JSON.parse(text)).join("");
const rows = (...texts: string[]) => texts.map((text) => `${text}\n`).join("");

const TABLE: [what: string, data: string, left: string][] = [
  [
    "nothing of a style that is not in it, such as that of a failure",
    rows('0:["$","style","1",{"precedence":"next","href":"/failed.css","children":"p{}"}]'),
    rows('0:["$","style","1",{"precedence":"next","href":"/failed.css","children":"p{}"}]'),
  ],
  [
    "the text of a style, which its address names",
    rows('0:["$","style","1",{"precedence":"next","href":"/a.css","children":"p{}"}]'),
    rows('0:["$","style","1",{"precedence":"next","href":"/a.css","children":""}]'),
  ],
  [
    "a long text that only a style asked for, its length in bytes",
    `0:["$","style","1",{"precedence":"next","href":"/a.css","children":"$a"}]\na:T6,"’"\n${rows('b:"$0"')}`,
    rows('0:["$","style","1",{"precedence":"next","href":"/a.css","children":""}]'),
  ],
  [
    "what is inside a static element, wherever its parts stand",
    rows(
      '0:[["$","article",null,{"data-static":true,"children":["$","p",null,{"children":"$L2"}]}],"$L3"]',
      '2:"a"',
      '3:"b"',
    ),
    rows('0:[["$","article",null,{"data-static":true,"dangerouslySetInnerHTML":{"__html":""}}],"$L3"]', '3:"b"'),
  ],
  [
    "a script's source",
    rows('0:["$","script",null,{"dangerouslySetInnerHTML":{"__html":"try{}"}}]'),
    rows('0:["$","script",null,{"dangerouslySetInnerHTML":{"__html":""}}]'),
  ],
  [
    "nothing else: modules, hints, promises and paths stay",
    rows(
      '1:I[5,["$4"],"Quiz"]',
      ':HL["/a","fetch"]',
      '0:["$","$L1",null,{"items":"$2:0:items","late":"$@3"}]',
      '2:[{"items":[]}]',
      "3:null",
      '4:"/a.js"',
    ),
    rows(
      '1:I[5,["$4"],"Quiz"]',
      ':HL["/a","fetch"]',
      '0:["$","$L1",null,{"items":"$2:0:items","late":"$@3"}]',
      '2:[{"items":[]}]',
      "3:null",
      '4:"/a.js"',
    ),
  ],
];
for (const [what, data, left] of TABLE)
  test(`a page loses ${what}`, () => {
    const lighter = lighten(page(data.slice(0, 20), data.slice(20)));
    expect(dataOf(lighter)).toBe(left);
    expect(lighter.replace(/<script>self.*<\/script>/, "")).toBe(page());
  });

test("what is fetched for scripts is left to the hint in the data; scripts and pictures are asked for in the head as before", () => {
  const hint = rows(':HL["/reading.json","fetch",{"crossOrigin":""}]', '0:["$","p",null,{}]');
  const kept = '<link rel="preload" as="script" href="/a.js"/><link rel="preload" href="/a.png" as="image"/>';
  const link = '<link rel="preload" href="/reading.json" as="fetch" crossorigin=""/>';
  const lighter = lighten(page(hint).replace("<p>", `${kept}${link}<p>`));
  expect(lighter).toBe(lighten(page(hint)).replace("<p>", `${kept}<p>`));
  expect(dataOf(lighter)).toContain("/reading.json");
});

test("what would have to come alive is not made static", () => {
  const live = '["$","$L7",null,{}]';
  for (const data of [
    rows(`0:["$","div",null,{"data-static":true,"children":${live}}]`, '7:I[1,[],"Live"]'),
    rows('0:["$","div",null,{"data-static":true,"children":"$L2"}]', `2:${live}`, '7:I[1,[],"Live"]'),
  ])
    expect(() => lighten(page(data))).toThrow("would never wake");
});

test("data of another make stop the build, and a page without any is left alone", () => {
  expect(() => lighten(page("no rows at all"))).toThrow("not as they were expected");
  expect(lighten("<p>404</p>")).toBe("<p>404</p>");
});

test("whatever a page's data say, they say it afterwards", () => {
  fc.assert(
    fc.property(fc.json(), fc.string({ unit: "grapheme" }), fc.nat(40), (json, text, cut) => {
      const long = `T${Buffer.byteLength(text).toString(16)},${text}`;
      const data = `0:${JSON.stringify([JSON.parse(json.replaceAll("$", "")), "$1"])}\n1:${long}`;
      expect(dataOf(lighten(page(data.slice(0, cut), data.slice(cut))))).toBe(data);
    }),
  );
});
