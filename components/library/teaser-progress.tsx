"use client";
import { useEffect } from "react";
import { progress } from "@/lib/progress/browser";
import { keyOf } from "@/lib/progress/records";
import { useProgress } from "../progress/use-progress";
import { fill } from "../ui/fill";

/** How many questions of an article were answered, once any was. `label` has places for `{answered}` and `{total}`. */
export function TeaserProgress({ slug, total, label }: { slug: string; total: number; label: string }) {
  useEffect(() => progress().getState().load(slug), [slug]);
  const prefix = keyOf("answer", slug, "");
  const answered = useProgress(
    ({ answers }) => Object.entries(answers).filter(([key, { first }]) => key.startsWith(prefix) && first).length,
  );
  return answered > 0 && <strong>{fill(label, { answered: Math.min(answered, total), total })}</strong>;
}
