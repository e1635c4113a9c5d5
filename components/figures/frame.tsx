import type { ReactNode } from "react";
import type { FigureLabels } from "@/lib/figures/labels";
import type { Shown } from "@/lib/figures/reveal";
import type { State } from "@/lib/figures/story";
import { MARKS } from "../quiz/marks";
import styles from "./frame.module.css";
import { StateMark } from "./state-mark";

/** By element, how it is drawn. What is not in it is hidden. */
export type ShownById = Readonly<Record<string, Shown | undefined>>;

export const isShown = (shown: ShownById, id: string): boolean => (shown[id] ?? "hidden") !== "hidden";

interface Props {
  title: string;
  /** Everything in this picture, shown or hidden. */
  elements: readonly { id: string; state?: State }[];
  shown: ShownById;
  labels: FigureLabels;
  /** How a state is drawn in this picture. */
  sample?: (state: State) => ReactNode;
  /** Further rows of the legend. */
  legend?: ReactNode;
  /** The same for everyone: the picture in words. */
  words: ReactNode;
  /** Whether the words stand open from the start, because the picture leans on them. */
  open?: boolean;
  /** The picture. It is not drawn before something in it may be shown. */
  children: ReactNode;
}

/** What every picture has around it: its title, what its shapes mean, what is still hidden, and the same in words. */
export function Frame({ title, elements, shown, labels, sample, legend, words, open = false, children }: Props) {
  const visible = elements.filter(({ id }) => isShown(shown, id));
  const hidden = elements.length - visible.length;
  const states = (["held", "planned", "called-off", "reviving"] as const).filter((state) =>
    visible.some((element) => element.state === state),
  );
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      {visible.length > 0 && (
        <>
          {children}
          <ul className={styles.legend}>
            {states.map((state) => (
              <li key={state}>
                {sample?.(state) ?? <StateMark state={state} />} {labels.states[state]}
              </li>
            ))}
            {legend}
          </ul>
        </>
      )}
      {hidden > 0 && (
        <p className={styles.hidden}>
          <span aria-hidden="true">
            {Array.from({ length: hidden }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one is like another
              <i key={at}>?</i>
            ))}
          </span>{" "}
          {labels.hidden[hidden]}
        </p>
      )}
      {visible.length > 0 && (
        <details className={styles.words} open={open}>
          <summary>{labels.inWords}</summary>
          {words}
        </details>
      )}
    </figure>
  );
}

/** How the questions about something went, after its text. Nothing when none was asked. */
export function Went({ shown, id, labels }: { shown: ShownById; id: string; labels: FigureLabels }) {
  const went = shown[id];
  if (went !== "right" && went !== "wrong") return null;
  return (
    <span className={styles.went} data-went={went}>
      {" "}
      <span aria-hidden="true">{MARKS[went]}</span> {labels.marks[went]}
    </span>
  );
}
