import { type RefObject, useEffect } from "react";
import { progress } from "@/lib/progress/browser";
import type { Reading } from "@/lib/progress/records";

/** Long enough to have been opened on purpose, and for the page to be at rest; in ms. */
const SETTLED = 2000;

/** Remembers that this text was opened, and that its end was reached: that its last sentence came into view. */
export function useReading(
  root: RefObject<HTMLElement | null>,
  { slug, level, headline, items }: Omit<Reading, "opened">,
) {
  useEffect(() => {
    const last = [...(root.current?.querySelectorAll("[data-body] [data-sentence]") ?? [])].at(-1);
    const save = (seen: Pick<Reading, "finished">) =>
      progress()
        .getState()
        .saveReading({ slug, level, headline, items, opened: Date.now(), ...seen });
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      save({ finished: Date.now() });
    });
    const timer = setTimeout(() => {
      save({});
      if (last) observer.observe(last);
    }, SETTLED);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [root, slug, level, headline, items]);
}
