import { useEffect, useRef, useState } from "react";
import type { SavedFiles as Found } from "@/lib/content/load";
import styles from "./saved-files.module.css";

/** How often it looks whether the files of an article have been saved, in ms. */
const LOOK = 1000;

export interface Props {
  /** The address of the article; undefined on a page of no article. */
  base: string | undefined;
  /** As the files were when this page was made; undefined where that is not known. */
  saved: string | undefined;
  /** Why it could not be made. */
  failed?: string;
}

/**
 * Where someone writes: shows a page anew when a file of its article was saved. While the files cannot be read it says why, and the page
 * stays as it was.
 */
export default function SavedFiles({ base, saved, failed }: Props) {
  const [problem, setProblem] = useState<string>();
  const seen = useRef(saved);
  useEffect(() => {
    if (!base) return;
    const look = async () => {
      const response = await fetch(`${base}/saved.json`, { cache: "no-store" }).catch(() => undefined);
      // The server is being started again, or the article is gone.
      if (!response?.ok) return;
      const found: Found = await response.json();
      seen.current ??= found.saved;
      setProblem(found.problem);
      if (found.saved === seen.current || found.problem) return;
      // Once: asked for again before it is there, a page would never come.
      clearInterval(timer);
      location.reload();
    };
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [base]);
  const says = problem ?? failed;
  return (
    <div role="alert" className={styles.problem} hidden={!says}>
      {says}
    </div>
  );
}
