import type { FigureLabels } from "@/lib/figures/labels";
import type { TimelineFigure } from "@/lib/figures/timeline";
import { Frame, isShown, type ShownById, Went } from "./frame";
import { StateMark } from "./state-mark";
import styles from "./timeline.module.css";
import { TimelineAcross } from "./timeline-across";

interface Props {
  figure: TimelineFigure;
  shown: ShownById;
  labels: FigureLabels;
}

/** What happened when. Across where there is room; where there is not, the list is the line. */
export function Timeline({ figure, shown, labels }: Props) {
  const events = figure.events.filter(({ id }) => isShown(shown, id));
  const list = (
    <ol className={styles.list}>
      {events.map(({ id, state, says, what, ahead }, at) => (
        <li key={id}>
          {ahead && !events[at - 1]?.ahead && <p className={styles.now}>{labels.ahead}</p>}
          <StateMark state={state} />
          <b>{says}</b> {what} {state !== "held" && `(${labels.states[state]})`}
          <Went shown={shown} id={id} labels={labels} />
        </li>
      ))}
    </ol>
  );
  return (
    <Frame
      title={labels.timeline}
      elements={figure.events}
      shown={shown}
      labels={labels}
      legend={
        <>
          {events.some(({ rough }) => rough) && (
            <li className={styles.wide}>
              <svg className={styles.stem} viewBox="0 0 22 10" aria-hidden="true">
                <path d="M0 5h22" data-rough />
              </svg>
              {labels.rough}
            </li>
          )}
          {events.some(({ ahead }) => ahead) && (
            <li className={styles.wide}>
              <span className={styles.hatch} /> {labels.ahead}
            </li>
          )}
        </>
      }
      words={list}
    >
      <TimelineAcross figure={figure} events={events} shown={shown} />
      <div className={styles.down}>{list}</div>
    </Frame>
  );
}
