/** As ours where it bears on what a browser loads. */
export default {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true },
};
