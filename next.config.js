import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";

/**
 * Nothing but our own. Every page is static, so there is no nonce to give Next's inline scripts and styles: these may be inline.
 * Development compiles with eval and shows its own pictures.
 */
const contentSecurityPolicy = (isDevelopment) =>
  [
    "default-src 'none'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self'${isDevelopment ? " data: blob:" : ""}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** What no page of ours asks a browser for. The projector asks for the full screen. */
const REFUSED = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const securityHeaders = (isDevelopment) => [
  { key: "Content-Security-Policy", value: contentSecurityPolicy(isDevelopment) },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: [...REFUSED.map((name) => `${name}=()`), "fullscreen=(self)"].join(", ") },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** @returns {import("next").NextConfig} */
export default (phase) => ({
  poweredByHeader: false,
  // A folder that runs by itself, for the Dockerfile. `npm start` serves the same build from here, and is not told of it.
  ...(phase === PHASE_PRODUCTION_BUILD && { output: "standalone" }),
  // `npm run check` checks types, those of the tests too; serving the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // No picture is resized, so nothing answers where they would be.
  images: { unoptimized: true },
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
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders(phase === PHASE_DEVELOPMENT_SERVER) },
      // Made to be shown by others.
      { source: "/:path*/picture.png", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
    ];
  },
});
