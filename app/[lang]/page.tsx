import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bar } from "@/components/bar/bar";
import { SiteFooter } from "@/components/bar/site-footer";
import { ArticleTeaser } from "@/components/library/article-teaser";
import { OfflinePanel } from "@/components/offline/panel";
import { articleSlugs, loadArticle } from "@/lib/content/load";
import { getT } from "@/lib/i18n/get-t";
import { isLanguage } from "@/lib/i18n/languages";
import { pageLinks, sitePicture } from "@/lib/sharing/links";
import styles from "./page.module.css";

export async function generateMetadata({ params }: PageProps<"/[lang]">): Promise<Metadata> {
  const { lang } = await params;
  return isLanguage(lang) ? pageLinks(lang, "", sitePicture(lang, getT(lang)("sharing.picture"))) : {};
}

export default async function LibraryPage({ params }: PageProps<"/[lang]">) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = getT(lang);
  const articles = articleSlugs()
    .map((slug) => loadArticle(slug))
    .sort((one, other) => other.article.published.localeCompare(one.article.published));
  return (
    <>
      <Bar lang={lang} />
      <main id="main" className={styles.library}>
        <header className={styles.head}>
          <h1>{t("app.tagline")}</h1>
          <p>{t("library.lead")}</p>
        </header>
        <h2 className={styles.title}>{t("library.title")}</h2>
        <ul className={styles.articles}>
          {articles.map((article) => (
            <li key={article.slug}>
              <ArticleTeaser article={article} lang={lang} />
            </li>
          ))}
        </ul>
        <OfflinePanel labels={t("offline.panel", { returnObjects: true })} lang={lang} />
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
