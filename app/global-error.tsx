"use client";
import { useParams } from "next/navigation";
import { ERROR_TEXTS } from "@/lib/i18n/error-texts";
import { isLanguage } from "@/lib/i18n/languages";

/** In the style of `globals.css`, which is not imported: every page would carry it a second time for a failure it may never see. */
const STYLE =
  ":root{color-scheme:light dark}body{max-width:40rem;margin:4rem auto;padding:0 1.25rem;font:1.1875rem/1.6 Georgia,serif;" +
  "color:light-dark(#1b1c1e,#e9e6df);background:light-dark(#fbf9f4,#16171a)}a,button{font:inherit;color:light-dark(#0d5a6b,#7cc7d6)}" +
  "button{min-height:3rem;padding:.5rem 1rem;border:1px solid;background:none}";

/** Stands in for the whole page, its frame included, where that frame failed. */
export default function GlobalError() {
  const given = String(useParams().lang);
  const lang = isLanguage(given) ? given : "en";
  const texts = ERROR_TEXTS[lang];
  return (
    <html lang={lang}>
      <head>
        <title>{`${texts.title} — Leeswijzer`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{texts.title}</h1>
          <p>{texts.text}</p>
          <p>
            <button type="button" onClick={() => location.reload()}>
              {texts.again}
            </button>
          </p>
          <p>
            <a href={`/${lang}`}>{texts.home}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
