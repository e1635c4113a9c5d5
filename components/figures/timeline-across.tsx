import type { TimelineEvent, TimelineFigure } from "@/lib/figures/timeline";
import { TYPE } from "@/lib/figures/type-size";
import { MARKS } from "../quiz/marks";
import type { ShownById } from "./frame";
import { StateShape } from "./state-mark";
import styles from "./timeline.module.css";

interface Props {
  figure: TimelineFigure;
  /** Those that may be shown. */
  events: readonly TimelineEvent[];
  shown: ShownById;
}

/** The timeline across the page. The calendar is named only between what is shown: a month may give a day away. */
export function TimelineAcross({ figure: { width, band, stretches, now }, events, shown }: Props) {
  const [first = 0, last = 0] = [events[0]?.x, events.at(-1)?.x];
  const inSight = stretches.filter(({ from, to }) => to > first && from <= Math.max(last, now ?? 0));
  // No empty room where the hidden ones would stand.
  const top = Math.min(band.top, ...events.map(({ box }) => box.y)) - 8;
  const bottom = Math.max(band.bottom, ...events.map(({ box }) => box.y + box.height)) + 8;
  const middle = (band.top + band.bottom) / 2;
  return (
    <svg className={styles.across} viewBox={`-8 ${top} ${width + 12} ${bottom - top}`} aria-hidden="true">
      <defs>
        <pattern id="after-the-news" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" />
        </pattern>
      </defs>
      <rect x="-8" y={band.top} width={width + 12} height={band.bottom - band.top} data-band />
      {now !== undefined && (
        <rect
          x={now}
          y={band.top}
          width={width + 4 - now}
          height={band.bottom - band.top}
          fill="url(#after-the-news)"
        />
      )}
      {inSight.map(({ from, name }) => (
        <g key={from}>
          <path d={`M${from} ${band.top}V${band.bottom}`} data-tick />
          <text x={from + 5} y={middle + 4} fontSize={TYPE - 1} data-month>
            {name}
          </text>
        </g>
      ))}
      {now !== undefined && <path d={`M${now} ${band.top - 3}V${band.bottom + 3}`} data-now />}
      {events.map(({ id, x, side, before, box, lines, rough, state }) => {
        const [edge, end] = side === "above" ? [band.top, box.y] : [band.bottom, box.y + box.height];
        const went = shown[id];
        return (
          <g key={id}>
            <path d={`M${x} ${edge}V${end}`} data-stem data-rough={rough || undefined} />
            <g transform={`translate(${x} ${edge})`}>
              <StateShape state={state} />
            </g>
            <text fontSize={TYPE} textAnchor={before ? "end" : undefined}>
              {lines.map(({ text, when, y }) => (
                <tspan key={y} x={before ? box.x + box.width : box.x} y={y} fontWeight={when ? 700 : undefined}>
                  {text}
                  {y === lines[0]?.y && (went === "right" || went === "wrong") && ` ${MARKS[went]}`}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
