import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { WordsPage } from "@/components/words/words-page";
import { getT } from "@/lib/i18n/get-t";
import { wordsLabels } from "@/lib/i18n/labels";
import { isLanguage } from "@/lib/i18n/languages";
import { pageLinks, sitePicture } from "@/lib/sharing/links";
import styles from "../prose.module.css";

/** Of the languages there are; any other address is one of no page. */
export const dynamicParams = false;

type Props = PageProps<"/[lang]/words">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const t = getT(lang);
  const links = pageLinks(lang, "/words", sitePicture(lang, t("sharing.picture")));
  return { title: t("words.title"), description: t("words.lead"), ...links };
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.prose}>
        <WordsPage labels={wordsLabels(t, lang)} lang={lang}>
          <h1>{t("words.title")}</h1>
          <p>{t("words.lead")}</p>
        </WordsPage>
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
