import type { KindProps } from "./kind-fields";
import { Options } from "./options";

/** The places on offer, by name. */
export default function MapFields({ item, response, grade, labels }: KindProps<"map">) {
  const key = item.spots.find(({ why }) => !why)?.id ?? "";
  return (
    <Options
      labelledBy={`prompt-${item.id}`}
      options={item.spots}
      chosen={response}
      checked={grade && { key, mark: grade.parts[0]?.mark }}
      labels={labels}
      lang="nl"
    />
  );
}
