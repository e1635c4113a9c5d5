import type { ReactNode } from "react";
import type { PlacesMap } from "@/lib/figures/map/map-of-places";
import styles from "./map-base.module.css";

interface Props {
  map: PlacesMap;
  /** The spots whose places are drawn with a line, where mark or name stands aside. */
  spots: PlacesMap["spots"];
  /** What stands over the map; see `percent`. */
  children: ReactNode;
}

/** The land and the lines of the globe, for marks, names or radio buttons to stand over. */
export function MapBase({ map: { width, height, ground }, spots, children }: Props) {
  return (
    <div className={styles.map} style={{ aspectRatio: `${width} / ${height}` }}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path className={styles.graticule} d={ground.graticule} />
        <path className={styles.land} d={ground.land} />
        {ground.borders && <path className={styles.borders} d={ground.borders} />}
        {ground.lakes && <path className={styles.lakes} d={ground.lakes} />}
        {spots.map(({ id, at: [x, y], mark, nameAt }) => {
          const moved = Math.hypot(mark[0] - x, mark[1] - y) > 6;
          return (
            <g key={id} className={styles.lead}>
              {moved && <circle cx={x} cy={y} r="5" />}
              {moved && <path d={`M${x} ${y}L${mark}`} />}
              {nameAt && <path d={`M${mark}L${nameAt}`} />}
            </g>
          );
        })}
      </svg>
      {children}
    </div>
  );
}
