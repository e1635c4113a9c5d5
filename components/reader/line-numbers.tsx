import { useEffect, useRef, useState } from "react";
import { numberedLines } from "@/lib/reading/lines";
import styles from "./line-numbers.module.css";

/** Numbers every fifth line where the margin has room for them; only the browser knows where lines break. */
export function LineNumbers() {
  const here = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<{ number: number; top: number }[]>([]);
  useEffect(() => {
    const wide = matchMedia("(width >= 60rem)");
    const body = here.current?.parentElement?.querySelector("[data-body]");
    if (!body) return;
    const number = () => {
      if (!wide.matches || !here.current) return setLines([]);
      const origin = here.current.getBoundingClientRect().top;
      const boxes = [...body.querySelectorAll("[data-sentence] > span")].map((word) => word.getBoundingClientRect());
      setLines(numberedLines(boxes).map(({ number, top }) => ({ number, top: top - origin })));
    };
    const observer = new ResizeObserver(number);
    observer.observe(body);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={here} className={styles.numbers} aria-hidden="true">
      {lines.map(({ number, top }) => (
        <span key={number} style={{ insetBlockStart: top }}>
          {number}
        </span>
      ))}
    </div>
  );
}
