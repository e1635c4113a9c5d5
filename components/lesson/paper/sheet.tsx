import type { ReactNode } from "react";
import { PrintButton } from "./print-button";
import styles from "./sheet.module.css";

interface Props {
  title: string;
  /** Where the lesson is, and what the way there is called. */
  back: { href: string; label: string };
  labels: { print: string; how: string; needsScript: string };
  children: ReactNode;
}

/** What is printed, as it will lie on the desk, and above it how to print it. */
export function Sheet({ title, back, labels, children }: Props) {
  return (
    <main id="main" className={styles.desk}>
      <div className={styles.panel}>
        <div>
          <h1>{title}</h1>
          <p>{labels.how}</p>
          <noscript>
            <p>{labels.needsScript}</p>
          </noscript>
          <p>
            <a href={back.href}>{back.label}</a>
          </p>
        </div>
        <PrintButton label={labels.print} />
      </div>
      {/* A sheet of paper is wider than a phone. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <div className={styles.sheet}>{children}</div>
      </section>
    </main>
  );
}
