import type { FigureLabels } from "@/lib/figures/labels";
import type { Link, Party, WhoMetWhomFigure } from "@/lib/figures/who-met-whom";
import { Frame, isShown, type ShownById, Went } from "./frame";
import styles from "./who-met-whom.module.css";
import { WhoMetWhomAcross } from "./who-met-whom-across";

interface Props {
  figure: WhoMetWhomFigure;
  shown: ShownById;
  labels: FigureLabels;
}

/** Who met whom, and what one did towards another. Where there is room the rows explain a picture; where there is not, they are it. */
export function WhoMetWhom({ figure, shown, labels }: Props) {
  const links = figure.links.filter(({ id }) => isShown(shown, id)).map((link, at) => ({ ...link, number: at + 1 }));
  const parties = new Map(figure.parties.map((party) => [party.id, party]));
  return (
    <Frame
      title={labels.whoMetWhom}
      elements={figure.links}
      shown={shown}
      labels={labels}
      sample={(state) => <Connector state={state} className={styles.sample} />}
      legend={
        links.some(({ state }) => !state) && (
          <li>
            <Connector className={styles.sample} /> {labels.relation}
          </li>
        )
      }
      words={
        <ol className={styles.rows}>
          {links.map((link) => (
            <Row
              key={link.id}
              link={link}
              who={parties.get(link.who)}
              whom={parties.get(link.whom)}
              shown={shown}
              labels={labels}
            />
          ))}
        </ol>
      }
      open
    >
      <WhoMetWhomAcross figure={figure} links={links} />
    </Frame>
  );
}

interface RowProps {
  link: Link & { number: number };
  who: Party | undefined;
  whom: Party | undefined;
  shown: ShownById;
  labels: FigureLabels;
}

/** One meeting or relation, the two ends on the sides on which they stand in the picture; read out, `who` comes first. */
function Row({ link, who, whom, shown, labels }: RowProps) {
  const backwards = who?.column === "right" && whom?.column === "left";
  return (
    <li className={styles.row} data-backwards={backwards || undefined}>
      <Name party={who} />
      <Connector state={link.state} className={styles.connector} />
      <span className={styles.spoken}>{link.state ? labels.with : labels.toward}</span>
      <Name party={whom} />
      <span className={styles.says}>
        <span className={styles.number} aria-hidden="true">
          {link.number}
        </span>
        {link.says} {link.state && `(${labels.states[link.state]})`}
        <Went shown={shown} id={link.id} labels={labels} />
      </span>
    </li>
  );
}

function Name({ party }: { party: Party | undefined }) {
  return (
    <span className={styles.name}>
      {party?.name}
      {party?.side && <small>{party.side}</small>}
    </span>
  );
}

/** A line between two names: with the state of a meeting on it, or with the arrow of a relation. It is as wide as there is room. */
function Connector({ state, className }: { state?: Link["state"]; className: string | undefined }) {
  return (
    <svg className={className} height="16" aria-hidden="true">
      <line x1="2" x2="100%" y1="8" y2="8" className={styles.line} data-state={state} />
      {!state && (
        <svg x="100%" y="8" overflow="visible" aria-hidden="true">
          <path d="M0 0-9-5v10z" className={styles.head} />
        </svg>
      )}
    </svg>
  );
}
