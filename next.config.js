import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";

/**
 * Every page is static, so there is no nonce to give Next's inline scripts: scripts may be inline, all else is strict.
 * Development compiles with eval.
 */
const contentSecurityPolicy = (phase) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${phase === PHASE_DEVELOPMENT_SERVER ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** @returns {import("next").NextConfig} */
export default (phase) => ({
  poweredByHeader: false,
  // The name of all that one build makes, given by scripts/lib/build.mjs; the service worker keeps releases apart by it.
  env: { APP_RELEASE: process.env.APP_RELEASE ?? "" },
  generateBuildId: () => process.env.APP_RELEASE || null,
  // `npm run check` checks types, those of the tests too; serving the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A stylesheet file holds back the first paint by a round trip; ours is small enough to travel with the page.
    inlineCss: true,
    // Inlined, a further stylesheet costs no request: a page carries the styles that it uses and no others.
    cssChunking: { type: "graph", requestCost: 0 },
    globalNotFound: true,
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
    return [
      { source: "/sw.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: contentSecurityPolicy(phase) },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
        ],
      },
    ];
  },
});
