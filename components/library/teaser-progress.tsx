"use client";
import { useEffect } from "react";
import { progress } from "@/lib/progress/browser";
import { keyOf } from "@/lib/progress/records";
import { useProgress } from "../progress/use-progress";

/** How many questions of an article were answered, once any was. `texts` has the line for each number. */
export function TeaserProgress({ slug, texts }: { slug: string; texts: string[] }) {
  useEffect(() => progress().getState().load(slug), [slug]);
  const prefix = keyOf("answer", slug, "");
  const answered = useProgress(
    ({ answers }) => Object.entries(answers).filter(([key, { first }]) => key.startsWith(prefix) && first).length,
  );
  return answered > 0 && <strong>{texts[Math.min(answered, texts.length - 1)]}</strong>;
}
