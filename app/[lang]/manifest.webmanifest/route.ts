import { getT } from "@/lib/i18n/get-t";
import { isLanguage, LANGUAGES } from "@/lib/i18n/languages";

export const dynamic = "force-static";

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

/** What a device needs to know to install the app, in the language in which it is used. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/manifest.webmanifest">) {
  const { lang } = await params;
  if (!isLanguage(lang)) return new Response(null, { status: 404 });
  const t = getT(lang);
  const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
    src: `/icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return Response.json(
    {
      id: "/",
      lang,
      name: t("app.name"),
      short_name: t("app.name"),
      description: t("app.description"),
      start_url: `/${lang}`,
      scope: "/",
      display: "standalone",
      background_color: "#fbf9f4",
      theme_color: "#fbf9f4",
      categories: ["education", "news"],
      icons: [
        icon("192", 192, "any"),
        icon("512", 512, "any"),
        icon("maskable-192", 192, "maskable"),
        icon("maskable-512", 512, "maskable"),
      ],
      shortcuts: [{ name: t("bar.words"), url: `/${lang}/words` }],
    },
    { headers: { "Content-Type": "application/manifest+json" } },
  );
}
