/**
 * Nothing but our own. Every page is static, so there is no nonce to give Next's inline scripts and styles: these may be inline.
 * Development compiles with eval and shows its own pictures.
 */
const contentSecurityPolicy = (isDevelopment: boolean) =>
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

const permissions = [...REFUSED.map((name) => `${name}=()`), "fullscreen=(self)"].join(", ");

/**
 * What every response says of how it may be used, whatever it is. No `Cross-Origin-Opener-Policy`: a browser that comes from anywhere else
 * would start a new process once it has read it, which held back the first paint more than all our styles do. Pages here open no windows, and
 * have no accounts that another window could spy on.
 */
export function securityHeaders(path: string, isDevelopment: boolean): Record<string, string> {
  // Pictures of links are made to be shown by others.
  const shown = path.endsWith("/picture.png");
  return {
    "Content-Security-Policy": contentSecurityPolicy(isDevelopment),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": permissions,
    "Cross-Origin-Resource-Policy": shown ? "cross-origin" : "same-origin",
  };
}

/** The path of an address without its query, which may hold what is the reader's own; undefined where it is not well formed. */
export function pathOf(url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return undefined;
  }
}
