import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { WordList } from "@/components/words/word-list";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage } from "@/lib/i18n/languages";
import styles from "../prose.module.css";

type Props = PageProps<"/[lang]/words">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return isLanguage(lang) ? { title: getT(lang)("words.title") } : {};
}

export default async function WordsPage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.prose}>
        <h1>{t("words.title")}</h1>
        <p>{t("words.lead")}</p>
        <WordList labels={t("words", { returnObjects: true })} lang={lang} />
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
