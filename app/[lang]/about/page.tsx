import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage } from "@/lib/i18n/languages";
import { pageLinks, sitePicture } from "@/lib/sharing/links";
import styles from "../prose.module.css";
import { CREDITS } from "./credits";

/** Of the languages there are; any other address is one of no page. */
export const dynamicParams = false;

type Props = PageProps<"/[lang]/about">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const t = getT(lang);
  const links = pageLinks(lang, "/about", sitePicture(lang, t("sharing.picture")));
  return { title: t("about.title"), description: t("about.what"), ...links };
}

export default async function AboutPage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.prose}>
        <h1>{t("about.title")}</h1>
        <p>{t("about.what")}</p>
        <h2>{t("about.privacyTitle")}</h2>
        <p>{t("about.privacy")}</p>
        <h2>{t("about.contentTitle")}</h2>
        <p>{t("about.content")}</p>
        <p>
          <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>
        </p>
        <h2>{t("about.codeTitle")}</h2>
        <p>{t("about.code")}</p>
        <h2>{t("about.creditsTitle")}</h2>
        <p>{t("about.credits")}</p>
        <ul>
          {CREDITS.map(({ name, by, licence, url }) => (
            <li key={name} lang="en">
              <a href={url}>{name}</a>, {by} ({licence})
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
