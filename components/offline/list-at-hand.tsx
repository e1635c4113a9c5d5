"use client";
import { useEffect, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import { namedBy } from "@/lib/offline/addresses";
import { titlesAtHand } from "@/lib/offline/page";

/** The articles that can be read now, each at the levels at hand. */
export function ListAtHand({ lang, labels }: { lang: string; labels: Record<"none" | "level", string> }) {
  const [titles, setTitles] = useState<[article: string, title: string][]>();
  useEffect(() => {
    titlesAtHand(lang).then(setTitles, () => setTitles([]));
  }, [lang]);
  if (!titles) return null;
  if (titles.length === 0) return <p>{labels.none}</p>;
  return (
    <ul>
      {titles.map(([article, title]) => (
        <li key={article}>
          <a href={article} lang="nl">
            {title}
          </a>{" "}
          ({fill(labels.level, { level: namedBy(article).level.toUpperCase() })})
        </li>
      ))}
    </ul>
  );
}
