import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { Library } from "@/components/library/library";
import { OfflinePanel } from "@/components/offline/panel";
import { LEVELS } from "@/lib/content/schema";
import { getT } from "@/lib/i18n/get-t";
import { libraryLabels } from "@/lib/i18n/labels";
import { isLanguage } from "@/lib/i18n/languages";
import { FIRST, readIndex, readLibrary } from "@/lib/library/read";
import { pageLinks, sitePicture } from "@/lib/sharing/links";
import styles from "./page.module.css";

/** Of the languages there are; any other address is one of no page. */
export const dynamicParams = false;

export async function generateMetadata({ params }: PageProps<"/[lang]">): Promise<Metadata> {
  const { lang } = await params;
  return isLanguage(lang) ? pageLinks(lang, "", sitePicture(lang, getT(lang)("sharing.picture"))) : {};
}

export default async function LibraryPage({ params }: PageProps<"/[lang]">) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  const entries = readLibrary(lang);
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.library}>
        <header className={styles.head}>
          <h1>{t("app.tagline")}</h1>
          <p>{t("library.lead")}</p>
        </header>
        <h2 className={styles.title}>{t("library.title")}</h2>
        <Library
          first={entries.slice(0, FIRST)}
          total={entries.length}
          letters={[...readIndex().keys()].join("")}
          topics={[...new Set(entries.map(({ topic }) => topic))].sort()}
          levels={LEVELS}
          labels={libraryLabels(t)}
          lang={lang}
        />
        <OfflinePanel labels={t("offline.panel", { returnObjects: true })} lang={lang} />
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
