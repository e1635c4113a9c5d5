import type { State } from "@/lib/figures/story";
import styles from "./state-mark.module.css";

/** A state as a shape of 14 by 14 around the middle of an SVG: a disc, a ring, a ring struck through, a ring around a disc. */
export function StateShape({ state }: { state: State }) {
  return (
    <g className={styles.shape} data-state={state}>
      <circle r="5" />
      {state === "called-off" && <path d="M-6 6 6 -6" />}
      {state === "reviving" && <circle r="2" data-core />}
    </g>
  );
}

/** The same in running text. What it means is said beside it. */
export function StateMark({ state }: { state: State }) {
  return (
    <svg className={styles.mark} viewBox="-7 -7 14 14" aria-hidden="true">
      <StateShape state={state} />
    </svg>
  );
}
