import type { Label } from "@/lib/quiz/items";
import { MARKS } from "../marks";
import { InEnglish } from "./in-english";
import type { KindProps } from "./kind-props";
import kinds from "./kinds.module.css";
import styles from "./pairs.module.css";

/** A row for each meeting or deed, with both its ends to choose from one list. */
export default function Pairs({ item, response, grade, labels }: KindProps<"pairs">) {
  const parts = new Map(grade?.parts.map((part) => [part.id, part]));
  return (
    <>
      {item.links.map((link) => {
        const { mark, why } = parts.get(link.id) ?? {};
        const given = response[link.id] ?? { who: "", whom: "" };
        return (
          <fieldset key={link.id} className={styles.link} disabled={grade !== undefined} data-mark={mark}>
            <legend lang="nl">
              {link.label.nl}
              <span lang="en" className={kinds.inEnglish}>
                {link.label.en}
              </span>
            </legend>
            <div className={styles.ends}>
              <Party
                name={`who:${link.id}`}
                label={link.directed ? labels.who : labels.oneSide}
                parties={item.parties}
                chosen={given.who}
              />
              <Party
                name={`whom:${link.id}`}
                label={link.directed ? labels.whom : labels.otherSide}
                parties={item.parties}
                chosen={given.whom}
              />
            </div>
            {mark && (
              <p className={styles.verdict}>
                <span aria-hidden="true">{MARKS[mark]}</span> <b>{labels.marks[mark]}.</b> {why} {link.because}
              </p>
            )}
          </fieldset>
        );
      })}
      <p className={kinds.inEnglish}>
        <InEnglish options={item.parties} />
      </p>
    </>
  );
}

function Party({ name, label, parties, chosen }: { name: string; label: string; parties: Label[]; chosen: string }) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen} lang="nl">
        <option value="">…</option>
        {parties.map(({ id, label }) => (
          <option key={id} value={id}>
            {label.nl}
          </option>
        ))}
      </select>
    </label>
  );
}
