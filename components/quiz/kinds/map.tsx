import { MapBase } from "@/components/figures/map-base";
import { useFetched } from "@/components/progress/use-fetched";
import { percent } from "@/lib/figures/percent";
import type { PicturesData } from "@/lib/figures/pictures-data";
import { MARKS } from "../marks";
import { InEnglish } from "./in-english";
import type { KindProps } from "./kind-props";
import kinds from "./kinds.module.css";
import styles from "./map.module.css";
import { Options } from "./options";

/** Radio buttons where the places are on the map; a plain list of their names while there is no map, or when none comes. */
export default function MapFields({ item, response, grade, base, labels, lang }: KindProps<"map">) {
  const { data } = useFetched<PicturesData>(`${base}/pictures.json`);
  const map = data?.maps[item.id];
  const key = item.spots.find(({ why }) => !why)?.id ?? "";
  const checked = grade && { key, mark: grade.parts[0]?.mark };
  if (!map)
    return (
      <Options
        labelledBy={`prompt-${item.id}`}
        options={item.spots}
        chosen={response}
        checked={checked}
        labels={labels}
        lang="nl"
      />
    );
  return (
    <>
      <fieldset
        className={styles.onMap}
        disabled={checked !== undefined}
        aria-labelledby={`prompt-${item.id}`}
        lang="nl"
      >
        <MapBase map={map} spots={map.spots}>
          {map.spots.map(({ id, name, mark, side, nameAt }) => {
            const went = checked && (id === key ? "right" : id === response ? checked.mark : undefined);
            return (
              <label key={id} data-mark={went}>
                <input
                  type="radio"
                  name="answer"
                  value={id}
                  defaultChecked={id === response}
                  style={percent(map, mark)}
                />
                <span data-side={side ?? "right"} style={percent(map, nameAt ?? mark)}>
                  {name}
                  {went && (
                    <>
                      {" "}
                      <span role="img" aria-label={id === key ? labels.key : labels.yourAnswer} lang={lang}>
                        {MARKS[went]}
                      </span>
                    </>
                  )}
                </span>
              </label>
            );
          })}
        </MapBase>
      </fieldset>
      <p className={kinds.inEnglish}>
        <InEnglish options={item.spots} />
      </p>
    </>
  );
}
