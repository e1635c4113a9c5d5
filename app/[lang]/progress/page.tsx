import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { ProgressPage } from "@/components/progress/progress-page";
import { getT } from "@/lib/i18n/get-t";
import { progressLabels, wordsLabels } from "@/lib/i18n/labels";
import { isLanguage } from "@/lib/i18n/languages";
import { pageLinks, sitePicture } from "@/lib/sharing/links";
import styles from "../prose.module.css";

/** Of the languages there are; any other address is one of no page. */
export const dynamicParams = false;

type Props = PageProps<"/[lang]/progress">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const t = getT(lang);
  const links = pageLinks(lang, "/progress", sitePicture(lang, t("sharing.picture")));
  return { title: t("progress.title"), description: t("progress.lead"), ...links };
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.prose}>
        <h1>{t("progress.title")}</h1>
        <p>{t("progress.lead")}</p>
        <ProgressPage labels={progressLabels(t)} words={wordsLabels(t, lang)} lang={lang} />
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
