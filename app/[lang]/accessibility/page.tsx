import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage } from "@/lib/i18n/languages";
import { pageLinks, sitePicture } from "@/lib/sharing/links";
import styles from "../prose.module.css";

/** Of the languages there are; any other address is one of no page. */
export const dynamicParams = false;

type Props = PageProps<"/[lang]/accessibility">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const t = getT(lang);
  const links = pageLinks(lang, "/accessibility", sitePicture(lang, t("sharing.picture")));
  return { title: t("accessibility.title"), description: t("accessibility.lead"), ...links };
}

/** What was checked, how, and what is known to be wanting. */
export default async function AccessibilityPage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  const { title, lead, checkedTitle, checked, howTitle, how, limitsTitle, limits, report } = t("accessibility", {
    returnObjects: true,
  });
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.prose}>
        <h1>{title}</h1>
        <p>{lead}</p>
        {[
          { heading: checkedTitle, points: checked },
          { heading: howTitle, points: how },
          { heading: limitsTitle, points: limits },
        ].map(({ heading, points }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>{report}</p>
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
