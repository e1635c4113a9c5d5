import { LINE, TYPE } from "@/lib/figures/type-size";
import type { Link, WhoMetWhomFigure } from "@/lib/figures/who-met-whom";
import styles from "./who-met-whom.module.css";

interface Props {
  figure: WhoMetWhomFigure;
  /** Those that may be shown, numbered. */
  links: readonly (Link & { number: number })[];
}

/** From a box into the gutter, where the line begins: room for its number. */
const LEAD = 26;

/** Who met whom, in two columns with lines between. Who is in no line that may be shown is a question mark. */
export function WhoMetWhomAcross({ figure: { width, height, parties, sides }, links }: Props) {
  const known = new Set(links.flatMap(({ who, whom }) => [who, whom]));
  const seen = parties.filter(({ id }) => known.has(id));
  const columnOf = (id: string) => parties.find((party) => party.id === id)?.column;
  return (
    <svg className={styles.across} viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden="true">
      {links.map((link) => (
        <Line
          key={link.id}
          link={link}
          outward={[columnOf(link.who), columnOf(link.whom)].map((c) => (c === "left" ? 1 : -1))}
        />
      ))}
      {sides
        .filter(({ id, name }) => known.has(id) || seen.some(({ side }) => side === name))
        .map(({ id, lines, box }) => (
          <text key={id} fontSize={TYPE} data-side>
            {lines.map((line, at) => (
              <tspan key={line} x={box.x} y={box.y + at * LINE + TYPE}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      {parties.map(({ id, box, lines }) => {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        if (!known.has(id)) {
          return (
            <g key={id} transform={`translate(${x} ${y})`} data-hidden>
              <circle r="11" />
              <text y={TYPE * 0.36} fontSize={TYPE}>
                ?
              </text>
            </g>
          );
        }
        const top = y - ((lines.length - 1) * LINE) / 2 + TYPE * 0.36;
        return (
          <g key={id}>
            <rect {...box} rx="4" data-box />
            <text fontSize={TYPE} data-name>
              {lines.map((line, at) => (
                <tspan key={line} x={x} y={top + at * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A line in the gutter with its number at both ends, and an arrow where it is a relation. `outward`: which way the gutter is. */
function Line({ link: { from, to, state, number }, outward }: { link: Props["links"][number]; outward: number[] }) {
  const [out = 1, back = -1] = outward;
  const [startX, endX] = [from.x + out * LEAD, to.x + back * LEAD];
  // Between two of the same column the line makes a loop, the wider the further they are apart.
  const bend = out === back ? 24 + Math.abs(from.y - to.y) / 5 : Math.abs(endX - startX) / 2;
  const tip = state ? endX : endX + back * 8;
  return (
    <g>
      <path
        d={`M${startX} ${from.y}C${startX + out * bend} ${from.y} ${tip + back * bend} ${to.y} ${tip} ${to.y}`}
        className={styles.line}
        data-state={state}
      />
      {!state && <path d={`M${endX} ${to.y}l${back * 9}-5v10z`} className={styles.head} />}
      {[
        { at: from, way: out },
        { at: to, way: back },
      ].map(({ at, way }) => (
        <g key={`${at.x} ${at.y}`} transform={`translate(${at.x + way * (LEAD / 2)} ${at.y})`} data-number>
          <path d={`M${-way * (LEAD / 2)} 0H${way * (LEAD / 2)}`} className={styles.line} data-state={state} />
          <circle r="8.5" />
          <text y="4" fontSize={TYPE - 2}>
            {number}
          </text>
        </g>
      ))}
    </g>
  );
}
