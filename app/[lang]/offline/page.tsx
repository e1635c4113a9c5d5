import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { ListAtHand } from "@/components/offline/list-at-hand";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage } from "@/lib/i18n/languages";
import styles from "../prose.module.css";

/** Of the languages there are; any other address is one of no page. */
export const dynamicParams = false;

type Props = PageProps<"/[lang]/offline">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return isLanguage(lang) ? { title: getT(lang)("offline.page.title"), robots: { index: false } } : {};
}

/** What the service worker shows, at any address, in place of a page that it has not kept and cannot get. */
export default async function OfflinePage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.prose}>
        <h1>{t("offline.page.title")}</h1>
        <p>{t("offline.page.text")}</p>
        {/* Without an action a form asks again for the address at which it stands, which is that of the missing page. */}
        <form className={styles.again}>
          <button type="submit">{t("offline.page.again")}</button>
        </form>
        <h2>{t("offline.page.atHand")}</h2>
        <ListAtHand lang={lang} labels={t("offline.page", { returnObjects: true })} />
        <p>
          <a href={`/${lang}`}>{t("offline.page.library")}</a>
        </p>
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
