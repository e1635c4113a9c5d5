"use client";
import { useEffect } from "react";
import { fill } from "@/lib/i18n/fill";
import { articleAnswered } from "@/lib/progress/answered";
import { progress } from "@/lib/progress/browser";
import { useProgress } from "../progress/use-progress";

/** How many questions of an article were answered, once any was. `label` has places for `{answered}` and `{total}`. */
export function TeaserProgress({ slug, total, label }: { slug: string; total: number; label: string }) {
  useEffect(() => progress().getState().load(slug), [slug]);
  const answered = useProgress(
    ({ answers }) =>
      Object.entries(answers).filter(([key, { first }]) => first && articleAnswered(key) === slug).length,
  );
  return answered > 0 && <strong>{fill(label, { answered: Math.min(answered, total), total })}</strong>;
}
