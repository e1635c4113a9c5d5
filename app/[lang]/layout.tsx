import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import "../globals.css";
import { Fonts } from "@/components/bar/fonts";
import { Trouble } from "@/components/bar/trouble";
import { Offline } from "@/components/offline/offline";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage, LANGUAGES } from "@/lib/i18n/languages";
import { earlySettingsScript } from "@/lib/progress/early";
import { FONTS_VERSION } from "@/lib/progress/fonts";
import { SITE } from "@/lib/sharing/site";

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

export async function generateMetadata({ params }: LayoutProps<"/[lang]">): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return {
    metadataBase: SITE,
    title: { default: `${t("app.name")} — ${t("app.tagline")}`, template: `%s — ${t("app.name")}` },
    description: t("app.description"),
    manifest: `/${lang}/manifest.webmanifest`,
  };
}

export default async function Layout({ children, params }: LayoutProps<"/[lang]">): Promise<ReactNode> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return (
    // The early script puts the reader's settings on <html>, which React must leave as they are.
    <html lang={lang} data-release={process.env.APP_RELEASE || undefined} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, with no content in it */}
        <script dangerouslySetInnerHTML={{ __html: earlySettingsScript(FONTS_VERSION) }} />
      </head>
      <body>
        <Trouble labels={t("trouble", { returnObjects: true })} />
        {children}
        <Fonts />
        <Offline labels={t("offline.note", { returnObjects: true })} />
      </body>
    </html>
  );
}
