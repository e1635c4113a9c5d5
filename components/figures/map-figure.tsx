import type { CSSProperties } from "react";
import type { FigureLabels } from "@/lib/figures/labels";
import type { MapFigureData } from "@/lib/figures/map/map";
import { percent } from "@/lib/figures/percent";
import { MARKS } from "../quiz/marks";
import { Frame, isShown, type ShownById, Went } from "./frame";
import { MapBase } from "./map-base";
import styles from "./map-figure.module.css";
import { StateMark } from "./state-mark";

interface Props {
  figure: MapFigureData;
  shown: ShownById;
  labels: FigureLabels;
}

/** Where it was, or was to be: a place is on the map as soon as one thing that was there may be shown. */
export function MapFigure({ figure, shown, labels }: Props) {
  const spots = figure.spots.flatMap((spot) => {
    const here = (figure.happenings[spot.id] ?? []).filter(({ id }) => isShown(shown, id));
    return here.length > 0 ? [{ ...spot, here }] : [];
  });
  return (
    <Frame
      title={labels.places}
      elements={Object.values(figure.happenings).flat()}
      shown={shown}
      labels={labels}
      open
      words={
        <ul className={styles.list}>
          {spots.map(({ id, name, here }) => (
            <li key={id}>
              <b>{name}</b>
              <ul>
                {here.map((happening) => (
                  <li key={happening.id}>
                    <StateMark state={happening.state} />
                    <span>
                      {happening.says}: {happening.what} ({labels.states[happening.state]})
                      <Went shown={shown} id={happening.id} labels={labels} />
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      }
    >
      <MapBase map={figure} spots={spots}>
        {spots.map(({ id, name, mark, side, nameAt, here }) => {
          const went = here.map((each) => shown[each.id]).filter((each) => each === "right" || each === "wrong");
          return (
            <div key={id} aria-hidden="true" style={{ "--marks": here.length } as CSSProperties}>
              <span className={styles.marks} style={percent(figure, mark)}>
                {here.map(({ id, state }) => (
                  <StateMark key={id} state={state} />
                ))}
              </span>
              {side && (
                <b className={styles.name} data-side={side} style={percent(figure, nameAt ?? mark)}>
                  {name}
                  {went.length > 0 && ` ${MARKS[went.includes("wrong") ? "wrong" : "right"]}`}
                </b>
              )}
            </div>
          );
        })}
      </MapBase>
    </Frame>
  );
}
