import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";

/** @returns {import("next").NextConfig} */
export default (phase) => ({
  poweredByHeader: false,
  // The name of all that one build makes, given by scripts/lib/build.mjs; the service worker keeps releases apart by it.
  env: { APP_RELEASE: process.env.APP_RELEASE ?? "" },
  generateBuildId: () => process.env.APP_RELEASE || null,
  // A folder that runs by itself, for the Dockerfile. `npm start` serves the same build from here, and is not told of it.
  ...(phase === PHASE_PRODUCTION_BUILD && { output: "standalone" }),
  // Nothing that runs: sources and tests that tracing takes for data, and an image library that nothing calls.
  outputFileTracingExcludes: { "**": ["app/**", "tests/**", "node_modules/{@img,sharp,detect-libc,semver}/**"] },
  // Read by path, so that tracing may miss them.
  outputFileTracingIncludes: {
    "/**": ["content/**", "node_modules/@fontsource/source-serif-4/files/*-latin-{400,600}-normal.woff"],
  },
  // `npm run check` checks types, those of the tests too; serving the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // No picture is resized, so nothing answers where they would be.
  images: { unoptimized: true },
  // A page asks this every second while someone writes.
  logging: { incomingRequests: { ignore: [/\/saved\.json$/] } },
  experimental: {
    // A stylesheet file holds back the first paint by a round trip; ours is small enough to travel with the page.
    inlineCss: true,
    // Inlined, a further stylesheet costs no request: a page carries the styles that it uses and no others.
    cssChunking: { type: "graph", requestCost: 0 },
    // Each script is a request that a slow phone prepares before its first paint: a page's own code comes in one. In bytes of source.
    turbopackChunking: { minChunkSize: 200_000 },
    globalNotFound: true,
    // Pages made when they are asked for are kept in memory, of which there is a fixed amount: what strangers ask for fills no disk.
    isrFlushToDisk: false,
  },
  async redirects() {
    return [
      // Dutch for a browser that asks for Dutch before English, English for everyone else.
      {
        source: "/",
        has: [{ type: "header", key: "accept-language", value: "(?:(?!en\\b).)*\\bnl\\b.*" }],
        destination: "/nl",
        permanent: false,
      },
      { source: "/", destination: "/en", permanent: false },
    ];
  },
  async rewrites() {
    // Nothing is kept while the app is worked on: a worker from an app that was served here before is sent away.
    return phase === PHASE_DEVELOPMENT_SERVER
      ? { beforeFiles: [{ source: "/sw.js", destination: "/sw-leave.js" }] }
      : { beforeFiles: [] };
  },
  async headers() {
    return [{ source: "/sw.js", headers: [{ key: "Cache-Control", value: "no-cache" }] }];
  },
});
