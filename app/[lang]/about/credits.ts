/** Everything of others that reaches a reader's browser or makes its pages; a test holds it to `dependencies` of package.json. */
export const CREDITS = [
  { name: "next", by: "Vercel", licence: "MIT", url: "https://nextjs.org" },
  { name: "react", by: "Meta Platforms", licence: "MIT", url: "https://react.dev" },
  { name: "react-dom", by: "Meta Platforms", licence: "MIT", url: "https://react.dev" },
  { name: "zustand", by: "Paul Henschel and contributors", licence: "MIT", url: "https://zustand.docs.pmnd.rs" },
  { name: "i18next", by: "i18next contributors", licence: "MIT", url: "https://www.i18next.com" },
  { name: "zod", by: "Colin McDonnell", licence: "MIT", url: "https://zod.dev" },
  { name: "yaml", by: "Eemeli Aro", licence: "ISC", url: "https://eemeli.org/yaml" },
  { name: "d3-geo", by: "Mike Bostock", licence: "ISC", url: "https://d3js.org/d3-geo" },
  { name: "topojson-client", by: "Mike Bostock", licence: "ISC", url: "https://github.com/topojson/topojson-client" },
  {
    name: "world-atlas",
    by: "Mike Bostock; Natural Earth (public domain)",
    licence: "ISC",
    url: "https://github.com/topojson/world-atlas",
  },
  { name: "serwist", by: "Serwist, Google and others", licence: "MIT", url: "https://serwist.pages.dev" },
  {
    name: "ts-fsrs",
    by: "Open Spaced Repetition",
    licence: "MIT",
    url: "https://github.com/open-spaced-repetition/ts-fsrs",
  },
  {
    name: "@fontsource-variable/source-serif-4",
    by: "Frank Grießhammer, Adobe",
    licence: "SIL OFL 1.1",
    url: "https://github.com/adobe-fonts/source-serif",
  },
  {
    name: "@fontsource/source-serif-4",
    by: "Frank Grießhammer, Adobe",
    licence: "SIL OFL 1.1",
    url: "https://github.com/adobe-fonts/source-serif",
  },
  {
    name: "@fontsource-variable/source-sans-3",
    by: "Paul D. Hunt, Adobe",
    licence: "SIL OFL 1.1",
    url: "https://github.com/adobe-fonts/source-sans",
  },
] as const;
