import { notFound } from "next/navigation";
import { drawPicture } from "@/app/draw-picture";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage, LANGUAGES } from "@/lib/i18n/languages";

export const dynamic = "force-static";
export const dynamicParams = false;

/** Next asks no layout for the language of a route that is no page. */
export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }));

/** The picture of all pages that have none of their own. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/picture.png">) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return drawPicture({ kicker: t("sharing.kicker"), headline: t("app.tagline"), foot: t("sharing.foot") });
}
